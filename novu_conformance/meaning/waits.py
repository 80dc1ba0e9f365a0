"""What waits: delays, digests, and what is cancelled before it was sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning import things
from novu_conformance.meaning.case import Case, LeftOut
from novu_conformance.meaning.delivery import group
from novu_conformance.meaning.events import event, got, reached
from novu_conformance.meaning.story import story

_CANCEL = (*things.EVENTS_OF_SEVERAL, "cancel_event", "get_subscriber_feed")
_ACTIVITY = (*_CANCEL, "list_notifications")

# Seconds that a short delay or digest takes, and that a story leaves to it before it looks.
_SHORT = 1
_SHORTLY = 1.5


def delay(amount: int = 1, unit: str = "hours") -> things.Made:
    """A step that waits."""
    return {"template": {"type": "delay"}, "metadata": {"type": "regular", "amount": amount, "unit": unit}}


def digest(amount: int = 1, unit: str = "hours", **metadata: Any) -> things.Made:
    """A step that collects."""
    said = {"type": "regular", "amount": amount, "unit": unit, **metadata}
    return {"template": {"type": "digest"}, "metadata": said}


def trigger(case: Case, made: things.Made, to: Any, **members: Any) -> str:
    """Trigger a workflow; what waits of it is cancelled in the end. The transaction."""
    transaction = things.trigger(case, made, to, **members)
    case.at_leisure(lambda: case.a.cancel_event(transaction))
    return transaction


def cancelled(case: Case, transaction: str, *, expected: bool, api: Any = None) -> None:
    """Cancel, and hold that there was something to cancel, or was not."""
    case.same((api or case.a).cancel_event(transaction).data, expected, f"the answer to cancelling {transaction} is")


def statuses(case: Case, transaction: str, expected: list[str]) -> list[Any]:
    """Hold that the jobs of the transaction's one notification come to these statuses; the notifications there are."""
    return all_statuses(case, {transaction: expected}, transaction_id=transaction)


def all_statuses(case: Case, expected: Mapping[str, list[str]], **query: Any) -> list[Any]:
    """Hold that the jobs of these transactions, all that the query selects, come to these statuses."""
    rows: list[Any] = []
    shown: dict[str, list[str]] = {}

    def are_there() -> bool:
        nonlocal rows, shown
        rows = case.a.list_notifications(**query)["data"]
        shown = {row["transactionId"]: [job["status"] for job in row["jobs"]] for row in rows}
        return shown == expected

    case.eventually(are_there)
    case.same(shown, expected, "the statuses of the jobs, by transaction, are")
    return rows


def waiting(case: Case) -> things.Made:
    """The workflow of two messages and a delay between them that cases share, none of which changes it."""
    steps = things.step("in_app", "before"), delay(), things.step("in_app", "after")
    made: things.Made = case.once("workflow that waits", lambda: things.workflow(case, *steps))
    return made


def seconds_between(one: Any, other: Any) -> float:
    """How much later the other was made, by the clock of the server."""
    earlier, later = (datetime.fromisoformat(made["createdAt"]) for made in (one, other))
    return (later - earlier).total_seconds()


@story("E6", needs=("cancel_event",))
def there_is_nothing_to_cancel_of_what_nobody_knows(case: Case) -> None:
    cancelled(case, case.name("unknown"), expected=False)


@story("E6", needs=_CANCEL)
def there_is_nothing_to_cancel_of_what_is_done(case: Case) -> None:
    sid, made = things.recipient(case), things.plain(case)
    transaction = things.trigger(case, made, sid)
    reached(case, transaction, [sid])
    cancelled(case, transaction, expected=False)
    case.same(got(case, sid), [transaction], "the transactions of the messages are")


@story("E9", "E6", "E7", needs=_CANCEL)
def what_waits_is_not_there_and_is_cancelled_once(case: Case) -> None:
    ada, grace = things.recipients(case, "ada", "grace")
    made = waiting(case)
    transaction, other = trigger(case, made, [ada, grace]), trigger(case, made, ada)
    for one, people in ((transaction, [ada, grace]), (other, [ada])):
        found = reached(case, one, people)
        case.same([row["content"] for row in found], ["before"] * len(people), "the contents before the delay are")
    with case.claims("E6"):
        cancelled(case, transaction, expected=True)
        cancelled(case, transaction, expected=False)
        cancelled(case, other, expected=True)
    with case.claims("E7"):
        # A cancelled transaction runs no more: what was triggered later has arrived, and it would have, too.
        case.a.trigger_event(event(made, ada, transactionId=transaction))
        later = things.trigger(case, things.plain(case), ada)
        reached(case, later, [ada])
        case.same(sorted(got(case, ada)), sorted([transaction, other, later]), "what was sent, with that before, is")


