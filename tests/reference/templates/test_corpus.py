"""The renderer against what the real Handlebars made of the same templates, and the latter against itself."""

from __future__ import annotations

import pytest

from novu_reference.delivery.templates.helpers import HELPERS
from tests.reference.templates.cases import committed, corpus, ours
from tests.reference.templates.real import PACKAGE, PACKAGES, Real
from tests.support.node import node_with


def test_every_template_has_its_outcome() -> None:
    assert [case.template for case in corpus()] == [template for template, _ in committed()]


@pytest.mark.parametrize("name", HELPERS)
def test_every_helper_is_called(name: str) -> None:
    assert any(name in case.template for case in corpus())


def test_templates_are_rendered_as_by_handlebars() -> None:
    made = [(case.template, ours(case)) for case in corpus()]
    assert [pair for pair in zip(made, committed(), strict=True) if pair[0] != pair[1]] == []


def test_handlebars_still_renders_them_so() -> None:
    with Real(node_with(PACKAGE, PACKAGES)) as real:
        made = [(case.template, real.outcome(case)) for case in corpus()]
    assert [pair for pair in zip(made, committed(), strict=True) if pair[0] != pair[1]] == []
