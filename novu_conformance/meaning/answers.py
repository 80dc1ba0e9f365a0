"""What is true of every answer and cannot be said by its schema: how values are written, and what headers say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from novu_conformance.caller import Reply
from novu_conformance.meaning import things
from novu_conformance.meaning.case import NOTHING, Case
from novu_conformance.meaning.story import story

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_OBJECT_ID = re.compile(r"[0-9a-f]{24}")
_COUNTS = ("page", "pageSize", "totalCount", "count", "statusCode")
_GET = "get"
# What an application keeps is its own business.
_FREE = ("data", "payload", "overrides", "content")


def walk(value: Any, path: str = "") -> Iterator[tuple[str, str, Any]]:
    """Every member of every object, with its path and its name; not what applications keep."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield f"{path}/{name}", name, member
            if name not in _FREE or not path:
                yield from walk(member, f"{path}/{name}")
    elif isinstance(value, list):
        for place, element in enumerate(value):
            yield from walk(element, f"{path}/{place}")


def see_values(case: Case, reply: Reply) -> None:
    """Hold times, identifiers and counts of an answer to be written as they should."""
    if not reply.headers.get("content-type", "").startswith("application/json"):
        return
    for path, name, value in walk(reply.body):
        if name in ("createdAt", "updatedAt") and value is not None:
            right = isinstance(value, str) and _TIME.fullmatch(value) is not None
            case.hold(right, f"{reply.operation}: {path} is {value!r}, no time with its zone", "G6")
        if name == "_id" and isinstance(value, str) and len(value) == len(NOTHING):
            case.hold(_OBJECT_ID.fullmatch(value) is not None, f"{reply.operation}: {path} is {value!r}", "G6")
        if name in _COUNTS:
            case.hold(type(value) is int, f"{reply.operation}: {path} is {value!r}, no whole number", "G6")


def see_headers(case: Case, reply: Reply) -> None:
    """Hold the headers that the document has for an answer to fit their schemas."""
    contract = case.session.run.contract
    answer = dict(reply.operation.responses())[str(reply.status)]
    for name, header in answer.get("headers", {}).items():
        known = contract.resolved(header)
        text = reply.headers.get(name.lower())
        if text is None:
            case.hold(not known.get("required"), f"{reply.operation}: the header {name} is missing", "G7")
            continue
        kind = contract.resolved(known["schema"]).get("type")
        value: Any = int(text) if kind == "integer" and text.isdecimal() else text
        wrong = contract.differences(known["schema"], value)
        case.hold(not wrong, f"{reply.operation}: the header {name} is {text!r}: {'; '.join(wrong)}", "G7")
    length = reply.headers.get("content-length")
    case.hold(length in (None, str(len(reply.content))), f"Content-Length is {length}", "G5")
    case.hold("content-encoding" not in reply.headers, "the body is encoded, which was not asked for", "G5")


@story("G6", "G7", "G5", needs=())
def every_list_is_written_as_it_should(case: Case) -> None:
    things.subscriber(case)
    for operation in case.session.run.contract.operations.values():
        required = any(parameter.get("required") for parameter in operation.parameters("query"))
        public = case.session.run.contract.is_public(operation)
        if operation.method != _GET or "{" in operation.path or required or public:
            continue
        reply = case.session.a.ask(operation, {})
        see_values(case, reply)
        see_headers(case, reply)


@story("G6", "G7", "G5", needs=("get_subscriber", "create_subscriber", "get_subscriber_feed"))
def answers_about_one_are_written_as_they_should(case: Case) -> None:
    sid = things.subscriber(case)
    for reply in (
        case.a.get_subscriber(sid),
        case.a.update_subscriber(sid, {"firstName": "Ada"}),
        case.a.get_subscriber_feed(sid),
        case.a.get_subscriber_unseen_count(sid),
        case.a.refuses(404).get_subscriber(case.name("nobody")),
    ):
        see_values(case, reply)
        see_headers(case, reply)


@story("G10", needs=("create_topic", "delete_topic"))
def a_topic_has_an_identifier_of_its_own(case: Case) -> None:
    first, second = case.name("topic"), case.name("topic")
    things.topic_goes_in_the_end(case, second)
    gone = case.a.create_topic({"key": first, "name": "first"}).data["_id"]
    case.a.delete_topic(first)
    things.topic_goes_in_the_end(case, first)
    for key in (second, first):
        anew = case.a.create_topic({"key": key, "name": "second"}).data["_id"]
        case.hold(anew != gone, "what was made after a deletion has the `_id` of what was deleted")


@story("G10", needs=("create_integration", "delete_integration"))
def an_integration_has_an_identifier_of_its_own(case: Case) -> None:
    gone = things.integration(case, "fcm", "push")["_id"]
    case.a.delete_integration(gone)
    anew = things.integration(case, "fcm", "push")["_id"]
    case.hold(anew != gone, "what was made after a deletion has the `_id` of what was deleted")


@story("G10", needs=("create_subscriber", "delete_subscriber"))
def a_subscriber_has_an_identifier_of_its_own(case: Case) -> None:
    gone = things.create_subscriber(case, {"subscriberId": case.name("ada")})
    case.a.delete_subscriber(gone["subscriberId"])
    anew = things.create_subscriber(case, {"subscriberId": case.name("grace")})
    case.hold(anew["_id"] != gone["_id"], "what was made after a deletion has the `_id` of what was deleted")


@story("G11", needs=("create_topic", "get_topic", "delete_topic"))
def json_is_called_in_several_ways(case: Case) -> None:
    for media_type in ("application/json; charset=utf-8", "Application/JSON", 'application/json;charset="UTF-8"'):
        key = case.name("topic")
        things.topic_goes_in_the_end(case, key)
        case.a.sending(Content_Type=media_type).create_topic({"key": key, "name": media_type})
        case.same(case.a.get_topic(key).data["name"], media_type, "the name is")
