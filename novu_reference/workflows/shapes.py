"""The members of steps and message templates that are kept. Unknown ones are dropped."""

from __future__ import annotations

from typing import Any

# A shape names members, each with its own shape. None takes any value, a list of one shape each element of a list.
Shape = dict[str, Any]

VARIABLES = [{"name": None, "type": None, "required": None, "defaultValue": None}]
TEMPLATE: Shape = {
    "type": None,
    "name": None,
    "subject": None,
    "title": None,
    "preheader": None,
    "senderName": None,
    "contentType": None,
    "cta": {
        "type": None,
        "data": {"url": None, "target": None},
        "action": {
            "status": None,
            "buttons": [{"type": None, "content": None, "resultContent": None, "url": None, "target": None}],
            "result": {"type": None, "payload": None},
        },
    },
    "actor": {"type": None, "data": None},
}
BLOCKS = [{"type": None, "content": None, "url": None, "styles": {"textAlign": None}}]
STEP: Shape = {"uuid": None, "name": None, "replyCallback": {"active": None, "url": None}}
FILTERS = [
    {
        "isNegated": None,
        "type": None,
        "value": None,
        "children": [
            {
                "on": None,
                "field": None,
                "operator": None,
                "value": None,
                "webhookUrl": None,
                "timeOperator": None,
                "step": None,
                "stepType": None,
            }
        ],
    }
]

_REGULAR = dict.fromkeys(
    ("type", "amount", "unit", "digestKey", "backoff", "backoffAmount", "backoffUnit", "updateMode")
)
_SCHEDULE = dict.fromkeys(("atTime", "weekDays", "monthDays", "monthlyType", "ordinal", "ordinalValue"))
_METADATA: dict[str, Shape] = {
    "regular": _REGULAR,
    "backoff": _REGULAR,
    "timed": {**dict.fromkeys(("type", "amount", "unit", "digestKey", "backoff")), "timed": _SCHEDULE},
    "scheduled": {"type": None, "delayPath": None},
}


def keep(value: Any, shape: Any, *, nulls: bool = False) -> Any:
    """`value` with the members that `shape` names. Null counts as left out, unless `nulls` are to be kept."""
    if shape is None or value is None:
        return value
    if isinstance(shape, list):
        return [keep(element, shape[0], nulls=nulls) for element in value]
    return {
        name: keep(value[name], inner, nulls=nulls)
        for name, inner in shape.items()
        if name in value and (nulls or value[name] is not None)
    }


def metadata(given: Any) -> dict[str, Any]:
    """The metadata of a step as stored: the lists of `timed` are always there, the rest only where it counts."""
    given = given or {}
    kept = keep(given, _METADATA.get(given.get("type"), {}))
    return {**kept, "timed": {"weekDays": [], "monthDays": [], **kept.get("timed", {})}}
