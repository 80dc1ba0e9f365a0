"""Members and parameters that nobody knows: dropped without a word. (V3)"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from novu_conformance import provision
from novu_conformance.caller import Reply
from novu_conformance.door.sweep import LAYER
from novu_conformance.provision import Sample
from novu_conformance.reach import TOUCHES_OTHERS
from novu_conformance.run import Run, Task
from novu_conformance.session import Session
from novu_openapi.generate.document import Operation

_STRANGER = "nobodyKnowsThis"
_TURN = 1
_ERROR = 400
_CHECKS = frozenset({"V3"})


def tasks(run: Run, name: str, turns: Sequence[int], operations: Sequence[Operation]) -> Iterator[Task]:
    """Turn 1: every operation that takes a body, and every reading."""
    for operation in operations if _TURN in turns else ():
        reads = operation.method == "get" and not run.contract.is_public(operation)
        if reads or run.contract.takes_a_body(operation):
            yield Task(
                name=f"door/{name}/stranger/{operation.operation_id}",
                layer=LAYER,
                operations=frozenset({operation.operation_id}),
                work=partial(_ask if reads else _send, operation=operation),
                checks=_CHECKS,
                touches_others=operation.operation_id in TOUCHES_OTHERS,
            )


def _ask(session: Session, operation: Operation) -> None:
    sample = provision.of_session(session).sample(operation)
    plain = sample.ask(session.a)
    reply = replace(sample, query={**sample.query, _STRANGER: "1"}).ask(session.a)
    text = f"with the parameter {_STRANGER} the answer is {reply}, without it {plain.status}"
    session.hold(reply.status == plain.status and _STRANGER not in _told(reply), text, "V3")


def _send(session: Session, operation: Operation) -> None:
    samples = provision.of_session(session)
    sample = _with_stranger(samples.sample(operation))
    reply = sample.ask(session.a)
    session.hold(_STRANGER not in _told(reply), f"the member {_STRANGER} is told of: {reply}", "V3")
    if not session.run.contract.is_success(reply.status):
        alone = session.run.session()
        plain = provision.of_session(alone).sample(operation).ask(alone.a)
        text = f"with the member {_STRANGER} the answer is {reply}, without it {plain.status}"
        session.hold(plain.status == reply.status, text, "V3")
        return
    for reading in samples.readings():
        if reading.operation.tag == operation.tag:
            shown = reading.ask(session.a)
            session.hold(_STRANGER not in _told(shown), f"the member {_STRANGER} was kept: {shown}", "V3")


def _with_stranger(sample: Sample) -> Sample:
    return replace(sample, body={**sample.body, _STRANGER: _STRANGER})


def _told(reply: Reply) -> str:
    """What an answer says, but for the path that errors repeat."""
    if reply.status < _ERROR:
        return reply.content.decode(errors="replace")
    return json.dumps({name: member for name, member in reply.body.items() if name != "path"})
