"""What goes wrong with a template, and where in it."""

from __future__ import annotations


class TemplateError(ValueError):
    """The template cannot be read or rendered; the message says where and why."""


class Fault(Exception):
    """A value or a helper refuses. Who knows the place makes a TemplateError of it."""


def located(source: str, offset: int, why: str) -> TemplateError:
    """The error for what stands at `offset` (in characters) of the template."""
    line = source.count("\n", 0, offset) + 1
    column = offset - source.rfind("\n", 0, offset)
    return TemplateError(f"line {line}, column {column}: {why}")
