"""The fixture `novu`: a reference server for one test. Comes with the package; imports nothing until it is used.

One server serves all tests of a process and is reset before each, which is all that a test can see of a fresh one.
Under pytest-xdist every worker has its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from novu_reference.local import LocalServer


@pytest.fixture(scope="session")
def _novu_server() -> Iterator[LocalServer]:
    try:
        from novu_reference.local import LocalServer
    except ModuleNotFoundError as error:
        pytest.fail(
            f"the fixture novu needs the module {error.name}: pip install 'novu-openapi[server]'", pytrace=False
        )
    with LocalServer() as server:
        yield server


@pytest.fixture
def novu(_novu_server: LocalServer) -> LocalServer:
    """A fresh Novu of its own: `base_url`, `api_key`, `production_api_key`, `clock`, `outbox()`, `clear_outbox()`,
    `set_providers(…)`, `set_webhooks(…)`, `state()`, `load(state)`, `reset()`.
    """
    _novu_server.reset()
    return _novu_server
