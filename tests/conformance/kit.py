"""Runs of the kit, as its command makes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from novu_conformance.checks import catalogue
from novu_conformance.contract import Contract
from novu_conformance.run import Layer, Result, Run, Settings, Target
from novu_openapi.behaviour import Revision, read_revision
from novu_openapi.bundled import read_generated
from tests.support.server import DEVELOPMENT_KEY, PRODUCTION_KEY


@cache
def contract(revision: str | None = None) -> Contract:
    """The document, or what it says of a revision."""
    return Contract(read_generated("openapi.json"), read_revision(revision) if revision else Revision())


def new(
    url: str,
    *,
    revision: str | None = None,
    other_key: str | None = PRODUCTION_KEY,
    tell: Callable[[str, Result], None] | None = None,
    **settings: Any,
) -> Run:
    """A run against `url`, with all checks unless some are named."""
    chosen = Settings(**{"checks": frozenset(catalogue()), **settings})
    return Run(Target(url, DEVELOPMENT_KEY, other_key), contract(revision), chosen, tell=tell)


def run(url: str, *layers: Layer, **settings: Any) -> Result:
    """What the layers find at `url`; see `new`."""
    return new(url, **settings).carry_out(layers)


def told(result: Result) -> Sequence[str]:
    """The findings, a line each."""
    return [f"{found.check} {found.operation_id}: {found.text}" for found in result.findings.values()]
