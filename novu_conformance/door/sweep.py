"""Sweeps: many requests that may do nothing, in one world of objects, and a look at that world before and after.

Who breaks a rule is told on the spot. That something has changed is seen only after all of them; then each that may
have done it is tried again alone, in a case of its own, which also makes the story of the finding a short one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from novu_conformance import provision
from novu_conformance.door.shapes import nodes, put
from novu_conformance.findings import Broken
from novu_conformance.provision import Provisioner, Sample
from novu_conformance.session import Session
from novu_conformance.trace import Exchange, Result, Trace
from novu_conformance.wire import Answer, Request, Trouble
from novu_openapi.generate.document import Operation

LAYER = "door"

_ERROR = 400
_SERVER_ERROR = 500
_SHOWN = 300

# By operationId and target: what a reading showed; None when it was refused.
Seen = Mapping[tuple[str, str], Any]


@dataclass(frozen=True, slots=True)
class Attempt:
    """A request of an operation that is not quite as it should be, called `what`.

    `send` performs it, given a request that would succeed. The answer is to have one of the `expected` statuses, any
    when there are none; anything else breaks `check`, and so does an effect of an attempt that was refused. `judge`
    looks closer at the answer. `documented`: it is one of the operation, so that it has to be as the document says.
    `elsewhere`: what it does, it does in another environment, so that nothing may change here even if it succeeds.
    """

    what: str
    check: str
    operation: Operation
    send: Callable[[Session, Sample], Result]
    expected: frozenset[int] = frozenset()
    judge: Callable[[Answer], None] | None = None
    documented: bool = True
    elsewhere: bool = False

    def carry_out(self, session: Session, sample: Sample) -> bool:
        """Whether nothing may have changed by it. Raises Broken when the answer is none that it may get."""
        session.run.count(self.check)
        result = self.send(session, sample)
        if isinstance(result, Trouble) or result.status >= _SERVER_ERROR:
            return session.a.check(self.operation, result).status >= _ERROR
        if self.expected and result.status not in self.expected:
            told = result.body[:_SHOWN].decode(errors="replace")
            wanted = " or ".join(map(str, sorted(self.expected)))
            raise Broken(self.check, f"{self.what}: answered {result.status} {told}, not {wanted}", self.operation)
        if self.documented:
            session.a.check(self.operation, result)
        if self.judge is not None:
            self.judge(result)
        return self.elsewhere or result.status >= _ERROR


def ask(session: Session, attempts: Sequence[Attempt]) -> None:
    """Carry out attempts that may well succeed: only their answers are looked at."""
    samples = provision.of_session(session)
    for attempt in attempts:
        try:
            attempt.carry_out(session, samples.sample(attempt.operation))
        except Broken as broken:
            _tell(session, _Fault(attempt, broken, tuple(session.trace.exchanges)))


def sweep(session: Session, attempts: Sequence[Attempt]) -> None:
    """Carry out attempts that may change nothing."""
    samples = provision.of_session(session)
    requests: dict[str, Sample] = {}
    for attempt in attempts:
        if attempt.operation.operation_id not in requests:
            requests[attempt.operation.operation_id] = _changing(session, samples.sample(attempt.operation))
    readings = _readings(session, samples, requests.values())
    before = _look(session, readings)
    suspects: list[Attempt] = []
    faults: list[_Fault] = []
    for attempt in attempts:
        try:
            quiet = attempt.carry_out(session, requests[attempt.operation.operation_id])
            if quiet and not session.trace.exchanges[-1].is_reading:
                suspects.append(attempt)
        except Broken as broken:
            faults.append(_Fault(attempt, broken, tuple(session.trace.exchanges)))
    # What was let in explains any change; it is told below.
    if suspects and not any(fault.was_let_in for fault in faults):
        changed = _changes(before, _look(session, readings))
        if changed:
            _find(session, suspects, frozenset(changed))
    for fault in faults:
        _tell(session, fault)


def request_of(
    sample: Sample,
    *,
    authorization: str | None,
    method: str | None = None,
    target: str | None = None,
    content: bytes | None = None,
    media_type: str | None = "application/json",
    headers: Iterable[tuple[str, str]] = (),
) -> Request:
    """The request of a sample, as it is but for what is given. The body is the sample's, unless there is `content`."""
    body = content if content is not None else body_of(sample)
    given = [("Authorization", authorization)] if authorization is not None else []
    given += [("Content-Type", media_type)] if body is not None and media_type is not None else []
    return Request(method or sample.operation.method.upper(), target or sample.target, (*given, *headers), body)


def body_of(sample: Sample) -> bytes | None:
    return None if sample.body is None else json.dumps(sample.body).encode()


def key_of(session: Session) -> str:
    return f"ApiKey {session.run.target.key}"


@dataclass(frozen=True, slots=True)
class _Fault:
    """What an attempt broke, with all that happened until then."""

    attempt: Attempt
    broken: Broken
    exchanges: tuple[Exchange, ...]

    @property
    def was_let_in(self) -> bool:
        result = self.exchanges[-1].result
        return isinstance(result, Answer) and result.status < _ERROR


