"""What the kit checks, by name: the catalogue, a file for each part of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

_CATALOGUE = Path(__file__).with_name("catalogue")


@dataclass(frozen=True, slots=True)
class Check:
    """`statement` is what has to hold; `rulings` are those it stands on, `basis` what else it stands on."""

    id: str
    name: str
    layer: str
    severity: str
    statement: str
    basis: str
    rulings: tuple[str, ...] = field(default=())


@cache
def catalogue() -> Mapping[str, Check]:
    """Every check by its id, in the order of the files."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    found: dict[str, Check] = {}
    for file in sorted(_CATALOGUE.glob("*.yaml")):
        for entry in yaml.load(file.read_text(encoding="utf-8"), Loader=loader):
            check = Check(**{**entry, "rulings": tuple(entry.get("rulings", ()))})
            if check.id in found:
                raise ValueError(f"{file}: {check.id} is the id of another check: give it one of its own")
            found[check.id] = check
    return found


def chosen(only: Iterable[str], without: Iterable[str]) -> frozenset[str]:
    """The ids of the checks that are named, by id or name, all when none is; less those that are left out.

    Raises ValueError naming what no check is called.
    """
    wanted = {identifier for word in only for identifier in _matching(word)} or set(catalogue())
    return frozenset(wanted - {identifier for word in without for identifier in _matching(word)})


def _matching(word: str) -> set[str]:
    found = {check.id for check in catalogue().values() if word in (check.id, check.name, check.layer)}
    if not found:
        raise ValueError(f"there is no check {word!r}: novu-openapi fuzz --list names them")
    return found
