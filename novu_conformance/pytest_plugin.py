"""The options of `pytest --pyargs novu_conformance.pytest_suite`. Comes with the package; costs nothing unless used."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("novu-conformance", "conformance of a server of the Novu API")
    group.addoption("--novu-url", metavar="URL", help="address of the server that novu_conformance.pytest_suite tests")
    group.addoption("--novu-api-key", metavar="KEY", help="API key of the environment to use (default: $NOVU_API_KEY)")
    group.addoption(
        "--novu-other-api-key",
        metavar="KEY",
        help="API key of another environment, to look for leaks (default: $NOVU_OTHER_API_KEY)",
    )
    group.addoption("--novu-revision", metavar="REVISION", help="hold the server to that revision of the docs")
    group.addoption("--novu-profile", default="quick", help="quick, normal or long (default: quick)")
    group.addoption("--novu-seed", type=int, default=1, metavar="N", help="other values for another seed (default: 1)")
    group.addoption("--novu-safe", action="store_true", help="touch nothing but what the tests made themselves")