def _tell(session: Session, fault: _Fault) -> None:
    """Report a fault, by the story of its attempt alone if that shows it too; the shorter the better."""
    attempt, broken = fault.attempt, fault.broken
    if broken.check is not None and session.run.is_known(broken.check, attempt.operation.operation_id):
        return
    for samples_of in (provision.of_nothing, provision.of_session):
        alone = session.run.session()
        try:
            attempt.carry_out(alone, _changing(alone, samples_of(alone).sample(attempt.operation)))
        except Broken as again:
            if again.check == broken.check and _status(alone.trace.exchanges) == _status(fault.exchanges):
                session.run.report(LAYER, alone, again)
                return
    session.run.report(LAYER, session, broken, Trace(list(fault.exchanges)).without_idle_reads())


def _status(exchanges: Sequence[Exchange]) -> int | str:
    """What the last exchange came to."""
    result = exchanges[-1].result
    return result.status if isinstance(result, Answer) else result.kind


def _find(session: Session, suspects: Iterable[Attempt], changed: frozenset[str]) -> None:
    """Report who of the suspects changes what these readings (operationIds) show: first by operation, then alone."""
    by_operation: dict[str, list[Attempt]] = {}
    for attempt in suspects:
        by_operation.setdefault(attempt.operation.operation_id, []).append(attempt)
    for attempts in by_operation.values():
        together = _effect(session, attempts, changed)
        if together is None:
            continue
        one_by_one = (_effect(session, [attempt], changed) for attempt in attempts)
        alone, broken = next((effect for effect in one_by_one if effect is not None), together)
        session.run.report(LAYER, alone, broken)


def _effect(session: Session, attempts: Sequence[Attempt], changed: frozenset[str]) -> tuple[Session, Broken] | None:
    """The case in which attempts of an operation, made on objects of their own, change what the readings show."""
    alone = session.run.session()
    samples = provision.of_session(alone)
    sample = _changing(alone, samples.sample(attempts[0].operation))
    readings = [one for one in _readings(alone, samples, [sample]) if one.operation.operation_id in changed]
    before = _look(alone, readings)
    # What still moves by itself says nothing.
    moving = _changes(before, _look(alone, readings))
    try:
        for attempt in attempts:
            attempt.carry_out(alone, sample)
    except Broken:
        return None
    for reading in readings:
        if reading.operation.operation_id in moving:
            continue
        now = _look(alone, [reading])
        for difference in _changes({place: before[place] for place in now}, now).values():
            text = f"{attempts[-1].what}: it did something: {difference}"
            return alone, Broken(attempts[-1].check, text, attempts[-1].operation)
    return None


def _readings(session: Session, samples: Provisioner, requests: Iterable[Sample]) -> list[Sample]:
    """What shows the objects of the requests, and those that they would make."""
    requests = list(requests)
    led_to = provision.story_of(session.run.contract).led_to
    tags = {sample.operation.tag for sample in requests}
    near = {operation_id for sample in requests for operation_id in led_to(sample.operation)}
    found = [
        reading
        for reading in samples.readings()
        if reading.operation.tag in tags or reading.operation.operation_id in near
    ]
    for sample in requests:
        if sample.names:
            found += samples.readings(sample.names)
    return found


def _look(session: Session, readings: Iterable[Sample]) -> Seen:
    return {(reading.operation.operation_id, reading.target): _shown(session, reading) for reading in readings}


def _shown(session: Session, reading: Sample) -> Any:
    """What a reading shows. With others at work, only what is about our own objects."""
    reply = reading.ask(session.a)
    if reply.status >= _ERROR:
        return None
    shown = reply.body
    if not session.run.settings.shared:
        return shown
    rows = shown["data"]
    if isinstance(rows, list):
        return [row for row in rows if session.prefix in json.dumps(row)]
    return shown if session.prefix in reading.target or session.prefix in json.dumps(rows) else None


def _changes(before: Seen, after: Seen) -> dict[str, str]:
    """The operations (operationIds) of the readings that show something else, each with what it is."""
    return {
        operation_id: f"GET {target} showed {_brief(shown)} and shows {_brief(after[operation_id, target])}"
        for (operation_id, target), shown in before.items()
        if after[operation_id, target] != shown
    }


def _brief(shown: Any) -> str:
    return json.dumps(shown)[:_SHOWN]


def _changing(session: Session, sample: Sample) -> Sample:
    """A sample whose body says something else than what its objects were made with, so that its effect is seen."""
    schema = sample.operation.request_schema()
    if schema is None or sample.operation.method == "post":
        return sample
    contract = session.run.contract
    body = sample.body
    for way, value in nodes(sample.body):
        other = put(body, way, _other(value))
        if not contract.differences(schema, other):
            body = other
    return replace(sample, body=body)


def _other(value: Any) -> Any:
    match value:
        case bool():
            return not value
        case str():
            return f"{value}-changed"
        case int():
            return value + 1
    return value
