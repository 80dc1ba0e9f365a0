"""The names that Handlebars templates read, and the trigger of a workflow made from them.

What counts follows Novu: a mention is a text, `each` goes through a list, `if` and `unless` ask a flag; names inside of
`each` and `with` stand below the name of the block; what follows `else` is not looked at. (facts, section 2)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from novu_reference.delivery.templates import TemplateError, parse
from novu_reference.delivery.templates.syntax import Block, Call, Literal, Output, Path, Statement
from novu_reference.delivery.templates.values import is_truthy
from novu_reference.errors import BadRequest

Pair = tuple[str, str]

# Of these the first argument counts, of others none; a translation has its names in its hash.
_TRANSLATION = "i18n"
_HELPERS = frozenset(
    (
        *("equals", "eq", "ne", "gt", "gte", "lt", "lte"),
        *("titlecase", "uppercase", "lowercase", "pluralize"),
        *("dateFormat", "numberFormat", "groupBy", "unique", "sortBy"),
    )
)
_SYSTEM_NAMES = frozenset(("subscriber", "step", "branding", "tenant", "preheader", "actor"))
_REQUIRED_OF = {"tenant": "identifier", "actor": "subscriberId"}
_NAME = re.compile("[a-zA-Z_]")


def names_in(template: str | None) -> dict[str, str]:
    """Each name that `template` reads, with `String`, `Array` or `Boolean`.

    Raises BadRequest when it cannot be parsed.
    """
    try:
        program = parse(template or "")
    except TemplateError as error:
        raise _unparsable(str(error)) from error
    return dict(_names(program.body))


def trigger(identifier: str, steps: list[dict[str, Any]]) -> dict[str, Any]:
    """How a workflow with these steps is called. The steps carry their message templates.

    Raises BadRequest when a template cannot be parsed.
    """
    names: dict[str, str] = {}
    for step in steps:
        for text in _texts(step["template"]):
            names |= names_in(text)
    reserved = [name for name in dict.fromkeys(map(_first, names)) if name in _REQUIRED_OF]
    for step in steps:
        names |= dict.fromkeys(_names_beside_content(step), "String")
    types = {step["template"]["type"] for step in steps}
    return {
        "type": "event",
        "identifier": identifier,
        "variables": [
            {"name": name, "type": kind} for name, kind in names.items() if _first(name) not in _SYSTEM_NAMES
        ],
        "reservedVariables": [
            {"type": name, "variables": [{"name": _REQUIRED_OF[name], "type": "String"}]} for name in reserved
        ],
        "subscriberVariables": [
            {"name": name} for name, channel in (("phone", "sms"), ("email", "email")) if channel in types
        ],
    }


def _names(body: Iterable[Statement]) -> list[Pair]:
    """Mentions first, then lists, then flags, then what translations are given."""
    mentions: list[Pair] = []
    lists: list[Pair] = []
    flags: list[Pair] = []
    given: list[Pair] = []
    for statement in body:
        match statement:
            case Output(call) if call.path.original == _TRANSLATION:
                given += [(value.original, "String") for _, value in call.hash if isinstance(value, Path)]
            case Output(call):
                if call.path.original in _HELPERS or _argument(call) is None:
                    mentions.append((_subject(call), "String"))
            case Block(call) if call.path.original in ("each", "with"):
                name = _subject(call)
                if _is_name(name):
                    if call.path.original == "each":
                        lists.append((name, "Array"))
                    lists += [(f"{name}.{inner}", kind) for inner, kind in _names_inside(statement)]
            case Block(call) if call.path.original in ("if", "unless") and len(call.arguments) < 2:
                name = _subject(call)
                if _is_name(name):
                    flags += [(name, "Boolean"), *_names_inside(statement)]
    return [(name, kind) for name, kind in mentions + lists + flags + given if _is_name(name)]


def _names_inside(block: Block) -> list[Pair]:
    if block.program is None:
        raise _unparsable(f"{block.call.path.original} is turned round with ^")
    return _names(block.program.body)


def _subject(call: Call) -> str:
    """What a call is about: its first argument if that has a name or a text, else its own name."""
    return _argument(call) or call.path.original


def _argument(call: Call) -> str | None:
    match call.arguments:
        case (Path(original=original), *_) if original:
            return original
        case (Literal(value, original), *_) if is_truthy(value):
            return original
    return None


def _is_name(text: str) -> bool:
    return _NAME.match(text) is not None


def _texts(template: Mapping[str, Any]) -> Iterator[str | None]:
    """The texts of a message template that are looked at."""
    content = template.get("content")
    if isinstance(content, list):
        yield template.get("subject")
        for block in content:
            yield block.get("url")
            yield block.get("content")
        return
    yield content
    if template["type"] == "in_app":
        yield ((template.get("cta") or {}).get("data") or {}).get("url")
    elif template["type"] == "push":
        yield template.get("title")


def _names_beside_content(step: Mapping[str, Any]) -> Iterable[str]:
    """What conditions on the payload, a scheduled delay and a digest by key read."""
    for group in step["filters"]:
        for part in group.get("children") or []:
            if part["on"] == "payload" and part["field"]:
                yield part["field"]
    metadata = step["metadata"]
    if metadata.get("delayPath"):
        yield metadata["delayPath"]
    if step["template"]["type"] == "digest" and metadata.get("digestKey"):
        yield metadata["digestKey"]


def _first(name: str) -> str:
    return name.partition(".")[0]


def _unparsable(why: str) -> BadRequest:
    return BadRequest(f"Failed to extract variables: {why}")
