"""Handlebars templates, as far as messages need them.

Paths, escaping, `if`, `unless`, `each`, `with` and Novu's helpers.

Templates are data of strangers: depth, output and steps are bounded, and only members of the context can be reached.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

MAX_OUTPUT = 1_000_000
MAX_STEPS = 100_000
MAX_DEPTH = 50

# What an expression opens and closes with; the longest first.
_BRACES = (("{{{", "}}}"), ("{{!--", "--}}"), ("{{!", "}}"), ("{{", "}}"))
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_EXACT_DIGITS = 15
_TOKEN = re.compile(r'"[^"]*"|\'[^\']*\'|[^\s"\']+')


class TemplateError(ValueError):
    """The template cannot be read or rendered; the message says why."""


@dataclass(slots=True)
class _Block:
    name: str
    arguments: list[str]
    body: list[_Node] = field(default_factory=list)
    otherwise: list[_Node] = field(default_factory=list)


@dataclass(slots=True)
class _Value:
    tokens: list[str]
    raw: bool


_Node = str | _Block | _Value


def render(template: str, context: Mapping[str, Any]) -> str:
    """The text of `template` with the values of `context`.

    Raises TemplateError on a syntax error, an unknown helper, or when a bound is passed.
    """
    text = "".join(_Rendering().write(_parse(template), [context]))
    return text.replace("&#x27;", "'")


def _parse(template: str) -> list[_Node]:
    root: list[_Node] = []
    open_blocks: list[_Block] = []
    target = root
    for text, tokens, raw in _pieces(template):
        if text:
            target.append(text)
        if not tokens:
            continue
        head = tokens[0]
        if raw or (head[0] not in "#/" and head != "else"):
            names = tokens if not head.startswith("&") else [part for part in (head[1:], *tokens[1:]) if part]
            target.append(_Value(names, raw or head.startswith("&")))
        elif head.startswith("#"):
            if len(open_blocks) >= MAX_DEPTH:
                raise TemplateError(f"more than {MAX_DEPTH} blocks inside one another")
            block = _Block(head[1:], tokens[1:])
            target.append(block)
            open_blocks.append(block)
            target = block.body
        elif head == "else":
            if not open_blocks:
                raise TemplateError("else outside of a block")
            target = open_blocks[-1].otherwise
        else:
            if not open_blocks or open_blocks.pop().name != head[1:]:
                raise TemplateError(f"{head} closes nothing")
            target = root if not open_blocks else open_blocks[-1].body
    if open_blocks:
        raise TemplateError(f"#{open_blocks[-1].name} is not closed")
    return root


def _pieces(template: str) -> Iterator[tuple[str, list[str], bool]]:
    """Plain text, the tokens of the expression behind it (none for a comment and at the end), whether it is raw."""
    position = 0
    while (start := template.find("{{", position)) >= 0:
        opening, closing = next(pair for pair in _BRACES if template.startswith(pair[0], start))
        end = template.find(closing, start + len(opening))
        if end < 0:
            raise TemplateError("an expression is not closed")
        tokens = [] if "!" in opening else _TOKEN.findall(template[start + len(opening) : end].strip(" \n\t~"))
        if not tokens and "!" not in opening:
            raise TemplateError("an empty expression")
        yield template[position:start], tokens, opening == "{{{"
        position = end + len(closing)
    yield template[position:], [], False


class _Rendering:
    def __init__(self) -> None:
        self._steps = 0
        self._size = 0

    def write(self, nodes: list[_Node], scopes: list[Any]) -> Iterator[str]:
        for node in nodes:
            self._steps += 1
            if self._steps > MAX_STEPS:
                raise TemplateError("the template takes too many steps")
            if isinstance(node, _Block):
                yield from self._write_block(node, scopes)
                continue
            text = node if isinstance(node, str) else self._text(node, scopes)
            self._size += len(text)
            if self._size > MAX_OUTPUT:
                raise TemplateError("the template writes too much")
            yield text

    def _write_block(self, block: _Block, scopes: list[Any]) -> Iterator[str]:
        value = _evaluate(block.arguments, scopes)
        match block.name:
            case "if" | "unless":
                holds = _truthy(value) == (block.name == "if")
                yield from self.write(block.body if holds else block.otherwise, scopes)
            case "with":
                yield from (
                    self.write(block.body, [*scopes, value]) if _truthy(value) else self.write(block.otherwise, scopes)
                )
            case "each":
                yield from self._write_each(block, value, scopes)
            case _:
                raise TemplateError(f"unknown block helper {block.name}")

    def _write_each(self, block: _Block, value: Any, scopes: list[Any]) -> Iterator[str]:
        entries = list(value.items()) if isinstance(value, Mapping) else list(enumerate(value or []))
        if not isinstance(value, Mapping | list) or not entries:
            yield from self.write(block.otherwise, scopes)
            return
        for position, (key, element) in enumerate(entries):
            marks = {
                "@index": position,
                "@key": key,
                "@first": position == 0,
                "@last": position == len(entries) - 1,
            }
            yield from self.write(block.body, [*scopes, _Scope(element, marks)])

    def _text(self, node: _Value, scopes: list[Any]) -> str:
        text = _as_text(_evaluate(node.tokens, scopes))
        return text if node.raw else html.escape(text).replace("=", "&#x3D;").replace("`", "&#x60;")


@dataclass(frozen=True, slots=True)
class _Scope:
    """An element of a list that is gone through, with its `@` marks."""

    value: Any
    marks: Mapping[str, Any]


def _evaluate(tokens: list[str], scopes: list[Any]) -> Any:
    if not tokens:
        raise TemplateError("a helper lacks its value")
    if len(tokens) == 1:
        return _look_up(tokens[0], scopes)
    helper = _HELPERS.get(tokens[0])
    if helper is None:
        raise TemplateError(f"unknown helper {tokens[0]}")
    try:
        return helper(*(_look_up(token, scopes) for token in tokens[1:]))
    except TypeError as error:
        raise TemplateError(f"helper {tokens[0]} does not take these values") from error


def _look_up(token: str, scopes: list[Any]) -> Any:
    if token[0] in "\"'":
        return token[1:-1]
    if token in ("true", "false"):
        return token == "true"
    if _NUMBER.fullmatch(token):
        # As JavaScript has them: one with more digits is not exact.
        return int(token) if "." not in token and len(token) <= _EXACT_DIGITS else float(token)
    depth = len(scopes) - 1
    while token.startswith("../"):
        token, depth = token[3:], depth - 1
    if depth < 0:
        return None
    scope = scopes[depth]
    if token.startswith("@"):
        return scope.marks.get(token) if isinstance(scope, _Scope) else None
    value = scope.value if isinstance(scope, _Scope) else scope
    for part in re.split(r"[./]", token):
        if part in ("this", ""):
            continue
        part = part.strip("[]")
        if isinstance(value, Mapping):
            value = value.get(part)
        elif isinstance(value, list) and part.isdigit():
            value = value[int(part)] if int(part) < len(value) else None
        elif isinstance(value, list) and part == "length":
            value = len(value)
        else:
            return None
    return value


def _truthy(value: Any) -> bool:
    return bool(value)


def _as_text(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return str(int(value))
        case list():
            return ",".join(_as_text(element) for element in value)
        case Mapping():
            return "[object Object]"
    return str(value)


_HELPERS: Mapping[str, Callable[..., Any]] = {
    "equals": lambda left, right: _as_text(left) == _as_text(right),
    "eq": lambda left, right: type(left) is type(right) and left == right,
    "ne": lambda left, right: not (type(left) is type(right) and left == right),
    "gt": lambda left, right: left > right,
    "gte": lambda left, right: left >= right,
    "lt": lambda left, right: left < right,
    "lte": lambda left, right: left <= right,
    "titlecase": lambda text: " ".join(word[:1].upper() + word[1:].lower() for word in _as_text(text).split(" ")),
    "uppercase": lambda text: _as_text(text).upper(),
    "lowercase": lambda text: _as_text(text).lower(),
    "pluralize": lambda number, one, many: f"{_as_text(number)} {one if number == 1 else many}",
    "json": lambda value: orjson.dumps(value).decode(),
}
