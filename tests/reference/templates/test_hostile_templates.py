"""Templates that ask for too much end with an error, and none reaches what is not in its context."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from novu_reference.delivery.templates import TemplateError, parse, render
from novu_reference.delivery.templates.bounds import MAX_OUTPUT

_MANY = 100_000


def _nested(depth: int) -> list[Any]:
    made: list[Any] = []
    for _ in range(depth):
        made = [made]
    return made


_CONTEXT: dict[str, Any] = {
    "list": list(range(_MANY)),
    "rows": [{"k": number} for number in range(_MANY)],
    "object": {str(number): number for number in range(_MANY)},
    "long": "é" * (_MANY * 5) + "😀",
    "nested": _nested(5000),
    "small": {"a": 1},
}
_OPENINGS = (
    "{{",
    "{{{",
    "{{{{",
    "{{#",
    "{{/",
    "{{^",
    "{{!",
    "{{!--",
    "{{~",
    "{{>",
    "{{&",
    "\\{{",
    "\\",
    "{{else",
    "{{@",
)
_INSIDE = ("a", ".", "../", "[", "]", '"', "'", "\\]", '\\"', "(", ")", "(a ", " ", "=", "a=", "|", "as |", "1", "a b ")
_WHOLE = (
    "{{a}}",
    "{{#a}}",
    "{{/a}}",
    "{{#if a}}",
    "{{else if a}}",
    "{{{{a}}}}",
    "{{! a }}\n",
    "\n",
    "{{else}}",
    "{{^}}",
)


@pytest.mark.parametrize(
    "template",
    [
        "{{#if a}}" * 100 + "{{/if}}" * 100,
        "{{#if a}}" + "{{else if a}}" * 100 + "{{/if}}",
        "{{a " + "(a " * 100 + ")" * 100 + "}}",
        "{{a}}" * _MANY,
        "{{" + "a." * _MANY + "a}}",
        "{{" + "../" * _MANY + "a}}",
    ],
    ids=lambda template: str(template)[:12],
)
def test_templates_are_not_read_that_are_too_deep_or_too_long(template: str) -> None:
    with pytest.raises(TemplateError, match="line 1, column"):
        parse(template)


@pytest.mark.parametrize(
    "template",
    [
        "{{#each list}}{{#each ../list}}{{#each ../../list}}{{/each}}{{/each}}{{/each}}",
        "{{#each list}}{{#each ../object}}{{/each}}{{/each}}",
        "{{#each list}}{{../long}}{{/each}}",
        "{{#each list}}{{../long.length}}{{/each}}",
        "{{#each list}}{{@" + "../" * 1000 + "index}}{{/each}}",
        '{{#each list}}{{lookup (json ../rows) "x"}}{{/each}}',
        '{{#each list}}{{lookup (uppercase ../long) "x"}}{{/each}}',
        '{{#each list}}{{lookup (sortBy ../rows "k") "x"}}{{/each}}',
        '{{#each list}}{{lookup (sortBy ../list "") "x"}}{{/each}}',
        '{{#each list}}{{lookup (unique ../rows "k") "x"}}{{/each}}',
        '{{#each list}}{{lookup (groupBy ../rows "k") "x"}}{{/each}}',
        "{{#each list}}{{lookup ../small ../list}}{{/each}}",
        "{{#each list}}{{numberFormat ../list}}{{dateFormat ../list 'y'}}{{/each}}",
        "{{#each list}}{{#equals ../list ../long}}{{/equals}}{{gt ../list 1}}{{/each}}",
        "{{nested}}",
        "{{json nested}}",
        "{{gt nested 1}}",
        '{{numberFormat 1 thousandsSep="' + "0" * _MANY + '"}}',
        '{{dateFormat "2020-01-01" "' + "y" * _MANY + '"}}',
    ],
    ids=lambda template: str(template)[:60],
)
def test_templates_that_would_not_end_are_stopped(template: str) -> None:
    with pytest.raises(TemplateError):
        render(template, _CONTEXT)


@settings(max_examples=100, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    first=st.sampled_from(_OPENINGS + _WHOLE),
    again=st.sampled_from(_OPENINGS + _INSIDE + _WHOLE),
    last=st.sampled_from(("", "}}", "}}}", "}}}}", "--}}", "{{/a}}", "{{/if}}", "x")),
)
def test_whatever_is_repeated_is_rendered_or_refused(first: str, again: str, last: str) -> None:
    try:
        assert len(render(first + again * 30_000 + last, _CONTEXT)) <= MAX_OUTPUT
    except TemplateError as refusal:
        assert str(refusal)


class _Secret:
    value = "secret"

    def __str__(self) -> str:
        return self.value


@pytest.mark.parametrize(
    "path",
    [
        *("__class__", "small.__class__", "small.__class__.__mro__", "long.__len__", "list.__iter__", "small.items"),
        *("constructor", "small.constructor", "__proto__", "small.__proto__", "long.format", "list.append"),
        *("secret.value", "secret.__dict__", "@root.secret.value", "@__class__", "@root.__class__", "@root.keys"),
        *('lookup small "__class__"', 'lookup secret "value"', 'lookup list "__len__"', 'lookup small "constructor"'),
    ],
)
def test_nothing_is_reached_but_members_of_the_context(path: str) -> None:
    assert render("<{{" + path + "}}>", {**_CONTEXT, "secret": _Secret()}) == "<>"
