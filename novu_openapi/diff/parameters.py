"""Compare the parameters of an operation."""

from __future__ import annotations

from typing import NamedTuple

from novu_openapi.diff.change import Direction, Place, Point, Severity
from novu_openapi.diff.schemas import Schemas
from novu_openapi.diff.shapes import TooManyBranches, branches
from novu_openapi.diff.side import Object, Operation, Side, mapping, sequence
from novu_openapi.diff.verdict import Where
from novu_openapi.diff.work import Group, Work, component_name
from novu_openapi.source import escape

# What OpenAPI says to ignore among header parameters: other parts of the document decide about these.
_IGNORED = ("accept", "content-type", "authorization")
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}

Key = tuple[str, str]


class Parameter(NamedTuple):
    """A parameter as an operation sees it."""

    object: Object

    @property
    def name(self) -> str:
        return str(self.object.value.get("name"))

    @property
    def location(self) -> str:
        """Where it is sent: in the path, the query, a header or a cookie."""
        return str(self.object.value.get("in"))

    @property
    def key(self) -> Key:
        """What it is known by; headers in any case."""
        return self.location, self.name.lower() if self.location == "header" else self.name

    @property
    def required(self) -> bool:
        return self.object.value.get("required") is True or self.location == "path"

    @property
    def deprecated(self) -> bool:
        return self.object.value.get("deprecated") is True

    @property
    def style(self) -> tuple[str, bool]:
        """How lists and objects are written: the style, and whether each item is written by itself."""
        style = str(self.object.value.get("style", _STYLES.get(self.location, "")))
        return style, self.object.value.get("explode", style == "form") is True

    def where(self, group: Group) -> Where:
        return Where(Direction.REQUEST, Place(f"{self.location} {self.name}"), group)


class Parameters:
    """Compares parameters."""

    def __init__(self, work: Work, schemas: Schemas) -> None:
        self._work = work
        self._schemas = schemas

    def compare(self, old: Operation, new: Operation, group: Group) -> None:
        """Tell what changed from one operation to the other."""
        before, after = _parameters(self._work.old, old), _parameters(self._work.new, new)
        # The names of path parameters are of no importance as long as the path is the same.
        names = dict(zip(new.variables, old.variables, strict=True)) if old.key == new.key else {}
        added: list[Parameter] = []
        for (location, name), now in after.items():
            was = before.pop((location, names.get(name, name) if location == "path" else name), None)
            if was is None:
                added.append(now)
                continue
            if was.name != now.name and location == "path":
                message = f"called {now.name} now, {was.name} before; requests stay the same"
                where = now.where(group)
                where.tell(Severity.COMPATIBLE, "path-parameter-renamed", message, Point(now.object.listed))
            self._pair(was, now, group)
        removed = list(before.values())
        for was in list(removed):
            moved = next((now for now in added if _moved(was, now)), None)
            if moved is not None:
                removed.remove(was)
                added.remove(moved)
                message = f"sent in the {moved.location} now, in the {was.location} before"
                moved.where(group).tell(Severity.BREAKING, "parameter-moved", message, Point(moved.object.listed))
                self._pair(was, moved, group)
        # That path parameters came and went is what another path means.
        for now in (parameter for parameter in added if parameter.location != "path"):
            severity = Severity.BREAKING if now.required else Severity.COMPATIBLE
            rule = "required-parameter-added" if now.required else "parameter-added"
            message = "new, and must be sent" if now.required else "new, and may be left out"
            now.where(group).tell(severity, rule, message, Point(now.object.listed))
        for was in (parameter for parameter in removed if parameter.location != "path"):
            message = "gone; requests that carry it do not get what they ask for"
            point = Point(was.object.listed, gone=True)
            was.where(group).tell(Severity.BREAKING, "parameter-removed", message, point)

    def _pair(self, old: Parameter, new: Parameter, group: Group) -> None:
        before, after = old.object.component, new.object.component
        if before and after:
            subject = f"parameter {component_name(after)}"
            key = ("parameters", before, after)
            self._work.share(key, subject, group, Place(), lambda inner: self._details(old, new, new.where(inner)))
        else:
            self._details(old, new, new.where(group))

    def _details(self, old: Parameter, new: Parameter, where: Where) -> None:
        point = Point(new.object.pointer)
        if old.required is not new.required:
            severity = Severity.BREAKING if new.required else Severity.COMPATIBLE
            rule = "parameter-required" if new.required else "parameter-optional"
            where.tell(severity, rule, "must be sent now" if new.required else "may be left out now", point)
        if old.deprecated is not new.deprecated:
            rule = "parameter-deprecated" if new.deprecated else "parameter-undeprecated"
            message = "deprecated" if new.deprecated else "no longer deprecated"
            where.tell(Severity.COMPATIBLE, rule, message, point)
        before, after = (mapping(parameter.object.value.get("content")) for parameter in (old, new))
        if before.keys() != after.keys():
            was, now = (", ".join(found) or "plain text" for found in (before, after))
            where.tell(Severity.BREAKING, "parameter-style", f"written as {now} now, as {was} before", point)
        elif after:
            for name in after:
                self._schemas.compare_in(old.object.inner("content", name), new.object.inner("content", name), where)
        else:
            if old.location == new.location and old.style != new.style and self._style_shows(old, new):
                message = f"written as {_style(new)} now, as {_style(old)} before"
                where.tell(Severity.BREAKING, "parameter-style", message, point)
            self._schemas.compare_in(old.object, new.object, where)

    def _style_shows(self, old: Parameter, new: Parameter) -> bool:
        """Whether the style makes a difference: it does for lists and objects, and two styles show always."""
        if {old.style[0], new.style[0]} & {"label", "matrix"}:
            return True
        for side, parameter in ((self._work.old, old), (self._work.new, new)):
            try:
                found = branches((side.schema(f"{parameter.object.pointer}/schema"),), side)
            except TooManyBranches:
                return True
            if any({"array", "object"} & set(branch.types) for branch in found):
                return True
        return False


def _parameters(side: Side, operation: Operation) -> dict[Key, Parameter]:
    """The parameters in force: those of the path, as far as the operation does not replace them, and its own."""
    found: dict[Key, Parameter] = {}
    item = f"/paths/{escape(operation.path)}"
    for pointer, value in ((item, operation.item), (operation.pointer, operation.value)):
        for index, entry in enumerate(sequence(value.get("parameters"))):
            resolved = side.resolve(f"{pointer}/parameters/{index}", entry)
            if resolved is not None:
                parameter = Parameter(resolved)
                found[parameter.key] = parameter
    return {key: found[key] for key in found if not (key[0] == "header" and key[1] in _IGNORED)}


def _moved(old: Parameter, new: Parameter) -> bool:
    """Whether a parameter is sent elsewhere now; one of the path cannot go without the path changing."""
    locations = {old.location, new.location}
    return len(locations) == 2 and "path" not in locations and old.name.lower() == new.name.lower()


def _style(parameter: Parameter) -> str:
    style, explode = parameter.style
    return f"{style}, each item by itself" if explode else style
