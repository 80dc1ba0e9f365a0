"""The reach layer: every operation called with success, after the examples of the document, with objects that exist."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from novu_conformance import laws, provision
from novu_conformance.caller import Reply
from novu_conformance.findings import Broken
from novu_conformance.provision import Provisioner, Sample
from novu_conformance.run import RENEWS_KEYS, Run, Task
from novu_conformance.session import Session
from novu_conformance.trace import Trace
from novu_openapi.generate.document import Operation

# What a successful call changes beyond the objects that were made for it.
TOUCHES_OTHERS: Mapping[str, str] = {
    "broadcastEvent": "every subscriber gets it",
    "setIntegrationAsPrimary": "another integration is primary no more",
    "setDefaultLayout": "another layout is the default no more",
    "applyChange": "the change may be somebody else's",
    "bulkApplyChanges": "the changes may be somebody else's",
    "createOrganization": "an organization cannot be deleted",
    "renameOrganization": "the organization was there before",
    "updateOrganizationBranding": "the organization was there before",
    "deleteOrganizationMember": "the member was there before and cannot be made again",
    "updateOrganizationMemberRoles": "the member was there before",
    RENEWS_KEYS: "the API key is valid no more afterwards (--renew-keys)",
}
# What may be refused for reasons that lie outside the server.
_ASKS_OTHERS: Mapping[str, str] = {"handleChatOauthCallback": "the chat provider has to know the code"}
_CHECKS = frozenset({"R1", "G1", "G2", "G9"}) | laws.CHECKS


def layer(run: Run, number: int) -> Iterable[Task]:
    """A task for each operation: its first example in round 0, what else the document shows of it in round 1."""
    story = provision.story_of(run.contract)
    for operation in run.contract.operations.values():
        if operation.operation_id == RENEWS_KEYS and not run.settings.renew_keys:
            run.result.unreached[operation.operation_id] = TOUCHES_OTHERS[operation.operation_id]
        elif number == 0:
            yield _task(operation, number, _first)
        elif number == 1 and (story.examples(operation) > 1 or _optional(operation)):
            yield _task(operation, number, _others)


def _task(operation: Operation, number: int, work: Callable[[Session, Operation], None]) -> Task:
    return Task(
        name=f"reach/{number}/{operation.operation_id}",
        layer="reach",
        operations=frozenset({operation.operation_id}),
        work=lambda session: work(session, operation),
        checks=_CHECKS,
        touches_others=operation.operation_id in TOUCHES_OTHERS,
    )


def _first(session: Session, operation: Operation) -> None:
    samples = provision.of_session(session)
    _reach(session, samples, samples.sample(operation))


def _others(session: Session, operation: Operation) -> None:
    """The further examples of the body, and each optional parameter of the query."""
    samples = provision.of_session(session)
    for example in range(1, provision.story_of(session.run.contract).examples(operation)):
        _reach(session, samples, samples.sample(operation, example))
    for parameter in _optional(operation):
        value = samples.parameter(operation, parameter)
        sample = samples.sample(operation)
        _reach(session, samples, replace(sample, query={**sample.query, parameter["name"]: value}))


def _optional(operation: Operation) -> list[Mapping[str, Any]]:
    return [
        parameter
        for parameter in operation.parameters("query")
        if "example" in parameter and not parameter.get("required")
    ]


def _reach(session: Session, samples: Provisioner, sample: Sample) -> None:
    """Have the sample answered with success. Where something it needs cannot be had, the run says so instead."""
    operation = sample.operation
    session.run.count("R1")
    reply = sample.ask(session.a)
    if _went_well(session, reply):
        return
    first_try = Trace(list(session.trace.exchanges))
    for prerequisite in samples.prerequisites(operation):
        if prerequisite.operation.operation_id not in TOUCHES_OTHERS:
            prerequisite.ask(session.a)
            if _went_well(session, sample.ask(session.a)):
                return
    lacking = sorted(set(samples.missing.values()))
    if lacking or operation.operation_id in _ASKS_OTHERS:
        reason = _ASKS_OTHERS.get(operation.operation_id) or f"nothing to be had from {', '.join(lacking)}"
        session.run.result.unreached[operation.operation_id] = reason
        return
    # What was made may take a while to be seen.
    seen = operation.method == "get" and session.eventually(lambda: _went_well(session, sample.ask(session.a)))
    if not seen:
        broken = Broken("R1", f"the document's own example is refused: {reply}", operation)
        session.run.report("reach", session, broken, first_try.without_idle_reads())


def _went_well(session: Session, reply: Reply) -> bool:
    return session.run.contract.is_success(reply.status)
