"""What a branch says about the members of an object: named, required, allowed beside those."""

from __future__ import annotations

import re
from typing import NamedTuple

from novu_openapi.diff.samples import UNDECLARED
from novu_openapi.diff.shapes import Branch, Spots
from novu_openapi.diff.side import Spot, mapping, sequence


class Member(NamedTuple):
    """What a branch says about one member: the schemas it must fit, none where anything goes, None where it is refused."""

    spots: Spots | None
    # Whether the member is named, and not only let through.
    declared: bool


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
    found: list[Spot] = []
    known = False
    for spot in branch.spots:
        schema = spot.schema
        inner = []
        if name in mapping(schema.get("properties")):
            inner.append(spot.at("properties", name))
            known = True
        inner += [
            spot.at("patternProperties", pattern)
            for pattern in mapping(schema.get("patternProperties"))
            if _matches(pattern, name)
        ]
        if not inner and "additionalProperties" in schema:
            inner.append(spot.at("additionalProperties"))
        found += inner
    if not found:
        found = [spot.at("unevaluatedProperties") for spot in branch.spots if "unevaluatedProperties" in spot.schema]
    refused = any(spot.schema is False for spot in found)
    spots = tuple(spot for spot in found if isinstance(spot.schema, dict))
    return Member(None if refused else spots, known or name in required(branch))


def undeclared(branch: Branch) -> Spots | None:
    """What a branch says about members it does not name."""
    name = UNDECLARED
    while name in members(branch):
        name += "_"
    return member(branch, name).spots


def _matches(pattern: str, name: str) -> bool:
    try:
        return re.search(pattern, name) is not None
    except re.error:  # it is of another dialect
        return False
