"""Environments: the key of one reaches nothing of another. (A3, A4, A5)"""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from novu_conformance import provision
from novu_conformance.contract import Contract
from novu_conformance.door.sweep import Attempt, request_of
from novu_conformance.findings import Broken
from novu_conformance.provision import GIVEN_OUT, Provisioner, Sample
from novu_conformance.reach import TOUCHES_OTHERS
from novu_conformance.session import Session
from novu_conformance.trace import Result
from novu_conformance.wire import Answer
from novu_openapi.generate.document import Operation

# What belongs to the organization, so to all of its environments.
_OF_ALL = frozenset({"Organizations", "Environments", "Integrations"})
_REFUSED = frozenset({400, 401, 404, 422})
_ERROR = 400

# What the other environment has of the same names, by case.
_twins: WeakKeyDictionary[Session, Provisioner] = WeakKeyDictionary()


def foreign(contract: Contract, operation: Operation) -> Iterator[Attempt]:
    """A request about what one environment has, with the API key of another."""
    path = operation.parameters("path")
    if _is_of_all(contract, operation) or (operation.method == "post" and not path):
        return
    made_up = any(GIVEN_OUT.fullmatch(str(parameter.get("example"))) for parameter in path)
    unknown = made_up or (operation.method == "get" and path)
    yield Attempt(
        what="the API key of another environment",
        check="A5" if made_up else "A3",
        operation=operation,
        send=_foreign if unknown or operation.method != "get" else _foreign_list,
        expected=_REFUSED if unknown else frozenset(),
        elsewhere=True,
    )


def twin(contract: Contract, operation: Operation) -> Iterator[Attempt]:
    """The same request, about things of the same names in the other environment."""
    if operation.method != "get" and not _is_of_all(contract, operation):
        yield Attempt("the same in another environment", "A4", operation, _twin, elsewhere=True)


def _is_of_all(contract: Contract, operation: Operation) -> bool:
    return operation.tag in _OF_ALL or contract.is_public(operation) or operation.operation_id in TOUCHES_OTHERS


def _foreign(session: Session, sample: Sample) -> Result:
    return session.send(request_of(sample, authorization=f"ApiKey {session.run.target.other_key}"), "B")


def _foreign_list(session: Session, sample: Sample) -> Result:
    result = _foreign(session, sample)
    shown = result.body.decode(errors="replace") if isinstance(result, Answer) and result.status < _ERROR else ""
    if session.prefix in shown:
        raise Broken("A3", f"shows what another environment has: {shown[:300]}", sample.operation)
    return result


def _twin(session: Session, sample: Sample) -> Result:
    assert session.b is not None
    if session not in _twins:
        _twins[session] = provision.of_session(session, session.b)
    other = _twins[session].sample(sample.operation)
    return session.send(request_of(other, authorization=f"ApiKey {session.run.target.other_key}"), "B")
