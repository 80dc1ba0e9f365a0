"""The schema layer: its list of excuses, and what it says of a good and of a broken server."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import schemathesis.specs.openapi.checks  # noqa: F401 - registers them
from schemathesis.checks import CHECKS

from novu_conformance import deviations, schema
from novu_conformance.checks import catalogue, chosen
from novu_conformance.contract import Contract
from novu_conformance.run import Layer, Result, Run, Settings, Target, Task
from novu_conformance.schema import schemathesis as engine
from novu_openapi.behaviour import Revision
from novu_openapi.bundled import read_bundle
from tests.support.server import DEVELOPMENT_KEY, ROOT, Server

CONTRACT = Contract(read_bundle(), Revision())
OURS = "unknown_method_is_not_found"


def test_the_catalogue_knows_every_check_of_schemathesis_but_those_that_are_replaced() -> None:
    replaced = {deviation.check for deviation in deviations.load() if deviation.instead}
    # Told by the time-out of the kit, and by its door layer.
    others = {"max_response_time", "object_level_authorization"}
    known = {check.id for check in catalogue().values() if check.layer == "schema"}
    assert known == set(CHECKS.get_all_names()) - {OURS} - replaced - others | {OURS}


def test_every_excuse_names_a_check_operations_of_the_document_and_a_ruling_that_exists() -> None:
    known = {operation.operation_id for operation in CONTRACT.operations.values()}
    for entry in deviations.load():
        assert entry.check in {*CHECKS.get_all_names(), *catalogue()}
        assert entry.operations is None or entry.operations <= known, entry
        assert entry.allow or entry.instead, entry
        assert entry.ruling is None or (ROOT / "spec" / "revisions" / "rulings" / f"{entry.ruling}.yaml").is_file()


def test_an_excuse_without_a_reason_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "deviations.yaml"
    file.write_text("- {check: ignored_auth, operations: all}\n")
    with pytest.raises(ValueError, match="reason"):
        deviations.load(file)


def test_an_excuse_widens_what_the_check_accepts_for_its_operations_only() -> None:
    entry = deviations.Deviation("positive_data_acceptance", frozenset({"deleteFeed"}), "in use", frozenset({400}))
    configuration = engine.configuration("key", 1, [entry])
    (operation,) = configuration["operations"]
    assert operation["include-operation-id"] == "deleteFeed"
    assert "400" in operation["checks"]["positive_data_acceptance"]["expected-statuses"]
    assert configuration["checks"] == {}


def play(url: str, *only: str, seed: int = 7, rounds: int = 8, layer: Layer = schema.layer) -> Result:
    """What the layer finds about some operations."""
    settings = Settings(seed=seed, rounds=rounds, only=frozenset(only), checks=chosen([], []))
    return Run(Target(url, DEVELOPMENT_KEY), CONTRACT, settings, deviations.load()).carry_out([layer])


def links(run: Run, number: int) -> Iterable[Task]:
    """The part of the layer that goes from one operation to the next."""
    return (task for task in schema.layer(run, number) if task.name.endswith("/links"))


@pytest.mark.slow
def test_the_reference_server_has_no_failure_and_each_operation_is_reached(fresh_server: Server) -> None:
    wanted = ("createTopic", "getTopic", "deleteTopic", "createFeed", "listFeeds")
    result = play(fresh_server.url, *wanted)
    assert (result.findings, result.failures) == ({}, {})
    assert all(result.successes[operation_id] for operation_id in wanted)


@pytest.mark.slow
def test_what_was_there_before_is_not_deleted_by_way_of_a_list(fresh_server: Server) -> None:
    api = fresh_server.api()
    there = {row["_id"]: row["name"] for row in api.list_integrations().data}
    changing = ("createIntegration", "updateIntegration", "setIntegrationAsPrimary")
    wanted = ("listIntegrations", "listActiveIntegrations", *changing, "deleteIntegration")
    result = play(fresh_server.url, *wanted, seed=1, layer=links)
    after = {row["_id"]: row["name"] for row in api.list_integrations().data}
    assert there.items() <= after.items()
    assert all(result.successes[operation_id] for operation_id in changing)


def test_what_was_written_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    file = tmp_path / "events.ndjson"
    whole = '{"ScenarioFinished": {"recorder": {"id": 1}}}'
    file.write_text(f"{whole}\n{whole[:20]}", encoding="utf-8")
    assert list(schema._scenarios(file)) == [{"id": 1}]
    assert list(schema._scenarios(tmp_path / "nothing")) == []


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
def test_a_server_that_answers_500_fails(broken_url: str) -> None:
    found = play(broken_url, "listFeeds")
    assert ("not_a_server_error", "listFeeds") in found.findings
    assert not found.successes["listFeeds"]
