"""Write a document as JSON or YAML: the same document gives the same bytes, everywhere and always."""

from __future__ import annotations

import json
import re
from typing import Any, Literal

# Words that some YAML reader, old or new, would not take for a string.
_NOT_A_STRING = frozenset({"", "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"})
_PLAIN = re.compile(r"[A-Za-z_/$^(][^\n\t]*\Z")
_UNSAFE_INSIDE = re.compile(r": |:\Z| #|\s\Z")
_UNPRINTABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")


def dump(document: Any, format: Literal["json", "yaml"] = "json") -> str:
    """A document (plain data) as text: its members in their order, nothing folded, no aliases.

    The YAML is block style, and reads the same to a YAML 1.1 reader as to a YAML 1.2 reader.
    """
    if format == "json":
        text = json.dumps(document, indent=2, ensure_ascii=False)
        # Half a surrogate pair is a character of JSON and none of UTF-8.
        return re.sub(r"[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
    lines: list[str] = []
    _write(document, "", lines)
    return "\n".join(lines) + "\n"


def _write(value: Any, indent: str, lines: list[str]) -> None:
    if isinstance(value, dict) and value:
        for key, child in value.items():
            name = _scalar(key, indent) if "\n" not in key else _quoted(key)
            _write_entry(f"{indent}{name}:", child, indent, lines)
    elif isinstance(value, list) and value:
        for child in value:
            start = len(lines)
            if isinstance(child, dict | list) and child:
                _write(child, f"{indent}  ", lines)
                lines[start] = f"{indent}- {lines[start][len(indent) + 2 :]}"
            else:
                lines.append(f"{indent}- {_scalar(child, indent)}")
    else:
        lines.append(f"{indent}{_scalar(value, indent)}")


def _write_entry(head: str, child: Any, indent: str, lines: list[str]) -> None:
    if isinstance(child, dict | list) and child:
        lines.append(head)
        _write(child, f"{indent}  ", lines)
    else:
        lines.append(f"{head} {_scalar(child, indent)}")


def _scalar(value: Any, indent: str) -> str:
    if not isinstance(value, str):
        return json.dumps(value)  # null, booleans, numbers and the two empty containers
    if "\n" in value and not _UNPRINTABLE.search(value) and re.match(r"[^\s]", value) and not value.endswith("\n\n"):
        chomp = "" if value.endswith("\n") else "-"
        inner = "\n".join(f"{indent}  {line}" if line else "" for line in value.rstrip("\n").split("\n"))
        return f"|{chomp}\n{inner}"
    if _PLAIN.match(value) and value.lower() not in _NOT_A_STRING and not _UNSAFE_INSIDE.search(value):
        return value if not _UNPRINTABLE.search(value) else _quoted(value)
    return _quoted(value)


def _quoted(value: str) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
