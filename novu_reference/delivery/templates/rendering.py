"""A tree and a context as text, as the code that handlebars 4.7 compiles would write it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from novu_reference.delivery.templates.bounds import MAX_OUTPUT, Work
from novu_reference.delivery.templates.errors import Fault, TemplateError, located
from novu_reference.delivery.templates.helpers import BUILT_IN, HELPERS, Content, Helper, Here, Options, section
from novu_reference.delivery.templates.parsing import parse
from novu_reference.delivery.templates.syntax import (
    Block,
    Call,
    Expression,
    Literal,
    Output,
    Path,
    Program,
    Text,
    Unsupported,
)
from novu_reference.delivery.templates.values import (
    UNDEFINED,
    is_missing,
    is_object,
    is_truthy,
    loosely_equal,
    property_of,
    text,
    well_formed,
)

_NULL_CONTEXT: dict[str, Any] = {}
# Novu turns the apostrophe back, so that is not escaped at all.
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "`": "&#x60;", "=": "&#x3D;"})


def render(template: str, context: dict[str, Any]) -> str:
    """The text of `template` with the values of `context`: JSON values, as they are parsed.

    Raises TemplateError on a syntax error, where Handlebars or a helper would throw, and when a bound is passed.
    """
    rendering = _Rendering(template)
    shown = rendering.program(parse(template), _Scope(context, {"root": context}))
    return well_formed(shown).replace("&#x27;", "'")


@dataclass(frozen=True, slots=True)
class _Parameters:
    """The names that `as |…|` gives, and their values; None where the helper gives none at all."""

    names: tuple[str, ...]
    values: tuple[Any, ...] | None
    outer: _Parameters | None

    def value(self, name: str) -> Any:
        """Raises Fault where there are none."""
        if self.values is None:
            raise Fault(f"nothing gives the block parameter {name} a value")
        position = self.names.index(name)
        return self.values[position] if position < len(self.values) else UNDEFINED


@dataclass(frozen=True, slots=True)
class _Scope:
    """What names mean: the context, `@` data, block parameters, and what `../` leads to."""

    context: Any
    data: dict[str, Any]
    parameters: _Parameters | None = None
    outer: _Scope | None = None

    def inside(
        self, context: Any, data: dict[str, Any], names: tuple[str, ...], values: tuple[Any, ...] | None
    ) -> _Scope:
        """What names mean in the content of a block that is shown with `context`."""
        parameters = _Parameters(names, values, self.parameters) if names else self.parameters
        stays = _is_same(context, self.context) or (context is _NULL_CONTEXT and self.context is None)
        return _Scope(context, data, parameters, self.outer if stays else self)

    def up(self, depth: int) -> Any:
        """The context so many `../` away."""
        scope: _Scope | None = self
        for _ in range(depth):
            scope = scope and scope.outer
        return scope.context if scope else UNDEFINED

    def parameter(self, name: str) -> _Parameters | None:
        """The block parameters that have the name."""
        found = self.parameters
        while found and name not in found.names:
            found = found.outer
        return found


class _Rendering:
    """One rendering of one template. It ends with a TemplateError at what it cannot do."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._work = Work()
        self._size = 0

    def program(self, program: Program, scope: _Scope) -> str:
        shown: list[str] = []
        for statement in program.body:
            match statement:
                case Text():
                    shown.append(self._counted(statement.value))
                case Output():
                    made = self._text(statement.call, self._call(statement.call, scope))
                    shown.append(self._counted(made.translate(_ESCAPES) if statement.escaped else made))
                case Block():
                    shown.append(self._text(statement.call, self._call(statement.call, scope, statement)))
                case Unsupported():
                    raise located(self._source, statement.offset, f"{statement.what}, and Novu registers none")
        return "".join(shown)

    def _counted(self, shown: str) -> str:
        self._size += len(shown)
        if self._size > MAX_OUTPUT:
            raise TemplateError(f"the template writes more than {MAX_OUTPUT} characters")
        return shown

    def _text(self, call: Call, value: Any) -> str:
        if isinstance(value, str):
            return value
        if is_missing(value):
            return ""
        try:
            made = text(value)
            self._work.characters(made)
        except Fault as fault:
            raise located(self._source, call.offset, str(fault)) from fault
        return made

    def _call(self, call: Call, scope: _Scope, block: Block | None = None) -> Any:
        """What a path or a helper gives; the content of a block is shown by it."""
        try:
            self._work.evaluated()
            helper = _helper(call, scope)
            if helper is None:
                return self._found(call, scope, block)
            arguments = [self._value(argument, scope) for argument in call.arguments]
            for argument in arguments:
                self._work.characters(argument)
            context = _NULL_CONTEXT if is_missing(scope.context) else scope.context
            made = helper(Here(context, self._work), *arguments, self._options(call, scope, block))
            if block is None:
                self._work.characters(made)
            return made
        except Fault as fault:
            raise located(self._source, call.offset, str(fault)) from fault

    def _found(self, call: Call, scope: _Scope, block: Block | None) -> Any:
        """What a call gives whose path names no helper."""
        value = self._path(call.path, scope)
        if call.calls_helper and not _is_parameter(call.path, scope):
            if call.arguments or is_truthy(value):
                raise Fault(f"there is no helper {call.path.original}")
            return UNDEFINED
        if block is None:
            return value
        return section(Here(scope.context, self._work), value, self._options(call, scope, block))

    def _options(self, call: Call, scope: _Scope, block: Block | None) -> Options:
        # Of two with one name, the first counts.
        named = {name: self._value(value, scope) for name, value in reversed(call.hash)}
        if block is None:
            return Options(scope.data, named)
        return Options(scope.data, named, self._content(block.program, scope), self._content(block.inverse, scope))

    def _content(self, program: Program | None, scope: _Scope) -> Content:
        def show(context: Any, data: dict[str, Any] | None = None, parameters: tuple[Any, ...] | None = None) -> str:
            self._work.evaluated()
            if program is None:
                return ""
            return self.program(program, scope.inside(context, data or scope.data, program.parameters, parameters))

        return show

    def _value(self, expression: Expression, scope: _Scope) -> Any:
        match expression:
            case Literal():
                return expression.value
            case Path():
                return self._path(expression, scope)
        return self._call(expression, scope)

    def _path(self, path: Path, scope: _Scope) -> Any:
        self._work.evaluated(path.depth + len(path.parts))
        parts = iter(path.parts)
        ends = is_missing
        if not path.parts or not path.parts[0]:
            return scope.up(path.depth)
        if path.depth == 0 and not path.scoped and (found := scope.parameter(path.parts[0])):
            value = found.value(next(parts))
        elif path.data:
            value, ends = _data(scope.data, path.depth), _is_falsy
        else:
            value = scope.up(path.depth)
        for part in parts:
            if ends(value):
                break
            self._work.characters(value)
            value = property_of(value, part)
        return value


def _helper(call: Call, scope: _Scope) -> Helper | None:
    """The helper that a call names."""
    path = call.path
    if _is_parameter(path, scope):
        return None
    name = path.parts[0] if path.parts else ""
    if name in BUILT_IN and (path.simple or call.calls_helper):
        return HELPERS[name]
    # With arguments, `@name` is none.
    return HELPERS.get(path.original if call.calls_helper else name) if path.simple else None


def _is_parameter(path: Path, scope: _Scope) -> bool:
    return path.simple and scope.parameter(path.parts[0]) is not None


def _data(frame: Any, depth: int) -> Any:
    """What `@` names mean so many `../` away."""
    for _ in range(depth):
        frame = frame.get("_parent", UNDEFINED) if isinstance(frame, dict) else UNDEFINED
    return frame


def _is_falsy(value: Any) -> bool:
    return not is_truthy(value)


def _is_same(left: Any, right: Any) -> bool:
    """Whether a block has the context of what is around it, so that `../` leads farther."""
    if is_object(left) or is_object(right):
        return left is right
    return loosely_equal(left, right)
