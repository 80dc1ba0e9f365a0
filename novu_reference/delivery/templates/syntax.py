"""The tree of a template."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

_SCOPED = re.compile(r"^\.|this\b", re.ASCII)


@dataclass(slots=True)
class Path:
    """`a.b`, `../a`, `this`, `@index`: `depth` contexts up, then `parts`. `original` is as it was written.

    `scoped`: it says itself where it starts, so it names no block parameter; `simple`: it may name a helper.
    """

    parts: tuple[str, ...]
    original: str
    depth: int = 0
    data: bool = False
    scoped: bool = field(init=False)
    simple: bool = field(init=False)

    def __post_init__(self) -> None:
        self.scoped = _SCOPED.search(self.original) is not None
        self.simple = len(self.parts) == 1 and self.depth == 0 and not self.scoped


@dataclass(frozen=True, slots=True)
class Literal:
    """`original`: what it is when it stands where a name is looked for."""

    value: Any
    original: str


@dataclass(frozen=True, slots=True)
class Call:
    """A path or helper with its arguments, as it stands in `{{…}}`, at the head of a block, or in `(…)`."""

    path: Path
    arguments: tuple[Expression, ...]
    hash: tuple[tuple[str, Expression], ...]
    offset: int
    nested: bool = False

    @property
    def calls_helper(self) -> bool:
        """It can be nothing but a helper."""
        return self.nested or bool(self.arguments or self.hash)


Expression = Path | Literal | Call


class Strip(NamedTuple):
    """Whether `{{~` and `~}}` take the whitespace before and behind."""

    open: bool = False
    close: bool = False


NO_STRIP = Strip()


@dataclass(slots=True)
class Text:
    """`value` is what is left of `original` after whitespace was taken away."""

    original: str
    value: str = field(init=False)
    left_stripped: bool = False
    right_stripped: bool = False

    def __post_init__(self) -> None:
        self.value = self.original


@dataclass(frozen=True, slots=True)
class Comment:
    strip: Strip


@dataclass(frozen=True, slots=True)
class Output:
    call: Call
    escaped: bool
    strip: Strip


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A partial or a decorator: Novu registers none."""

    what: str
    offset: int


@dataclass(slots=True)
class Block:
    """`{{^x}}` has its content in `inverse` and no program."""

    call: Call
    program: Program | None
    inverse: Program | None
    open_strip: Strip = NO_STRIP
    inverse_strip: Strip = NO_STRIP
    close_strip: Strip = NO_STRIP


Statement = Text | Comment | Output | Block | Unsupported


@dataclass(slots=True)
class Program:
    """`parameters` are the names of `as |…|`; `chained`: it is the `else if` of another."""

    body: list[Statement]
    parameters: tuple[str, ...] = ()
    chained: bool = False
