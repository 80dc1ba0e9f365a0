"""Compare what is sent: request bodies, answers, their media types and headers."""

from __future__ import annotations

from collections.abc import Iterable

from novu_openapi.diff.change import Direction, Place, Point, Severity
from novu_openapi.diff.schemas import Schemas
from novu_openapi.diff.side import Object, Side, mapping
from novu_openapi.diff.verdict import Where
from novu_openapi.diff.work import Group, Work, component_name
from novu_openapi.source import escape

_JSON = "application/json"
# OpenAPI ignores it where headers are described: the media type says it.
_IGNORED = ("content-type",)


class Bodies:
    """Compares request bodies and responses."""

    def __init__(self, work: Work, schemas: Schemas) -> None:
        self._work = work
        self._schemas = schemas

    # Requests

    def request(self, old: Object | None, new: Object | None, group: Group) -> None:
        """Compare the body of a request; None: the operation takes none."""
        where = Where(Direction.REQUEST, Place("request body"), group)
        if old is not None and new is not None:
            if old.component and new.component:
                key = ("requestBodies", old.component, new.component)
                subject = f"request body {component_name(new.component)}"
                inner = where._replace(place=Place())
                self._work.share(
                    key, subject, group, where.place, lambda group: self._request(old, new, inner._replace(group=group))
                )
            else:
                self._request(old, new, where)
        elif new is not None:
            must = _required(new)
            severity = Severity.BREAKING if must else Severity.COMPATIBLE
            message = "a body must be sent now" if must else "a body may be sent now"
            where.tell(severity, "body-added", message, Point(new.pointer))
        elif old is not None:
            message = "the body is gone, and nothing says what becomes of one"
            where.tell(Severity.UNKNOWN, "body-removed", message, Point(old.pointer, gone=True))

    def _request(self, old: Object, new: Object, where: Where) -> None:
        if _required(old) is not _required(new):
            must = _required(new)
            severity = Severity.BREAKING if must else Severity.COMPATIBLE
            rule = "body-required" if must else "body-optional"
            message = "the body must be sent now" if must else "the body may be left out now"
            where.tell(severity, rule, message, Point(new.pointer))
        self._content(old, new, where)

    # Answers

    def responses(self, old: Object, new: Object, group: Group) -> None:
        """Compare all answers of two operations."""
        before, after = self._work.old.entries(old, "responses"), self._work.new.entries(new, "responses")
        for status, response in after.items():
            where = _answer(status, group)
            known = before.get(status) or _covering(before, status)
            if known is not None:
                self._response(known, response, where)
            elif _is_error(status):
                where.tell(Severity.COMPATIBLE, "response-added", "a new answer", Point(response.listed))
            else:
                message = "a new answer, which is no error: clients take it for the one they know"
                where.tell(Severity.BREAKING, "response-added", message, Point(response.listed))
        for status, response in before.items():
            where = _answer(status, group)
            cover = _covering(after, status)
            if status not in after and cover is not None:
                self._response(response, cover, where)
            elif status not in after:
                severity = Severity.COMPATIBLE if _is_error(status) else Severity.BREAKING
                where.tell(severity, "response-removed", "gone", Point(response.listed, gone=True))

    def _response(self, old: Object, new: Object, where: Where) -> None:
        if old.component and new.component:
            key = ("responses", old.component, new.component)
            subject = f"response {component_name(new.component)}"

            def fill(group: Group) -> None:
                self._answered(old, new, where._replace(place=Place(), group=group))

            self._work.share(key, subject, where.group, where.place, fill)
        else:
            self._answered(old, new, where)

    def _answered(self, old: Object, new: Object, where: Where) -> None:
        self._content(old, new, where)
        before, after = (
            {name.lower(): (name, header) for name, header in side.entries(response, "headers").items()}
            for side, response in ((self._work.old, old), (self._work.new, new))
        )
        for key, (name, header) in {**before, **after}.items():
            inner = where.words(f"header {name}")
            if key in _IGNORED:
                continue
            if key in before and key in after:
                self._header(before[key][1], header, inner)
            elif key in after:
                inner.tell(Severity.COMPATIBLE, "header-added", "a new header", Point(header.listed))
            else:
                always = _required(header)
                severity = Severity.BREAKING if always else Severity.UNKNOWN
                message = "gone; it was always sent" if always else "gone; it was never promised to be sent"
                inner.tell(severity, "header-removed", message, Point(header.listed, gone=True))

    def _header(self, old: Object, new: Object, where: Where) -> None:
        if old.component and new.component:
            key = ("headers", old.component, new.component)
            subject = f"header {component_name(new.component)}"

            def fill(group: Group) -> None:
                self._sent(old, new, where._replace(place=Place(), group=group))

            self._work.share(key, subject, where.group, where.place, fill)
        else:
            self._sent(old, new, where)

    def _sent(self, old: Object, new: Object, where: Where) -> None:
        if _required(old) is not _required(new):
            now = _required(new)
            severity = Severity.COMPATIBLE if now else Severity.BREAKING
            rule = "header-required" if now else "header-optional"
            where.tell(severity, rule, "always sent now" if now else "may be absent now", Point(new.pointer))
        self._schemas.compare_in(old, new, where)

    # Media types

    def _content(self, old: Object, new: Object, where: Where) -> None:
        """Compare media types, and the schemas of those that both have."""
        before, after = mapping(old.value.get("content")), mapping(new.value.get("content"))
        names = {_plain(name): name for name in before}
        known: set[str] = set()
        for name in after:
            same = names.get(_plain(name)) or _range(before, name)
            if same is None:
                message = f"{name} is {'accepted' if where.is_request else 'answered'} too"
                point = Point(f"{new.pointer}/content/{escape(name)}")
                where.tell(Severity.COMPATIBLE, "media-type-added", message, point)
            else:
                known.add(same)
                self._media_type(old.inner("content", same), new.inner("content", name), _of(name, where))
        for name in before:
            cover = None if name in known else _range(after, name)
            if cover is not None:
                self._media_type(old.inner("content", name), new.inner("content", cover), _of(name, where))
            elif name not in known:
                message = f"{name} is no longer {'accepted' if where.is_request else 'answered'}"
                point = Point(f"{old.pointer}/content/{escape(name)}", gone=True)
                where.tell(Severity.BREAKING, "media-type-removed", message, point)

    def _media_type(self, old: Object, new: Object, where: Where) -> None:
        self._schemas.compare_in(old, new, where)
        if old.value.get("encoding") != new.value.get("encoding"):
            message = "the encoding of the parts differs, and is not compared"
            where.tell(Severity.UNKNOWN, "encoding-changed", message, Point(new.pointer))


