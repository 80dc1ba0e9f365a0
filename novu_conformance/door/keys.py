"""API keys that are none: whoever has no right one is refused, whatever he asks for. (A1, A2)"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from novu_conformance.contract import Contract
from novu_conformance.door.sweep import Attempt, request_of
from novu_conformance.provision import Sample
from novu_conformance.run import RENEWS_KEYS
from novu_conformance.session import Session
from novu_conformance.trace import Exchange, Result
from novu_openapi.generate.document import Operation

_UNAUTHORIZED = frozenset({401})

# By turn: what stands in the header. `{short}` is the API key without its last character, `{other}` with another one,
# `{swapped}` has capitals for small letters and the other way round; without letters, that is tried with an `x` more.
_HEADERS: tuple[dict[str, str | None], ...] = (
    {"an API key that is unknown": "ApiKey 0123456789abcdef0123456789abcdef"},
    {
        "no Authorization header": None,
        "an API key with another last character": "ApiKey {other}",
        "the API key as a bearer token": "Bearer {key}",
        "the API key in other letters": "ApiKey {swapped}",
    },
    {
        "an API key that is cut short": "ApiKey {short}",
        "an empty Authorization header": "",
        "the scheme alone": "ApiKey",
        "the API key without its scheme": "{key}",
        "more behind the API key": "ApiKey {key}x",
    },
)


def attempts(contract: Contract, operation: Operation, turn: int) -> Iterator[Attempt]:
    """Every operation that needs a key, with the headers of a turn, on the connection that other calls use."""
    last = turn == len(_HEADERS) - 1
    if contract.is_public(operation) or turn >= len(_HEADERS):
        return
    if last:
        yield Attempt("no Authorization header, on a new connection", "A1", operation, _alone, _UNAUTHORIZED)
    if operation.operation_id == RENEWS_KEYS:
        # A server that is taken in here ends the run, so that it comes late, and once.
        return
    for what, header in _HEADERS[turn].items():
        yield Attempt(what, "A2", operation, _sender(header), _UNAUTHORIZED)


def _sender(header: str | None) -> Callable[[Session, Sample], Result]:
    def send(session: Session, sample: Sample) -> Result:
        key = session.run.target.key
        other = key[:-1] + ("0" if key[-1] != "0" else "1")
        swapped = key.swapcase() if key.swapcase() != key else f"{key}x"
        given = None if header is None else header.format(key=key, short=key[:-1], other=other, swapped=swapped)
        return session.send(request_of(sample, authorization=given), None)

    return send


def _alone(session: Session, sample: Sample) -> Result:
    request = request_of(sample, authorization=None)
    with contextlib.closing(session.run.wire()) as wire:
        result = session.run.send(request, wire)
    session.note(Exchange(request, result))
    return result
