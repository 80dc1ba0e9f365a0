"""May a trigger run, and with what payload? The synchronous part, in the order in which the first hit decides.

(facts 2.1)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from novu_reference.call import Call
from novu_reference.delivery import variables
from novu_reference.delivery.context import Delivery, Document
from novu_reference.errors import BadRequest, UnprocessableEntity
from novu_reference.storage.collections import TENANTS, WORKFLOW_OVERRIDES, WORKFLOWS
from novu_reference.workflows.steps import load_steps

_KEY_OF = {"tenant": "identifier", "actor": "subscriberId"}
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


@dataclass(frozen=True, slots=True)
class Outcome:
    """`status` of the acknowledgement; `delivery` when the trigger is to run."""

    status: str
    transaction_id: str
    delivery: Delivery | None = None


def evaluate(call: Call, event: Mapping[str, Any]) -> Outcome:
    """Look at the body of a trigger request.

    Raises UnprocessableEntity for an unknown workflow, BadRequest when something the workflow needs is missing.
    """
    session, here = call.session, {"_environmentId": call.principal.environment_id}
    transaction_id = event.get("transactionId") or call.tools.chance.uuid()
    workflow = session.find_one(WORKFLOWS, {**here, "identifier": event["name"], "deleted": False})
    if workflow is None:
        raise UnprocessableEntity("workflow_not_found")
    _require_context(workflow, event)
    tenant = None
    if event.get("tenant"):
        tenant = session.find_one(TENANTS, {**here, "identifier": _identifier(event["tenant"], "identifier")})
        if tenant is None:
            return Outcome("no_tenant_found", transaction_id)
    if not _is_active(call, workflow, tenant):
        return Outcome("trigger_not_active", transaction_id)
    steps = load_steps(session, workflow)
    if not steps:
        return Outcome("no_workflow_steps_defined", transaction_id)
    if not any(step.get("active", True) for step in steps):
        return Outcome("no_workflow_active_steps_defined", transaction_id)
    payload = event.get("payload") or {}
    _require_variables(steps, payload)
    delivery = Delivery(
        session=session,
        tools=call.tools,
        environment_id=call.principal.environment_id,
        organization_id=call.principal.organization_id,
        user_id=call.principal.user_id,
        workflow=workflow,
        steps=steps,
        transaction_id=transaction_id,
        payload=variables.with_defaults(
            [one for step in steps for one in (step.get("template") or {}).get("variables") or []], payload
        ),
        overrides=event.get("overrides") or {},
        tenant=tenant,
        actor=None,
    )
    return Outcome("processed", transaction_id, delivery)


def _identifier(given: Any, member: str) -> Any:
    return given.get(member) if isinstance(given, Mapping) else given


def _require_context(workflow: Document, event: Mapping[str, Any]) -> None:
    missing = []
    for reserved in workflow["triggers"][0].get("reservedVariables") or []:
        kind = reserved["type"]
        given = event.get(kind)
        if not (isinstance(given, Mapping) and given.get(_KEY_OF[kind])):
            missing.append(f"{kind}.{_KEY_OF[kind]}")
    if missing:
        raise BadRequest(f"Trigger is missing: {', '.join(missing)}")


def _is_active(call: Call, workflow: Document, tenant: Document | None) -> bool:
    """An override for the tenant decides instead of the workflow."""
    if tenant is not None:
        override = call.session.find_one(
            WORKFLOW_OVERRIDES,
            {
                "_environmentId": call.principal.environment_id,
                "_workflowId": workflow["_id"],
                "_tenantId": tenant["_id"],
            },
        )
        if override is not None:
            return bool(override["active"])
    return bool(workflow["active"])


def _require_variables(steps: list[Document], payload: Document) -> None:
    broken: dict[str, None] = {}
    for step in steps:
        broken |= dict.fromkeys(variables.missing((step.get("template") or {}).get("variables") or [], payload))
        metadata = step.get("metadata") or {}
        if metadata.get("type") == "scheduled":
            path = metadata.get("delayPath")
            if not path:
                raise BadRequest("The scheduled delay step has no delayPath")
            if not _ISO_DATE.fullmatch(str(payload.get(path))):
                broken[f"{path} (ISO Date)"] = None
    if broken:
        raise BadRequest(f"payload is missing required key(s) and type(s): {', '.join(broken)}")
