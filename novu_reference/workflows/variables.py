"""The names that Handlebars templates read, and the trigger of a workflow made from them.

What counts follows Novu: a mention is a text, `each` goes through a list, `if` and `unless` ask a flag; names inside of
`each` and `with` stand below the name of the block; what follows `else` is not looked at. (facts, section 2)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from novu_reference.errors import BadRequest

Pair = tuple[str, str]

_HELPERS = frozenset(
    (
        *("equals", "eq", "ne", "gt", "gte", "lt", "lte"),
        *("titlecase", "uppercase", "lowercase", "pluralize", "json"),
        *("dateFormat", "numberFormat", "groupBy", "unique", "sortBy"),
    )
)
_SYSTEM_NAMES = frozenset(("subscriber", "step", "branding", "tenant", "preheader", "actor"))
_REQUIRED_OF = {"tenant": "identifier", "actor": "subscriberId"}
_LITERALS = frozenset(("true", "false", "null", "undefined", "this"))
_BRACES = (("{{{", "}}}"), ("{{!--", "--}}"), ("{{!", "}}"), ("{{", "}}"))
_MAX_DEPTH = 50
_TOKEN = re.compile(r'"[^"]*"|\'[^\']*\'|[^\s"\']+')


@dataclass(slots=True)
class _Block:
    """A block that is open, and what was found in it: mentions first, then lists, then flags."""

    helper: str = ""
    arguments: list[str] = field(default_factory=list)
    otherwise: bool = False
    mentions: list[Pair] = field(default_factory=list)
    lists: list[Pair] = field(default_factory=list)
    flags: list[Pair] = field(default_factory=list)

    def found(self) -> list[Pair]:
        return self.mentions + self.lists + self.flags


def names_in(template: str | None) -> dict[str, str]:
    """Each name that `template` reads, with `String`, `Array` or `Boolean`.

    Raises BadRequest when it cannot be parsed.
    """
    root = _Block()
    open_blocks = [root]
    for tokens in _expressions(template or ""):
        head, block = tokens[0], open_blocks[-1]
        if head[0] == "#" or (head[0] == "^" and len(head) > 1):
            if len(open_blocks) > _MAX_DEPTH:
                raise _unparsable(f"more than {_MAX_DEPTH} blocks stand inside one another")
            open_blocks.append(_Block(head[1:], tokens[1:]))
        elif head in ("else", "^"):
            if block is root:
                raise _unparsable(f"{head} stands outside of a block")
            block.otherwise = True
        elif head[0] == "/":
            if block is root or block.helper != head[1:]:
                raise _unparsable(f"{head} closes nothing")
            open_blocks.pop()
            _close(block, open_blocks[-1])
        elif not block.otherwise and (name := _mentioned(tokens)):
            block.mentions.append((name, "String"))
    if len(open_blocks) > 1:
        raise _unparsable(f"#{open_blocks[-1].helper} is not closed")
    return dict(root.found())


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


def _expressions(template: str) -> Iterator[list[str]]:
    """The tokens of each `{{…}}` and `{{{…}}}`, without comments."""
    position = 0
    while (start := template.find("{{", position)) >= 0:
        opening, closing = next(pair for pair in _BRACES if template.startswith(pair[0], start))
        start += len(opening)
        end = template.find(closing, start)
        if end < 0:
            raise _unparsable("an expression is not closed")
        position = end + len(closing)
        if opening.endswith(("!--", "!")):
            continue
        tokens: list[str] = _TOKEN.findall(template[start:end].strip().strip("~").strip())
        if tokens[:1] == ["#"] or not tokens:
            raise _unparsable("an expression is empty")
        yield tokens


def _mentioned(tokens: list[str]) -> str | None:
    """The name an expression prints: its own, or what it hands to a helper."""
    if len(tokens) == 1:
        return _name(tokens[0].removeprefix("&"))
    return _name(tokens[1]) if tokens[0] in _HELPERS else None


def _name(token: str) -> str | None:
    """The dotted path of a token, None for a literal, a mark such as `@index`, or something of an outer block."""
    token = token.removeprefix("this.")
    return token if (token[:1].isalpha() or token[:1] == "_") and token not in _LITERALS else None


def _close(block: _Block, outer: _Block) -> None:
    """Hand what was found in `block` to the block around it."""
    if outer.otherwise:
        return
    name = _name(block.arguments[0]) if block.arguments else None
    match block.helper:
        case "each" | "with" if name:
            if block.helper == "each":
                outer.lists.append((name, "Array"))
            outer.lists += [(f"{name}.{inner}", kind) for inner, kind in block.found()]
        case "if" | "unless":
            if name and len(block.arguments) == 1:
                outer.flags.append((name, "Boolean"))
            outer.flags += block.found()


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
