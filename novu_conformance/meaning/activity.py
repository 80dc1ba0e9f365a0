"""The activity feed, its numbers and the log: they agree with what was triggered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from operator import ge, le
from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning import things
from novu_conformance.meaning.case import NOTHING, Case, LeftOut
from novu_conformance.meaning.delivery import condition, group
from novu_conformance.meaning.events import reached
from novu_conformance.meaning.selecting import Filter
from novu_conformance.meaning.story import story
from novu_conformance.meaning.waits import delay, statuses, trigger, waiting

_LIST = (*things.EVENTS_OF_SEVERAL, "list_notifications", "cancel_event")
_LOG = (*_LIST, "list_execution_details")


def activities(case: Case, count: int, **query: Any) -> list[Any]:
    """The activities that a query selects, newest first, as soon as there are so many, all with their jobs done."""

    rows: list[Any] = []

    def are_settled() -> bool:
        nonlocal rows
        rows = case.a.list_notifications(**query)["data"]
        return len(rows) >= count and all(_is_settled(row) for row in rows)

    case.eventually(are_settled)
    case.same(len(rows), count, f"the number of activities that {sorted(query)} select is")
    return rows


def _is_settled(row: Any) -> bool:
    return all(job["status"] not in ("queued", "running") for job in row["jobs"])


def who(row: Any) -> Any:
    """Whom an activity is about."""
    return (row.get("subscriber") or {}).get("subscriberId")


@story("N1", needs=(*_LIST, "get_notification"))
def what_was_triggered_is_in_the_activity_feed(case: Case) -> None:
    ada, grace = things.recipient(case), things.recipient(case, "grace")
    made, payload = things.plain(case), {"word": case.draw(st.sampled_from(("one", "two")))}
    transaction = trigger(case, made, [ada, grace], payload=payload)
    rows = activities(case, 2, transaction_id=transaction)
    case.same(sorted(map(who, rows)), sorted([ada, grace]), "those it is about are")
    for row in rows:
        case.same(row["transactionId"], transaction, "the transaction is")
        case.same(row["channels"], ["in_app"], "the channels are")
        case.same(row["template"]["_id"], made["_id"], "the workflow is")
        case.same(row.get("payload", payload), payload, "the payload is")
        case.same([[job["type"], job["status"]] for job in row["jobs"]], [["in_app", "completed"]], "the jobs are")
    row = case.draw(st.sampled_from(rows))
    case.same(case.a.get_notification(row["_id"]).data, row, "the activity by itself is")
    case.a.refuses(404).get_notification(NOTHING)


@story("N1", needs=_LIST)
def each_step_is_a_job(case: Case) -> None:
    sid = things.recipient(case)
    never = group(condition("n", "EQUAL", "6"))
    asleep = {**things.step("in_app", "asleep"), "active": False}
    steps = (things.step(), {**things.step(), "filters": [never]}, asleep, delay(), things.step())
    transaction = trigger(case, things.workflow(case, *steps), sid, payload={"n": 5})
    row = case.only(statuses(case, transaction, ["completed", "canceled", "delayed", "pending"]), "activities")
    types = ["in_app", "in_app", "delay", "in_app"]
    case.same([job["type"] for job in row["jobs"]], types, "the types of the jobs, oldest first, are")
    case.same(row["channels"], ["in_app", "delay"], "the channels are")


@story("N1", needs=_LIST)
def a_step_that_cannot_be_carried_out_has_failed(case: Case) -> None:
    sid = things.recipient(case)
    made = things.workflow(case, things.step("push", "text", title="title"), things.step())
    statuses(case, trigger(case, made, sid), ["failed", "completed"])


@story("N2", needs=_LIST)
def filters_of_the_activity_feed_add_up(case: Case) -> None:
    address = f"{case.name('ada')}@example.com"
    ada, grace = things.subscriber(case, email=address), things.recipient(case, "grace")
    plain, pushing = things.plain(case), things.workflow(case, things.step("push", "text", title="title"))
    a, b, c = (things.trigger(case, made, to) for made, to in ((plain, ada), (pushing, ada), (plain, grace)))
    names, own = {a: "a", b: "b", c: "c"}, {"subscriber_ids": [ada, grace]}
    found = "".join(names.get(row["transactionId"], "?") for row in activities(case, 3, **own))
    case.same(found, "cba", "the activities a, b, c of two subscribers, newest first, are")
    every: dict[str, Any] = {
        "transaction_id": b,
        "templates": [pushing["_id"]],
        "subscriber_ids": [ada],
        "channels": ["push"],
        "after": "2001-01-01T00:00:00.000Z",
        "before": "2099-12-31T00:00:00.000Z",
    }
    # Each that excludes it does so whatever the others say.
    excluding: dict[str, Any] = {
        "transaction_id": a,
        "templates": [NOTHING],
        "subscriber_ids": [grace],
        "channels": ["sms"],
        "after": "2099-12-31T00:00:00.000Z",
        "before": "2001-01-01T00:00:00.000Z",
    }
    queries: tuple[Filter, ...] = (
        ({"emails": [address]}, "ba"),
        ({"search": grace}, "c"),
        ({"search": address.upper()}, "ba"),
        ({"search": address.replace("@", "_")}, ""),
        ({"search": address.replace("@", "%")}, ""),
        ({"emails": [address], "subscriber_ids": [grace]}, "cba"),
        ({**own, "channels": ["in_app", "push"]}, "cba"),
        ({**own, "templates": [plain["_id"]]}, "ca"),
        ({"subscriber_ids": [case.name("nobody")]}, ""),
        (every, "b"),
        *(({**every, name: value}, "") for name, value in excluding.items()),
    )
    for query, expected in queries:
        _selects(case, names, query, expected)


@story("N2", needs=_LIST)
def the_activity_feed_is_cut_at_a_moment(case: Case) -> None:
    sid, made = things.recipient(case), things.plain(case)
    for _ in range(3):
        things.trigger(case, made, sid)
    own = {"subscriber_ids": [sid]}
    rows = activities(case, 3, **own)
    moment = datetime.fromisoformat(rows[1]["createdAt"])
    elsewhere = moment.astimezone(timezone(timedelta(hours=-5))).isoformat(timespec="milliseconds")
    text = rows[1]["createdAt"]
    for cut in ({"after": text}, {"before": text}, {"after": elsewhere, "before": elsewhere}):
        lies = [{"after": ge, "before": le}[name] for name in cut]
        made_at = {row["_id"]: datetime.fromisoformat(row["createdAt"]) for row in rows}
        expected = [one for one, then in made_at.items() if all(holds(then, moment) for holds in lies)]
        found = [row["_id"] for row in case.a.list_notifications(**own, **cut)["data"]]
        case.same(found, expected, f"the activities selected by {cut} are")


def _selects(case: Case, names: dict[str, str], query: Mapping[str, Any], expected: str) -> None:
    rows = case.a.list_notifications(**query)["data"]
    found = "".join(names.get(row["transactionId"], "?") for row in rows)
    case.same(found, expected, f"the activities a, b, c selected by {query}, newest first, are")


@story("N1", "P1", "P5", needs=(*_LIST, "bulk_trigger_events"), compares=True)
def the_activity_feed_goes_beyond_one_page(case: Case) -> None:
    sid, made = things.recipient(case), things.plain(case)
    event = {"name": things.trigger_of(made), "to": sid, "payload": {}}
    told = [one["transactionId"] for one in case.a.bulk_trigger_events({"events": [event] * 12}).data]
    things.messages_go_in_the_end(case, *told)

    def page(number: int, **query: Any) -> Any:
        return case.a.list_notifications(subscriber_ids=[sid], page=number, **query).body

    case.eventually(lambda: len(page(1)["data"]) == 2)
    for query in ({}, {"channels": ["in_app"], "templates": [made["_id"]]}):
        first, second = page(0, **query), page(1, **query)
        found = [row["transactionId"] for row in (*first["data"], *second["data"])]
        case.same(sorted(found), sorted(told), "the transactions of both pages are", "P1")
        case.same([first["hasMore"], second["hasMore"]], [True, False], "whether more follows is", "P5")


@story("A3", "A5", needs=(*_LIST, "get_notification"), both=True)
def activities_stay_in_their_environment(case: Case) -> None:
    sid, made = things.recipient(case), things.plain(case)
    things.create_subscriber(case, {"subscriberId": sid}, case.b)
    (row,) = activities(case, 1, transaction_id=trigger(case, made, sid))
    alone = case.draw(st.sampled_from(({"transaction_id": row["transactionId"]}, {"templates": [made["_id"]]})))
    for query in (alone, {"subscriber_ids": [sid]}):
        case.same(case.b.list_notifications(**query)["data"], [], f"what {query} selects in the other environment is")
    with case.claims("A5"):
        case.b.refuses(404).get_notification(row["_id"])
    if case.knows("list_execution_details"):
        found = case.b.list_execution_details(notification_id=row["_id"], subscriber_id=sid).data
        case.same(found, [], "the log in the other environment is")


@story("N3", needs=(*_LIST, "get_notification_stats", "get_notification_graph_stats"), compares=True)
def the_numbers_count_what_was_triggered(case: Case) -> None:
    people = things.recipients(case, "ada", "grace")
    made = things.workflow(case, things.step(), delay(), things.step())
    before, days_before = case.a.get_notification_stats().data, case.a.get_notification_graph_stats().data
    activities(case, 2, transaction_id=trigger(case, made, people))
    after, days = case.a.get_notification_stats().data, case.a.get_notification_graph_stats().data
    of_workflow = [day for day in days if made["_id"] in day["templates"]]
    day = case.only(of_workflow, "days on which the workflow ran")
    case.hold({"in_app", "delay"} <= set(day["channels"]), f"the channels of the day are {day['channels']}")
    case.same(sorted((one["_id"] for one in days), reverse=True), [one["_id"] for one in days], "the days are")
    if not case.shared:
        for span in ("weeklySent", "monthlySent"):
            case.same(after[span], before[span] + 2, f"{span} after two notifications is")
        # A notification counts once for each of its channels.
        counts = [sum(one["count"] for one in shown) for shown in (days_before, days)]
        case.same(counts[1], counts[0] + 4, "the count of all days together is")


@story("A3", needs=(*_LIST, "get_notification_stats", "get_notification_graph_stats"), both=True, compares=True)
def numbers_are_those_of_the_environment(case: Case) -> None:
    if case.shared:
        raise LeftOut("others at work may trigger something meanwhile")
    before = case.b.get_notification_stats().data, case.b.get_notification_graph_stats().data
    activities(case, 1, transaction_id=trigger(case, things.plain(case), things.recipient(case)))
    after = case.b.get_notification_stats().data, case.b.get_notification_graph_stats().data
    case.same(after, before, "the numbers of the other environment are")


@story("N4", needs=_LOG)
def the_log_tells_what_happened(case: Case) -> None:
    ada, grace = things.recipients(case, "ada", "grace")
    never = {**things.step("in_app", "never"), "filters": [group(condition("n", "EQUAL", "6"))]}
    made = things.workflow(case, things.step("in_app", "sent"), never)
    transaction = trigger(case, made, [ada, grace], payload={"n": 5})
    sent = reached(case, transaction, [ada, grace])
    statuses_of = {who(row): row for row in activities(case, 2, transaction_id=transaction)}
    row = statuses_of[ada]
    log = case.a.list_execution_details(notification_id=row["_id"], subscriber_id=ada).data
    for entry in log:
        told = [entry["transactionId"], entry["_notificationId"], entry["_notificationTemplateId"]]
        case.same(told, [transaction, row["_id"], made["_id"]], "transaction, notification and workflow are")
    for job in row["jobs"]:
        own = [entry["_id"] for entry in log if entry["_jobId"] == job["_id"]]
        case.hold(bool(own), "the log has nothing of a job")
        case.same(own, [entry["_id"] for entry in job["executionDetails"]], "the entries of a job in the log are")
    times = [entry["createdAt"] for entry in log if "createdAt" in entry]
    case.same(times, sorted(times), "the times of the entries are")
    done, filtered = ([entry["detail"] for entry in job["executionDetails"]] for job in row["jobs"])
    case.same([done[0], done[-1]], ["Step created", "Message sent"], "the first and last words of a step are")
    case.same(done.count("Message sent"), 1, "how often the message was sent is")
    case.hold("Message sent" not in filtered, f"the log of a step whose condition does not hold is {filtered}")
    (mine,) = [one for one in sent if one["subscriber"]["subscriberId"] == ada]
    of_message = {entry["_messageId"] for entry in log if entry.get("_messageId")}
    case.same(sorted(of_message), [mine["_id"]], "the messages that the log is about are")


@story("N4", needs=_LOG)
def the_log_is_that_of_one_recipient(case: Case) -> None:
    (ada, grace), made = things.subscribers(case, "ada", "grace"), things.plain(case)
    (row,) = activities(case, 1, transaction_id=trigger(case, made, ada))
    for notification, sid in ((row["_id"], grace), (NOTHING, ada)):
        found = case.a.list_execution_details(notification_id=notification, subscriber_id=sid).data
        case.same(found, [], "the log of somebody else, or of no notification, is")
    case.a.refuses(404).list_execution_details(notification_id=row["_id"], subscriber_id=case.name("nobody"))


@story("N4", needs=(*_LOG, "get_subscriber_feed"))
def the_log_only_grows(case: Case) -> None:
    sid = things.recipient(case)
    transaction = trigger(case, waiting(case), sid)
    row = case.only(statuses(case, transaction, ["completed", "delayed", "pending"]), "activities")
    before = case.a.list_execution_details(notification_id=row["_id"], subscriber_id=sid).data
    case.hold(bool(before), "the log of what waits is empty")
    case.a.cancel_event(transaction)
    after = case.a.list_execution_details(notification_id=row["_id"], subscriber_id=sid).data
    case.same(after[: len(before)], before, "what the log told before is")
    sent = [entry["detail"] for entry in after].count("Message sent")
    case.same(sent, 1, "the number of messages sent, with what was cancelled, is")
