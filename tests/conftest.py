"""A server for each test file, with a caller for each of its environments; one as new for a test that needs it.

Two processes serve a whole run; before a file, or a test, they go back to how they started.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.api import Api
from tests.support.server import PRODUCTION_KEY, Server, running


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes seconds; leave out with -m 'not slow'")


@pytest.fixture(scope="session")
def _server_of_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("server") / "state.sqlite") as started:
        yield started


@pytest.fixture(scope="session")
def _server_of_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("fresh-server") / "state.sqlite") as started:
        yield started


@pytest.fixture(scope="module")
def server(_server_of_files: Server) -> Server:
    """The server of this test file. Its tests share the state, so each makes things of its own."""
    _server_of_files.reset()
    return _server_of_files


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
def fresh_server(_server_of_tests: Server) -> Server:
    """A server as if nobody had used it yet."""
    _server_of_tests.reset()
    return _server_of_tests


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


@pytest.fixture(autouse=True)
def _nothing_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test during which a server of the run logged an error fails, whatever it looked at."""
    names = [name for name in ("_server_of_files", "_server_of_tests") if name in request.fixturenames]
    servers = [request.getfixturevalue(name) for name in names]
    before = [server.complaints() for server in servers]
    yield
    assert [server.complaints() for server in servers] == before
