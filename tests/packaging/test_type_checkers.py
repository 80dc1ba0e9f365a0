"""A user's program, outside this repository, under mypy and pyright: right ones are clean, mistakes are found."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.optional.node import script_of
from scripts.optional.running import CACHE
from tests.support.node import node_with

from .conftest import Environment
from .installed import Installed

PYRIGHT = CACHE / "pyright"

PROGRAM = """\
from novu_api_client import AuthenticatedClient
from novu_api_client.api.subscribers import get_subscriber
from novu_client import NotFound, Novu
from novu_models.documents import CreateSubscriber


def name_of(novu: Novu, subscriber_id: str) -> str | None:
    try:
        return novu.subscribers.get(subscriber_id).first_name
    except NotFound as error:
        print(error)
        return None


def status_of(client: AuthenticatedClient, subscriber_id: str) -> int:
    return int(get_subscriber.sync_detailed(subscriber_id, client=client).status_code)


ada: CreateSubscriber = {"subscriberId": "ada"}
"""
MISTAKES = {
    "novu.subscribers.get(subscriber_id)": "novu.subscribers.fetch(subscriber_id)",
    "sync_detailed(subscriber_id, client=client)": "sync_detailed(1, client=client)",
    '{"subscriberId": "ada"}': '{"subscriberId": 1}',
}

Complaints = Callable[[Installed, Path], list[str]]


def mypy(installed: Installed, folder: Path) -> list[str]:
    """The errors that mypy finds in the programs of a folder."""
    options = ["--strict", "--no-incremental", "--python-executable", installed.python]
    command = [sys.executable, "-m", "mypy", *options, *sorted(folder.glob("*.py"))]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return [line for line in done.stdout.splitlines() if "error:" in line]


def pyright(installed: Installed, folder: Path) -> list[str]:
    """The errors that pyright finds in the programs of a folder, in its ordinary mode."""
    node = node_with(Path(__file__).parent / "pyright" / "package.json", PYRIGHT)
    (folder / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "basic", "include": ["."]}))
    options = ["--pythonpath", installed.python, "--outputjson"]
    command = [node.node, script_of(PYRIGHT, "pyright", "pyright"), *options, "--project", folder]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    found = json.loads(done.stdout)["generalDiagnostics"]
    return [f"{Path(one['file']).name}: {one['message']}" for one in found if one["severity"] == "error"]


@pytest.mark.parametrize("checker", [mypy, pyright], ids=lambda checker: checker.__name__)
def test_a_right_program_is_clean_and_every_mistake_is_found(
    checker: Complaints, environment: Environment, tmp_path: Path
) -> None:
    (tmp_path / "right.py").write_text(PROGRAM)
    for number, (right, wrong) in enumerate(MISTAKES.items()):
        assert right in PROGRAM
        (tmp_path / f"wrong_{number}.py").write_text(PROGRAM.replace(right, wrong))
    complaints = checker(environment(), tmp_path)
    assert {line.partition(":")[0] for line in complaints} == {f"wrong_{number}.py" for number in range(len(MISTAKES))}
