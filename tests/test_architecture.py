"""The arrows of the project: who may know whom, and what is written in one place only."""

from __future__ import annotations

import ast
import fnmatch
import re
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Each package, and those of ours that it may import beside itself.
ARROWS: dict[str, set[str]] = {
    "generated/novu_models": set(),
    "generated/novu_api_client": set(),
    "generated/novu_resources": set(),
    "novu_client": {"novu_resources"},
    "novu_openapi": set(),
    "novu_reference": {"novu_models", "novu_openapi"},
    # The kit talks HTTP: it must be able to test any server, so it knows none.
    "novu_conformance": {"novu_openapi"},
}
OURS = {Path(folder).name for folder in ARROWS}
PRESENT = [folder for folder in ARROWS if (ROOT / folder).is_dir()]

OPERATIONS = sorted((ROOT / "novu_reference" / "operations").rglob("*.py"))
# Paths that operations write down although the document has them, and why.
WRITTEN_PATHS = {
    ("chat_oauth.py", "/v1/subscribers/"): "the way back from the provider, which the server has to tell the browser",
}
STATUSES = {int(status) for status in HTTPStatus if status >= HTTPStatus.OK}

DELIVERY = ROOT / "novu_reference" / "delivery"
# What only those may import who speak HTTP.
HTTP = {"starlette", "uvicorn", "httpx", "http"}
SPEAKERS = ("application", "asgi", "control", "serving", "server", "wire")

# What a machine, or a mirror, leaves behind in a file.
LEFT_BEHIND = {
    "a path of this machine": re.escape(f"{ROOT}/"),
    "somebody's home": r"(?<![\w.])/(?:home|Users)/[a-z]+/",
    "the address of a package": r"https?://[^ \"]+\.(?:whl|tgz|tar\.gz)\b",
    "an index of packages": r"--(?:extra-)?index-url[ =]|^registry *=|\"resolved\": *\"http",
}


def test_every_package_has_its_arrows() -> None:
    packages = {path.parent.relative_to(ROOT).as_posix() for path in ROOT.glob("*/__init__.py")}
    packages |= {path.parent.relative_to(ROOT).as_posix() for path in ROOT.glob("generated/*/__init__.py")}
    assert packages - ARROWS.keys() - {"tests", "scripts"} == set()


@pytest.mark.parametrize("folder", PRESENT)
def test_a_package_imports_only_what_it_may(folder: str) -> None:
    allowed = {Path(folder).name, *ARROWS[folder]}
    wrong = [
        f"{file.relative_to(ROOT)}:{line} imports {package}"
        for file in sorted((ROOT / folder).rglob("*.py"))
        for line, package in _imports(file)
        if package in OURS - allowed or package in ("tests", "scripts")
    ]
    assert wrong == []


def test_spec_knows_nothing() -> None:
    files = [path for path in (ROOT / "spec").rglob("*") if path.is_file()]
    assert {path.suffix for path in files} <= {".yaml", ".json", ".md"}
    names = re.compile(rf"\b(?:{'|'.join(sorted(OURS))})\b")
    assert [str(path.relative_to(ROOT)) for path in files if names.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("file", OPERATIONS, ids=lambda file: file.stem)
def test_operations_write_no_path_a_second_time(file: Path) -> None:
    found = {(file.name, text) for text in _texts(file) if re.search(r"/v[12]/", text)}
    assert found - {place for place in found if _is_allowed(*place)} == set()


@pytest.mark.parametrize("file", OPERATIONS, ids=lambda file: file.stem)
def test_operations_write_no_status_a_second_time(file: Path) -> None:
    tree = _parse(file)
    numbers = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and type(node.value) is int}
    assert numbers & STATUSES == set()
    assert "HTTPStatus" not in file.read_text(encoding="utf-8")


def test_what_is_allowed_is_needed() -> None:
    written = {(file.name, text) for file in OPERATIONS for text in _texts(file)}
    for name, path in WRITTEN_PATHS:
        assert any(file == name and path in text for file, text in written), f"{name} no longer writes {path}"


def test_the_modules_of_the_delivery_import_each_other_without_a_circle() -> None:
    arrows = {_module(file): _modules_imported(file) for file in DELIVERY.rglob("*.py")}
    assert len(arrows) > 10
    # Whoever imports nobody that is left goes first; who is in a circle never goes.
    while free := [module for module, imported in arrows.items() if not imported & arrows.keys() - {module}]:
        for module in free:
            del arrows[module]
    assert arrows == {}


def test_the_delivery_knows_no_http() -> None:
    speakers = {f"novu_reference.{name}" for name in SPEAKERS}
    found = {
        f"{file.relative_to(ROOT)} imports {module}"
        for file in DELIVERY.rglob("*.py")
        for module in _modules_imported(file) | {package for _, package in _imports(file)}
        if module in HTTP or any(module == one or module.startswith(f"{one}.") for one in speakers)
    }
    assert found == set()


@pytest.mark.parametrize("what", LEFT_BEHIND)
def test_no_file_holds_what_a_machine_left_behind(what: str) -> None:
    pattern = re.compile(LEFT_BEHIND[what], re.MULTILINE)
    found = []
    for file in _files(ROOT):
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{file.relative_to(ROOT)}: {match[0]}" for match in pattern.finditer(text)]
    assert found == []


def _imports(file: Path) -> Iterator[tuple[int, str]]:
    """Each import of the file, at the top or inside, by line and package."""
    for node in ast.walk(_parse(file)):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield node.lineno, name.name.partition(".")[0]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module.partition(".")[0]


def _module(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _modules_imported(file: Path) -> set[str]:
    """The modules of the reference server that the file imports; for `from a import b`, the one that is there."""
    found = set()
    for node in ast.walk(_parse(file)):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            for name in node.names:
                inner = f"{node.module}.{name.name}"
                found.add(inner if _is_module(inner) else node.module)
    return {module for module in found if module.startswith("novu_reference.")}


def _is_module(name: str) -> bool:
    place = ROOT.joinpath(*name.split("."))
    return place.is_dir() or place.with_suffix(".py").is_file()


def _texts(file: Path) -> Iterator[str]:
    """The texts of the code, without what is there for readers."""
    tree = _parse(file)
    for_readers = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and node.body
        if isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in for_readers:
            yield node.value


def _is_allowed(name: str, text: str) -> bool:
    # An address elsewhere is no path of this API.
    return text.startswith("https://") or any(name == file and path in text for file, path in WRITTEN_PATHS)


def _parse(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def _files(folder: Path) -> Iterator[Path]:
    """The files below `folder` that .gitignore does not leave out."""
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text().split()]
    for path in sorted(folder.iterdir()):
        if path.name == ".git" or any(fnmatch.fnmatch(path.name, pattern) for pattern in ignored):
            continue
        if path.is_dir():
            yield from _files(path)
        else:
            yield path