def optional(side: Side, parent: Object, key: str) -> Object | None:
    """A member of an object, resolved; None when there is none."""
    return side.resolve(f"{parent.pointer}/{key}", parent.value[key]) if key in parent.value else None


def _answer(status: str, group: Group) -> Where:
    return Where(Direction.RESPONSE, Place(f"answer {status}"), group)


def _required(found: Object) -> bool:
    return found.value.get("required") is True


def _is_error(status: str) -> bool:
    return status == "default" or status[:1] in ("4", "5")


def _covering(found: dict[str, Object], status: str) -> Object | None:
    """The answer that covers a status which is not named by itself."""
    if status == "default":
        return None
    return found.get(f"{status[:1]}XX") or found.get(f"{status[:1]}xx") or found.get("default")


def _plain(media_type: str) -> str:
    return media_type.lower().replace(" ", "")


def _range(names: Iterable[str], wanted: str) -> str | None:
    """The range among some media types that a media type falls into: the narrowest one."""
    kind = _plain(wanted).split("/")[0]
    ranges = {_plain(name): name for name in names if name.endswith("/*")}
    return ranges.get(f"{kind}/*") or ranges.get("*/*")


def _of(media_type: str, where: Where) -> Where:
    return where if _plain(media_type).split(";")[0] == _JSON else where.words(media_type)
