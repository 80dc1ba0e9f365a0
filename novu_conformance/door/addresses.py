"""Odd paths and queries: errors or plain answers, and nothing of it comes back as a header. (H4, H5, V5, V6)"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from novu_conformance.caller import path_of
from novu_conformance.contract import Contract
from novu_conformance.door.sweep import Attempt, key_of, request_of
from novu_conformance.findings import Broken
from novu_conformance.provision import GIVEN_OUT, Sample
from novu_conformance.session import Session
from novu_conformance.trace import Result
from novu_conformance.wire import Answer
from novu_openapi.generate.document import Operation

_BAD = frozenset({400, 422})
_NOWHERE = frozenset({400, 404, 422})
_INJECTED = "x-injected"

# What ends a segment of the path.
_NO_TEXT: Mapping[str, str] = {
    "U+0000 in the path": "%00",
    "a path that is not UTF-8": "%ff",
    "a surrogate in the path": "%ed%a0%80",
}
_ODD: Mapping[str, str] = {
    "a slash in a segment": "%2F..%2F..%2Fetc",
    "a backslash in a segment": "%5C..%5C",
    "a line break in a segment": "%0d%0aX-Injected:%20yes",
    "300 more letters in a segment": "x" * 300,
    "astral characters in a segment": "%F0%9F%8E%89",
    "combining characters in a segment": "e%CC%81%E2%80%AE",
    "a lone percent sign in a segment": "%",
    "bad percent encoding in a segment": "%zz",
}
_NUMBERS = ("-1", "0", "1.5", "first", "NaN", "2147483648", "9223372036854775808")
_BOOLEANS = ("maybe", "2", "TRUE")
# Some read numbers in these, some do not.
_OTHER_NOTATIONS = ("", "1e3", "0x10", "%201")
_TEXTS = ("%00", "%ff", "%ed%a0%80")


def paths(contract: Contract, operation: Operation, turn: int) -> Iterator[Attempt]:
    """Turn 2: each parameter of the path with an odd end."""
    del contract
    if turn != 2:
        return
    for parameter in operation.parameters("path"):
        name = parameter["name"]
        made_up = GIVEN_OUT.fullmatch(str(parameter.get("example"))) is not None
        for what, end in _NO_TEXT.items():
            yield Attempt(what, "H4", operation, _at(name, end), _NOWHERE, documented=False)
        for what, end in _ODD.items():
            # A name may be anything; what the server makes up is nothing else.
            expected = _NOWHERE if made_up and "pattern" in parameter["schema"] else frozenset()
            yield Attempt(what, "H4", operation, _at(name, end), expected, _holds_no_injection, documented=False)


def queries(contract: Contract, operation: Operation, turn: int) -> Iterator[Attempt]:
    """Turn 2: each parameter of the query of a reading with values that it may not have, or that are odd."""
    if turn != 2 or operation.method != "get":
        return
    for parameter in operation.parameters("query"):
        name, schema = parameter["name"], contract.resolved(parameter["schema"])
        for value in _values(schema):
            invalid = contract.differences(schema, _meant(value, schema))
            expected = _BAD if invalid else frozenset()
            yield Attempt(f"{name}={value}", "V5", operation, _asking(name, f"{name}={value}"), expected)
        for value in _OTHER_NOTATIONS:
            yield Attempt(f"{name}={value}", "V5", operation, _asking(name, f"{name}={value}"))
        for value in _TEXTS:
            yield Attempt(f"{name}={value}", "V4", operation, _asking(name, f"{name}={value}"), _BAD)
        yield Attempt(f"{name} twice", "V6", operation, _asking(name, f"{name}=1&{name}=2"))
        injection = f"{name}=a%0d%0aX-Injected:%20yes"
        yield Attempt("a line break in the query", "H5", operation, _asking(name, injection), judge=_holds_no_injection)


def _values(schema: Mapping[str, Any]) -> tuple[str, ...]:
    match schema.get("type"):
        case "integer" | "number":
            return _NUMBERS
        case "boolean":
            return _BOOLEANS
    return ("nobody-knows-this",) if "enum" in schema or "pattern" in schema else ()


def _meant(value: str, schema: Mapping[str, Any]) -> Any:
    """What a text in the query stands for, as far as it can be of the schema's type."""
    if schema.get("type") in ("integer", "number") and value.removeprefix("-").isdigit():
        return int(value)
    return unquote(value)


def _at(name: str, end: str) -> Callable[[Session, Sample], Result]:
    """Sends the request with something behind the value of a parameter of the path."""

    def send(session: Session, sample: Sample) -> Result:
        plain = path_of(sample.operation, {**sample.path_values, name: f"{sample.path_values[name]}ODD-END"})
        query = sample.target.partition("?")[2]
        target = plain.replace("ODD-END", end) + (f"?{query}" if query else "")
        return session.send(request_of(sample, authorization=key_of(session), target=target), "A")

    return send


def _asking(name: str, query: str) -> Callable[[Session, Sample], Result]:
    """Sends the request with this in the query; other parameters that it needs stay."""

    def send(session: Session, sample: Sample) -> Result:
        path, _, needed = sample.target.partition("?")
        others = [part for part in needed.split("&") if part and not part.startswith(f"{name}=")]
        target = f"{path}?{'&'.join([query, *others])}"
        return session.send(request_of(sample, authorization=key_of(session), target=target), "A")

    return send


def _holds_no_injection(answer: Answer) -> None:
    if _INJECTED in answer.headers:
        raise Broken("H5", f"what stood in the request came back as a header: {answer.headers[_INJECTED]}")
