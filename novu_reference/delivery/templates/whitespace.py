"""Whitespace around expressions: what `~` takes away, and lines on which nothing but a block or a comment stands.

Works on the tree in place, as handlebars 4.7 does: from the inside out, each text stripped at most once on a side.
"""

from __future__ import annotations

from typing import NamedTuple

from novu_reference.delivery.templates.syntax import NO_STRIP, Block, Comment, Output, Program, Statement, Strip, Text
from novu_reference.delivery.templates.values import WHITESPACE


class _Edges(NamedTuple):
    """What a statement asks of its neighbours: to be stripped, or to be seen whether it stands alone on its line."""

    strip: Strip
    alone: bool = False
    opening_alone: bool = False
    closing_alone: bool = False


def strip_whitespace(template: Program) -> None:
    """Take away the whitespace that a template does not show."""
    _strip_program(template, is_root=True)


def _strip_program(program: Program, *, is_root: bool = False) -> None:
    body = program.body
    for position, statement in enumerate(body):
        edges = _edges(statement)
        starts_line = _ends_with_line(body, position, is_root)
        ends_line = _starts_with_line(body, position, is_root)
        before, behind = _text_at(body, position - 1), _text_at(body, position + 1)
        if edges.strip.close:
            _strip_start(behind, everything=True)
        if edges.strip.open:
            _strip_end(before, everything=True)
        if edges.alone and starts_line and ends_line:
            _strip_start(behind)
            _strip_end(before)
        if isinstance(statement, Block):
            first, last = statement.program or statement.inverse, statement.inverse or statement.program
            if edges.opening_alone and starts_line:
                _strip_start(_first(first))
                _strip_end(before)
            if edges.closing_alone and ends_line:
                _strip_start(behind)
                _strip_end(_last(last))


def _edges(statement: Statement) -> _Edges:
    match statement:
        case Output():
            return _Edges(statement.strip)
        case Comment():
            return _Edges(statement.strip, alone=True)
        case Block():
            return _strip_block(statement)
    return _Edges(NO_STRIP)


def _strip_block(block: Block) -> _Edges:
    for part in (block.program, block.inverse):
        if part:
            _strip_program(part)
    program = block.program or block.inverse or Program([])
    inverse = block.inverse if block.program else None
    last = _shown(inverse) if inverse else program
    edges = _Edges(
        Strip(block.open_strip.open, block.close_strip.close),
        opening_alone=_starts_with_line(program.body, -1, is_root=False),
        closing_alone=_ends_with_line(last.body, len(last.body), is_root=False),
    )
    if block.open_strip.close:
        _strip_start(_first(program), everything=True)
    if inverse:
        if block.inverse_strip.open:
            _strip_end(_last(program), everything=True)
        if block.inverse_strip.close:
            _strip_start(_first(last), everything=True)
    if block.close_strip.open:
        _strip_end(_last(last), everything=True)
    if (
        inverse
        and _ends_with_line(program.body, len(program.body), is_root=False)
        and _starts_with_line(last.body, -1, is_root=False)
    ):
        _strip_end(_last(program))
        _strip_start(_first(last))
    return edges


def _shown(inverse: Program) -> Program:
    """What an `else` shows; of an `else if`, what that shows."""
    block = inverse.body[-1] if inverse.chained else None
    return block.program or inverse if isinstance(block, Block) else inverse


def _ends_with_line(body: list[Statement], position: int, is_root: bool) -> bool:
    """Nothing but spaces stand between the statement at `position` and the line break, or beginning, before it."""
    if position == 0:
        return is_root
    text = _text_at(body, position - 1)
    if text is None:
        return False
    rest = text.original.rstrip(WHITESPACE)
    return "\n" in text.original[len(rest) :] or (is_root and position == 1 and not rest)


def _starts_with_line(body: list[Statement], position: int, is_root: bool) -> bool:
    """The same behind it."""
    if position == len(body) - 1:
        return is_root
    text = _text_at(body, position + 1)
    if text is None:
        return False
    rest = text.original.lstrip(WHITESPACE)
    whole = len(text.original) - len(rest)
    return "\n" in text.original[:whole] or (is_root and position == len(body) - 2 and not rest)


def _text_at(body: list[Statement], position: int) -> Text | None:
    statement = body[position] if 0 <= position < len(body) else None
    return statement if isinstance(statement, Text) else None


def _first(program: Program | None) -> Text | None:
    return _text_at(program.body, 0) if program else None


def _last(program: Program | None) -> Text | None:
    return _text_at(program.body, len(program.body) - 1) if program else None


def _strip_start(text: Text | None, *, everything: bool = False) -> None:
    """Take away all whitespace at its start, or else the rest of a line."""
    if text is None or (text.right_stripped and not everything):
        return
    before = text.value
    if everything:
        text.value = before.lstrip(WHITESPACE)
    else:
        text.value = before.lstrip(" \t").removeprefix("\r").removeprefix("\n")
    text.right_stripped = text.value != before


def _strip_end(text: Text | None, *, everything: bool = False) -> None:
    """Take away all whitespace at its end, or else what the line starts with."""
    if text is None or (text.left_stripped and not everything):
        return
    before = text.value
    text.value = before.rstrip(WHITESPACE if everything else " \t")
    text.left_stripped = text.value != before
