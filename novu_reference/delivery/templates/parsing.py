"""Tokens as a tree, by the grammar of handlebars 4.7."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from novu_reference.delivery.templates.bounds import MAX_DEPTH
from novu_reference.delivery.templates.errors import TemplateError, located
from novu_reference.delivery.templates.lexing import Token, tokens
from novu_reference.delivery.templates.syntax import (
    Block,
    Call,
    Comment,
    Expression,
    Literal,
    Output,
    Path,
    Program,
    Statement,
    Strip,
    Text,
    Unsupported,
)
from novu_reference.delivery.templates.values import UNDEFINED, number_text
from novu_reference.delivery.templates.whitespace import strip_whitespace

_CACHED_TEMPLATES = 128
_KEYWORDS = {"true": True, "false": False, "null": None, "undefined": UNDEFINED}
_NAMES = ("id", "name", "segment")
_EXPRESSIONS = (*_NAMES, "data", "string", "number", "keyword", "open_expression")
_STATEMENTS = (
    *("content", "comment", "partial"),
    *("open", "open_unescaped", "open_block", "open_inverse", "open_raw"),
)
_ENDS = ("end", "open_end", "end_raw", "inverse", "open_chain")
_SEGMENT_ESCAPE = re.compile(r"\\([\\\]])")
_SAID = {"end": "the end", "content": "text", "end_raw": "the end of a raw block"}


class _Part(NamedTuple):
    """One part of a path; `literal`: it was written in brackets."""

    text: str
    literal: bool


class _Inverse(NamedTuple):
    """What follows `else`; `chain`: it is an `else if`."""

    program: Program
    strip: Strip
    chain: Block | None


@lru_cache(maxsize=_CACHED_TEMPLATES)
def parse(source: str) -> Program:
    """The tree of a template, not to be changed: the last ones are kept.

    Raises TemplateError when it cannot be read, and past MAX_DEPTH or MAX_TOKENS.
    """
    program = _Parser(source).template()
    strip_whitespace(program)
    return program


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._tokens = tokens(source)
        self._position = 0
        self._depth = 0

    def template(self) -> Program:
        program = self._program()
        self._take("end")
        return program

    # Statements

    def _program(self) -> Program:
        body: list[Statement] = []
        while self._next.kind not in _ENDS:
            body.append(self._statement())
        return Program(body)

    def _statement(self) -> Statement:
        token = self._take(*_STATEMENTS)
        match token.kind:
            case "content":
                return Text(token.text)
            case "comment":
                return Comment(_strip(token, token))
            case "partial":
                return self._partial(token)
            case "open_raw":
                return self._raw_block()
            case "open_block" | "open_inverse":
                return self._block(token)
        call = self._call()
        end = self._take("close" if token.kind == "open" else "close_unescaped")
        if token.text.endswith("*"):
            return Unsupported("a decorator", token.offset)
        return Output(call, escaped=token.kind == "open" and not token.text.endswith("&"), strip=_strip(token, end))

    def _partial(self, opening: Token) -> Unsupported:
        self._call(named_by_expression=True)
        self._take("close")
        if opening.text.endswith("#>"):
            self._deeper(opening)
            self._program()
            self._end_of_block(None)
            self._depth -= 1
        return Unsupported("a partial", opening.offset)

    def _raw_block(self) -> Block:
        call = self._call()
        self._take("close_raw")
        body: list[Statement] = []
        while self._next.kind == "content":
            body.append(Text(self._take("content").text))
        end = self._take("end_raw")
        if end.text != call.path.original:
            raise self._mismatch(call, end.text, end)
        return Block(call, Program(body), None)

    def _block(self, opening: Token) -> Statement:
        self._deeper(opening)
        call, parameters, open_strip = self._head(opening)
        program = self._program()
        program.parameters = parameters
        inverse = self._inverse(may_chain=opening.kind == "open_block")
        close_strip = self._end_of_block(call)
        if inverse and inverse.chain:
            inverse.chain.close_strip = close_strip
        self._depth -= 1
        if opening.text.endswith("*"):
            return Unsupported("a decorator", opening.offset)
        block = Block(call, program, inverse and inverse.program, open_strip, close_strip=close_strip)
        if inverse:
            block.inverse_strip = inverse.strip
        if opening.kind == "open_inverse":
            block.program, block.inverse = block.inverse, block.program
        return block

    def _inverse(self, *, may_chain: bool) -> _Inverse | None:
        """What stands behind `else`, if there is one."""
        opening = self._next
        if opening.kind == "open_chain" and may_chain:
            return self._chain()
        if opening.kind != "inverse":
            return None
        self._take("inverse")
        return _Inverse(self._program(), _strip(opening, opening), None)

    def _chain(self) -> _Inverse:
        opening = self._take("open_chain")
        self._deeper(opening)
        call, parameters, strip = self._head(opening)
        program = self._program()
        program.parameters = parameters
        further = self._inverse(may_chain=True)
        block = Block(call, program, None, strip)
        if further:
            block.inverse, block.inverse_strip, block.close_strip = further.program, further.strip, further.strip
            if further.chain:
                further.chain.close_strip = further.strip
        self._depth -= 1
        return _Inverse(Program([block], chained=True), strip, block)

    def _head(self, opening: Token) -> tuple[Call, tuple[str, ...], Strip]:
        """What stands behind the opening of a block: the call, block parameters, the close."""
        call = self._call()
        parameters: list[str] = []
        if self._next.kind == "open_parameters":
            self._take("open_parameters")
            while not parameters or self._next.kind != "close_parameters":
                parameters.append(self._part().text)
            self._take("close_parameters")
        return call, tuple(parameters), _strip(opening, self._take("close"))

    def _end_of_block(self, opened: Call | None) -> Strip:
        opening = self._take("open_end")
        name = self._callee(self._name())
        if opened and name.original != opened.path.original:
            raise self._mismatch(opened, name.original, opening)
        return _strip(opening, self._take("close"))

    # Expressions

    def _call(self, *, named_by_expression: bool = False, nested: bool = False) -> Call:
        offset = self._next.offset
        if named_by_expression and self._next.kind == "open_expression":
            path = self._expression_in_brackets().path
        else:
            path = self._callee(self._name())
        arguments: list[Expression] = []
        pairs: list[tuple[str, Expression]] = []
        while self._next.kind in _EXPRESSIONS:
            if self._next.kind in _NAMES and self._tokens[self._position + 1].kind == "equals":
                key = self._part().text
                self._take("equals")
                pairs.append((key, self._expression()))
            elif pairs:
                raise self._unexpected("a name with =")
            else:
                arguments.append(self._expression())
        return Call(path, tuple(arguments), tuple(pairs), offset, nested)

    def _expression(self) -> Expression:
        return self._expression_in_brackets() if self._next.kind == "open_expression" else self._name()

    def _expression_in_brackets(self) -> Call:
        self._deeper(self._take("open_expression"))
        call = self._call(nested=True)
        self._take("close_expression")
        self._depth -= 1
        return call

    def _callee(self, name: Path | Literal) -> Path:
        """What is looked for when this stands first: for `{{12}}`, what the context has under "12"."""
        return name if isinstance(name, Path) else Path((name.original,), name.original)

    def _name(self) -> Path | Literal:
        token = self._next
        if token.kind in (*_NAMES, "data"):
            return self._path()
        self._take("string", "number", "keyword")
        match token.kind:
            case "string":
                quote = token.text[0]
                text = token.text[1:-1].replace(f"\\{quote}", quote)
                return Literal(text, text)
            case "number":
                value = float(token.text)
                return Literal(value, number_text(value))
        return Literal(_KEYWORDS[token.text], token.text)

    def _path(self) -> Path:
        start = self._next
        data = start.kind == "data"
        original = "@" if data else ""
        if data:
            self._take("data")
        parts: list[str] = []
        depth = 0
        while True:
            part = self._part()
            original += part.text
            if part.literal or part.text not in ("..", ".", "this"):
                parts.append(part.text)
            elif parts:
                raise located(self._source, start.offset, f"{part.text} stands inside of the path {original}")
            else:
                depth += part.text == ".."
            if self._next.kind != "separator":
                return Path(tuple(parts), original, depth, data)
            original += self._take("separator").text

    def _part(self) -> _Part:
        token = self._take(*_NAMES)
        if token.kind == "segment":
            return _Part(_SEGMENT_ESCAPE.sub(r"\1", token.text)[1:-1], literal=True)
        return _Part(token.text, literal=False)

    # Tokens

    @property
    def _next(self) -> Token:
        return self._tokens[self._position]

    def _take(self, *kinds: str) -> Token:
        token = self._next
        if token.kind not in kinds:
            raise self._unexpected(" or ".join(kind.replace("_", " ") for kind in kinds))
        self._position += 1
        return token

    def _deeper(self, token: Token) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise located(self._source, token.offset, f"more than {MAX_DEPTH} things stand inside one another")

    def _unexpected(self, wanted: str) -> TemplateError:
        token = self._next
        found = _SAID.get(token.kind, token.text)
        return located(self._source, token.offset, f"{found} stands where {wanted} should")

    def _mismatch(self, opened: Call, closed: str, token: Token) -> TemplateError:
        return located(self._source, token.offset, f"{closed} does not close {opened.path.original}")


def _strip(opening: Token, closing: Token) -> Strip:
    """What the `~` of `{{~` and `~}}` ask for."""
    return Strip(opening.text[2:3] == "~", closing.text[-3:-2] == "~")
