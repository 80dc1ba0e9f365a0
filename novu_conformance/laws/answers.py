"""What holds for an answer by itself, and cannot be said by its schema."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from novu_conformance.contract import Contract
from novu_conformance.laws.law import FREE, Breach, Heard, Law, agree, brief

UPDATES = ("put", "patch")

_TIMES = ("createdAt", "updatedAt")
_COUNTS = ("page", "pageSize", "totalCount", "count", "statusCode")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_OBJECT_ID = re.compile(r"[0-9a-f]{24}")
_ID_SIZE = 24
# Members of what is sent, by the kind of what is made, that do not stand in the answer as they were sent.
_TOLD_OTHERWISE: Mapping[str, Sequence[str]] = {
    "Subscriber": ("channels",),
    "Workflow": ("active", "draft", "feedId", "layoutId", "createdAt", "updatedAt"),
}


# What no good answer has, unless an application keeps it: to look at each member takes its time.
_SUSPICIOUS = re.compile(
    rb'"(?:createdAt|updatedAt)"\s*:\s*(?!null|"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")'
    rb'|"_id"\s*:\s*"(?![0-9a-f]{24}")'
    rb'|"(?:page|pageSize|totalCount|count|statusCode)"\s*:\s*(?!\d+\s*[,}])'
)


class Written(Law):
    """Times, identifiers and counts are written as they should be."""

    def hears(self, heard: Heard) -> Iterator[Breach]:
        if not _SUSPICIOUS.search(heard.call.reply.content):
            return
        for path, name, value in _members(heard.body):
            if name in _TIMES and value is not None and not (isinstance(value, str) and _TIME.fullmatch(value)):
                yield heard.breach("G6", f"{path} is {value!r}, no time with its zone")
            if name == "_id" and isinstance(value, str) and len(value) == _ID_SIZE and not _OBJECT_ID.fullmatch(value):
                yield heard.breach("G6", f"{path} is {value!r}, which are not hexadecimal digits")
            if name in _COUNTS and type(value) is not int:
                yield heard.breach("G6", f"{path} is {value!r}, no whole number")


class Headers(Law):
    """Headers are those that the document has for an answer, and tell what its body is like."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract

    def hears(self, heard: Heard) -> Iterator[Breach]:
        reply = heard.call.reply
        answer = self._contract.answers(heard.call.operation)[str(reply.status)]
        for name, header in answer.get("headers", {}).items():
            known = self._contract.resolved(header)
            text = reply.headers.get(name.lower())
            if text is None:
                if known.get("required"):
                    yield heard.breach("G7", f"the header {name} is missing")
                continue
            kind = self._contract.resolved(known["schema"]).get("type")
            value: Any = int(text) if kind == "integer" and text.isdecimal() else text
            if wrong := self._contract.differences(known["schema"], value):
                yield heard.breach("G7", f"the header {name} is {text!r}: {'; '.join(wrong)}")
        length = reply.headers.get("content-length")
        if length not in (None, str(len(reply.content))):
            yield heard.breach("G5", f"Content-Length is {length}, and the body has {len(reply.content)} bytes")
        if "content-encoding" in reply.headers:
            yield heard.breach("G5", "the body is encoded, which was not asked for")


class Refusals(Law):
    """A refusal has the path of its request. What stands before the server may have a path of its own."""

    def hears(self, heard: Heard) -> Iterator[Breach]:
        if heard.went_well or heard.body is None:
            return
        told, target = heard.body.get("path"), heard.call.target
        if told is not None and not unquote(told).endswith(unquote(target)):
            yield heard.breach("G8", f"the path in the refusal is {told}, that of the request {target}")


@dataclass(frozen=True, slots=True)
class Echo(Law):
    """What makes or changes a thing is told what the thing is like now.

    Not `deep`, it looks at nothing that a server may bring into form: parts that do not belong together.
    """

    deep: bool

    def hears(self, heard: Heard) -> Iterator[Breach]:
        sent = heard.call.body
        is_named = heard.method in UPDATES or not heard.call.operation.parameters("path")
        if not isinstance(sent, dict) or not is_named or heard.is_list:
            return
        for _, row in heard.things():
            shown = {name: row[name] for name in sent if name in row and (self.deep or _is_flat(name, sent[name]))}
            told = {name: sent[name] for name in shown}
            wrong = _lacks(shown, told, "", _TOLD_OTHERWISE.get(heard.kind or "", ()))
            if wrong is not None:
                yield heard.breach("W1", f"{wrong}, and was sent {brief(sent)}")


def _members(value: Any, path: str = "") -> Iterator[tuple[str, str, Any]]:
    """Every member of every object, with its path and its name; not what applications keep."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield f"{path}/{name}", name, member
            if name not in FREE or not path:
                yield from _members(member, f"{path}/{name}")
    elif isinstance(value, list):
        for place, element in enumerate(value):
            yield from _members(element, f"{path}/{place}")


def _is_flat(name: str, value: Any) -> bool:
    return name in FREE or not isinstance(value, dict | list)


def _lacks(shown: Any, sent: Any, path: str, otherwise: Collection[str]) -> str | None:
    """What is shown instead of what was sent, None when all of it is. What is null or empty may say nothing,
    and what has a name like that is made up by the server."""
    name = path.rpartition("/")[2]
    if sent is None or sent == "" or name in otherwise or name.startswith("_"):
        return None
    if isinstance(sent, dict) and isinstance(shown, dict):
        inner = [(shown.get(member), value, f"{path}/{member}") for member, value in sent.items()]
    elif isinstance(sent, list) and isinstance(shown, list) and len(sent) == len(shown):
        inner = [(shown[place], value, f"{path}/{place}") for place, value in enumerate(sent)]
    else:
        # Blanks around it are cut off.
        meant = sent.strip() if name == "subscriberId" else sent
        return None if agree(shown, meant) else f"{path} is {brief(shown)}"
    return next((wrong for one in inner if (wrong := _lacks(*one, otherwise)) is not None), None)
