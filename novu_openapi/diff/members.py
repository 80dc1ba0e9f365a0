"""What a branch says about the members of an object: named, required, allowed beside those."""

from __future__ import annotations

import re
from typing import NamedTuple

from novu_openapi.diff.samples import UNDECLARED
from novu_openapi.diff.shapes import Branch, Spots
from novu_openapi.diff.side import Spot, mapping, sequence


class Member(NamedTuple):
    """What a branch says about one member."""

    # The schemas it must fit: none where anything goes.
    spots: Spots
    # Whether the member is named, and not only let through.
    declared: bool

    @property
    def refused(self) -> bool:
        """Whether there may be no such member."""
        return any(spot.schema is False for spot in self.spots)


def members(branch: Branch) -> list[str]:
    """The members that a branch names, those it only requires among them."""
    named = [name for spot in branch.spots for name in mapping(spot.schema.get("properties"))]
    return list(dict.fromkeys([*named, *required(branch)]))


def required(branch: Branch) -> list[str]:
    """The members that must be there."""
    names = [name for spot in branch.spots for name in sequence(spot.schema.get("required"))]
    return list(dict.fromkeys(name for name in names if isinstance(name, str)))


def member(branch: Branch, name: str) -> Member:
    """What a branch says about a member."""
    found = [inner for spot in branch.spots for inner in _about(spot, name)]
    if not found:
        found = [spot.at("unevaluatedProperties") for spot in branch.spots if "unevaluatedProperties" in spot.schema]
    return Member(tuple(spot for spot in found if spot.schema is not True), name in members(branch))


def _about(spot: Spot, name: str) -> list[Spot]:
    """The schemas in one schema that a member must fit."""
    found = [spot.at("properties", name)] if name in mapping(spot.schema.get("properties")) else []
    patterns = mapping(spot.schema.get("patternProperties"))
    found += [spot.at("patternProperties", pattern) for pattern in patterns if _matches(pattern, name)]
    if not found and "additionalProperties" in spot.schema:
        found.append(spot.at("additionalProperties"))
    return found


def undeclared(branch: Branch) -> Member:
    """What a branch says about members it does not name."""
    name = UNDECLARED
    while name in members(branch):
        name += "_"
    return member(branch, name)


def _matches(pattern: str, name: str) -> bool:
    try:
        return re.search(pattern, name) is not None
    except re.error:  # it is of another dialect
        return False
