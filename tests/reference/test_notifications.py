"""The activity feed: what was triggered, for whom, and what became of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING, step, subscriber, workflow


def test_a_notification_shows_what_became_of_it(api: Api) -> None:
    ada = subscriber(api, firstName="Ada", email="ada@example.com")
    made = workflow(api, step(), step("chat"), {**step("push"), "active": False}, step(), tags=["news"])
    transaction = things.trigger(api, made, {"subscriberId": ada}, payload={"a": {"b": 1}})
    shown = things.notification_of(api, transaction)
    assert (shown["transactionId"], shown["channels"]) == (transaction, ["in_app", "chat"])
    assert (shown["to"], shown["payload"], shown["tags"]) == ({"subscriberId": ada}, {"a": {"b": 1}}, ["news"])
    assert shown["subscriber"] == {
        "_id": api.get_subscriber(ada).data["_id"],
        "firstName": "Ada",
        "email": "ada@example.com",
        "subscriberId": ada,
    }
    assert shown["template"] == {"_id": made["_id"], "name": made["name"], "triggers": made["triggers"]}
    assert [job["type"] for job in shown["jobs"]] == ["in_app", "chat", "in_app"]
    details = api.list_execution_details(notification_id=shown["_id"], subscriber_id=ada).data
    for job in shown["jobs"]:
        of_job = [(one["_id"], one["detail"], one["status"]) for one in details if one["_jobId"] == job["_id"]]
        assert [(one["_id"], one["detail"], one["status"]) for one in job["executionDetails"]] == of_job
        assert of_job[0][1] == "Step created"
    assert api.get_notification(shown["_id"]).data == shown


def test_a_notification_outlives_its_subscriber_and_workflow(api: Api) -> None:
    ada, made = subscriber(api), workflow(api)
    shown = things.notification_of(api, things.trigger(api, made, ada))
    api.delete_subscriber(ada)
    api.delete_workflow(made["_id"])
    after = api.get_notification(shown["_id"]).data
    assert (after["subscriber"], after["template"]) == (None, None)


def test_get_notification_that_is_not_there(api: Api, production: Api) -> None:
    shown = things.notification_of(api, things.trigger(api, workflow(api), subscriber(api)))
    api.refuses(404).get_notification(NOTHING)
    production.refuses(404).get_notification(shown["_id"])
    assert api.refuses(400).get_notification("x")["message"] == ["notificationId must be a mongodb id"]


def test_list_notifications_by_filters(fresh: Api) -> None:
    ada = subscriber(fresh, email="ada@example.com")
    grace = subscriber(fresh, "grace", email="grace@example.org")
    in_app, sms = workflow(fresh), workflow(fresh, step("sms"), step())
    made = {
        name: things.notification_of(fresh, things.trigger(fresh, source, to))["_id"]
        for name, source, to in (
            ("ada in_app", in_app, ada),
            ("ada sms", sms, ada),
            ("grace in_app", in_app, grace),
            ("grace sms", sms, grace),
        )
    }
    table: list[tuple[dict[str, Any], list[str]]] = [
        ({}, ["grace sms", "grace in_app", "ada sms", "ada in_app"]),
        ({"channels": "sms"}, ["grace sms", "ada sms"]),
        ({"channels": ["sms", "in_app"]}, ["grace sms", "grace in_app", "ada sms", "ada in_app"]),
        ({"channels[]": "email"}, []),
        ({"templates": in_app["_id"]}, ["grace in_app", "ada in_app"]),
        ({"templates": [in_app["_id"].upper(), NOTHING]}, ["grace in_app", "ada in_app"]),
        ({"emails": "ada@example.com"}, ["ada sms", "ada in_app"]),
        ({"emails": ["ada@example.com", "unknown@example.com"]}, ["ada sms", "ada in_app"]),
        ({"subscriber_ids": grace}, ["grace sms", "grace in_app"]),
        (
            {"subscriber_ids": grace, "emails": "ada@example.com"},
            ["grace sms", "grace in_app", "ada sms", "ada in_app"],
        ),
        ({"search": "EXAMPLE.org"}, ["grace sms", "grace in_app"]),
        ({"search": "%"}, []),
        ({"search": ada}, ["ada sms", "ada in_app"]),
        ({"search": ada[:-1]}, []),
        ({"subscriber_ids": grace, "channels": "sms"}, ["grace sms"]),
        ({"subscriber_ids": "nobody"}, []),
    ]
    for query, wanted in table:
        found = fresh.list_notifications(**query)["data"]
        assert [one["_id"] for one in found] == [made[name] for name in wanted], query


def test_list_notifications_of_nobody_is_an_empty_first_page(api: Api) -> None:
    answer = api.list_notifications(subscriber_ids="nobody", page=3)
    assert answer.body == {"page": 0, "pageSize": 10, "hasMore": False, "data": []}


def test_list_notifications_by_pages(fresh: Api) -> None:
    made, ada = workflow(fresh), subscriber(fresh)
    newest_first = [things.trigger(fresh, made, ada) for _ in range(13)][::-1]
    for query in ({}, {"limit": 5}, {"limit": 5, "channels": "in_app"}):
        pages = [fresh.list_notifications(page=page, **query) for page in range(5)]
        assert [one["transactionId"] for page in pages for one in page["data"]] == newest_first
        assert {page["pageSize"] for page in pages} == {query.get("limit", 10)}


def test_list_notifications_by_time(fresh: Api) -> None:
    transaction = things.trigger(fresh, workflow(fresh), subscriber(fresh))
    now = datetime.now(UTC)
    before, after = ((now + timedelta(hours=hours)).isoformat() for hours in (-1, 1))
    for query, found in (
        ({"after": before}, True),
        ({"before": before}, False),
        ({"after": after}, False),
        ({"before": after}, True),
        ({"after": before, "before": after}, True),
        ({"after": before.replace("+00:00", "Z")}, True),
    ):
        shown = fresh.list_notifications(**query)["data"]
        assert [one["transactionId"] for one in shown] == [transaction] * found, query


@pytest.mark.parametrize(
    "query",
    [{"channels": "fax"}, {"templates": "x"}, {"page": "x"}, {"page": -1}, {"after": "yesterday"}, {"limit": 0}],
    ids=str,
)
def test_list_notifications_refuses(api: Api, query: dict[str, Any]) -> None:
    api.refuses(400).list_notifications(**query)


def test_get_notification_stats(fresh: Api, fresh_production: Api) -> None:
    assert fresh.get_notification_stats().data == {"weeklySent": 0, "monthlySent": 0}
    made = workflow(fresh, step(), step("sms"))
    things.trigger(fresh, made, [subscriber(fresh), subscriber(fresh)])
    assert fresh.get_notification_stats().data == {"weeklySent": 2, "monthlySent": 2}
    assert fresh_production.get_notification_stats().data == {"weeklySent": 0, "monthlySent": 0}


def test_get_notification_graph_stats(fresh: Api) -> None:
    assert fresh.get_notification_graph_stats().data == []
    made = workflow(fresh, step(), step("sms"))
    ada = subscriber(fresh)
    for _ in range(2):
        things.trigger(fresh, made, ada)
    rows = fresh.get_notification_graph_stats(days=2).data
    assert sum(row["count"] for row in rows) == 4
    assert {template for row in rows for template in row["templates"]} == {made["_id"]}
    assert {channel for row in rows for channel in row["channels"]} == {"in_app", "sms"}
    fresh.get_notification_graph_stats(days=10**9)
    for days in (-1, "x", 1.5):
        fresh.refuses(400).get_notification_graph_stats(days=days)
