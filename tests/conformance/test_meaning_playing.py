"""How stories and machines are played: on servers that are wrong in one way, and twice in the same way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import rule

from novu_conformance import meaning, reach
from novu_conformance.meaning import rounds, things
from novu_conformance.meaning.case import Case
from novu_conformance.meaning.machine import Machine, claims
from novu_conformance.meaning.playing import play_machine, play_story
from novu_conformance.meaning.story import story
from novu_conformance.meaning.topics import TopicMachine
from novu_conformance.run import Result, Run, Task
from novu_conformance.session import Session
from novu_conformance.trace import to_curl
from tests.conformance import kit
from tests.conformance.proxy import Forward, Message, Reply, defective
from tests.support.server import PRODUCTION_KEY, Server, running

Sent = tuple[str, str, bytes]

SEEDED = ("--clock", "virtual", "--seed", "7")


def edited(reply: Reply, edit: Any) -> Reply:
    """The same answer with another body."""
    body = json.loads(reply.body)
    edit(body)
    return Reply(reply.status, json.dumps(body).encode(), reply.headers)


def with_one_unseen_too_few(message: Message, forward: Forward) -> Reply:
    reply = forward(message)

    def edit(body: Any) -> None:
        body["data"]["count"] = max(0, body["data"]["count"] - 1)

    return edited(reply, edit) if "/notifications/unseen" in message.target and reply.status == 200 else reply


def with_removal_without_effect(message: Message, forward: Forward) -> Reply:
    if message.target.endswith("/subscribers/removal"):
        return Reply(204)
    return forward(message)


def with_tokens_twice(message: Message, forward: Forward) -> Reply:
    reply = forward(message)

    def edit(body: Any) -> None:
        for channel in body["data"].get("channels") or []:
            tokens = channel["credentials"].get("deviceTokens") or []
            channel["credentials"]["deviceTokens"] = [*tokens, *tokens[:1]]

    is_one = message.method == "GET" and message.target.startswith("/v1/subscribers/") and reply.status == 200
    return edited(reply, edit) if is_one and message.target.count("/") == 3 else reply


def with_a_page_that_skips_a_row(message: Message, forward: Forward) -> Reply:
    reply = forward(message)

    def edit(body: Any) -> None:
        body["data"] = body["data"][1:]

    is_later = message.target.startswith("/v1/tenants?") and "page=1&" in message.target and reply.status == 200
    return edited(reply, edit) if is_later else reply


@pytest.mark.parametrize(
    ("defect", "check", "operation_id", "most"),
    [
        (with_one_unseen_too_few, "M2", "getSubscriberUnseenCount", 8),
        (with_removal_without_effect, "T3", "getTopic", 7),
        (with_tokens_twice, "C2", "getSubscriber", 5),
        (with_a_page_that_skips_a_row, "P5", "listTenants", 7),
    ],
    ids=lambda value: value.__name__ if callable(value) else str(value),
)
def test_a_server_that_is_wrong_in_one_way_is_told_by_a_short_story(
    fresh_server: Server, defect: Any, check: str, operation_id: str, most: int
) -> None:
    with defective(fresh_server.url, defect) as url:
        result = kit.run(url, meaning.layer, max_cases=2500)
    finding = result.findings[check, operation_id]
    assert len(finding.steps) <= most, "\n".join(to_curl(finding.steps))


def of_machine(kind: type[Machine], examples: int = 4, steps: int = 20) -> Any:
    """A layer of one machine."""

    def layer(_: Run, number: int) -> list[Task]:
        name = f"machine/{number}"

        def work(session: Session) -> None:
            play_machine(kind, session.run, name, examples, steps)

        return [Task(name, "meaning", frozenset(), work, kind.checks())]

    return layer


def of_story(told: Any) -> Any:
    """A layer of one story."""

    def layer(_: Run, number: int) -> list[Task]:
        name = f"story/{number}"
        return [Task(name, "meaning", frozenset(), lambda session: play_story(told, session, name), frozenset())]

    return layer


def test_what_a_failure_does_not_need_is_left_out_of_its_story(fresh_server: Server) -> None:
    with defective(fresh_server.url, with_removal_without_effect) as url:
        result = kit.run(url, of_machine(TopicMachine, 9, 30))
    finding = result.findings["T3", "getTopic"]
    made_by_the_beginning = [step for step in finding.steps if step["target"] == "/v1/subscribers"]
    assert len(finding.steps) - len(made_by_the_beginning) <= 4, "\n".join(to_curl(finding.steps))


def test_a_machine_goes_on_after_a_failure_and_finds_another(fresh_server: Server) -> None:
    def two_defects(message: Message, forward: Forward) -> Reply:
        if message.method == "PATCH" and message.headers["authorization"].endswith(PRODUCTION_KEY):
            return edited(forward(message), lambda body: body.get("data", {}).update(name="wrong"))
        return with_removal_without_effect(message, forward)

    with defective(fresh_server.url, two_defects) as url:
        result = kit.run(url, of_machine(TopicMachine, 9, 30))
    assert {check for check, _ in result.findings} >= {"T3", "T6"}


def test_what_makes_no_sense_is_a_finding_and_not_a_crash(server: Server) -> None:
    @story("S2", needs=())
    def wants_the_impossible(case: Case) -> None:
        _ = case.a.list_subscribers()["data"][1_000_000]

    result = kit.run(server.url, of_story(wants_the_impossible))
    assert [found.check for found in result.findings.values()] == ["S2"]


def test_when_the_requests_are_used_up_nothing_more_is_sent(server: Server) -> None:
    result = kit.run(server.url, meaning.layer, max_cases=100)
    assert (result.cases, result.ended) == (100, "requests used up")


def test_what_a_case_made_goes_although_it_failed(fresh_server: Server) -> None:
    @story("S2", needs=("create_subscriber",))
    def fails(case: Case) -> None:
        things.subscriber(case)
        case.hold(False, "as always")

    class Fails(Machine):
        needs = ("create_subscriber",)

        @rule(number=st.integers(0, 3))
        @claims("S1")
        def fail(self, number: int) -> None:
            things.subscriber(self.case)
            self.case.hold(number < 0, "as always")

    result = kit.run(fresh_server.url, of_story(fails), of_machine(Fails, 9))
    assert {found.check for found in result.findings.values()} == {"S1", "S2"}
    assert fresh_server.api().list_subscribers()["data"] == []


def sent(folder: Path, seed: int, **settings: int) -> tuple[Result, list[tuple[str, list[Sent]]]]:
    """What is sent to a fresh server, by tasks; what goes out at the same time in an order of its own."""
    tasks: list[tuple[str, list[Sent]]] = []

    def noted(message: Message, forward: Forward) -> Reply:
        tasks[-1][1].append((message.method, message.target, message.body))
        return forward(message)

    database = folder / f"{len(list(folder.iterdir()))}.sqlite"
    with running(database, *SEEDED) as server, defective(server.url, noted) as url:
        layers = (rounds.told_first, reach.layer, rounds.told_then, rounds.played)
        result = kit.run(url, *layers, seed=seed, tell=lambda task, _: tasks.append((task, [])), **settings)
    return result, [(task, sorted(found) if "/overlap/" in task else found) for task, found in tasks]


def test_the_same_seed_sends_the_same_requests_to_the_byte(tmp_path: Path) -> None:
    (first, once), (_, twice) = sent(tmp_path, 5), sent(tmp_path, 5)
    assert (first.ended, kit.told(first)) == ("complete", [])
    assert once == twice


def test_another_seed_sends_others(tmp_path: Path) -> None:
    (_, one), (_, other) = (sent(tmp_path, seed, max_cases=100) for seed in (5, 6))
    assert [task for task, _ in one[:5]] == [task for task, _ in other[:5]]
    assert one != other
