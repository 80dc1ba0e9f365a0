"""Random templates, by our renderer and by the real Handlebars, where there is Node.js."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings

from tests.reference.templates.cases import Case, ours
from tests.reference.templates.grammar import GRAMMATICAL, SHREDDED
from tests.reference.templates.real import PACKAGE, PACKAGES, Real
from tests.support.node import node_with

_SETTINGS = settings(
    max_examples=300, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.fixture(scope="module")
def real() -> Iterator[Real]:
    with Real(node_with(PACKAGE, PACKAGES)) as started:
        yield started


@_SETTINGS
@given(case=GRAMMATICAL)
def test_templates_by_the_grammar_are_rendered_as_by_handlebars(real: Real, case: Case) -> None:
    assert ours(case) == real.outcome(case)


@_SETTINGS
@given(case=SHREDDED)
def test_pieces_of_templates_are_read_as_by_handlebars(real: Real, case: Case) -> None:
    assert ours(case) == real.outcome(case)
