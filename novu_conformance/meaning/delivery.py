"""What becomes of the steps of a workflow: conditions, contents, preferences and failures decide."""

from __future__ import annotations

from functools import partial
from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning import things
from novu_conformance.meaning.case import Case
from novu_conformance.meaning.events import reached
from novu_conformance.meaning.story import story

_V1 = (*things.EVENTS_OF_SEVERAL, "update_subscriber_preference")
_GLOBAL = (*things.EVENTS_OF_SEVERAL, "update_subscriber_global_preferences")

# A payload, and conditions on it that hold or do not: field, operator, value.
_PAYLOAD = {"n": 5, "s": "abc", "list": ["x", "y"], "deep": {"er": True}, "empty": ""}
_CONDITIONS = (
    (("n", "EQUAL", "5"), True),
    (("n", "EQUAL", "6"), False),
    (("n", "NOT_EQUAL", "6"), True),
    (("n", "NOT_EQUAL", "5"), False),
    (("n", "LARGER", "4"), True),
    (("n", "LARGER", "5"), False),
    (("n", "LARGER", "10"), False),
    (("n", "LARGER_EQUAL", "5"), True),
    (("n", "LARGER_EQUAL", "10"), False),
    (("n", "SMALLER", "10"), True),
    (("n", "SMALLER", "5"), False),
    (("n", "SMALLER_EQUAL", "5"), True),
    (("n", "SMALLER_EQUAL", "4"), False),
    (("n", "SMALLER_EQUAL", "10"), True),
    (("s", "EQUAL", "abc"), True),
    (("s", "EQUAL", "ABC"), False),
    (("s", "EQUAL", "{{payload.s}}"), True),
    (("list", "IN", "x"), True),
    (("list", "IN", "z"), False),
    (("list", "NOT_IN", "z"), True),
    (("list", "NOT_IN", "y"), False),
    (("deep.er", "EQUAL", "true"), True),
    (("deep.er", "EQUAL", "false"), False),
    (("absent", "EQUAL", "5"), False),
    (("n", "LIKE", "5"), False),
)


def condition(field: str, operator: str, value: str, on: str = "payload") -> dict[str, Any]:
    """A condition on a field."""
    return {"on": on, "field": field, "operator": operator, "value": value}


def group(*conditions: dict[str, Any], value: str = "AND") -> dict[str, Any]:
    """A group of conditions, all of which have to hold; with `OR`, one."""
    return {"isNegated": False, "type": "GROUP", "value": value, "children": list(conditions)}


def steps_under(*groups: list[dict[str, Any]]) -> list[things.Made]:
    """In-app steps under these groups of conditions; each says its place among them."""
    return [{**things.step("in_app", f"step {place}"), "filters": filters} for place, filters in enumerate(groups)]


def contents(case: Case, transaction: str, sid: str, expected: list[str]) -> None:
    """Hold that these messages have arrived, in this order, and no others."""
    found = reached(case, transaction, [sid] * len(expected))
    case.same([one["content"] for one in found], expected, "the contents, oldest first, are")


def places(*holds: bool) -> list[str]:
    """What those of `steps_under` say whose conditions hold."""
    return [f"step {place}" for place, held in enumerate(holds) if held]


@story("M1", needs=things.EVENTS_OF_SEVERAL)
def each_step_is_a_message(case: Case) -> None:
    sid = things.recipient(case)
    asleep = {**things.step("in_app", "asleep"), "active": False}
    steps = case.draw(st.permutations((things.step("in_app", "one"), asleep, things.step("in_app", "two"))))
    expected = [step["template"]["content"] for step in steps if step.get("active", True)]
    contents(case, things.trigger(case, things.workflow(case, *steps), sid), sid, expected)


@story("E12", needs=things.EVENTS_OF_SEVERAL)
def conditions_on_the_payload_decide(case: Case) -> None:
    sid = things.recipient(case)
    yes, no = condition("n", "EQUAL", "5"), condition("n", "EQUAL", "6")
    pair = case.draw(st.permutations((yes, no)))
    joined: tuple[tuple[list[things.Made], bool], ...] = (
        ([group(*pair)], False),
        ([group(*pair, value="OR")], True),
        ([group(yes, yes)], True),
        ([group(no, no, value="OR")], False),
        ([group(no), group(yes)], True),
        ([group(no), group(no)], False),
        ([group()], True),
        ([], True),
    )
    alone = (([group(condition(*one))], held) for one, held in _CONDITIONS)
    chosen = case.draw(st.permutations((*alone, *joined)))
    made = things.workflow(case, *steps_under(*(groups for groups, _ in chosen)))
    transaction = things.trigger(case, made, sid, payload=_PAYLOAD)
    contents(case, transaction, sid, places(*(held for _, held in chosen)))


