"""Reads path and query parameters as the document declares them.

Coercion follows the real server: numbers are written as JavaScript reads them (`5`, `5.0`, `1e1`; empty is 0),
lists as repeated keys with or without `[]`. Booleans are `true` and `false` alone (ruling: feed-boolean-filters). A
text that cannot be read stays a text, so that the schema refuses it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import unquote_plus

_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*")
_BOOLEANS = {"true": True, "false": False}


def parse_query(raw: bytes) -> dict[str, list[str]]:
    """The query as lists of texts by name; `a[]=1` and `a=1` are the same name.

    Raises UnicodeDecodeError when a value is not UTF-8.
    """
    values: dict[str, list[str]] = {}
    for pair in raw.decode("latin-1").split("&"):
        if pair:
            name, _, value = pair.partition("=")
            key = unquote_plus(name, errors="strict").removesuffix("[]")
            values.setdefault(key, []).append(unquote_plus(value, errors="strict"))
    return values


def _read_number(text: str) -> Any:
    if not text.strip():
        return 0
    if not _NUMBER.fullmatch(text):
        return text
    number = float(text)
    return int(number) if number.is_integer() else number


def _read_boolean(text: str) -> Any:
    return _BOOLEANS.get(text, text)


def _read_text(text: str) -> Any:
    return text


_READERS: Mapping[str, Callable[[str], Any]] = {
    "integer": _read_number,
    "number": _read_number,
    "boolean": _read_boolean,
}


class QueryReader:
    """Reads the query parameters of one operation.

    `declared` are the operation's query parameters as the document holds them; `resolve` follows references.
    """

    def __init__(
        self,
        declared: Sequence[Mapping[str, Any]],
        resolve: Callable[[Mapping[str, Any]], Mapping[str, Any]],
    ) -> None:
        self._readers: list[tuple[str, bool, Callable[[str], Any], Any]] = []
        for parameter in declared:
            schema = resolve(parameter["schema"])
            is_list = schema.get("type") == "array"
            kind = resolve(schema["items"]).get("type") if is_list else schema.get("type")
            self._readers.append(
                (parameter["name"], is_list, _READERS.get(str(kind), _read_text), schema.get("default"))
            )

    def read(self, raw: bytes) -> dict[str, Any]:
        """Values by name; absent parameters have their default, or are left out."""
        given = parse_query(raw) if raw else {}
        values: dict[str, Any] = {}
        for name, is_list, reader, default in self._readers:
            texts = given.get(name)
            if texts is None:
                if default is not None:
                    values[name] = default
            elif is_list:
                values[name] = [reader(text) for text in texts]
            else:
                values[name] = reader(texts[0]) if len(texts) == 1 else texts
        return values
