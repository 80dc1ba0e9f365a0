"""Descriptions of the document as docstrings."""

from __future__ import annotations

import textwrap

_WIDTH = 105


def docstring(text: str, indent: str) -> str:
    """A docstring of these paragraphs; a paragraph that holds a list keeps its lines."""
    lines: list[str] = []
    for paragraph in text.strip().split("\n\n"):
        lines += ["", *_lines(paragraph, _WIDTH - len(indent))]
    body = f"\n{indent}".join(_escaped(line) for line in lines[1:])
    # A last quote would touch the closing ones.
    ending = f"\n{indent}" if len(lines) > 2 or body.endswith('"') else ""
    return f'{indent}"""{body}{ending}"""'.replace(f"\n{indent}\n", "\n\n")


def _lines(paragraph: str, width: int) -> list[str]:
    lines = paragraph.splitlines()
    if not any(line.startswith(("- ", "* ", " ")) for line in lines):
        return _wrapped(paragraph, width, "")
    return [
        part for line in lines for part in _wrapped(line.rstrip(), width, " " * (len(line) - len(line.lstrip()) + 4))
    ]


def _wrapped(text: str, width: int, hanging: str) -> list[str]:
    return textwrap.wrap(text, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False)


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"""', "'''")
