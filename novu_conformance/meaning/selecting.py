"""Lists that are narrowed by filters: each alone, and every two of them together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, groupby
from typing import Any

# A query of one parameter, and what it selects: one letter for each element, in the list's order.
Filter = tuple[Mapping[str, Any], str]


def in_pairs(filters: Sequence[Filter]) -> Iterator[Filter]:
    """For every two parameters, filters whose common selection is another one when either of them does not count: one
    pair for both, or one for each.

    The filters of one parameter stand side by side.
    """
    parameters = [list(those) for _, those in groupby(filters, key=lambda one: next(iter(one[0])))]
    for ours, theirs in combinations(parameters, 2):
        pairs = [({**query, **more}, _both(a, b), a, b) for query, a in ours for more, b in theirs]
        pairs.sort(key=lambda pair: pair[1] in (pair[2], pair[3]))
        missing = {0, 1}
        for query, both, *alone in pairs:
            told = {place for place in missing if alone[place] != both}
            if told:
                yield query, both
            missing -= told


def _both(one: str, other: str) -> str:
    return "".join(letter for letter in one if letter in other)
