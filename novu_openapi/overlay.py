"""Apply an overlay (OAI Overlay Specification, versions 1.0 and 1.1, by the rules of 1.1), strictly.

By the specification an action that finds nothing succeeds. Here it is an error, as is an action that changes
nothing, and each name in `['a', 'b']` has to find something by itself: an overlay that no longer fits its
document shall say so.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from jsonpath import JSONPath, JSONPathEnvironment
from jsonpath.exceptions import JSONPathError
from jsonpath.segments import JSONPathChildSegment, JSONPathSegment
from jsonpath.selectors import NameSelector

from novu_openapi.findings import Finding, FoundError, Severity
from novu_openapi.source import Source

_JSONPATH = JSONPathEnvironment(strict=True)  # RFC 9535 and nothing else
_VERSION = re.compile(r"1\.[01]\.\d+\Z")
_MODIFIERS = ("update", "remove", "copy")
_SHAPES: dict[str, tuple[dict[str, type], dict[str, type]]] = {
    "overlay": ({"overlay": str, "info": dict, "actions": list}, {"extends": str}),
    "info": ({"title": str, "version": str}, {"description": str}),
    "action": ({"target": str}, {"description": str, "update": object, "remove": bool, "copy": str}),
}
_TYPES: dict[type, str] = {str: "a text", dict: "an object", list: "a list", bool: "true or false"}

Parts = tuple[str | int, ...]


@dataclass(frozen=True)
class Action:
    """One action of an overlay. `number` counts from 1."""

    number: int
    pointer: str
    members: dict[str, Any]

    @property
    def target(self) -> str:
        return str(self.members["target"])


class _Refused(Exception):
    def __init__(self, rule: str, problem: str, remedy: str) -> None:
        self.rule, self.problem, self.remedy = rule, problem, remedy


def apply(document: dict[str, Any], overlay: Source) -> dict[str, Any]:
    """The document with every action of the overlay applied, one after the other; `document` stays as it is.

    Raises FoundError with everything that is wrong: each finding names the overlay's line, the number of the
    action and a remedy.
    """
    result = copy.deepcopy(document)
    findings: list[Finding] = []
    for action in actions(overlay):
        try:
            _run(action, result)
        except _Refused as refused:
            message = f"action {action.number} {refused.problem}"
            position = overlay.position(f"{action.pointer}/target")
            findings.append(Finding(position, Severity.ERROR, refused.rule, message, refused.remedy))
    if findings:
        raise FoundError(findings)
    return result


def actions(overlay: Source) -> list[Action]:
    """The actions of an overlay in their order. Raises FoundError when it is not well-formed."""
    findings = [*overlay.findings] or [*_shape(overlay)]
    if findings:
        raise FoundError(sorted(findings))
    return [Action(n, f"/actions/{n - 1}", members) for n, members in enumerate(overlay.value["actions"], 1)]


def _run(action: Action, document: dict[str, Any]) -> None:
    """Change the document as one action says."""
    places = _find(action.target, document)
    if action.members.get("remove"):
        _remove(places, document)
        return
    value = _source(action.members["copy"], document) if "copy" in action.members else action.members["update"]
    kinds = {_kind(_at(document, place)) for place in places}
    if len(kinds) > 1:
        problem = f"has targets of several kinds ({', '.join(sorted(kinds))}): {action.target}"
        raise _Refused("overlay-mixed-targets", problem, "write one action for each kind")
    changed = [_update(document, place, copy.deepcopy(value)) for place in places]
    if not any(changed):
        problem = f"changes nothing: {action.target} is so already"
        raise _Refused("overlay-changes-nothing", problem, "remove the action, or correct its value")


# Finding


def _find(expression: str, document: dict[str, Any]) -> list[Parts]:
    """Every place an expression selects, once each."""
    path = _compile(expression)
    for part in _alternatives(path):
        if not any(True for _ in part.finditer(document)):
            _complain(expression, part, document)
    return list(dict.fromkeys(match.parts for match in path.finditer(document)))


def _compile(expression: str) -> JSONPath:
    try:
        path = _JSONPATH.compile(expression)
    except JSONPathError as error:
        problem = f"has no JSONPath of RFC 9535: {expression}: {str(error).splitlines()[0]}"
        raise _Refused("overlay-target", problem, "correct the expression") from None
    assert isinstance(path, JSONPath)  # compound paths are no part of RFC 9535
    return path


def _alternatives(path: JSONPath) -> Iterator[JSONPath]:
    """The path, then once more for each of several selectors: `$['a', 'b']` is also `$['a']` and `$['b']`."""
    yield path
    for index, segment in enumerate(path.segments):
        if len(segment.selectors) > 1:
            for selector in segment.selectors:
                one = type(segment)(env=segment.env, token=segment.token, selectors=(selector,))
                yield _path([*path.segments[:index], one, *path.segments[index + 1 :]])


def _path(segments: Sequence[JSONPathSegment]) -> JSONPath:
    return JSONPath(env=_JSONPATH, segments=tuple(segments))


def _complain(expression: str, path: JSONPath, document: dict[str, Any]) -> None:
    """Say which step of a path finds nothing, and what stands there instead."""
    segments = list(path.segments)
    last = next(n for n in range(1, len(segments) + 1) if not _path(segments[:n]).findall(document))
    segment = segments[last - 1]
    remedy = "correct the target, or remove the action"
    if isinstance(segment, JSONPathChildSegment) and isinstance(segment.selectors[0], NameSelector):
        holders = [found for found in _path(segments[: last - 1]).findall(document) if isinstance(found, dict)]
        near = get_close_matches(segment.selectors[0].name, {key for holder in holders for key in holder}, n=1)
        remedy = f"did you mean {near[0]}?" if near else remedy
    raise _Refused("overlay-finds-nothing", f"finds nothing: {expression}, from {segment} on", remedy)


def _source(expression: str, document: dict[str, Any]) -> Any:
    places = _find(expression, document)
    if len(places) != 1:
        problem = f"copies from {len(places)} places: {expression}"
        raise _Refused("overlay-copy", problem, "name exactly one place to copy from")
    return _at(document, places[0])


def _at(document: Any, place: Parts) -> Any:
    for part in place:
        document = document[part]
    return document


# Changing


def _remove(places: list[Parts], document: dict[str, Any]) -> None:
    if () in places:
        raise _Refused("overlay-target", "removes the whole document", "name what to remove")
    holders: dict[int, tuple[Any, list[str | int]]] = {}
    for place in places:
        holder = _at(document, place[:-1])
        holders.setdefault(id(holder), (holder, []))[1].append(place[-1])
    for holder, keys in holders.values():
        # From the end, so that the items that are still to go keep their index.
        for key in sorted(keys, reverse=True) if isinstance(holder, list) else keys:
            del holder[key]


def _update(document: dict[str, Any], place: Parts, value: Any) -> bool:
    """Update one target. Returns whether that changed anything."""
    target = _at(document, place)
    match _kind(target):
        case "object" if isinstance(value, dict):
            return _merge(target, value, place)
        case "list":
            # A list is appended item by item, anything else as one item.
            items = value if isinstance(value, list) else [value]
            target.extend(items)
            return bool(items)
        case "primitive" if _kind(value) == "primitive" and place:
            _at(document, place[:-1])[place[-1]] = value
            return not _same(target, value)
    return _refuse(place, target, value)


def _merge(target: dict[str, Any], value: dict[str, Any], place: Parts) -> bool:
    changed = False
    for key, new in value.items():
        old = target.get(key)
        if key not in target:
            target[key] = new
            changed = True
        elif isinstance(old, dict) and isinstance(new, dict):
            changed |= _merge(old, new, (*place, key))
        elif isinstance(old, list) and isinstance(new, list):
            old.extend(new)
            changed |= bool(new)
        elif _kind(old) == _kind(new) == "primitive":
            target[key] = new
            changed |= not _same(old, new)
        else:
            _refuse((*place, key), old, new)
    return changed


def _refuse(place: Parts, old: Any, new: Any) -> bool:
    where = "/".join(map(str, place)) or "the root"
    article = {"object": "an object", "list": "a list", "primitive": "a single value"}
    problem = f"cannot merge {article[_kind(new)]} into {article[_kind(old)]} at {where}"
    raise _Refused("overlay-incompatible", problem, "remove what is there with an action before this one")


def _kind(value: Any) -> str:
    return "object" if isinstance(value, dict) else "list" if isinstance(value, list) else "primitive"


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)


# Form


def _shape(overlay: Source) -> Iterator[Finding]:
    """What is wrong with the form of an overlay."""
    document = overlay.value
    if not isinstance(document, dict):
        yield _malformed(overlay, "", "the overlay is no object", "write overlay, info and actions")
        return
    yield from _members(overlay, "overlay", document, "")
    version = document.get("overlay")
    if isinstance(version, str) and not _VERSION.match(version):
        remedy = "write overlay: 1.1.0"
        yield _malformed(overlay, "/overlay", f"version {version} of the format is not known", remedy)
    if isinstance(document.get("info"), dict):
        yield from _members(overlay, "info", document["info"], "/info")
    listed = document.get("actions")
    if not isinstance(listed, list):
        return
    if not listed:
        yield _malformed(overlay, "/actions", "there are no actions", "write at least one")
    known: dict[str, int] = {}
    for index, action in enumerate(listed):
        pointer = f"/actions/{index}"
        if not isinstance(action, dict):
            yield _malformed(overlay, pointer, f"action {index + 1} is no object", "write target and update or remove")
            continue
        yield from _members(overlay, "action", action, pointer, f"action {index + 1}")
        present = [name for name in _MODIFIERS if name in action]
        if len(present) != 1 or action.get("remove") is False:
            problem = f"action {index + 1} has {' and '.join(present) or 'no modifier'}"
            yield _malformed(overlay, pointer, problem, "keep exactly one of update, copy and remove: true")
        first = known.setdefault(json.dumps(action, sort_keys=True), index)
        if first != index:
            problem = f"action {index + 1} repeats action {first + 1}"
            yield _malformed(overlay, pointer, problem, "remove one of the two")


def _members(
    overlay: Source, shape: str, value: dict[str, Any], pointer: str, name: str | None = None
) -> Iterator[Finding]:
    required, optional = _SHAPES[shape]
    name = name or f"the {shape}" * (shape != "overlay") or "the overlay"
    for key in required:
        if key not in value:
            yield _malformed(overlay, pointer, f"{name} has no {key}", f"write {key}")
    for key, member in value.items():
        wanted = {**required, **optional}.get(key)
        if wanted is None:
            if not key.startswith("x-"):
                yield _malformed(overlay, f"{pointer}/{key}", f"{name} has the unknown member {key}", "remove it")
        elif not isinstance(member, wanted):
            yield _malformed(overlay, f"{pointer}/{key}", f"{key} is not {_TYPES[wanted]}", f"write {_TYPES[wanted]}")


def _malformed(overlay: Source, pointer: str, message: str, remedy: str) -> Finding:
    return Finding(overlay.position(pointer), Severity.ERROR, "overlay-form", message, remedy)
