"""The Schemathesis run: its list of excuses, and what it says of a good and of a broken server."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import schemathesis.specs.openapi.checks  # noqa: F401 - registers them
from schemathesis.checks import CHECKS

from novu_conformance import schema_layer
from tests.support.server import DEVELOPMENT_KEY, ROOT, Server

BUNDLE = ROOT / "generated" / "openapi.json"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(BUNDLE.read_text())
    return content


def operation_ids(document: dict[str, Any]) -> set[str]:
    return {
        operation["operationId"]
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    }


def test_every_excuse_names_a_check_operations_of_the_document_a_reason_and_a_ruling_that_exists(
    document: dict[str, Any],
) -> None:
    known = operation_ids(document)
    for entry in schema_layer.load_deviations():
        assert entry["check"] in CHECKS.get_all_names()
        assert entry["operations"] == "all" or set(entry["operations"]) <= known, entry
        assert entry.get("allow") or entry.get("instead"), entry
        if "ruling" in entry:
            assert (ROOT / "spec" / "revisions" / "rulings" / f"{entry['ruling']}.yaml").is_file(), entry


def test_an_excuse_without_a_reason_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "deviations.yaml"
    file.write_text("- {check: ignored_auth, operations: all}\n")
    with pytest.raises(ValueError, match="reason"):
        schema_layer.load_deviations(file)


def test_an_excuse_widens_what_the_check_accepts_for_its_operations_only() -> None:
    entry = {"check": "positive_data_acceptance", "operations": ["deleteFeed"], "allow": [400], "reason": "in use"}
    configuration = schema_layer.configuration("key", 1, [entry])
    (operation,) = configuration["operations"]
    assert operation["include-operation-id"] == "deleteFeed"
    assert "400" in operation["checks"]["positive_data_acceptance"]["expected-statuses"]
    assert configuration["checks"] == {}


@pytest.mark.slow
def test_the_reference_server_has_no_failure(fresh_server: Server, tmp_path: Path) -> None:
    outcome = schema_layer.run(BUNDLE, fresh_server.url, DEVELOPMENT_KEY, seed=7, folder=tmp_path, max_examples=1)
    assert (outcome.failures, outcome.errors) == (0, 0), (tmp_path / "report.json").read_text()
    assert outcome.cases > 1000


class _Broken(BaseHTTPRequestHandler):
    """Answers everything with 500."""

    def do_GET(self) -> None:
        self.send_response(500)
        self.end_headers()

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET  # noqa: N815

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def broken_url() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Broken)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


@pytest.mark.slow
def test_a_server_that_answers_500_fails(broken_url: str, tmp_path: Path, document: dict[str, Any]) -> None:
    small = tmp_path / "small.json"
    small.write_text(json.dumps(document | {"paths": {"/v1/feeds": document["paths"]["/v1/feeds"]}}))
    outcome = schema_layer.run(small, broken_url, "any", seed=7, folder=tmp_path / "run", max_examples=1)
    assert outcome.exit_code == 1
    assert outcome.failures > 0
    assert not outcome.reached
