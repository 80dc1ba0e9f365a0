"""What a run leaves behind: nothing that the API can remove, and whatever else is told."""

from __future__ import annotations

from pathlib import Path

from tests.conformance.fuzzing import novu, quick, report_of
from tests.conformance.proxy import Forward, Message, Reply, defective
from tests.support.api import Api
from tests.support.server import Server


def test_what_was_there_before_is_all_that_is_there_after(fresh_server: Server, fresh: Api, tmp_path: Path) -> None:
    mine = fresh.create_feed({"name": "mine"}).data["_id"]
    assert quick(fresh_server.url, "--safe", "--report-dir", tmp_path).returncode == 0
    assert [feed["_id"] for feed in fresh.list_feeds().data] == [mine]
    told = report_of(tmp_path)["clean_up"]
    assert (told["left_behind"], told["missing"]) == ({}, {})
    # The document gives this one to Development alone.
    assert set(told["unread"]) == {"/v1/workflow-overrides (other environment)"}
    assert "/v1/feeds" in told["compared"]


def test_a_run_over_everything_leaves_what_others_made(fresh_server: Server, fresh: Api, tmp_path: Path) -> None:
    fresh.create_subscriber({"subscriberId": "ada"})
    fresh.create_topic({"key": "mine", "name": "Mine"})
    done = novu("fuzz", fresh_server.url, "--safe", "--max-cases", "1500", "--report-dir", tmp_path)
    assert done.returncode == 0, done.stdout
    assert [row["subscriberId"] for row in fresh.list_subscribers().body["data"]] == ["ada"]
    assert [row["key"] for row in fresh.list_topics().body["data"]] == ["mine"]
    told = report_of(tmp_path)["clean_up"]
    assert told["missing"] == {}
    assert sum(told["removed"].values()) > 0
    # Notifications have no operation that removes them.
    kinds = {kind.partition(" (")[0] for kind in told["left_behind"]}
    assert kinds <= {"/v1/notifications", "/v1/organizations"}


def test_what_cannot_be_removed_is_told_with_the_reason(fresh_server: Server, tmp_path: Path) -> None:
    def keep_feeds(message: Message, forward: Forward) -> Reply:
        if message.method == "DELETE" and message.target.startswith("/v1/feeds/"):
            return Reply(409, b'{"statusCode":409,"message":"feeds are forever","error":"Conflict"}')
        return forward(message)

    with defective(fresh_server.url, keep_feeds) as url:
        done = quick(url, "--report-dir", tmp_path)
    assert "feeds are forever" in done.stdout
    assert report_of(tmp_path)["clean_up"]["left_behind"]["/v1/feeds"]


def test_something_of_others_that_is_gone_after_a_safe_run_is_critical(
    fresh_server: Server, fresh: Api, tmp_path: Path
) -> None:
    mine = fresh.create_feed({"name": "mine"}).data["_id"]

    def lose(message: Message, forward: Forward) -> Reply:
        """A defect: creating a feed removes another one."""
        if message.method == "POST" and message.target == "/v1/feeds" and mine in fresh.list_feeds().content.decode():
            fresh.delete_feed(mine)
        return forward(message)

    with defective(fresh_server.url, lose) as url:
        done = quick(url, "--safe", "--report-dir", tmp_path)
    assert done.returncode == 1, done.stdout
    assert "critical  K1" in done.stdout
    assert mine in done.stdout


def test_a_name_that_is_used_already_is_not_used_again(fresh_server: Server, fresh: Api) -> None:
    fresh.create_feed({"name": "nvc000001-0-1-left-by-another-run"})
    assert quick(fresh_server.url, "--safe").returncode == 0
    assert [feed["name"] for feed in fresh.list_feeds().data] == ["nvc000001-0-1-left-by-another-run"]
