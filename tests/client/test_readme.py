"""What README shows of the client runs as it stands there."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from tests.support.server import DEVELOPMENT_KEY, ROOT, Server

SECTION = re.search(r"^## Python client\n(.*?)^## ", (ROOT / "README.md").read_text(), re.M | re.S)


def programs() -> list[str]:
    assert SECTION is not None
    return re.findall(r"^```python\n(.*?)^```", SECTION[1], re.M | re.S)


def test_the_life_of_a_notification_waiting_and_with_coroutines(fresh_server: Server) -> None:
    said = [_run(program, fresh_server) for program in programs()]
    waiting, coroutines = said
    assert re.fullmatch(
        r"processed 1\nHello Ada \d{4}\n0\nGET /v1/subscribers/ada: 404: Subscriber not found for id ada\n", waiting
    ), waiting
    assert coroutines == "Hello Grace\n0\n"


def test_neither_is_longer_than_a_screen() -> None:
    assert all(len(program.splitlines()) <= 25 for program in programs())


def _run(program: str, server: Server) -> str:
    variables = {"NOVU_API_KEY": DEVELOPMENT_KEY, "NOVU_BASE_URL": server.url}
    done = subprocess.run(
        [sys.executable, "-c", program], env=os.environ | variables, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
