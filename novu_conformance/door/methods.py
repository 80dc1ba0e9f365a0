"""Methods: those that a path does not have are never carried out; HEAD and OPTIONS do no harm. (H1, H2)"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from novu_conformance.contract import Contract
from novu_conformance.door.sweep import Attempt, key_of, request_of
from novu_conformance.findings import Broken
from novu_conformance.provision import Sample
from novu_conformance.session import Session
from novu_conformance.trace import Result
from novu_conformance.wire import Answer
from novu_openapi.generate.document import METHODS, Operation

_UNAUTHORIZED, _NOT_FOUND, _NOT_ALLOWED = 401, 404, 405
_TRIED = ("DELETE", "POST", "PUT", "PATCH", "GET", "PROPFIND")
_WITH_A_BODY = ("POST", "PUT", "PATCH")
_ALWAYS = frozenset({"HEAD", "OPTIONS"})


def attempts(contract: Contract, operation: Operation, turn: int) -> Iterator[Attempt]:
    """Turn 1: one method that the path does not have; turn 2: the others, HEAD and OPTIONS."""
    served = {
        method for path in contract.document["paths"] if _takes(path, operation.path) for method in _of(contract, path)
    }
    foreign = [method for method in _TRIED if method not in served]
    for method in foreign[:1] if turn == 1 else foreign[1:] if turn == 2 else ():
        yield _foreign(contract, operation, method)
    if turn == 2:
        yield Attempt("OPTIONS", "H1", operation, _sender("OPTIONS"), documented=False)
        if operation.method == "get" and not contract.is_public(operation):
            expected = frozenset({contract.success(operation), _NOT_FOUND, _NOT_ALLOWED})
            yield Attempt("HEAD", "H1", operation, _sender("HEAD"), expected, documented=False)
            refusals = frozenset({_UNAUTHORIZED, _NOT_FOUND, _NOT_ALLOWED})
            yield Attempt("HEAD without a key", "H1", operation, _sender("HEAD", key=False), refusals, documented=False)


def _foreign(contract: Contract, operation: Operation, method: str) -> Attempt:
    # Fixed and templated paths overlap; a server may name the methods of both.
    near = {
        method
        for path in contract.document["paths"]
        if _overlap(path, operation.path)
        for method in _of(contract, path)
    }

    def judge(answer: Answer) -> None:
        named = {word.strip().upper() for word in answer.headers.get("allow", "").split(",")} - {""} - _ALWAYS
        if answer.status == _NOT_ALLOWED and not named <= near:
            raise Broken("H2", f"{method}: Allow names {', '.join(sorted(named - near))} too", operation)

    what = f"{method}, which the path does not have"
    refusals = frozenset({_NOT_FOUND, _NOT_ALLOWED})
    return Attempt(what, "H2", operation, _sender(method), refusals, judge, documented=False)


def _sender(method: str, *, key: bool = True) -> Callable[[Session, Sample], Result]:
    def send(session: Session, sample: Sample) -> Result:
        content = b"{}" if method in _WITH_A_BODY else b""
        authorization, name = (key_of(session), "A") if key else (None, None)
        return session.send(request_of(sample, authorization=authorization, method=method, content=content), name)

    return send


def _of(contract: Contract, path: str) -> set[str]:
    return {method.upper() for method in METHODS if method in contract.document["paths"][path]}


def _takes(template: str, path: str) -> bool:
    """Whether the template matches what the path is with values in it."""
    return template.count("/") == path.count("/") and all(
        one == other or one.startswith("{") for one, other in zip(template.split("/"), path.split("/"), strict=True)
    )


def _overlap(template: str, path: str) -> bool:
    return template.count("/") == path.count("/") and all(
        one == other or "{" in one + other for one, other in zip(template.split("/"), path.split("/"), strict=True)
    )
