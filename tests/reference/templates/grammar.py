"""Random templates and contexts: some by the grammar, some of pieces that need not fit."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.reference.templates.cases import Case

_NAMES = ("a", "b", "list", "rows", "object", "text", "missing")
_TEXTS = st.sampled_from(("", "x", "a b", "it's", '<"&`=>', "10", "9", " 1 ", "0", "é", "😀b", "ABC dEF", "2024-03-09"))
_NUMBERS = st.sampled_from((0, 1, -1, 2, 10, 0.5, -0.0, 1.0, 2.345, 1e21, 1e-7, 1234567.891, 12345678901234567890))
_SCALARS = st.one_of(_TEXTS, _NUMBERS, st.booleans(), st.none())
_ROWS = st.dictionaries(st.sampled_from(("k", "a", "b", "2", "10")), _SCALARS, max_size=4)


def _list_of(elements: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    # One with one element equals that element, which moves what `../` leads to in Handlebars, but not here.
    return st.lists(elements, max_size=4).filter(lambda made: len(made) != 1)


_CONTEXTS = st.fixed_dictionaries(
    {},
    optional={
        "a": st.one_of(_SCALARS, _ROWS, _list_of(_SCALARS)),
        "b": _SCALARS,
        "list": _list_of(_SCALARS),
        "rows": _list_of(_ROWS),
        "object": st.fixed_dictionaries({}, optional={"a": _ROWS, "list": _list_of(_ROWS), "b": _SCALARS, "1": _TEXTS}),
        "text": _TEXTS,
    },
)

_PATHS = st.one_of(
    st.sampled_from(_NAMES),
    st.sampled_from(("this", ".", "..", "../..", "@index", "@key", "@first", "@last", "@root", "@../index", "@../key")),
    st.builds(
        "{}.{}".format, st.sampled_from(_NAMES), st.sampled_from((*_NAMES, "length", "[0]", "[1]", "k", "[a b]"))
    ),
    st.builds("{}{}".format, st.sampled_from(("../", "../../", "./", "this.", "@root.")), st.sampled_from(_NAMES)),
    st.sampled_from(("p", "q", "p.k", "p.a", "q.length")),
)
_LITERALS = st.sampled_from(
    ("1", "0", "-1", "1.50", "10", "true", "false", "null", "undefined", '""', "'k'", '"a"', '"it\'s"', '"10"', '"<"')
)
# Of other texts JavaScript engines guess the date, each in its way.
_DATES = st.sampled_from(
    ('"2024-03-09"', "'2021-12-31T23:59:59.999Z'", "'5 May 1999'", "missing", '"x"', "null", "2020")
)
_PATTERNS = st.sampled_from(
    ("'yyyy-MM-dd'", "'do MMMM yy, EEEE'", "'h:mm a'", "'PPpp'", "\"'q' QQQ\"", "'YYYY'", "'n'")
)
_HASHES = st.sampled_from(
    ("", "", " decimalLength=0", " decimalLength=a", ' thousandsSep="."', ' decimalSep=","', " x=(eq a b)")
)
_VALUES = st.recursive(
    st.one_of(_PATHS, _LITERALS),
    lambda inner: st.one_of(
        st.builds("({} {} {})".format, st.sampled_from(("eq", "ne", "gt", "gte", "lt", "lte", "lookup")), inner, inner),
        st.builds("({} {})".format, st.sampled_from(("uppercase", "lowercase", "titlecase", "json")), inner),
        st.builds("({} {} {})".format, st.sampled_from(("groupBy", "unique", "sortBy")), inner, inner),
        st.builds("(pluralize {} {} {})".format, inner, inner, inner),
        st.builds("(numberFormat {}{})".format, inner, _HASHES),
        st.builds("(dateFormat {} {})".format, _DATES, _PATTERNS),
    ),
    max_leaves=4,
)
_CALLS = st.one_of(
    _VALUES.map(lambda value: value[1:-1] if value.startswith("(") else value),
    st.builds("{} {}".format, st.sampled_from(("a", "text", "unknown", "if", "each")), _VALUES),
)
_SPACES = st.sampled_from(
    ("", "", " ", "\n", "  \n", "\n  ", "\r\n", " \t", "x", "x\n", "\n\n", " x ", "\\", "}}", "'<")
)
_TILDES = st.sampled_from(("", "", "", "~"))
_HEADS = st.one_of(
    st.builds("{} {}".format, st.sampled_from(("if", "unless", "each", "with")), _VALUES),
    st.builds("{} {} {}".format, st.sampled_from(("equals", "eq", "ne", "gt", "gte", "lt", "lte")), _VALUES, _VALUES),
    st.sampled_from(_NAMES),
    st.sampled_from(("this", "../list", "object.list", "@root.rows", "uppercase text", "if b includeZero=true")),
)
_PARAMETERS = st.sampled_from(("", "", "", " as |p|", " as |p q|"))


@st.composite
def _block(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    head = draw(_HEADS)
    opening = draw(st.sampled_from("###^"))

    def braced(inside: str) -> str:
        return f"{{{{{draw(_TILDES)}{inside}{draw(_TILDES)}}}}}"

    shown = braced(f"{opening}{head}{draw(_PARAMETERS)}") + draw(inner)
    if opening == "#":
        for _ in range(draw(st.integers(0, 2))):
            shown += braced(f"else {draw(_HEADS)}{draw(_PARAMETERS)}") + draw(inner)
    if draw(st.booleans()):
        shown += braced(draw(st.sampled_from(("else", "^", " else ")))) + draw(inner)
    return shown + braced(f"/{head.split()[0]}")


def _output(call: str, left: str, right: str, kind: int) -> str:
    # Numbers that stand raw side by side, with no text before, are added by Handlebars, but not here.
    before, opening, closing = (("", "", ""), ("x", "{", "}"), ("x", "&", ""))[kind]
    return f"{before}{{{{{left}{opening}{call}{closing}{right}}}}}"


_PIECES = st.one_of(
    _SPACES,
    st.builds(_output, _CALLS, _TILDES, _TILDES, st.integers(0, 2)),
    st.sampled_from(
        ("{{! a }}", "{{!-- a }} --}}", "{{~! a ~}}", "\\{{a}}", "\\\\{{a}}", "{{{{b}}}} {{a}}\n{{{{/b}}}}")
    ),
)
_GRAMMATICAL = st.recursive(
    st.lists(_PIECES, max_size=5).map("".join),
    lambda inner: st.lists(st.one_of(_SPACES, _PIECES, _block(inner)), max_size=5).map("".join),
    max_leaves=8,
)

_SHREDS = st.sampled_from(
    (
        *(
            "{{",
            "{{",
            "}}",
            "}}",
            "{{{",
            "}}}",
            "{{{{",
            "}}}}",
            "{{#if a}}",
            "{{/if}}",
            "{{else}}",
            "{{^}}",
            "{{#",
            "{{/",
        ),
        *(
            "{{^",
            "{{&",
            "{{!",
            "{{!--",
            "--}}",
            "{{>",
            "{{~",
            "~}}",
            "~",
            "a",
            "b",
            "list",
            ".",
            "..",
            "/",
            "this",
            "@",
            " ",
        ),
        *(
            "\n",
            "\\",
            "\\\\",
            '"',
            "'",
            "[",
            "]",
            "(",
            ")",
            "=",
            "|",
            "as |",
            "else",
            "if",
            "1",
            "-",
            "x",
            "true",
            "null",
        ),
        *("{{a}}", "{{#list}}", "{{/list}}", "{{{{b}}}}", "{{{{/b}}}}", "text", "\t", "0", "\u00a0", "{", "}"),
    )
)
_SHREDDED = st.lists(_SHREDS, max_size=14).map("".join)

GRAMMATICAL = st.builds(Case, _GRAMMATICAL, _CONTEXTS)
SHREDDED = st.builds(Case, _SHREDDED, st.just({"a": "A", "b": "B", "list": ["<", "y"], "text": "T"}))
