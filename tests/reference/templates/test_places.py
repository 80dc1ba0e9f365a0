"""What is wrong with a template is said with its place."""

from __future__ import annotations

import pytest

from novu_reference.delivery.templates import TemplateError, render


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{{", "line 1, column 1: what is opened here is not closed"),
        ("a\n b {{x}}\n{{#if x}}", "line 3, column 10: the end stands where"),
        ("a\n  {{/if}}", "line 2, column 3: {{/ stands where"),
        ("{{#if a}}\n{{/each}}", "line 2, column 1: each does not close if"),
        ("{{a ; b}}", "line 1, column 5: ; stands where it cannot"),
        ("{{a b=1 c}}", "line 1, column 9: c stands where a name with = should"),
        ("{{a/../b}}", "line 1, column 3: .. stands inside of the path a/.."),
        ("x\n{{unknown a}}", "line 2, column 3: there is no helper unknown"),
        ('{{#if true}}\n\n  {{i18n "key"}}{{/if}}', "line 3, column 5: there is no helper i18n"),
        ("{{uppercase (lowercase list)}}", "line 1, column 14: this helper takes a text"),
        ("\n{{> layout}}", "line 2, column 1: a partial, and Novu registers none"),
        ('{{#*inline "x"}}a{{/inline}}', "line 1, column 1: a decorator, and Novu registers none"),
        ("{{#if a b}}{{/if}}", "line 1, column 4: this helper takes exactly one argument"),
        ("{{dateFormat '2020-01-01' 'YYYY'}}", "line 1, column 3: the date pattern has YYYY: use yyyy"),
        ("{{#each}}{{/each}}", "line 1, column 4: this helper stands at the head of a block"),
    ],
)
def test_an_error_names_its_place(template: str, said: str) -> None:
    with pytest.raises(TemplateError) as raised:
        render(template, {"list": [1]})
    assert str(raised.value).startswith(said)
