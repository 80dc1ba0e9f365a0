"""Steps of workflows: in their order, replaced, told whole, and what their templates ask for."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning import things
from novu_conformance.meaning.case import NOTHING, Case
from novu_conformance.meaning.story import story
from novu_conformance.meaning.wholes import whole

# A step is told as its channel and its text.
TOLD = st.tuples(st.sampled_from(("in_app", "sms", "push")), st.sampled_from(("one", "two", "three")))
STEPS = st.lists(TOLD, max_size=3)

_CHANGING = ("create_workflow", "get_workflow", "update_workflow", "delete_workflow", "list_workflow_groups")


def bodies(steps: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """Steps as they are sent."""
    return [things.step(channel, text, title="t") for channel, text in steps]


def see_steps(case: Case, shown: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    """Hold the steps to have these channels and texts, each below the one before."""
    steps = shown["steps"]
    told = [[step["template"]["type"], step["template"].get("content")] for step in steps]
    case.same(told, [list(step) for step in expected], "channels and texts of the steps are", "L9")
    chain = [None, *(step["_id"] for step in steps)][: len(steps)]
    case.same([step.get("_parentId") for step in steps], chain, "the steps before each step are", "L9")


@story("L9", "L6", needs=_CHANGING)
def steps_are_replaced(case: Case) -> None:
    kept, dropped, new = case.draw(TOLD), case.draw(TOLD), case.draw(TOLD)
    made = things.workflow(case, *bodies([dropped, kept]), description="stays")
    there = made["steps"][1]
    wanted = [*bodies([new]), {"_templateId": there["_templateId"], **bodies([(kept[0], "changed")])[0]}]
    answer = case.a.update_workflow(made["_id"], {"steps": wanted}).data
    for shown in (answer, case.a.get_workflow(made["_id"]).data):
        see_steps(case, shown, [new, (kept[0], "changed")])
        templates = [step["_templateId"] for step in shown["steps"]]
        case.same(templates[1], there["_templateId"], "the message template of the step that stayed is")
        case.hold(made["steps"][0]["_templateId"] not in templates, "the step that was left out is still there")
        case.agree(shown, {"description": "stays", "active": True, "name": made["name"]})
    turned = [{"_templateId": step["_templateId"], "template": step["template"]} for step in answer["steps"][::-1]]
    for steps in (turned, turned[1:]):
        body = [{**one, **bodies([(one["template"]["type"], one["template"]["content"])])[0]} for one in steps]
        answer = case.a.update_workflow(made["_id"], {"steps": body}).data
        wanted = [one["_templateId"] for one in steps]
        told = [step["_templateId"] for step in answer["steps"]]
        case.same(told, wanted, "the message templates of the steps, turned round, are")
    left = case.a.get_workflow(made["_id"]).data["steps"]
    case.same([step["_templateId"] for step in left], wanted, "the message templates of the steps that are left are")


# A step of each channel, and those that wait, with everything that can be said of them.
_CONDITION = {"on": "payload", "field": "n", "operator": "LARGER", "value": "4"}
_FILTER = {
    "isNegated": False,
    "type": "GROUP",
    "value": "OR",
    "children": [_CONDITION, {"on": "isOnline", "value": True}],
}
_EMAIL = {"contentType": "customHtml", "subject": "{{s}}", "preheader": "p", "senderName": "n", "name": "template"}
_BUTTONS = {"buttons": [{"type": "primary", "content": "Yes"}, {"type": "secondary", "content": "No"}]}
# Feeds and layouts have to exist; how long to wait is said of steps that do, and whether it is active of a step.
_NOT_OF_EVERY_STEP = ("feedId", "layoutId", "metadata", "timed", "active")
_WHOLE: tuple[dict[str, Any], ...] = (
    {
        **things.step("email", "<b>{{one}}</b>", **_EMAIL),
        **{"name": "mail", "uuid": "one", "active": False, "shouldStopOnFail": True, "filters": [_FILTER]},
        "replyCallback": {"active": True, "url": "https://example.com/reply"},
    },
    {
        **things.step("in_app", "usual", cta={"type": "redirect", "data": {"url": "/"}, "action": _BUTTONS}),
        "variants": [{**things.step("in_app", "variant"), "name": "other", "active": True, "filters": [_FILTER]}],
    },
    {**things.step("push", "text", title="{{title}}"), "filters": [_FILTER, {**_FILTER, "value": "AND"}]},
    {**things.step("sms", "short"), "name": "text", "uuid": "two"},
    {"template": {"type": "delay"}, "metadata": {"type": "regular", "amount": 3, "unit": "hours"}},
    {
        "template": {"type": "digest"},
        "metadata": {"type": "backoff", "amount": 2, "unit": "days", "digestKey": "a.b", "backoffAmount": 5},
    },
)


def whole_steps(case: Case) -> list[dict[str, Any]]:
    """Steps of every kind that say everything."""
    contract = case.session.run.contract
    schema = contract.resolved(contract.operations["create_workflow"].request_schema() or {})["properties"]["steps"]
    steps: list[dict[str, Any]] = whole(case, schema, case.draw(st.permutations(_WHOLE)), without=_NOT_OF_EVERY_STEP)
    return steps


@story("L9", needs=_CHANGING)
def steps_come_back_as_sent(case: Case) -> None:
    first, second = whole_steps(case), whole_steps(case)
    made = things.workflow(case, *first)
    case.has(case.a.get_workflow(made["_id"]).data["steps"], first, "steps")
    case.a.update_workflow(made["_id"], {"steps": second})
    shown = case.a.get_workflow(made["_id"]).data["steps"]
    case.has(shown, second, "steps")
    there = next(step for step in shown if step["template"]["type"] == "in_app")
    plain = {"_templateId": there["_templateId"], **things.step("in_app", "plain")}
    left = case.only(case.a.update_workflow(made["_id"], {"steps": [plain]}).data["steps"], "steps")
    case.same([left.get("filters") or [], left.get("variants") or []], [[], []], "conditions and variants left out are")


@story("L9", needs=_CHANGING)
def what_the_templates_ask_for_is_told(case: Case) -> None:
    made = things.workflow(case, things.step(content="{{first}} {{a.b}} {{subscriber.firstName}}"))
    found = [{one["name"] for one in made["triggers"][0]["variables"]}]
    case.a.update_workflow(made["_id"], {"steps": [things.step(content="{{second}}")]})
    found.append({one["name"] for one in case.a.get_workflow(made["_id"]).data["triggers"][0]["variables"]})
    case.same(
        [sorted(names) for names in found], [["a.b", "first"], ["second"]], "the variables, before and after, are"
    )


@story("L6", needs=_CHANGING)
def a_refused_update_changes_nothing(case: Case) -> None:
    made = things.workflow(case, things.step("in_app", "one"), things.step("in_app", "two"))
    first = {"_templateId": made["steps"][0]["_templateId"], **things.step("in_app", "changed")}
    wanted = [first, {"_templateId": NOTHING, **things.step("in_app", "never")}]
    case.a.refuses(404).update_workflow(made["_id"], {"name": case.name("never"), "steps": wanted})
    after = case.a.get_workflow(made["_id"]).data
    case.agree(after, made, ("name", "updatedAt"))
    see_steps(case, after, [("in_app", "one"), ("in_app", "two")])
