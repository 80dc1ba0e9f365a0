"""From a method and a path to an operation, by a tree built once from the document.

Fixed segments are compared without regard to case and win over templated ones; a trailing slash makes no difference;
each segment is
percent-decoded once, after the path was split. Source: facts on routing, behaviour of the real server.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar
from urllib.parse import unquote_to_bytes

Target = TypeVar("Target")


@dataclass(slots=True)
class _Node(Generic[Target]):
    fixed: dict[str, _Node[Target]] = field(default_factory=dict)
    templated: _Node[Target] | None = None
    targets: dict[str, Target] = field(default_factory=dict)


class Router(Generic[Target]):
    """Finds the target of a request among `(method, path template, target)` entries."""

    def __init__(self, entries: Iterable[tuple[str, str, Target]]) -> None:
        self._root: _Node[Target] = _Node()
        for method, template, target in entries:
            node = self._root
            for segment in template.strip("/").split("/"):
                if segment.startswith("{"):
                    node.templated = node.templated or _Node()
                    node = node.templated
                else:
                    node = node.fixed.setdefault(segment.lower(), _Node())
            node.targets[method] = target

    def match(self, method: str, raw_path: bytes) -> tuple[Target, list[str]] | None:
        """The target and the decoded values of the templated segments, or None.

        Raises UnicodeDecodeError when a templated segment is not UTF-8.
        """
        segments = raw_path.strip(b"/").split(b"/")
        found = self._find(self._root, segments, 0, method)
        if found is None:
            return None
        target, raw_values = found
        return target, [(unquote_to_bytes(value) if b"%" in value else value).decode() for value in raw_values]

    def _find(
        self, node: _Node[Target], segments: list[bytes], position: int, method: str
    ) -> tuple[Target, list[bytes]] | None:
        if position == len(segments):
            target = node.targets.get(method)
            return None if target is None else (target, [])
        segment = segments[position]
        fixed = node.fixed.get(segment.decode("latin-1").lower())
        if fixed is not None and (found := self._find(fixed, segments, position + 1, method)):
            return found
        if node.templated is None or not segment:
            return None
        found = self._find(node.templated, segments, position + 1, method)
        if found is not None:
            found[1].insert(0, segment)
        return found
