"""The document and the handlers fit, or the server does not start and lists every gap."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.document import OPERATIONS
from tests.support.server import ROOT, environment, refusal_to_start

FIRST_LINE = "the document and the handlers do not fit:"
FILES = (
    "novu_reference/operations/tenants.py",
    "novu_reference/operations/subscribers/credentials.py",
    "novu_reference/operations/events.py",
)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The server's code, for the test to change."""
    left_out = shutil.ignore_patterns("__pycache__")
    for name in ("novu_reference", "novu_openapi", "generated/novu_models"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=left_out)
    for name in ("generated/openapi.json", "pyproject.toml"):
        shutil.copy2(ROOT / name, tmp_path / name)
    return tmp_path


def test_a_missing_handler_is_named(copy: Path) -> None:
    _rewrite(copy / FILES[0], "get_tenant", None)
    assert refusal_to_start(code=copy).splitlines() == [
        FIRST_LINE,
        "  no handler for getTenant (GET /v1/tenants/{identifier}): "
        "write Tenants.get_tenant in novu_reference.operations.tenants",
    ]


def test_every_missing_handler_is_named(copy: Path) -> None:
    missing = {
        FILES[0]: ["list_tenants", "delete_tenant"],
        FILES[1]: ["modify_subscriber_credentials"],
        FILES[2]: ["trigger_event"],
    }
    for file, names in missing.items():
        for name in names:
            _rewrite(copy / file, name, None)
    first, *gaps = refusal_to_start(code=copy).splitlines()
    assert first == FIRST_LINE
    named = {gap.split()[3] for gap in gaps}
    assert named == {OPERATIONS[name].operation_id for names in missing.values() for name in names}
    assert len(gaps) == 4


def test_a_public_method_without_an_operation_is_refused(copy: Path) -> None:
    file = copy / FILES[0]
    file.write_text(f"{file.read_text()}\n    def count_tenants(self) -> int:\n        return 0\n")
    assert refusal_to_start(code=copy).splitlines() == [
        FIRST_LINE,
        "  handler Tenants.count_tenants has no operation: renamed or mistyped?",
    ]


def test_a_renamed_handler_is_told_from_both_sides(copy: Path) -> None:
    _rewrite(copy / FILES[1], "update_subscriber_credentials", "update_credentials")
    said = refusal_to_start(code=copy)
    assert "no handler for updateSubscriberCredentials (PUT /v1/subscribers/{subscriberId}/credentials)" in said
    assert "handler Subscribers.update_credentials has no operation: renamed or mistyped?" in said


def test_a_private_method_is_nobodys_business(copy: Path) -> None:
    file = copy / FILES[0]
    file.write_text(f"{file.read_text()}\n    def _count_tenants(self) -> int:\n        return 0\n")
    _rewrite(copy / FILES[1], "update_subscriber_credentials", "update_credentials")
    assert "count_tenants" not in refusal_to_start(code=copy)


@pytest.mark.slow
@pytest.mark.parametrize("change", ["none", "missing", "another parameter"])
def test_a_gap_is_an_error_of_mypy_too(copy: Path, change: str) -> None:
    file = copy / FILES[0]
    if change == "missing":
        _rewrite(file, "get_tenant", None)
    elif change == "another parameter":
        file.write_text(
            file.read_text().replace("def get_tenant(self, identifier: str)", "def get_tenant(self, n: int)")
        )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--follow-imports", "silent", "novu_reference/operations/__init__.py"],
        cwd=copy,
        env=environment(copy),
        capture_output=True,
        text=True,
        check=False,
    )
    if change == "none":
        assert done.returncode == 0, done.stdout + done.stderr
    else:
        assert done.returncode == 1, done.stdout + done.stderr
        assert 'Argument "tenants" to "Services" has incompatible type "type[Tenants]"' in done.stdout
        # Missing or mistyped: the method itself is named.
        assert "get_tenant" in done.stdout


def _rewrite(file: Path, method: str, name: str | None) -> None:
    """Give a method another name, or take it out with None."""
    text = file.read_text()
    lines = text.splitlines(keepends=True)
    (found,) = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef) and node.name == method]
    start, end = found.lineno - 1, found.end_lineno
    lines[start:end] = [] if name is None else [lines[start].replace(method, name, 1), *lines[start + 1 : end]]
    file.write_text("".join(lines))