@story("E12", needs=things.EVENTS_OF_SEVERAL)
def conditions_on_the_subscriber_decide(case: Case) -> None:
    ada, grace = things.recipients(case, "ada", "grace")
    made = things.workflow(case, *steps_under([group(condition("locale", "EQUAL", "en", on="subscriber"))]))
    to = [{"subscriberId": ada, "locale": "en"}, {"subscriberId": grace, "locale": "de-CH"}]
    reached(case, things.trigger(case, made, to), [ada])


@story("E12", needs=(*things.EVENTS_OF_SEVERAL, "update_subscriber_online_status"))
def conditions_on_the_presence_decide(case: Case) -> None:
    ada, grace = things.subscribers(case, "ada", "grace")
    made = things.workflow(
        case, *steps_under([group({"on": "isOnline", "value": True})], [group({"on": "isOnline", "value": False})])
    )
    for sid, online in ((ada, True), (ada, False), (grace, True)):
        case.a.update_subscriber_online_status(sid, {"isOnline": online})
    found = reached(case, things.trigger(case, made, [ada, grace]), [ada, grace])
    shown = {one["subscriber"]["subscriberId"]: one["content"] for one in found}
    case.same(shown, {grace: "step 0", ada: "step 1"}, "what those online and offline got is")


@story("E12", "E13", needs=(*things.EVENTS_OF_SEVERAL, "create_tenant", "delete_tenant"))
def conditions_on_the_tenant_decide(case: Case) -> None:
    sid, actor = things.recipients(case, "ada", "grace")
    tenants = {case.name("tenant"): name for name in ("Acme", "Umbrella")}
    for identifier, name in tenants.items():
        case.a.create_tenant({"identifier": identifier, "name": name})
        case.at_leisure(partial(case.a.delete_tenant, identifier))
    first, _ = tenants
    special = [group(condition("identifier", "EQUAL", first, on="tenant"))]
    text = "{{actor.firstName}} of {{tenant.name}}"
    steps = {**things.step("in_app", f"special: {text}"), "filters": special}, things.step("in_app", text)
    made, by = things.workflow(case, *steps), {"subscriberId": actor, "firstName": "Grace"}
    for identifier, name in tenants.items():
        transaction = things.trigger(case, made, sid, actor=by, tenant={"identifier": identifier})
        beginnings = ["special: ", ""] if identifier == first else [""]
        found = reached(case, transaction, [sid] * len(beginnings))
        with case.claims("E13"):
            expected = [f"{beginning}Grace of {name}" for beginning in beginnings]
            case.same([one["content"] for one in found], expected, "the contents, with actor and tenant, are")


@story("E12", needs=things.EVENTS_OF_SEVERAL)
def the_first_variant_that_fits_is_sent(case: Case) -> None:
    kinds = ("a", "b", "c")
    conditions = [condition("firstName", "EQUAL", kind, on="subscriber") for kind in (*kinds[:2], kinds[0])]
    variants = [
        {**things.step("in_app", f"variant {place}"), "active": True, "filters": [group(one)]}
        for place, one in enumerate(conditions)
    ]
    asleep = {**variants[0], **things.step("in_app", "asleep"), "active": False}
    made = things.workflow(case, {**things.step("in_app", "usual"), "variants": [asleep, *variants]})
    people = dict(zip(things.recipients(case, "ada", "grace", "lise"), case.draw(st.permutations(kinds)), strict=True))
    to = [{"subscriberId": sid, "firstName": kind} for sid, kind in people.items()]
    found = reached(case, things.trigger(case, made, to), people)
    shown = {people[one["subscriber"]["subscriberId"]]: one["content"] for one in found}
    case.same(shown, {"a": "variant 0", "b": "variant 1", "c": "usual"}, "what was sent to those called a, b, c is")


@story("E13", needs=things.EVENTS_OF_SEVERAL)
def contents_are_filled_in(case: Case) -> None:
    names = st.sampled_from(("Ada", "Grace Hopper", "Élodie", "中文"))
    people = {sid: case.draw(names) for sid in things.recipients(case, "ada", "grace")}
    to = [{"subscriberId": sid, "firstName": name} for sid, name in people.items()]
    text = "{{subscriber.firstName}}: {{thing.name}}, {{n}}{{#if yes}}!{{/if}}{{missing}} {{html}} {{{html}}}"
    made = things.workflow(case, things.step("in_app", text))
    for yes in (True, False):
        # What a message shows is escaped, unless three braces say otherwise.
        payload = {"thing": {"name": case.draw(names)}, "n": case.draw(st.integers(0, 99)), "yes": yes, "html": "<b>&"}
        found = reached(case, things.trigger(case, made, to, payload=payload), people)
        shown = {one["subscriber"]["subscriberId"]: one["content"] for one in found}
        ending = f"{payload['thing']['name']}, {payload['n']}{'!' if yes else ''} &lt;b&gt;&amp; <b>&"
        case.same(shown, {sid: f"{name}: {ending}" for sid, name in people.items()}, "the contents are")


