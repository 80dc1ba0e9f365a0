"""Read a YAML or JSON file as plain data that remembers where everything stood.

Stricter than YAML: keys are unique strings, there are no merge keys, no tags of one's own, one document per
file; and simpler: only `true` and `false` are booleans, and a date stays a string.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import yaml

from novu_openapi.findings import Finding, Position, Severity, UnreadableError

# Deeper files exist only to break readers, and every walk over a document recurses.
MAX_DEPTH = 200
# Aliases of aliases grow without bounds, in a file of a few lines.
MAX_VALUES = 2_000_000

_BaseLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"


class _Loader(_BaseLoader):  # type: ignore[misc]
    """The YAML 1.2 core schema: no timestamps, no `yes`, no `012`, no merge keys."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


_Loader.add_implicit_resolver(f"{_TAG}null", re.compile(r"(?:~|null|Null|NULL|)\Z"), ["~", "n", "N", ""])
_Loader.add_implicit_resolver(f"{_TAG}bool", re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"), list("tTfF"))
_Loader.add_implicit_resolver(
    f"{_TAG}int", re.compile(r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z"), list("-+0123456789")
)
_Loader.add_implicit_resolver(
    f"{_TAG}float",
    re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z"),
    list("-+.0123456789"),
)


def escape(token: str) -> str:
    """Write one key as a token of a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1") if "~" in token or "/" in token else token


def tokens(pointer: str) -> list[str]:
    """The keys of a JSON pointer: `/paths/~1a/get` is `["paths", "/a", "get"]`."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def display(path: Path) -> str:
    """The path as people type it: relative to the working directory where it lies inside."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else Path(relative).as_posix()


class Source:
    """One file. `value` is plain data; `findings` says what breaks the rules of the format."""

    def __init__(self, path: Path) -> None:
        """Read the file; a file that is no YAML or JSON at all has the value None and one finding.

        Raises UnreadableError when there is no such file or it is not text.
        """
        self.path = path
        self.name = display(path)
        self.value: Any = None
        self.findings: list[Finding] = []
        self._node: yaml.Node | None = None
        self._offsets: dict[str, int] = {}
        self._values = 0
        try:
            self.text = path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            raise UnreadableError(f"there is no file {self.name}", "give the path of a document") from None
        except (OSError, UnicodeDecodeError) as error:
            raise UnreadableError(f"{self.name} cannot be read: {error}", "give a text file in UTF-8") from None
        try:
            if path.suffix == ".json" or self._looks_like_json():
                self._read_json()
            else:
                self._read_yaml()
        except _Refused as refused:
            self.value = None
            self.findings.append(refused.finding)

    def get(self, pointer: str) -> Any:
        """The value a JSON pointer leads to. Raises KeyError with the part that leads nowhere."""
        value = self.value
        for token in tokens(pointer):
            if isinstance(value, dict) and token in value:
                value = value[token]
            elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
                value = value[int(token)]
            else:
                raise KeyError(token)
        return value

    def position(self, pointer: str = "") -> Position:
        """Where a value stands: its key, or the item of a list; the nearest thing above what is absent."""
        if self._node is None:
            return self._json_position(pointer)
        node, mark = self._node, self._node.start_mark
        for token in tokens(pointer):
            if isinstance(node, yaml.MappingNode):
                for key, child in node.value:
                    if key.value == token:
                        node, mark = child, key.start_mark
                        break
                else:
                    break
            elif isinstance(node, yaml.SequenceNode) and token.isdecimal() and int(token) < len(node.value):
                node = node.value[int(token)]
                mark = node.start_mark
            else:
                break
        return Position(self.name, mark.line + 1, mark.column + 1)

    def comments(self) -> Iterator[tuple[int, str]]:
        """Line number and text of what looks like a comment; JSON has none."""
        if self._node is None:
            return
        for number, line in enumerate(self.text.splitlines(), 1):
            found = re.search(r"(?:^|\s)#\s*(.*)", line) if "#" in line else None
            if found:
                yield number, found[1].strip()

    # YAML

    def _read_yaml(self) -> None:
        loader = _Loader(self.text)
        try:
            self._node = loader.get_single_node()
            if self._node is not None:
                self.value = self._construct(self._node, self._mark_position(self._node.start_mark), 0, set())
        except yaml.MarkedYAMLError as error:
            self._refuse_yaml(error)
        except yaml.YAMLError as error:
            self._refuse(
                Position(self.name, 1, 1),
                f"not YAML: {str(error).splitlines()[0]}",
                "save the file as UTF-8 text",
            )
        finally:
            loader.dispose()

    def _refuse_yaml(self, error: yaml.MarkedYAMLError) -> NoReturn:
        mark = error.problem_mark or error.context_mark
        position = self._mark_position(mark) if mark else Position(self.name, 1, 1)
        problem = " ".join(part for part in (error.context, error.problem) if part) or "cannot be parsed"
        remedy = "correct the YAML at this place (indentation, quotes, a missing colon)"
        if mark and self._character(mark) == "\t":
            remedy = "indent with blanks, never with tabs"
        elif "but found another document" in problem:
            remedy = "keep one document per file"
        self._refuse(position, f"not YAML: {problem}", remedy)

    def _character(self, mark: yaml.Mark) -> str:
        lines = self.text.split("\n")
        return lines[mark.line][mark.column : mark.column + 1] if mark.line < len(lines) else ""

    def _construct(self, node: yaml.Node, position: Position, depth: int, above: set[int]) -> Any:
        self._values += 1
        if self._values > MAX_VALUES:
            self._refuse(position, f"more than {MAX_VALUES} values", "write fewer aliases: they multiply")
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if depth > MAX_DEPTH:
            self._refuse(position, f"nested deeper than {MAX_DEPTH} levels", "flatten the document")
        if id(node) in above:
            self._refuse(position, "an alias stands inside its own anchor", "write the value out, or use a $ref")
        if not node.tag.startswith(_TAG):
            self._refuse(position, f"the tag {node.tag} is unknown", "remove the tag: a document is JSON data")
        above.add(id(node))
        value: dict[str, Any] | list[Any]
        if isinstance(node, yaml.SequenceNode):
            value = [self._construct(item, position, depth + 1, above) for item in node.value]
        else:
            value = {}
            seen = set()
            for key_node, child in node.value:
                where = self._mark_position(key_node.start_mark)
                key = self._key(key_node, where)
                if key == "<<" and not key_node.style:
                    # Told as a finding; merged all the same, so that what it brings is not missed.
                    self._merge(value, self._construct(child, where, depth + 1, above))
                    continue
                if key in seen:
                    self._found(
                        where,
                        "duplicate-key",
                        f"the key {key!r} stands twice in one object",
                        "keep one of the two",
                    )
                seen.add(key)
                value[key] = self._construct(child, where, depth + 1, above)
        above.discard(id(node))
        return value

    def _merge(self, value: dict[str, Any], merged: Any) -> None:
        for part in merged if isinstance(merged, list) else [merged]:
            for key, child in part.items() if isinstance(part, dict) else ():
                value.setdefault(key, child)

    def _key(self, node: yaml.Node, where: Position) -> str:
        if not isinstance(node, yaml.ScalarNode):
            self._refuse(where, "a key is an object or a list", "use a string as the key")
        if node.value == "<<" and not node.style:
            remedy = "write the members out, or use a $ref: JSON knows no merge keys"
            self._found(where, "yaml-merge-key", "a merge key `<<` is no part of YAML 1.2", remedy)
        elif node.tag != f"{_TAG}str":
            kind = node.tag.removeprefix(_TAG)
            remedy = f"quote it: '{node.value}'"
            self._found(
                where,
                "non-string-key",
                f"the key {node.value or 'null'} is of type {kind}, not a string",
                remedy,
            )
        return str(node.value)

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        text: str = node.value
        match node.tag.removeprefix(_TAG):
            case "str":
                return text
            case "null":
                return None
            case "bool":
                return text.lower() == "true"
            case "int":
                return int(text, 0) if text[1:2] in ("o", "x") else int(text)
            case "float":
                return float(text)
        return self._refuse(
            self._mark_position(node.start_mark),
            f"the tag {node.tag} is unknown",
            "remove the tag: a document is JSON data",
        )

    def _mark_position(self, mark: yaml.Mark) -> Position:
        return Position(self.name, mark.line + 1, mark.column + 1)

    # JSON

    def _looks_like_json(self) -> bool:
        # A flow-style YAML file may begin with a brace as well: only what really parses counts.
        if not self.text.lstrip().startswith("{"):
            return False
        try:
            json.loads(self.text)
        except (ValueError, RecursionError):
            return False
        return True

    def _read_json(self) -> None:
        repeated = False

        def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
            nonlocal repeated
            members = dict(pairs)
            repeated = repeated or len(members) < len(pairs)
            return members

        def constant(name: str) -> NoReturn:
            raise ValueError(f"{name} is no JSON number")

        try:
            self.value = json.loads(self.text, object_pairs_hook=unique, parse_constant=constant)
        except json.JSONDecodeError as error:
            self._refuse(
                Position(self.name, error.lineno, error.colno),
                f"not JSON: {error.msg}",
                "correct the JSON here",
            )
        except ValueError as error:
            self._refuse(Position(self.name, 1, 1), f"not JSON: {error}", "use a finite number")
        except RecursionError:
            self._refuse(Position(self.name, 1, 1), f"nested deeper than {MAX_DEPTH} levels", "flatten the document")
        if _deeper(self.value, MAX_DEPTH):
            self._refuse(Position(self.name, 1, 1), f"nested deeper than {MAX_DEPTH} levels", "flatten the document")
        if repeated:
            for key, offset in self._scan_json():
                position = self._offset_position(offset)
                self._found(
                    position,
                    "duplicate-key",
                    f"the key {key!r} stands twice in one object",
                    "keep one of the two",
                )

    def _json_position(self, pointer: str) -> Position:
        if not self._offsets and self.value is not None:
            self._scan_json()
        while pointer and pointer not in self._offsets:
            pointer = pointer.rpartition("/")[0]
        return self._offset_position(self._offsets.get(pointer, 0))

    def _offset_position(self, offset: int) -> Position:
        before = self.text.rfind("\n", 0, offset)
        return Position(self.name, self.text.count("\n", 0, offset) + 1, offset - before)

    def _scan_json(self) -> list[tuple[str, int]]:
        """Fill `_offsets` with the offset of every key and item; return the keys that repeat."""
        repeated: list[tuple[str, int]] = []
        open_ones: list[_Open] = []
        pointer, key_next = "", False
        self._offsets = {"": 0}
        for found in re.finditer(r'"(?:[^"\\]|\\.)*"|[{}\[\],]|[^\s{}\[\],:"]+', self.text):
            token = found[0]
            inner = open_ones[-1] if open_ones else None
            if token in ("}", "]"):
                open_ones.pop()
                key_next = False
            elif token == ",":
                key_next = inner is not None and inner.keys is not None
            elif key_next and inner is not None and inner.keys is not None:
                key = json.loads(token)
                if key in inner.keys:
                    repeated.append((key, found.start()))
                inner.keys.add(key)
                pointer = f"{inner.pointer}/{escape(key)}"
                self._offsets[pointer] = found.start()
                key_next = False
            else:
                if inner is not None and inner.keys is None:
                    pointer = f"{inner.pointer}/{inner.items}"
                    inner.items += 1
                    self._offsets[pointer] = found.start()
                if token in ("{", "["):
                    key_next = token == "{"
                    open_ones.append(_Open(pointer, set() if key_next else None))
        return repeated

    # Findings

    def _found(self, position: Position, rule: str, message: str, remedy: str) -> None:
        self.findings.append(Finding(position, Severity.ERROR, rule, message, remedy))

    def _refuse(self, position: Position, message: str, remedy: str) -> NoReturn:
        raise _Refused(Finding(position, Severity.ERROR, "syntax", message, remedy))


@dataclass
class _Open:
    """A JSON object (with the keys seen so far) or list (without) whose end is still to come."""

    pointer: str
    keys: set[str] | None
    items: int = 0


class _Refused(Exception):
    def __init__(self, finding: Finding) -> None:
        self.finding = finding


def _deeper(value: Any, limit: int) -> bool:
    level = [value]
    for _ in range(limit):
        level = [
            child
            for parent in level
            if isinstance(parent, dict | list)
            for child in (parent.values() if isinstance(parent, dict) else parent)
        ]
        if not level:
            return False
    return True
