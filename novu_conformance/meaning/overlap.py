"""Requests at the same time: none gets lost, and none is done twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from hypothesis import strategies as st

from novu_conformance.caller import Caller, Reply
from novu_conformance.meaning import changes, things
from novu_conformance.meaning.case import Case
from novu_conformance.meaning.idempotency import honoured
from novu_conformance.meaning.kinds import LAYOUT, TENANT, WORKFLOW, Kind
from novu_conformance.meaning.story import Story, story
from novu_conformance.trace import Exchange, Result
from novu_conformance.wire import Request

_AT_ONCE = 4
_CREATED = 201

Value = TypeVar("Value")


def at_once(case: Case, call: Callable[[Any, Value], Reply], values: Sequence[Value], keys: str = "A") -> list[Reply]:
    """Perform a call for each value at the same time, each on a connection of its own; the answers, in that order.

    `call` is given a caller and the value; `keys` says whose they are, in turn. Raises what went wrong first in that
    order.
    """
    session, run = case.session, case.session.run
    group = len(session.trace.exchanges)
    known = {"A": run.target.key, "B": run.target.other_key}
    noted: list[list[Exchange]] = [[] for _ in values]

    def perform(place: int) -> Reply | Exception:
        wire, name = run.wire(), keys[place % len(keys)]

        def send(request: Request, key: str | None) -> Result:
            result = run.send(request, wire)
            noted[place].append(Exchange(request, result, key, group))
            return result

        try:
            return call(Caller(run.contract, send, name, lambda: known[name]), values[place])
        except Exception as error:
            return error
        finally:
            wire.close()

    with ThreadPoolExecutor(len(values)) as threads:
        answers = list(threads.map(perform, range(len(values))))
    for exchanges in noted:
        for exchange in exchanges:
            session.note(exchange)
    for answer in answers:
        if isinstance(answer, Exception):
            raise answer
    return [answer for answer in answers if isinstance(answer, Reply)]


@story("X1", needs=("create_subscriber", "get_subscriber", "list_subscribers"))
def created_at_once_it_is_one(case: Case) -> None:
    sid = case.name("ada")
    things.goes_in_the_end(case, sid)
    names = [f"name-{number}" for number in range(_AT_ONCE)]

    def create(a: Any, name: str) -> Reply:
        return a.create_subscriber({"subscriberId": sid, "firstName": name})  # type: ignore[no-any-return]

    ids = {answer.data["_id"] for answer in at_once(case, create, names)}
    case.same(len(ids), 1, "the number of subscribers that were made is")
    shown = case.a.get_subscriber(sid).data
    case.hold(shown["firstName"] in names, f"the name is {shown['firstName']}, which nobody sent")
    case.hold(shown["_id"] in ids, "the subscriber is another one than those answered")


@story("X1", needs=("create_subscriber_v2", "get_subscriber_v2"))
def of_many_creates_one_succeeds(case: Case) -> None:
    sid = case.name("ada")
    things.goes_in_the_end(case, sid)

    def create(a: Any, _: int) -> Reply:
        return a.refuses(201, 409).create_subscriber_v2({"subscriberId": sid})  # type: ignore[no-any-return]

    statuses = sorted(answer.status for answer in at_once(case, create, range(_AT_ONCE)))
    case.same(statuses, [201, *[409] * (_AT_ONCE - 1)], "the statuses are")


@dataclass(frozen=True, slots=True)
class Unique:
    """Things of which the environment has one by each name."""

    name: str
    body: Callable[[str], dict[str, Any]]
    delete: Callable[[Any, Any], Any]


UNIQUE = (
    Unique(
        "tenant", lambda name: {"identifier": name, "name": name}, lambda a, made: a.delete_tenant(made["identifier"])
    ),
    Unique("feed", lambda name: {"name": name}, lambda a, made: a.delete_feed(made["_id"])),
    Unique(
        "layout",
        lambda name: {"name": name, "identifier": name, "content": "{{{body}}}"},
        lambda a, made: a.delete_layout(made["_id"]),
    ),
)


@story("X1", needs=changes.PRODUCTION, both=True)
def promoted_at_once_it_is_there_once(case: Case) -> None:
    api = changes.production(case)
    promoted: list[str] = []
    changes.goes_below_in_the_end(case, promoted)
    made = things.workflow(case)
    promoted.append(made["_id"])
    change = changes.change_of(case, made["_id"])["_id"]

    def apply(a: Any, _: int) -> Reply:
        return a.refuses(201, 404, 409).apply_change(change)  # type: ignore[no-any-return]

    at_once(case, apply, range(_AT_ONCE))
    case.same(len(changes.rows_below(case, api, made)), 1, "the number of copies of what was promoted at once is")


def _made_once(kind: Unique) -> Story:
    def play(case: Case) -> None:
        body = kind.body(case.name(kind.name))

        def create(a: Any, _: int) -> Reply:
            return getattr(a.refuses(201, 409), f"create_{kind.name}")(body)  # type: ignore[no-any-return]

        answers = at_once(case, create, range(_AT_ONCE))
        made = [answer.data for answer in answers if answer.status == _CREATED]
        for one in made:
            case.at_leisure(partial(kind.delete, case.a, body | one))
        case.same(len(made), 1, f"the number of {kind.name}s that were made is")

    play.__name__ = f"of_many_{kind.name}s_one_is_made"
    return story("X1", needs=(f"create_{kind.name}", f"delete_{kind.name}"))(play)


MADE_ONCE = tuple(_made_once(kind) for kind in UNIQUE)


@story("X1", needs=("create_workflow", "list_workflow_groups", "delete_workflow"))
def workflows_of_one_name_have_triggers_of_their_own(case: Case) -> None:
    name, group = case.name("workflow"), things.group_of(case, case.a)
    body = {"name": name, "notificationGroupId": group, "steps": [things.step()]}

    def create(a: Any, _: int) -> Reply:
        return a.create_workflow(body)  # type: ignore[no-any-return]

    made = [answer.data for answer in at_once(case, create, range(3))]
    # In an order that does not depend on which came first.
    for made_id in sorted(one["_id"] for one in made):
        case.at_leisure(partial(case.a.delete_workflow, made_id))
    case.same(len({things.trigger_of(one) for one in made}), len(made), "the number of trigger identifiers is")


@story(
    "X4",
    needs=("create_integration", "delete_integration", "list_integrations", "set_integration_as_primary"),
    touches_others=True,
)
def of_many_primaries_one_wins(case: Case) -> None:
    for one in case.a.list_integrations().data:
        if one["primary"] and one["channel"] == "email":
            case.later(partial(case.a.set_integration_as_primary, one["_id"]))
    made = [things.integration(case, "ses", "email")["_id"] for _ in range(2)]

    def choose(a: Any, integration_id: str) -> Reply:
        return a.set_integration_as_primary(integration_id)  # type: ignore[no-any-return]

    # The second one is last as well as first.
    at_once(case, choose, [*made[::-1], made[1]])
    primary = [one["_id"] for one in case.a.list_integrations().data if one["_id"] in made and one["primary"]]
    case.same(len(primary), 1, "the number of primary integrations is")


@story(
    "X4",
    needs=("create_layout", "delete_layout", "list_layouts", "set_default_layout"),
    touches_others=True,
)
def of_many_defaults_one_wins(case: Case) -> None:
    for one in case.a.list_layouts(page_size=1000)["data"]:
        if one["isDefault"]:
            case.later(partial(case.a.set_default_layout, one["_id"]))
    made = []
    for _ in range(2):
        name = case.name("layout")
        body = {"name": name, "identifier": name, "content": "{{{body}}}"}
        made.append(case.a.create_layout(body).data["_id"])
        case.at_leisure(partial(case.a.delete_layout, made[-1]))

    def choose(a: Any, layout_id: str) -> Reply:
        return a.set_default_layout(layout_id)  # type: ignore[no-any-return]

    at_once(case, choose, made)
    default = [one["_id"] for one in case.a.list_layouts(page_size=1000)["data"] if one["isDefault"]]
    case.same(len(default), 1, "the number of default layouts is")


@story("X1", needs=("create_topic", "get_topic", "delete_topic", "list_topics"))
def of_many_topics_one_is_made(case: Case) -> None:
    key = case.name("topic")
    things.topic_goes_in_the_end(case, key)

    def create(a: Any, _: int) -> Reply:
        return a.refuses(201, 409).create_topic({"key": key, "name": key})  # type: ignore[no-any-return]

    statuses = sorted(answer.status for answer in at_once(case, create, range(_AT_ONCE)))
    case.same(statuses, [201, *[409] * (_AT_ONCE - 1)], "the statuses are")
    case.same(len(case.a.list_topics(key=key)["data"]), 1, "the number of topics of the key is")


@story(
    "X2", needs=("modify_subscriber_credentials", "create_integration", "delete_integration", "bulk_create_subscribers")
)
def tokens_added_at_once_are_all_there(case: Case) -> None:
    fcm = things.integration(case, "fcm", "push")
    people = things.subscribers(case, "ada", "grace")
    wanted = [(people[number % 2], f"token-{number}") for number in range(_AT_ONCE)]

    def add(a: Any, pair: tuple[str, str]) -> Reply:
        sid, token = pair
        body = {
            "providerId": "fcm",
            "integrationIdentifier": fcm["identifier"],
            "credentials": {"deviceTokens": [token]},
        }
        return a.modify_subscriber_credentials(sid, body)  # type: ignore[no-any-return]

    at_once(case, add, wanted)
    for sid in people:
        channel = case.only(things.read_subscriber(case, sid).get("channels") or [], "channels of a subscriber")
        expected = sorted(token for owner, token in wanted if owner == sid)
        case.same(sorted(channel["credentials"]["deviceTokens"]), expected, "the device tokens are")


@story(
    "X2",
    needs=(
        "add_topic_subscribers",
        "create_topic",
        "get_topic",
        "delete_topic",
        "remove_topic_subscribers",
        "bulk_create_subscribers",
    ),
)
def members_added_at_once_are_all_there(case: Case) -> None:
    people = things.subscribers(case, *["ada"] * _AT_ONCE)
    key = things.topic(case)

    def add(a: Any, sid: str) -> Reply:
        return a.add_topic_subscribers(key, {"subscribers": [sid]})  # type: ignore[no-any-return]

    at_once(case, add, people)
    case.same(sorted(case.a.get_topic(key).data["subscribers"]), sorted(people), "the members are")


def _members_changed_at_once(update: str) -> Story:
    def play(case: Case) -> None:
        sid = things.subscriber(case)
        given = [{name: name} for name in case.draw(st.permutations(("firstName", "lastName", "phone", "avatar")))[:3]]

        def change(a: Any, body: dict[str, str]) -> Reply:
            return getattr(a, update)(sid, body)  # type: ignore[no-any-return]

        at_once(case, change, given)
        expected = {name: value for body in given for name, value in body.items()}
        case.agree(things.read_subscriber(case, sid), expected)

    play.__name__ = f"different_members_changed_at_once_by_{update}_all_change"
    return story("X2", needs=(update,))(play)


MEMBERS_AT_ONCE = tuple(map(_members_changed_at_once, ("update_subscriber", "update_subscriber_v2")))


def _changed_at_once(kind: Kind, *bodies: dict[str, Any]) -> Story:
    def play(case: Case) -> None:
        made = kind.make(case, kind.bare(case))

        def change(a: Any, body: dict[str, Any]) -> Reply:
            return getattr(a, f"update_{kind.name}")(made[kind.key], body)  # type: ignore[no-any-return]

        at_once(case, change, bodies)
        case.agree(kind.read(case, made), {name: value for body in bodies for name, value in body.items()})

    play.__name__ = f"members_of_a_{kind.name}_changed_at_once_all_change"
    return story("X2", needs=kind.needs)(play)


CHANGED_AT_ONCE = (
    _changed_at_once(TENANT, {"name": "new"}, {"data": {"new": 1}}),
    _changed_at_once(LAYOUT, {"name": "new"}, {"description": "new"}, {"content": "new {{{body}}}"}),
    _changed_at_once(WORKFLOW, {"description": "new"}, {"tags": ["new"]}, {"critical": True}, {"data": {"new": 1}}),
)


@story("X2", needs=("create_subscriber", "create_workflow", "list_workflow_groups", "update_subscriber_preference"))
def channels_switched_at_once_are_all_switched(case: Case) -> None:
    sid, channels = things.subscriber(case), ("in_app", "sms", "email")
    made = things.workflow(case, *(things.step(channel, "text", title="t", subject="s") for channel in channels))

    def switch(a: Any, channel: str) -> Reply:
        body = {"channel": {"type": channel, "enabled": False}}
        return a.update_subscriber_preference(sid, made["_id"], body)  # type: ignore[no-any-return]

    at_once(case, switch, channels)
    body = {"channel": {"type": channels[0], "enabled": False}}
    shown = case.a.update_subscriber_preference(sid, made["_id"], body).data["preference"]["channels"]
    case.same({channel: shown.get(channel) for channel in channels}, dict.fromkeys(channels, False), "the channels are")


@story(
    "X3",
    needs=(
        "create_workflow",
        "list_workflow_groups",
        "delete_workflow",
        "trigger_event",
        "list_messages",
        "mark_all_messages",
        "get_subscriber_unseen_count",
    ),
)
def mark_all_at_once_counts_each_message_once(case: Case) -> None:
    sid = things.recipient(case)
    things.messages(case, things.plain(case, 3), sid)

    def mark(a: Any, _: int) -> Reply:
        return a.mark_all_messages(sid, {"markAs": "seen"})  # type: ignore[no-any-return]

    changed = sum(answer.data for answer in at_once(case, mark, range(3)))
    case.same(changed, 3, "the number of changed messages, of all answers together, is")
    case.same(case.a.get_subscriber_unseen_count(sid).data["count"], 0, "the count is")


@story(
    "X6",
    needs=(
        "create_workflow",
        "list_workflow_groups",
        "delete_workflow",
        "trigger_event",
        "list_messages",
        "delete_messages_by_transaction",
    ),
)
def one_transaction_at_once_is_delivered_once(case: Case) -> None:
    sid, made = things.recipient(case), things.plain(case)
    transaction = case.name("transaction")
    event = {"name": things.trigger_of(made), "to": sid, "payload": {}, "transactionId": transaction}

    def trigger(a: Any, _: int) -> Reply:
        return a.trigger_event(event)  # type: ignore[no-any-return]

    at_once(case, trigger, range(3))
    case.at_leisure(lambda: case.a.delete_messages_by_transaction(transaction))
    things.arrived(case, transaction)


@story("X6", "E8", needs=things.EVENTS)
def one_idempotency_key_at_once_acts_once(case: Case) -> None:
    sid, key = things.recipient(case), case.name("key")
    event = {"name": things.trigger_of(things.plain(case)), "to": sid, "payload": {}}

    def trigger(a: Any, _: int) -> Reply:
        return a.sending(Idempotency_Key=key).refuses(201, 409).trigger_event(event)  # type: ignore[no-any-return]

    answers = at_once(case, trigger, range(3))
    done = [answer for answer in answers if answer.status == _CREATED]
    transactions = {answer.data["transactionId"] for answer in done}
    things.messages_go_in_the_end(case, *sorted(transactions))
    honoured(key, done[0])
    case.same(len(transactions), 1, "the number of transactions is")
    things.arrived(case, *transactions)
    rows = case.a.list_messages(subscriber_id=sid)["data"]
    case.same([row["transactionId"] for row in rows], sorted(transactions), "the transactions of the messages are")


@story("X5", needs=("bulk_create_subscribers", "get_subscriber"))
def each_answer_is_for_who_asked(case: Case) -> None:
    ids = things.subscribers(case, "ada", "grace", "lise")

    def read(a: Any, sid: str) -> Reply:
        # Everybody begins elsewhere, and ends with the one that is theirs.
        place = ids.index(sid) + 1
        for other in ids[place:] + ids[:place]:
            answer: Reply = a.get_subscriber(other)
            case.same(answer.data["subscriberId"], other, "the subscriber that was asked for is")
        return answer

    answers = at_once(case, read, ids)
    case.same([answer.data["subscriberId"] for answer in answers], ids, "the subscribers that were read are")


@story("X5", "A3", needs=("create_subscriber", "get_subscriber"), both=True)
def environments_are_not_mixed_up(case: Case) -> None:
    sid = case.name("ada")
    for name, caller in (("A", case.a), ("B", case.b)):
        things.create_subscriber(case, {"subscriberId": sid, "firstName": name}, caller)

    def read(api: Any, name: str) -> Reply:
        for _ in range(4):
            answer: Reply = api.get_subscriber(sid)
            case.same(
                answer.data["firstName"], name, "the name of who was asked for with the key of that environment is"
            )
        return answer

    at_once(case, read, "ABAB", keys="AB")
