"""What becomes of the steps of a workflow: conditions, contents, preferences and failures decide."""

from __future__ import annotations

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
    (("n", "LARGER_EQUAL", "5"), True),
    (("n", "LARGER_EQUAL", "10"), False),
    (("n", "SMALLER", "10"), True),
    (("n", "SMALLER", "5"), False),
    (("n", "SMALLER_EQUAL", "5"), True),
    (("n", "SMALLER_EQUAL", "4"), False),
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
    sid, chosen = things.recipient(case), case.draw(st.permutations(_CONDITIONS))
    steps = steps_under([], *([group(condition(*one))] for one, _ in chosen))
    transaction = things.trigger(case, things.workflow(case, *steps), sid, payload=_PAYLOAD)
    contents(case, transaction, sid, places(True, *(held for _, held in chosen)))


@story("E12", needs=things.EVENTS_OF_SEVERAL)
def conditions_are_joined_as_said(case: Case) -> None:
    sid = things.recipient(case)
    yes, no = condition("n", "EQUAL", "5"), condition("n", "EQUAL", "6")
    pair = case.draw(st.permutations((yes, no)))
    steps = steps_under(
        [group(*pair)],
        [group(*pair, value="OR")],
        [group(yes, yes)],
        [group(no, no, value="OR")],
        [group(no), group(yes)],
        [group(no), group(no)],
        [group()],
    )
    transaction = things.trigger(case, things.workflow(case, *steps), sid, payload=_PAYLOAD)
    contents(case, transaction, sid, places(False, True, True, False, True, False, True))


@story("E12", needs=things.EVENTS_OF_SEVERAL)
def conditions_on_the_subscriber_decide(case: Case) -> None:
    ada, grace = things.subscriber(case, locale="en"), things.subscriber(case, "grace", locale="de-CH")
    made = things.workflow(case, *steps_under([group(condition("locale", "EQUAL", "en", on="subscriber"))]))
    reached(case, things.trigger(case, made, [ada, grace]), [ada])


@story("E12", needs=(*things.EVENTS_OF_SEVERAL, "update_subscriber_online_status"))
def conditions_on_the_presence_decide(case: Case) -> None:
    sid = things.subscriber(case)
    made = things.workflow(
        case, *steps_under([group({"on": "isOnline", "value": True})], [group({"on": "isOnline", "value": False})])
    )
    for online in case.draw(st.permutations((True, False))):
        case.a.update_subscriber_online_status(sid, {"isOnline": online})
        contents(case, things.trigger(case, made, sid), sid, places(online, not online))


@story("E12", needs=(*things.EVENTS_OF_SEVERAL, "create_tenant", "delete_tenant"))
def conditions_on_the_tenant_decide(case: Case) -> None:
    sid, names = things.recipient(case), [case.name("tenant") for _ in range(2)]
    for name in names:
        case.a.create_tenant({"identifier": name, "name": name})
    for name in names:
        case.at_leisure(lambda name=name: case.a.delete_tenant(name))  # type: ignore[misc]
    made = things.workflow(case, *steps_under([group(condition("identifier", "EQUAL", names[0], on="tenant"))], []))
    for name in names:
        transaction = things.trigger(case, made, sid, tenant={"identifier": name})
        contents(case, transaction, sid, places(name == names[0], True))


@story("E12", needs=things.EVENTS_OF_SEVERAL)
def the_first_variant_that_fits_is_sent(case: Case) -> None:
    sid = things.recipient(case)
    kinds = ("a", "b", "c")
    variants = [
        {**things.step("in_app", f"variant {kind}"), "active": True, "filters": [group(condition("k", "EQUAL", kind))]}
        for kind in (*kinds[:2], kinds[0])
    ]
    asleep = {**variants[0], **things.step("in_app", "asleep"), "active": False}
    made = things.workflow(case, {**things.step("in_app", "usual"), "variants": [asleep, *variants]})
    expected = {"a": "variant a", "b": "variant b", "c": "usual"}
    for kind in case.draw(st.permutations(kinds)):
        contents(case, things.trigger(case, made, sid, payload={"k": kind}), sid, [expected[kind]])


@story("E13", needs=things.EVENTS_OF_SEVERAL)
def contents_are_filled_in(case: Case) -> None:
    names = st.sampled_from(("Ada", "Grace Hopper", "Élodie", "中文"))
    people = {things.subscriber(case, firstName=name): name for name in (case.draw(names), case.draw(names))}
    text = "{{subscriber.firstName}}: {{thing.name}}, {{n}}{{#if yes}}!{{/if}}{{missing}}"
    made = things.workflow(case, things.step("in_app", text))
    for yes in (True, False):
        payload = {"thing": {"name": case.draw(names)}, "n": case.draw(st.integers(0, 99)), "yes": yes}
        found = reached(case, things.trigger(case, made, list(people), payload=payload), people)
        shown = {one["subscriber"]["subscriberId"]: one["content"] for one in found}
        ending = f"{payload['thing']['name']}, {payload['n']}{'!' if yes else ''}"
        case.same(shown, {sid: f"{name}: {ending}" for sid, name in people.items()}, "the contents are")


