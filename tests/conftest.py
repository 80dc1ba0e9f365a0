"""A server for each test file, with a caller for each of its environments; one of its own for a test that needs it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.api import Api
from tests.support.server import PRODUCTION_KEY, Server, running


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes seconds; leave out with -m 'not slow'")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server of this test file. Its tests share the state, so each makes things of its own."""
    with running(tmp_path_factory.mktemp("server") / "state.sqlite") as started:
        yield started


@pytest.fixture(scope="module")
def api(server: Server) -> Iterator[Api]:
    """Development, on the server of this test file."""
    caller = server.api()
    yield caller
    caller.close()


@pytest.fixture(scope="module")
def production(server: Server) -> Iterator[Api]:
    """Production, on the server of this test file."""
    caller = server.api(PRODUCTION_KEY)
    yield caller
    caller.close()


@pytest.fixture
def fresh_server(tmp_path: Path) -> Iterator[Server]:
    """A server that nobody has used yet."""
    with running(tmp_path / "state.sqlite") as started:
        yield started


@pytest.fixture
def fresh(fresh_server: Server) -> Iterator[Api]:
    """Development of a server that nobody has used yet."""
    caller = fresh_server.api()
    yield caller
    caller.close()


@pytest.fixture
def fresh_production(fresh_server: Server) -> Iterator[Api]:
    """Production of the same server as `fresh`."""
    caller = fresh_server.api(PRODUCTION_KEY)
    yield caller
    caller.close()
