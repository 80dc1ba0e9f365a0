"""Where values come from: Hypothesis, without the constants of whatever code happens to be loaded."""

from __future__ import annotations

from typing import Any

from hypothesis.internal.conjecture.providers import AVAILABLE_PROVIDERS, HypothesisProvider

BACKEND = "novu-conformance"


class Chance(HypothesisProvider):
    """Draws from the seed alone, so that a seed means the same in every process."""

    def _maybe_draw_constant(self, *_: Any, **__: Any) -> None:
        return None


AVAILABLE_PROVIDERS[BACKEND] = f"{__name__}.{Chance.__name__}"
