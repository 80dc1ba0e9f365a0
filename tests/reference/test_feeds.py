"""Feeds: the sections of the in-app feed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING, feed, step, unique


def test_create_feed(fresh: Api) -> None:
    first, second = feed(fresh), feed(fresh)
    assert first["identifier"] == first["name"]
    assert [one["_id"] for one in fresh.list_feeds().data] == [first["_id"], second["_id"]]


@pytest.mark.parametrize("name", ["", " news ", "ü/é", "n" * 200])
def test_create_feed_takes_any_text(api: Api, name: str) -> None:
    made = api.create_feed({"name": name}).data
    assert (made["name"], made["identifier"]) == (name, name)


@pytest.mark.parametrize("body", [{}, {"name": None}, {"name": 1}])
def test_create_feed_wants_a_name(api: Api, body: dict[str, Any]) -> None:
    assert "name must be a string" in api.refuses(400).create_feed(body)["message"]


def test_names_of_feeds_are_used_once(api: Api, production: Api) -> None:
    name = unique("news")
    first = api.create_feed({"name": name}).data
    before = api.list_feeds().data
    assert name in api.refuses(409).create_feed({"name": name}).said
    assert api.list_feeds().data == before
    production.create_feed({"name": name})
    api.delete_feed(first["_id"])
    assert api.create_feed({"name": name}).data["_id"] != first["_id"]


def test_delete_feed_answers_those_that_remain(fresh: Api) -> None:
    first, second, third = feed(fresh), feed(fresh), feed(fresh)
    assert [one["_id"] for one in fresh.delete_feed(second["_id"]).data] == [first["_id"], third["_id"]]
    assert [one["_id"] for one in fresh.list_feeds().data] == [first["_id"], third["_id"]]


def test_delete_feed_that_is_not_there(api: Api) -> None:
    gone = feed(api)
    api.delete_feed(gone["_id"])
    for unknown in (gone["_id"], NOTHING):
        assert unknown in api.refuses(400).delete_feed(unknown).said
    assert api.refuses(400).delete_feed("x")["message"] == ["feedId must be a mongodb id"]


def test_delete_feed_that_a_step_writes_to(api: Api) -> None:
    used = feed(api)
    made = things.workflow(api, step(feedId=used["_id"]))
    api.refuses(400).delete_feed(used["_id"])
    assert used["_id"] in [one["_id"] for one in api.list_feeds().data]
    api.delete_workflow(made["_id"])
    api.delete_feed(used["_id"])


def test_feeds_wait_to_be_promoted(fresh: Api) -> None:
    made = feed(fresh)
    (change,) = [one for one in fresh.list_changes(promoted=False)["data"] if one["_entityId"] == made["_id"]]
    assert change["type"] == "Feed"
    count = fresh.count_changes().data
    fresh.delete_feed(made["_id"])
    assert fresh.count_changes().data == count
