"""Which branch of one union is which branch of the other."""

from __future__ import annotations

from novu_openapi.diff.members import member, members, required
from novu_openapi.diff.shapes import Branch, together, type_of
from novu_openapi.diff.side import sequence
from novu_openapi.diff.work import Work


def counterparts(work: Work, old: list[Branch], new: list[Branch]) -> list[tuple[Branch, Branch]]:
    """Take pairs of like branches out of both lists, the likest first. What is left has no counterpart."""
    pairs = []
    for likeness in (_alike, _same_name, _same_tag, _common_members):
        for one in list(old):
            best = max(new, key=lambda other: likeness(work, one, other), default=None)
            if best is not None and likeness(work, one, best) > 0:
                old.remove(one)
                new.remove(best)
                pairs.append((one, best))
    return pairs


def apart(one: Branch, other: Branch) -> bool:
    """Whether no value fits both branches, as far as that can be seen: by the type, or by the value of a member."""
    common = set(one.types) & set(other.types)
    return not common or (common == {"object"} and _told_apart(one, other))


def _alike(work: Work, old: Branch, new: Branch) -> float:
    return float(work.same(together(old.spots), together(new.spots)))


def _same_name(_: Work, old: Branch, new: Branch) -> float:
    return float(bool(old.name) and old.name == new.name)


def _same_tag(_: Work, old: Branch, new: Branch) -> float:
    """Whether some member that both require has a value in common."""
    mine, theirs = _tags(old), _tags(new)
    return float(any(mine[name] & theirs[name] for name in mine.keys() & theirs.keys()))


def _common_members(_: Work, old: Branch, new: Branch) -> float:
    """How many of their members are the same, unless a member tells them apart."""
    if _told_apart(old, new):
        return 0
    one, other = set(members(old)), set(members(new))
    return len(one & other) / len(one | other) if one | other else 1


def _told_apart(one: Branch, other: Branch) -> bool:
    mine, theirs = _tags(one), _tags(other)
    return any(not mine[name] & theirs[name] for name in mine.keys() & theirs.keys())


def _tags(branch: Branch) -> dict[str, set[str]]:
    """The members that a branch requires and whose values it lists."""
    found = {}
    for name in required(branch):
        for spot in member(branch, name).spots:
            schema = spot.schema if isinstance(spot.schema, dict) else {}
            values = [schema["const"]] if "const" in schema else sequence(schema.get("enum"))
            if values and all(type_of(value) == "string" for value in values):
                found[name] = set(values)
    return found
