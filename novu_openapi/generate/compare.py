"""Is generated/ what spec/ gives? Differences with a remedy, and counts: to lack something is drift."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from novu_openapi.generate.client import PACKAGE as CLIENT
from novu_openapi.generate.document import Json, operations, schemas
from novu_openapi.naming import snake_case

REMEDY = "make generate"


@dataclass(frozen=True)
class Problem:
    """State, problem, remedy: how a command of this project speaks."""

    state: str
    where: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.state:<8}{self.where}\n        problem: {self.problem}\n        run:     {self.remedy}"


def difference(name: str, made: Path, found: Path, remedy: str = REMEDY) -> Problem:
    """Why the file found under generated/ is not the file just made; either may be missing."""
    where = f"generated/{name}"
    if not found.is_file():
        return Problem("stale", where, "it is missing", remedy)
    if not made.is_file():
        return Problem("stale", where, "spec/ no longer gives it", remedy)
    ours, theirs = (path.read_text(encoding="utf-8", errors="replace").split("\n") for path in (made, found))
    for number, (new, old) in enumerate(zip(ours, theirs, strict=False), start=1):
        if new != old:
            return Problem("stale", f"{where}:{number}", f"it says {_short(old)}, spec/ gives {_short(new)}", remedy)
    line = min(len(ours), len(theirs))
    state = "ends too early" if len(theirs) < len(ours) else "goes on after its end"
    return Problem("stale", f"{where}:{line}", f"it {state}", remedy)


def _short(line: str) -> str:
    text = line.strip()
    return f"`{text if len(text) <= 70 else text[:69] + '…'}`" if text else "an empty line"


def gaps(bundle: Path, client: Path, documents: Path, models: Path, protocols: Path) -> list[Problem]:
    """What the document has and a generated package lacks, or the reverse. No operations at all is a gap."""
    document: Json = json.loads(bundle.read_text(encoding="utf-8"))
    found = {f"{operation.service}.{operation.function}": str(operation) for operation in operations(document)}
    problems: list[Problem] = []
    if not found:
        problems.append(Problem("empty", "generated/openapi.json", "it has no operation", "make lint"))
    problems += _unequal(f"generated/{CLIENT}", "function for", found, _client_functions(client))
    problems += _unequal("generated/novu_models/operations.py", "method for", found, _protocol_methods(protocols))
    named = {name: name for name in schemas(document)}
    problems += _unequal("generated/novu_models/documents.py", "schema", named, _names(documents))
    objects = {name: name for name, schema in schemas(document).items() if "properties" in schema}
    classes = {name for name in _classes(models) if name in objects or name not in named}
    problems += _unequal("generated/novu_models/models.py", "class for", objects, classes)
    return problems


def _unequal(where: str, what: str, wanted: dict[str, str], found: Iterable[str]) -> list[Problem]:
    have = set(found)
    lacking = [_gap(where, f"no {what} {words}") for name, words in wanted.items() if name not in have]
    return lacking + [_gap(where, f"{name} has nothing in the document") for name in sorted(have - set(wanted))]


def _gap(where: str, problem: str) -> Problem:
    return Problem("missing", where, problem, "make lint, then look at what the generator said")


def _client_functions(package: Path) -> list[str]:
    modules = (path for path in package.glob("api/*/*.py") if path.name != "__init__.py")
    return [
        f"{path.parent.name}.{path.stem}"
        for path in modules
        if "\ndef sync_detailed(" in path.read_text(encoding="utf-8")
    ]


def _protocol_methods(module: Path) -> list[str]:
    found, service = [], ""
    for line in _text(module).splitlines():
        if line.startswith("class "):
            service = snake_case(line.removeprefix("class ").partition("Operations(")[0])
        elif line.startswith("    def "):
            found.append(f"{service}.{line.removeprefix('    def ').partition('(')[0]}")
    return found


def _names(module: Path) -> set[str]:
    """The names of classes and aliases at the top of a module."""
    found = re.findall(r"^class (\w+)\(|^(\w+)(?:: TypeAlias)? = ", _text(module), re.MULTILINE)
    return {name for pair in found for name in pair if name}


def _classes(module: Path) -> set[str]:
    """The names of the classes that stand for objects: a `RootModel` stands for a part of one."""
    return set(re.findall(r"^class (\w+)\((?!RootModel)", _text(module), re.MULTILINE))


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
