"""The meaning layer on a good server: nothing is found, and everything it is about was done."""

from __future__ import annotations

from pathlib import Path

import pytest

from novu_conformance import laws, meaning
from novu_conformance.checks import catalogue
from novu_conformance.meaning import rounds
from novu_conformance.meaning.rounds import AREAS, machines, stories
from novu_conformance.run import Run, Task
from tests.conformance import kit
from tests.support.server import ROOT, Server, running

FIXTURES = str(ROOT / "novu_conformance" / "fixtures.json")
STORIES = [told for area in AREAS for told in stories(area)]
MACHINES = [kind for area in AREAS for kind in machines(area)]
IDS = kit.contract().identifiers


def test_a_good_server_is_found_to_be_good_and_every_operation_that_is_named_succeeds(tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite", "--idempotency", "--fixtures", FIXTURES) as server:
        result = kit.run(server.url, meaning.layer, rounds=2)
    assert kit.told(result) == []
    # Only the owner of the key is asked to go, who stays.
    named = {IDS[name] for part in (STORIES, MACHINES) for one in part for name in one.needs}
    assert sorted(name for name in named if not result.successes[name]) == ["deleteOrganizationMember"]
    assert sorted({check for told in STORIES for check in told.checks} - set(result.checks)) == []


def test_with_others_at_work_nothing_more_is_expected_than_ones_own(server: Server) -> None:
    assert kit.told(kit.run(server.url, meaning.layer, shared=True, seed=3, prefix="first")) == []


def test_what_needs_another_environment_or_a_server_that_can_more_is_left_out(server: Server) -> None:
    result = kit.run(server.url, meaning.layer, other_key=None, seed=4, prefix="second")
    assert kit.told(result) == []
    alone = {told.name for told in STORIES if told.both}
    repeating = {told.name for told in STORIES if "E8" in told.checks}
    assert {name.rpartition("/")[2] for name in result.left_out} == alone | repeating


def test_where_the_clock_stands_still_nothing_is_expected_to_end(tmp_path: Path) -> None:
    def waiting(run: Run, number: int) -> list[Task]:
        return [task for task in meaning.layer(run, number) if "/waits/" in task.name]

    with running(tmp_path / "state.sqlite", "--clock", "virtual") as server:
        result = kit.run(server.url, waiting)
    assert kit.told(result) == []
    assert set(result.left_out.values()) == {"the clock of the server stands still"}


def test_nothing_is_left_behind(fresh_server: Server) -> None:
    api = fresh_server.api()
    lists = ("list_subscribers", "list_topics", "list_workflows", "list_tenants", "list_layouts", "list_messages")

    def everything() -> dict[str, list[str]]:
        rows = {name: getattr(api, name)()["data"] for name in lists}
        rows |= {name: getattr(api, name)().data for name in ("list_integrations", "list_feeds")}
        return {name: [row["_id"] for row in found] for name, found in rows.items()}

    before = everything()
    kit.run(fresh_server.url, meaning.layer)
    assert everything() == before
    api.close()


def claimed() -> set[str]:
    """The checks that stories and machines look at, and those of every answer."""
    told = {check for told in STORIES for check in told.checks}
    return told | {check for kind in MACHINES for check in kind.checks()} | laws.CHECKS


def test_every_claim_is_in_the_catalogue() -> None:
    assert sorted(claimed() - set(catalogue())) == []


def test_every_check_of_the_layer_is_claimed_by_something() -> None:
    own = {check.id for check in catalogue().values() if check.layer == "meaning"}
    assert sorted(own - claimed()) == []


@pytest.mark.parametrize("revision", ["2024-12", "v0.x", "2025-02"])
def test_a_server_of_a_revision_is_found_to_be_good(revision: str, tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite", "--revision", revision, "--idempotency") as server:
        assert kit.told(kit.run(server.url, meaning.layer, revision=revision)) == []


def test_what_every_story_costs_is_known() -> None:
    names = {f"{rounds.area_name(area)}/{told.name}" for area in AREAS for told in stories(area)}
    assert rounds.costs().keys() == names, "run: python scripts/story_costs.py"
