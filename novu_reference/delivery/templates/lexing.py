"""A template as tokens, by the rules of the lexer of handlebars 4.7: the first rule that matches wins."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from functools import cache
from typing import NamedTuple

from novu_reference.delivery.templates.bounds import MAX_TOKENS
from novu_reference.delivery.templates.errors import TemplateError, located
from novu_reference.delivery.templates.values import WHITESPACE


class Token(NamedTuple):
    """`kind` is a name of `_RULES`, or `content`, `end_raw`, `end`."""

    kind: str
    text: str
    offset: int


_SPACE = f"[{WHITESPACE}]"
_AFTER_NAME = rf"(?=[=~}}/.)|{WHITESPACE}])"
_AFTER_LITERAL = rf"(?=[~}}){WHITESPACE}])"
_NAME = rf"[^!\"#%-,./;->@\[-\^`{{-~{WHITESPACE}]+"

# What stands between braces.
_RULES = (
    ("open_expression", r"\("),
    ("close_expression", r"\)"),
    ("open_raw", r"\{\{\{\{"),
    ("close_raw", r"\}\}\}\}"),
    ("partial", r"\{\{~?#?>"),
    ("open_block", r"\{\{~?\#\*?"),
    ("open_end", r"\{\{~?/"),
    ("inverse", rf"\{{\{{~?(?:\^{_SPACE}*|{_SPACE}*else{_SPACE}*)~?\}}\}}"),
    ("open_inverse", r"\{\{~?\^"),
    ("open_chain", rf"\{{\{{~?{_SPACE}*else(?![A-Za-z0-9_])"),
    ("open_unescaped", r"\{\{~?\{"),
    ("comment", r"\{\{~?!(?:(?=--)[\s\S]*?--~?|(?!--)[\s\S]*?)\}\}"),
    ("open_comment", r"\{\{~?!"),
    ("open", r"\{\{~?[&*]?"),
    ("equals", r"="),
    ("id", rf"\.\.|\.{_AFTER_NAME}"),
    ("separator", r"[/.]"),
    ("space", rf"{_SPACE}+"),
    ("close_unescaped", r"\}~?\}\}"),
    ("close", r"~?\}\}"),
    ("string", r"\"(?:\\\"|[^\"])*\"|'(?:\\'|[^'])*'"),
    ("data", r"@"),
    ("keyword", rf"(?:true|false|undefined|null){_AFTER_LITERAL}"),
    ("number", rf"-?[0-9]+(?:\.[0-9]+)?{_AFTER_LITERAL}"),
    ("open_parameters", rf"as{_SPACE}+\|"),
    ("close_parameters", r"\|"),
    ("name", rf"{_NAME}{_AFTER_NAME}"),
    ("segment", r"\[(?:\\\]|[^\]])*\]"),
    ("invalid", r"[\s\S]"),
)
_LEAVES = frozenset(("inverse", "comment", "close_unescaped", "close"))

# Up to the next braces, after some that a backslash made plain text.
_ESCAPED = re.compile(r"[^\0]{2,}?(?=\{\{|\\\{\{|\\\\\{\{|\Z)")
_RAW_END = re.compile(rf"\{{\{{\{{\{{/({_NAME})\}}\}}\}}\}}")
_RAW_OPEN = re.compile(r"\{\{\{\{(?!/)")
_RAW_TEXT = re.compile(r"[^\0]+?(?=\{\{\{\{)")


def tokens(source: str) -> list[Token]:
    """All tokens of a template, the last of kind `end`.

    Raises TemplateError for text that cannot be one, and for more than MAX_TOKENS.
    """
    found = []
    for token in _tokens(source):
        found.append(token)
        if len(found) > MAX_TOKENS:
            raise located(source, token.offset, f"the template has more than {MAX_TOKENS} parts")
    return found


@cache
def _inside() -> re.Pattern[str]:
    """The rules as one, compiled with the first template, for the start of the server not to wait for it."""
    return re.compile("|".join(f"(?P<{kind}>{rule})" for kind, rule in _RULES))


def _tokens(source: str) -> Iterator[Token]:
    position = 0
    while position < len(source):
        start = source.find("{{", position)
        text = source[position:] if start < 0 else source[position:start]
        if "\0" in text:
            raise located(source, position + text.index("\0"), "a character that no template may have")
        if start < 0:
            yield Token("content", text, position)
            break
        escaped = text.endswith("\\") and not text.endswith("\\\\")
        text = text.removesuffix("\\")
        if text:
            yield Token("content", text, position)
        position = start
        if not escaped:
            position = yield from _expression(source, position)
        elif plain := _ESCAPED.match(source, position):
            yield Token("content", plain[0], position)
            position = plain.end()
        else:
            raise _unclosed(source, position)
    yield Token("end", "", len(source))


def _expression(source: str, position: int) -> Generator[Token, None, int]:
    """The tokens of one `{{…}}`, or of a raw block; gives back where it ends."""
    start = position
    inside = _inside()
    while match := inside.match(source, position):
        kind = match.lastgroup or ""
        position = match.end()
        if kind == "open_comment":
            raise _unclosed(source, match.start())
        if kind == "invalid":
            raise located(source, match.start(), f"{match[0]} stands where it cannot, or is not closed")
        if kind != "space":
            yield Token(kind, match[0], match.start())
        if kind in _LEAVES:
            return position
        if kind == "close_raw":
            return (yield from _raw(source, position))
    raise _unclosed(source, start)


def _raw(source: str, position: int) -> Generator[Token, None, int]:
    """What stands between `{{{{x}}}}` and `{{{{/x}}}}`, and the latter."""
    start, depth = position, 1
    while depth:
        if opening := _RAW_OPEN.match(source, position):
            depth += 1
            match = opening
        elif ending := _RAW_END.match(source, position):
            depth -= 1
            match = ending
        elif text := _RAW_TEXT.match(source, position):
            match = text
        else:
            raise _unclosed(source, start)
        yield Token("content", match[0], position) if depth else Token("end_raw", match[1], position)
        position = match.end()
    return position


def _unclosed(source: str, offset: int) -> TemplateError:
    return located(source, offset, "what is opened here is not closed")
