"""Lists that are narrowed by filters: each alone, and every two of them together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, groupby
from typing import Any

# A query of one parameter, and what it selects: one letter for each element, in the list's order.
Filter = tuple[Mapping[str, Any], str]


def in_pairs(filters: Sequence[Filter]) -> Iterator[Filter]:
    """For every two parameters, the two filters whose common selection tells best whether both have counted.

    The filters of one parameter stand side by side.
    """
    parameters = [list(those) for _, those in groupby(filters, key=lambda one: next(iter(one[0])))]
    for ours, theirs in combinations(parameters, 2):
        pairs = [({**query, **more}, _both(a, b), a, b) for query, a in ours for more, b in theirs]
        query, both, a, b = max(pairs, key=lambda pair: (pair[1] != pair[2]) + (pair[1] != pair[3]))
        if both != a or both != b:
            yield query, both


def _both(one: str, other: str) -> str:
    return "".join(letter for letter in one if letter in other)