@story("E13", needs=(*things.EVENTS_OF_SEVERAL, "create_tenant", "delete_tenant"))
def contents_know_actor_and_tenant(case: Case) -> None:
    sid, actor, name = things.recipient(case), things.subscriber(case, "grace", firstName="Grace"), case.name("acme")
    case.a.create_tenant({"identifier": name, "name": "Acme"})
    case.at_leisure(lambda: case.a.delete_tenant(name))
    made = things.workflow(case, things.step("in_app", "{{actor.firstName}} of {{tenant.name}}"))
    transaction = things.trigger(case, made, sid, actor={"subscriberId": actor}, tenant={"identifier": name})
    contents(case, transaction, sid, ["Grace of Acme"])


@story("E13", needs=things.EVENTS_OF_SEVERAL)
def what_a_message_shows_is_escaped(case: Case) -> None:
    sid = things.recipient(case)
    made = things.workflow(case, things.step("in_app", "{{text}} {{{text}}}"))
    transaction = things.trigger(case, made, sid, payload={"text": "<b>1 & 2</b>"})
    contents(case, transaction, sid, ["&lt;b&gt;1 &amp; 2&lt;/b&gt; <b>1 & 2</b>"])


@story("F5", needs=_GLOBAL)
def what_is_off_in_general_is_not_delivered(case: Case) -> None:
    ada, grace = things.subscribers(case, "ada", "grace")
    made = [things.workflow(case), things.workflow(case)]
    for by in case.draw(st.permutations(("channel", "everything"))):
        for on in (False, True):
            body = {"preferences": [{"type": "in_app", "enabled": on}]} if by == "channel" else {"enabled": on}
            case.a.update_subscriber_global_preferences(ada, body)
            for one in made:
                reached(case, things.trigger(case, one, [ada, grace]), [ada, grace] if on else [grace])


@story("F5", needs=_V1)
def a_workflow_that_is_off_is_not_delivered(case: Case) -> None:
    ada, grace = things.subscribers(case, "ada", "grace")
    made, other = things.workflow(case), things.workflow(case)
    for on in (False, True):
        case.a.update_subscriber_preference(ada, made["_id"], {"enabled": on})
        reached(case, things.trigger(case, made, [ada, grace]), [ada, grace] if on else [grace])
        reached(case, things.trigger(case, other, ada), [ada])


@story("F5", "F1", needs=_V1)
def what_the_workflow_says_is_the_beginning(case: Case) -> None:
    ada, grace = things.subscribers(case, "ada", "grace")
    made = things.workflow(case, preferenceSettings={"in_app": False})
    reached(case, things.trigger(case, made, [ada, grace]), [])
    with case.claims("F1"):
        case.a.update_subscriber_preference(ada, made["_id"], {"channel": {"type": "in_app", "enabled": True}})
        reached(case, things.trigger(case, made, [ada, grace]), [ada])


@story("F2", needs=(*_V1, "update_subscriber_global_preferences"))
def a_critical_workflow_is_delivered_anyway(case: Case) -> None:
    sid, made = things.subscriber(case), things.workflow(case, critical=True)
    usual = things.workflow(case)
    case.a.update_subscriber_global_preferences(sid, {"preferences": [{"type": "in_app", "enabled": False}]})
    # Some servers refuse to hear of a critical workflow at all. (ruling: preference-empty-update)
    case.a.refuses(200, 400).update_subscriber_preference(sid, made["_id"], {"enabled": False})
    reached(case, things.trigger(case, usual, sid), [])
    reached(case, things.trigger(case, made, sid), [sid])


@story("F5", needs=(*things.EVENTS_OF_SEVERAL, "update_subscriber_preferences_v2"))
def what_is_off_is_not_delivered_v2(case: Case) -> None:
    (ada, grace), made = things.subscribers(case, "ada", "grace"), things.workflow(case)
    for named in ({}, {"workflowId": things.trigger_of(made)}):
        for on in (False, True):
            case.a.update_subscriber_preferences_v2(ada, {"channels": {"in_app": on}, **named})
            reached(case, things.trigger(case, made, [ada, grace]), [ada, grace] if on else [grace])


@story("E15", needs=things.EVENTS_OF_SEVERAL)
def a_failed_step_stops_what_it_should(case: Case) -> None:
    sid = things.recipient(case)
    # Nobody can be pushed to who has no device.
    fails = things.step("push", "text", title="title")
    for stops in (True, False):
        steps = (things.step("in_app", "before"), {**fails, "shouldStopOnFail": stops}, things.step("in_app", "after"))
        expected = ["before"] if stops else ["before", "after"]
        contents(case, things.trigger(case, things.workflow(case, *steps), sid), sid, expected)