@story("E9", needs=(*_CANCEL, "bulk_trigger_events"))
def the_unit_of_a_wait_counts(case: Case) -> None:
    sid, units = things.recipient(case), ("minutes", "hours", "days", "weeks", "months")
    made = [
        things.workflow(case, things.step("in_app", "before"), delay(1, unit), things.step("in_app", "after"))
        for unit in units
    ]
    answers = case.a.bulk_trigger_events({"events": [event(one, sid) for one in made]}).data
    told = [one["transactionId"] for one in answers]
    things.messages_go_in_the_end(case, *told)
    for transaction in told:
        case.at_leisure(partial(case.a.cancel_event, transaction))
    case.wait(_SHORTLY)
    found = things.at_least(case, len(told), lambda: case.a.list_messages(transaction_id=told)["data"])
    for transaction, unit in zip(told, units, strict=True):
        sent = [one["content"] for one in found if one["transactionId"] == transaction]
        case.same(sent, ["before"], f"what was sent when a wait of {unit} has begun is")


@story("E12", needs=(*_CANCEL, "mark_messages"))
def conditions_on_an_earlier_message_decide(case: Case) -> None:
    sid = things.recipient(case)
    kinds = ("seen", "unseen", "read", "unread")
    asking = [
        {
            **things.step("in_app", kind),
            "filters": [group({"on": "previousStep", "step": "first", "stepType": kind})],
        }
        for kind in kinds
    ]
    made = things.workflow(case, {**things.step(), "uuid": "first"}, delay(_SHORT, "seconds"), *asking)
    transaction = trigger(case, made, sid)
    (first,) = reached(case, transaction, [sid])
    case.a.mark_messages(sid, {"messageId": first["_id"], "markAs": "seen"})
    found = _later(case, made, transaction, first, 3)
    case.same([one["content"] for one in found[1:]], ["seen", "unread"], "the conditions that hold are")


@story("E9", needs=_CANCEL)
def a_delay_waits_for_a_moment_in_the_payload(case: Case) -> None:
    sid = things.recipient(case)
    waits = {"template": {"type": "delay"}, "metadata": {"type": "scheduled", "delayPath": "sendAt"}}
    made = things.workflow(case, things.step("in_app", "before"), waits, things.step("in_app", "after"))
    transaction = trigger(case, made, sid, payload={"sendAt": "2099-12-31T12:00:00.000Z"})
    (sent,) = reached(case, transaction, [sid])
    case.same(sent["content"], "before", "the content before the delay is")
    case.a.refuses(400).trigger_event(event(made, sid))
    cancelled(case, transaction, expected=True)


@story("E6", "A5", needs=_CANCEL, both=True)
def another_environment_cannot_cancel(case: Case) -> None:
    transaction = trigger(case, waiting(case), things.recipient(case))
    cancelled(case, transaction, expected=False, api=case.b)
    cancelled(case, transaction, expected=True)


@story("E9", "E6", needs=_CANCEL)
def what_follows_a_delay_comes_unless_it_is_cancelled(case: Case) -> None:
    sid = things.recipient(case)
    made = things.workflow(
        case, things.step("in_app", "before"), delay(_SHORT, "seconds"), things.step("in_app", "after")
    )
    kept, gone = trigger(case, made, sid), trigger(case, made, sid)
    in_time = case.a.cancel_event(gone).data
    (first,) = reached(case, kept, [sid])[:1]
    # What a trigger says of a delay goes before what the workflow says.
    sooner = things.trigger(case, waiting(case), sid, overrides={"delay": {"amount": _SHORT, "unit": "seconds"}})
    found = _later(case, made, kept, first, 2)
    case.same([one["content"] for one in found], ["before", "after"], "the contents, oldest first, are")
    # The server may measure finer than it tells.
    seconds = seconds_between(*found)
    case.hold(seconds > _SHORT - 0.01, f"a delay of {_SHORT} seconds took {seconds}")
    things.arrived(case, sooner, 2)
    with case.claims("E6"):
        # Whether it was cancelled in time depends on how fast the server answers.
        expected = ["before"] if in_time else ["before", "after"]
        rows = things.at_least(case, len(expected), lambda: case.a.list_messages(transaction_id=gone)["data"])
        shown = [one["content"] for one in rows[::-1]]
        case.same(shown, expected, f"the contents, cancelled with the answer {in_time}, are")


