"""Bodies that are no JSON, break the document, are too large or too deep: refused, and nothing is done. (V1, V4)"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from novu_conformance import provision
from novu_conformance.contract import Contract
from novu_conformance.door.shapes import Way, nodes, put, without
from novu_conformance.door.sweep import Attempt, key_of, request_of
from novu_conformance.findings import Broken
from novu_conformance.provision import Sample
from novu_conformance.session import Session
from novu_conformance.trace import Result
from novu_conformance.wire import Answer
from novu_openapi.generate.document import Operation

_BAD = frozenset({400, 422})
_TOO_LARGE = frozenset({400, 413})
_WORD = re.compile(r"[a-z][a-z_]*")
# So many members of the wrong type are tried before anything else.
_AT_FIRST = 4
# Stands for a text of our own, so that nothing nameless is made by a server that takes what it should not.
_OWN = b"OWN"
# More than most operations take.
_LARGE = b'{"name": "OWN' + b"x" * 102_400 + b'"}'
_LARGE_LIST = b'["' + b"x" * 102_400 + b'"]'

# Not JSON, whatever the schema says. (RFC 8259)
_NO_JSON: Mapping[str, bytes] = {
    "a body that is cut short": b'{"name": "OWN"',
    "two JSON values": b'{"name": "OWN"} {}',
    "a trailing comma": b'{"name": "OWN",}',
    "single quotes": b"{'name': 'OWN'}",
    "a comment": b'{"name": "OWN" /* ours */}',
    "NaN": b'{"name": NaN}',
    "an infinite number": b'{"name": -Infinity}',
    "a form": b"name=OWN&to=OWN",
    "UTF-16": '{"name": "x"}'.encode("utf-16"),
    "Latin-1": '{"name": "OWN ä"}'.encode("latin-1"),
    "a raw surrogate": b'{"name": "OWN \xed\xa0\x80"}',
    "an overlong encoding": b'{"name": "OWN \xc0\x80"}',
    "a raw line break in a text": b'{"name": "OWN\n"}',
    "a list for an object": b"[]",
    "a text for an object": b'"OWN"',
    "a number for an object": b"1",
}
# JSON, but with what no body may have. (info.description; ruling: nul-and-surrogates-refused)
_FORBIDDEN: Mapping[str, bytes] = {
    "U+0000 in a text": b'{"name": "OWN\\u0000"}',
    "U+0000 in a name": b'{"OWN\\u0000": 1}',
    "half a surrogate pair": b'{"name": "OWN\\ud800"}',
    "surrogates in the wrong order": b'{"name": "OWN\\udc00\\ud800"}',
    "lists in lists, 1,000 deep": b'{"name": ' + b"[" * 1_000 + b"]" * 1_000 + b"}",
    "objects in objects, 10,000 deep": b'{"name": ' + b'{"a": ' * 10_000 + b"1" + b"}" * 10_001,
}
# What a server may take or not; there is an answer in any case, as the document has it.
_ODD: Mapping[str, bytes] = {
    "an empty body": b"",
    "null for an object": b"null",
    "a byte order mark": b"\xef\xbb\xbf{}",
    "the number 1e400": b'{"name": 1e400}',
    "the number 2^53 + 1": b'{"name": 9007199254740993}',
    "the number 2^63": b'{"name": 9223372036854775808}',
    "a number of 5,000 digits": b'{"name": ' + b"9" * 5_000 + b"}",
    "a name twice": b'{"name": "OWN", "name": 1}',
    "lists in lists, 30 deep": b'{"name": ' + b"[" * 30 + b"]" * 30 + b"}",
    "the names of prototypes": b'{"__proto__": {"name": "OWN"}, "constructor": 1}',
}
_MEDIA_TYPES = ("text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data", None)


def may_be_empty(contract: Contract, operation: Operation) -> bool:
    """Whether a body that counts as none fits the document."""
    schema = operation.request_schema()
    return schema is None or not contract.differences(schema, {})


def refused(contract: Contract, operation: Operation, turn: int, place: int) -> Iterator[Attempt]:
    """Turn 1: one body that is no JSON, and members of the wrong type; turn 2: everything else.

    `place` is that of the operation among all, so that in one turn different operations get different bodies.
    """
    if not contract.takes_a_body(operation) or turn not in (1, 2):
        return
    malformed = [Attempt(what, "V1", operation, _raw(content), _BAD) for what, content in _NO_JSON.items()]
    wrong = list(_wrong(contract, operation))
    chosen = place % len(malformed)
    if turn == 1:
        yield malformed[chosen]
        yield from wrong[:_AT_FIRST]
        return
    yield from (attempt for attempt in malformed if attempt is not malformed[chosen])
    yield from wrong[_AT_FIRST:]
    for what, content in _FORBIDDEN.items():
        yield Attempt(what, "V4", operation, _raw(content), _BAD)
    if "x-body-limit" not in operation.body:
        yield Attempt("a body of more than 100 kB", "V4", operation, _raw(_LARGE), _TOO_LARGE)
    else:
        yield Attempt("a list of more than 100 kB, which is not much here", "V4", operation, _raw(_LARGE_LIST), _BAD)
    if not may_be_empty(contract, operation):
        for media_type in _MEDIA_TYPES:
            yield Attempt(f"a body of {media_type or 'no type'}", "V1", operation, _called(media_type), _BAD)


def odd(contract: Contract, operation: Operation, turn: int) -> Iterator[Attempt]:
    """Turn 2: bodies of which only the manner of the answer is known."""
    if not contract.takes_a_body(operation) or turn != 2:
        return
    for what, content in _ODD.items():
        yield Attempt(what, "V4", operation, _raw(content))
    if may_be_empty(contract, operation):
        for media_type in _MEDIA_TYPES:
            yield Attempt(f"a body of {media_type or 'no type'}", "V1", operation, _called(media_type))
        yield Attempt("no body, as good as an empty object", "V1", operation, _nothing)


def _raw(content: bytes) -> Callable[[Session, Sample], Result]:
    def send(session: Session, sample: Sample) -> Result:
        own = content.replace(_OWN, session.prefix.encode())
        return session.send(request_of(sample, authorization=key_of(session), content=own), "A")

    return send


def _nothing(session: Session, sample: Sample) -> Result:
    """Sends an empty object, and then no body at all, which is to have the same status."""
    said, unsaid = (
        session.send(request_of(one, authorization=key_of(session)), "A")
        for one in (replace(sample, body={}), replace(sample, body=None))
    )
    if isinstance(said, Answer) and isinstance(unsaid, Answer) and said.status != unsaid.status:
        told = f"no body: answered {unsaid.status}, an empty object {said.status}"
        raise Broken("V1", told, sample.operation)
    return unsaid


def _called(media_type: str | None) -> Callable[[Session, Sample], Result]:
    """Sends the right body, called something that it is not."""

    def send(session: Session, sample: Sample) -> Result:
        return session.send(request_of(sample, authorization=key_of(session), media_type=media_type), "A")

    return send


def _wrong(contract: Contract, operation: Operation) -> Iterator[Attempt]:
    """The example, each time with one thing in it that the document does not allow."""
    schema = operation.request_schema()
    example = provision.story_of(contract).body(operation)
    if schema is None or example is None:
        return
    for what, change in _changes(example):
        if contract.differences(schema, change(example)):
            yield Attempt(what, "V1", operation, _changed(change), _BAD)


def _changed(change: Callable[[Any], Any]) -> Callable[[Session, Sample], Result]:
    def send(session: Session, sample: Sample) -> Result:
        content = json.dumps(change(sample.body)).encode()
        return session.send(request_of(sample, authorization=key_of(session), content=content), "A")

    return send


def _changes(example: Any) -> Iterator[tuple[str, Callable[[Any], Any]]]:
    """What may be wrong with an example: the types of its members, then what is missing, then its words."""
    members = [(way, value) for way, value in nodes(example) if way]
    for way, value in members:
        yield f"{_name(way)} of another type", partial(put, way=way, other=_of_another_type(value))
    for way, _ in members:
        yield f"no {_name(way)}", partial(without, way=way)
    for way, value in members:
        if isinstance(value, str) and _WORD.fullmatch(value):
            for other in (value.upper(), f"{value} ", f"{value}-s"):
                yield f"{_name(way)} is {other!r}", partial(put, way=way, other=other)


def _of_another_type(value: Any) -> Any:
    match value:
        case str():
            return 7
        case bool() | int() | float():
            return json.dumps(value)
        case list():
            return {"0": value[0]} if value else {}
    return [value]


def _name(way: Way) -> str:
    return "/".join(map(str, way))
