"""What a story needs to be there before it starts. Everything made has a name of its own, and goes with the case."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from novu_conformance.meaning.case import Case

Made = dict[str, Any]

# What `workflow`, `trigger` and `arrived` call.
EVENTS = ("create_workflow", "list_workflow_groups", "delete_workflow", "trigger_event", "list_messages")
# The same for subscribers who are there before.
EVENTS_OF_SEVERAL = (*EVENTS, "bulk_create_subscribers")

_CONFLICT = 409
# Channels that reach nobody without credentials for the very integration: one of these is in nobody's way.
_ADDRESSED = ("push", "chat")


def subscriber(case: Case, word: str = "ada", caller: Any = None, **members: Any) -> str:
    """A new subscriber; its `subscriberId`."""
    sid = case.name(word)
    create_subscriber(case, {"subscriberId": sid, **members}, caller)
    return sid


def subscribers(case: Case, *words: str, **members: Any) -> list[str]:
    """New subscribers, made by one request; their `subscriberId`s."""
    ids = [case.name(word) for word in words]
    case.a.bulk_create_subscribers({"subscribers": [{"subscriberId": sid, **members} for sid in ids]})
    for sid in ids:
        goes_in_the_end(case, sid)
    return ids


def create_subscriber(case: Case, body: Made, caller: Any = None) -> Made:
    """Make a subscriber by the operation that the revision has for it; the answer."""
    api = caller or case.a
    create = api.create_subscriber if api.knows("create_subscriber") else api.create_subscriber_v2
    made: Made = create(body).data
    goes_in_the_end(case, body["subscriberId"], caller)
    return made


def recipient(case: Case, word: str = "ada") -> str:
    """Somebody who is made by the first event that is sent to them; the `subscriberId`."""
    sid = case.name(word)
    goes_in_the_end(case, sid)
    return sid


def recipients(case: Case, *words: str) -> list[str]:
    """Several of them."""
    return [recipient(case, word) for word in words]


def goes_in_the_end(case: Case, sid: str, caller: Any = None) -> None:
    """Delete a subscriber when the case is over."""
    api = caller or case.a
    delete = api.delete_subscriber_v2 if api.knows("delete_subscriber_v2") else api.delete_subscriber
    case.at_leisure(lambda: delete(sid))


def read_subscriber(case: Case, sid: str, caller: Any = None) -> Made:
    """A subscriber, by the operation that the revision has for it."""
    api = caller or case.a
    shown: Made = (api.get_subscriber if api.knows("get_subscriber") else api.get_subscriber_v2)(sid).data
    return shown


def topic(case: Case, *members: str, caller: Any = None, word: str = "topic") -> str:
    """A new topic with these subscribers; its key."""
    api = caller or case.a
    key = case.name(word)
    topic_goes_in_the_end(case, key, caller)
    api.create_topic({"key": key, "name": key})
    if members:
        api.add_topic_subscribers(key, {"subscribers": list(members)})
    return key


def topic_goes_in_the_end(case: Case, key: str, caller: Any = None) -> None:
    """Delete a topic when the case is over, and its members are gone; or else take them out."""
    api = caller or case.a

    def go() -> None:
        if api.refuses(204, 404, 409).delete_topic(key).status == _CONFLICT:
            api.remove_topic_subscribers(key, {"subscribers": sorted(api.get_topic(key).data["subscribers"])})
            api.delete_topic(key)

    case.at_leisure(go)


def integration(case: Case, provider: str, channel: str, caller: Any = None, **members: Any) -> Made:
    """A new integration, active unless `members` says otherwise."""
    api = caller or case.a
    wanted = {"providerId": provider, "channel": channel, "identifier": case.name(provider), "active": True}
    made: Made = api.create_integration({**wanted, "check": False, **members}).data
    away = case.at_leisure if channel in _ADDRESSED else case.later
    away(lambda: api.delete_integration(made["_id"]))
    return made


def step(kind: str = "in_app", content: Any = "Hello", **template: Any) -> Made:
    """A step of a workflow with this message template."""
    return {"template": {"type": kind, "content": content, **template}}


def workflow(case: Case, *steps: Made, caller: Any = None, **members: Any) -> Made:
    """A new workflow, active and with one in-app step unless the arguments say otherwise."""
    api = caller or case.a
    wanted = {
        "name": case.name("workflow"),
        "notificationGroupId": group_of(case, api),
        "steps": list(steps) or [step()],
        "active": True,
        **members,
    }
    made: Made = api.create_workflow(wanted).data
    case.at_leisure(lambda: api.delete_workflow(made["_id"]))
    return made


def group_of(case: Case, api: Any) -> str:
    """A group for workflows of this caller's environment; its `_id`."""
    groups = case.once(f"groups {api.name}", lambda: api.list_workflow_groups().data)
    case.hold(bool(groups), "an environment has a group of workflows from the start", "L4")
    found: str = groups[0]["_id"]
    return found


def environment_of(case: Case, api: Any) -> Made:
    """The environment of a caller, which nothing changes."""
    found: Made = case.once(f"environment {api.name}", lambda: api.get_current_environment().data)
    return found


def environments(case: Case, api: Any) -> list[Made]:
    """The environments that a caller is shown, of which nothing changes but their keys."""
    found: list[Made] = case.once(f"environments {api.name}", lambda: api.list_environments().data)
    return found


def plain(case: Case, steps: int = 1) -> Made:
    """The workflow of so many in-app steps that all cases share, none of which changes it."""
    made: Made = case.once(f"plain workflow of {steps}", lambda: workflow(case, *[step()] * steps))
    return made


def trigger_of(made: Made) -> str:
    """The identifier by which a workflow is triggered."""
    identifier: str = made["triggers"][0]["identifier"]
    return identifier


def feed(case: Case) -> Made:
    """A new feed."""
    made: Made = case.a.create_feed({"name": case.name("feed")}).data
    # After the messages in it.
    case.at_leisure(lambda: case.a.delete_feed(made["_id"]))
    return made


def trigger(case: Case, made: Made, to: Any, **members: Any) -> str:
    """Trigger a workflow; the transaction id."""
    answer = case.a.trigger_event({"name": trigger_of(made), "to": to, "payload": {}, **members}).data
    case.same(answer["status"], "processed", "the status of the event is")
    transaction: str = answer["transactionId"]
    messages_go_in_the_end(case, transaction)
    return transaction


def messages_go_in_the_end(case: Case, *transactions: str, caller: Any = None) -> None:
    """Delete what these have sent when the case is over."""
    api = caller or case.a
    for transaction in transactions:
        case.at_leisure(partial(api.delete_messages_by_transaction, transaction))


def arrived(case: Case, transaction: str, count: int = 1) -> list[Made]:
    """The messages of a transaction, oldest first, as soon as there are so many."""
    found = at_least(case, count, lambda: case.a.list_messages(transaction_id=transaction)["data"])
    case.same(len(found), count, f"the number of messages of transaction {transaction} is", "M1")
    return found[::-1]


def at_least(case: Case, count: int, look: Callable[[], list[Made]]) -> list[Made]:
    """What `look` finds, as soon as it is so many, or else in the end."""
    found: list[Made] = []

    def are_there() -> bool:
        nonlocal found
        found = look()
        return len(found) >= count

    case.eventually(are_there)
    return found


def messages(case: Case, made: Made, to: str, **members: Any) -> list[str]:
    """New in-app messages for the subscriber, one for each step of the workflow, by their ids, oldest first."""
    return [one["_id"] for one in arrived(case, trigger(case, made, to, **members), len(made["steps"]))]