def _later(case: Case, made: things.Made, transaction: str | list[str], first: Any, count: int) -> list[Any]:
    """The messages, oldest first, when a short wait that began with `first` is over.

    Raises LeftOut where the clock of the server stands still, as that of some servers does until others move it.
    """
    case.wait(_SHORTLY)
    sid = case.name("later")
    things.goes_in_the_end(case, sid)
    (sent,) = reached(case, trigger(case, made, sid), [sid])
    if seconds_between(first, sent) < _SHORT:
        raise LeftOut("the clock of the server stands still")
    found = things.at_least(case, count, lambda: case.a.list_messages(transaction_id=transaction)["data"])
    case.same(len(found), count, f"the number of messages of {transaction}, when the wait is over, is")
    return found[::-1]


@story("E10", needs=(*things.EVENTS_OF_SEVERAL, "bulk_trigger_events"))
def a_digest_sends_one_for_what_it_collected(case: Case) -> None:
    ada, grace = things.recipients(case, "ada", "grace")
    text = "{{step.total_count}}:{{#each step.events}} {{word}}{{/each}}"
    made = things.workflow(
        case, things.step("in_app", "at once"), digest(_SHORT, "seconds"), things.step("in_app", text)
    )
    # Two events may well say the same.
    words = case.draw(st.permutations(("one", "two", "two")))
    to = [[ada, grace], [ada], [ada]]
    events = [event(made, people, payload={"word": word}) for people, word in zip(to, words, strict=True)]
    told = [one["transactionId"] for one in case.a.bulk_trigger_events({"events": events}).data]
    things.messages_go_in_the_end(case, *told)
    heads = reached(case, told, [ada, ada, ada, grace])
    if seconds_between(heads[0], heads[-1]) > _SHORT / 2:
        raise LeftOut("the server is too slow for a digest of a second")
    sent = [one for one in _later(case, made, told, heads[0], 6) if one["content"] != "at once"]
    shown = {one["subscriber"]["subscriberId"]: one["content"] for one in sent}
    case.same(shown, {ada: f"3: {' '.join(words)}", grace: f"1: {words[0]}"}, "the contents of the digests are")
    case.same([one["transactionId"] for one in sent], told[:1] * 2, "the transactions of the digests are")


@story("E10", needs=_ACTIVITY)
def a_digest_collects_by_its_key(case: Case) -> None:
    sid = things.recipient(case)
    made = things.workflow(case, digest(digestKey="post.id"), things.step())
    seen: set[Any] = set()
    expected: dict[str, list[str]] = {}
    for value in (1, 2, *case.draw(st.lists(st.sampled_from((1, 2, "1")), min_size=2, max_size=2))):
        transaction = trigger(case, made, sid, payload={"post": {"id": value}})
        expected[transaction] = ["merged", "merged"] if value in seen else ["delayed", "pending"]
        seen.add(value)
    all_statuses(case, expected, subscriber_ids=[sid])


@story("E10", "E6", needs=_ACTIVITY)
def a_digest_collects_for_the_first_or_the_next(case: Case) -> None:
    ada, grace = things.recipients(case, "ada", "grace")
    made = things.workflow(case, digest(), things.step())
    first, second, third, other = (trigger(case, made, sid) for sid in (ada, ada, ada, grace))
    waits, merged, gone = ["delayed", "pending"], ["merged", "merged"], ["canceled", "canceled"]
    expected = {first: waits, second: merged, third: merged, other: waits}
    all_statuses(case, expected, subscriber_ids=[ada, grace])
    with case.claims("E6"):
        cancelled(case, first, expected=True)
    expected |= {first: gone, second: waits}
    all_statuses(case, expected, subscriber_ids=[ada, grace])
    with case.claims("E6"):
        cancelled(case, third, expected=True)
    all_statuses(case, expected | {third: gone}, subscriber_ids=[ada, grace])


@story("E10", needs=_ACTIVITY)
def a_back_off_digest_lets_the_first_pass(case: Case) -> None:
    sid = things.recipient(case)
    steps = digest(type="backoff", backoffAmount=1, backoffUnit="hours"), things.step()
    made = things.workflow(case, *steps)
    first = trigger(case, made, sid)
    reached(case, first, [sid])
    second = trigger(case, made, sid)
    all_statuses(case, {first: ["skipped", "completed"], second: ["delayed", "pending"]}, subscriber_ids=[sid])
    case.same(got(case, sid), [first], "the transactions of the messages are")