@story("F5", needs=_GLOBAL)
def what_is_off_in_general_is_not_delivered(case: Case) -> None:
    ada, grace = things.subscribers(case, "ada", "grace")

    def switch(by: str, on: bool) -> None:
        body = {"preferences": [{"type": "in_app", "enabled": on}]} if by == "channel" else {"enabled": on}
        case.a.update_subscriber_global_preferences(ada, body)

    def goes_to(*people: str) -> None:
        made = things.plain(case, case.draw(st.sampled_from((1, 2))))
        reached(case, things.trigger(case, made, [ada, grace]), people * len(made["steps"]))

    # What is off for all workflows is off, whatever was said about one of them.
    for made in (things.plain(case, 1), things.plain(case, 2)):
        case.a.update_subscriber_preference(ada, made["_id"], {"channel": {"type": "in_app", "enabled": True}})
    first, then = case.draw(st.permutations(("channel", "everything")))
    switch(first, on=False)
    goes_to(grace)
    switch(first, on=True)
    switch(then, on=False)
    goes_to(grace)
    switch(then, on=True)
    goes_to(ada, grace)


@story("F5", needs=_V1)
def a_workflow_that_is_off_is_not_delivered(case: Case) -> None:
    ada, grace = things.subscribers(case, "ada", "grace")
    made, other = things.plain(case), things.plain(case, 2)

    def switch(by: str, on: bool) -> None:
        body = {"channel": {"type": "in_app", "enabled": on}} if by == "channel" else {"enabled": on}
        case.a.update_subscriber_preference(ada, made["_id"], body)

    first, then = case.draw(st.permutations(("channel", "everything")))
    switch(first, on=False)
    reached(case, things.trigger(case, made, [ada, grace]), [grace])
    reached(case, things.trigger(case, other, ada), [ada, ada])
    switch(first, on=True)
    switch(then, on=False)
    reached(case, things.trigger(case, made, [ada, grace]), [grace])
    switch(then, on=True)
    reached(case, things.trigger(case, made, [ada, grace]), [ada, grace])


@story("F5", "F1", needs=_V1)
def what_the_workflow_says_is_the_beginning(case: Case) -> None:
    ada, grace = things.subscribers(case, "ada", "grace")
    made = things.workflow(case, preferenceSettings={"in_app": False})
    case.a.update_subscriber_preference(ada, made["_id"], {"channel": {"type": "in_app", "enabled": True}})
    transaction = things.trigger(case, made, [grace, ada])
    found = things.at_least(case, 1, lambda: case.a.list_messages(transaction_id=transaction)["data"])
    told = [one["subscriber"]["subscriberId"] for one in found]
    case.hold(grace not in told, "who said nothing got a message on a channel that the workflow has off")
    case.same(told, [ada], "those who got a message on a channel that one of them has on are", "F1")


@story("F2", needs=(*_V1, "update_subscriber_global_preferences"))
def a_critical_workflow_is_delivered_anyway(case: Case) -> None:
    sid, made = things.subscriber(case), things.workflow(case, critical=True)
    case.a.update_subscriber_global_preferences(sid, {"preferences": [{"type": "in_app", "enabled": False}]})
    # Some servers refuse to hear of a critical workflow at all. (ruling: preference-empty-update)
    case.a.refuses(200, 400).update_subscriber_preference(sid, made["_id"], {"enabled": False})
    reached(case, things.trigger(case, made, sid), [sid])


@story("F5", needs=(*things.EVENTS_OF_SEVERAL, "update_subscriber_preferences_v2"))
def what_is_off_is_not_delivered_v2(case: Case) -> None:
    (ada, grace), made = things.subscribers(case, "ada", "grace"), things.plain(case)

    def switch(on: bool, **named: str) -> None:
        case.a.update_subscriber_preferences_v2(ada, {"channels": {"in_app": on}, **named})

    switch(on=False)
    reached(case, things.trigger(case, made, [ada, grace]), [grace])
    switch(on=True)
    switch(on=False, workflowId=things.trigger_of(made))
    reached(case, things.trigger(case, made, [ada, grace]), [grace])
    switch(on=True, workflowId=things.trigger_of(made))
    reached(case, things.trigger(case, made, [ada, grace]), [ada, grace])


@story("E15", needs=things.EVENTS_OF_SEVERAL)
def a_failed_step_stops_what_it_should(case: Case) -> None:
    sid = things.recipient(case)
    # Nobody can be pushed to who has no device.
    fails = things.step("push", "text", title="title")
    steps = (
        things.step("in_app", "before"),
        {**fails, "shouldStopOnFail": False},
        things.step("in_app", "between"),
        {**fails, "shouldStopOnFail": True},
        things.step("in_app", "never"),
    )
    contents(case, things.trigger(case, things.workflow(case, *steps), sid), sid, ["before", "between"])
