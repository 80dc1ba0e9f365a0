"""The servers of these tests have a virtual clock."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.clock import Clock
from tests.support.outside import Outside
from tests.support.server import Server, running


@pytest.fixture(scope="session")
def _server_of_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("server") / "state.sqlite", "--clock", "virtual") as started:
        yield started


@pytest.fixture(scope="session")
def _server_of_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    arguments = ("--clock", "virtual", "--seed", "7")
    with running(tmp_path_factory.mktemp("fresh-server") / "state.sqlite", *arguments) as started:
        yield started


@pytest.fixture
def clock(server: Server) -> Clock:
    """The clock of the server of this test file. It only moves forwards."""
    return Clock(server.url)


@pytest.fixture
def fresh_clock(fresh_server: Server) -> Clock:
    """The clock of a server that nobody has used yet: 24 October 2024, 12:00."""
    return Clock(fresh_server.url)


@pytest.fixture
def outside(server: Server) -> Outside:
    """What the server of this test file would have sent, and how providers behave towards it."""
    return Outside(server.url)


@pytest.fixture
def fresh_outside(fresh_server: Server) -> Outside:
    """The same of a server that nobody has used yet."""
    return Outside(fresh_server.url)
