"""The reach layer: what it reaches of a good server, and what it says when something cannot be reached."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from novu_conformance import provision, reach
from novu_conformance.layers import LAYERS
from tests.conformance.kit import contract, run, told
from tests.conformance.proxy import Forward, Message, Reply, defective
from tests.support.server import ROOT, Server, running

FIXTURES = str(ROOT / "novu_conformance" / "fixtures.json")
LOCKED_OUT = {"regenerateApiKeys"}


def test_everything_is_reached_on_a_good_server(tmp_path_factory: pytest.TempPathFactory) -> None:
    with running(tmp_path_factory.mktemp("furnished") / "state.sqlite", "--fixtures", FIXTURES) as server:
        result = run(server.url, reach.layer)
    reached = {operation_id for operation_id, count in result.successes.items() if count}
    assert told(result) == []
    assert {one.operation_id for one in contract().operations.values()} - reached == LOCKED_OUT
    assert result.unreached.keys() == LOCKED_OUT
    assert result.cases < 1000


def test_a_whole_run_reaches_everything_within_two_thousand_requests(tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite", "--fixtures", FIXTURES) as server:
        result = run(server.url, *LAYERS, max_cases=2000, renew_keys=True)
    assert told(result) == []
    assert [one.operation_id for one in contract().operations.values() if not result.successes[one.operation_id]] == []


def test_the_other_examples_and_parameters_are_taken_too(fresh_server: Server) -> None:
    assert told(run(fresh_server.url, reach.layer, rounds=2)) == []


def test_what_needs_something_that_nobody_can_make_is_told_and_no_finding(fresh_server: Server) -> None:
    """The only member of an organization is the one who asks."""
    result = run(fresh_server.url, reach.layer, only=frozenset({"deleteOrganizationMember"}))
    assert told(result) == []
    assert "listOrganizationMembers" in result.unreached["deleteOrganizationMember"]


def test_an_example_that_is_refused_is_a_finding_with_a_short_story(fresh_server: Server) -> None:
    def refuse(message: Message, forward: Forward) -> Reply:
        if message.method == "PATCH" and message.target.startswith("/v1/topics/"):
            return forward(replace(message, target="/v1/topics/no-such-topic"))
        return forward(message)

    with defective(fresh_server.url, refuse) as url:
        result = run(url, reach.layer, only=frozenset({"renameTopic"}))
    found = result.findings["R1", "renameTopic"]
    assert [step["method"] for step in found.steps] == ["POST", "PATCH"]


def test_safe_runs_leave_out_what_belongs_to_others(fresh_server: Server) -> None:
    before = fresh_server.api().get_current_organization().body
    result = run(fresh_server.url, reach.layer, safe=True)
    assert fresh_server.api().get_current_organization().body == before
    assert set(result.left_out) == {f"reach/0/{name}" for name in reach.TOUCHES_OTHERS if name not in LOCKED_OUT}


def test_a_revision_is_asked_for_its_own_operations_only(tmp_path_factory: pytest.TempPathFactory) -> None:
    database = tmp_path_factory.mktemp("revision") / "state.sqlite"
    with running(database, "--revision", "2025-02") as server:
        result = run(server.url, reach.layer, revision="2025-02")
    assert told(result) == []
    assert set(result.calls) <= {one.operation_id for one in contract("2025-02").operations.values()}
    # It has no operation that makes a workflow.
    assert "createWorkflow" in result.unreached["triggerEvent"]


def test_the_same_run_sends_the_same_requests(fresh_server: Server) -> None:
    sent: list[list[tuple[str, str, bytes]]] = []

    def note(message: Message, forward: Forward) -> Reply:
        sent[-1].append((message.method, message.target, message.body))
        return forward(message)

    with defective(fresh_server.url, note) as url:
        for _ in range(2):
            fresh_server.reset()
            sent.append([])
            run(url, reach.layer, only=frozenset({"createTopic", "createSubscriber", "createTenant"}))
    assert sent[0] == sent[1] != []


@pytest.mark.parametrize(
    ("value", "operation_id"),
    [
        ("6571f3b2c9e77c0012a4b201", "createWorkflow"),
        ("6571f3b2c9e77c0012a4b601", "listMessages"),
        ("ada-lovelace", "createSubscriber"),
        ("welcome", "createWorkflow"),
    ],
)
def test_what_the_examples_share_is_traced_to_where_it_comes_from(value: str, operation_id: str) -> None:
    assert provision.story_of(contract()).sources[value].operation.operation_id == operation_id
