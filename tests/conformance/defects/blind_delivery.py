"""Written without a look at the kit: what the delivery takes into account."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Any

from novu_reference.delivery import (
    conditions,
    digests,
    evaluation,
    preferences,
    recipients,
    sources,
    values,
    variants,
    waits,
)
from novu_reference.operations import events
from novu_reference.storage.collections import (
    JOBS,
    SUBSCRIBERS,
    WORKFLOW_OVERRIDES,
)
from tests.conformance.defects.registry import (
    alter,
    defect,
    override,
    replace,
)


@defect
def deleted_override_still_decides() -> None:
    """A deleted override goes on deciding whether the workflow sends anything for the tenant."""
    gone: dict[tuple[str, str], bool] = {}
    original = evaluation._is_active

    def wrong(right: Any, handlers: Any, override_id: str) -> Any:
        stored = handlers._override(_id=override_id.lower())
        gone[stored["_workflowId"], stored["_tenantId"]] = stored["active"]
        return right(override_id)

    def is_active(call: Any, workflow: Any, tenant: Any) -> bool:
        pair = (workflow["_id"], tenant["_id"] if tenant else "")
        where = {"_workflowId": pair[0], "_tenantId": pair[1]}
        if pair in gone and call.session.find_one(WORKFLOW_OVERRIDES, where) is None:
            return gone[pair]
        return original(call, workflow, tenant)

    replace("deleteWorkflowOverride", wrong)
    evaluation._is_active = is_active


@defect
def triggers_do_not_revive() -> None:
    """A trigger that names a deleted subscriber does not make that subscriber again."""

    def wrong(right: Any, self: Any, recipient: Any) -> Any:
        stored = self._session.find_one(SUBSCRIBERS, self._here(subscriberId=recipient["subscriberId"]))
        return stored if stored is not None and stored["deleted"] else right(recipient)

    override(events.Events, "_recipient", wrong)


@defect
def long_transactions_are_cut() -> None:
    """A transaction id is cut off after 64 characters."""
    _evaluating(
        lambda right, call, event: right(
            call, {**event, "transactionId": event["transactionId"][:64]} if event.get("transactionId") else event
        )
    )


@defect
def channels_of_overrides_do_not_count() -> None:
    """A channel that the override for a tenant switches off delivers."""
    preferences._switches = lambda run: run.workflow.get("preferenceSettings") or {}


@defect
def off_altogether_delivers() -> None:
    """Who switched off everything at once, not channel by channel, is reached."""
    original = preferences._own

    def wrong(run: Any) -> Any:
        own = original(run)
        return {**own, None: own[None] | {"enabled": True}} if None in own else own

    preferences._own = wrong


@defect
def digest_counts_without_the_first() -> None:
    """The `step.total_count` of a digest leaves out the event that opened it."""
    original = values._of_every_run

    def wrong(run: Any) -> Any:
        named = original(run)
        if "total_count" in named["step"]:
            named["step"]["total_count"] -= 1
        return named

    values._of_every_run = wrong


@defect
def nested_digest_keys_collect_all() -> None:
    """A digest key with a dot in it collects whatever the value there is."""
    digests.value_at = lambda payload, path: payload.get(path)


@defect
def backoff_never_passes() -> None:
    """A digest with back-off collects the first event, too, where nothing came lately."""
    digests.passes_at_once = lambda _: False


@defect
def cancelling_sends_at_once() -> None:
    """Cancelling answers true and sends what waits at once."""

    def wrong(right: Any, handlers: Any, transaction_id: str) -> Any:
        waiting = handlers._session.find(JOBS, handlers._here(transactionId=transaction_id, status="delayed"))
        for job in waiting:
            handlers._session.replace(JOBS, job | {"dueAt": handlers._now()})
            handlers._call.tools.alarm.set(handlers._now())
        return {"data": True} if waiting else right(transaction_id)

    replace("cancelEvent", wrong)


@defect
def delay_of_the_trigger_does_not_count() -> None:
    """What a trigger says in `overrides.delay` does not change how long a delay waits."""
    waits._overridden = lambda _: None


@defect
def topics_reach_ten() -> None:
    """Of the members of topics only the first ten are reached."""
    original = recipients._members
    recipients._members = lambda *given: islice(original(*given), 10)


@defect
def unknown_tenant_delivers() -> None:
    """A trigger for an unknown tenant is carried out as if it named none."""

    def wrong(right: Any, call: Any, event: Any) -> Any:
        outcome = right(call, event)
        if outcome.status != "no_tenant_found":
            return outcome
        return right(call, {name: value for name, value in event.items() if name != "tenant"})

    _evaluating(wrong)


@defect
def numbers_compare_as_texts() -> None:
    """Conditions compare numbers as texts, so that 10 is smaller than 9."""

    def textual(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
        return lambda actual, expected: (
            compare(conditions._text(actual), conditions._text(expected))
            if isinstance(actual, int | float)
            else compare(actual, expected)
        )

    ordering = ("LARGER", "SMALLER", "LARGER_EQUAL", "SMALLER_EQUAL")
    conditions._OPERATORS = {
        name: textual(compare) if name in ordering else compare for name, compare in conditions._OPERATORS.items()
    }


@defect
def only_the_first_group_counts() -> None:
    """Of several groups of conditions only the first is looked at."""
    original = sources.judge
    sources.judge = lambda groups, looked_at: original(groups[:1] if groups else groups, looked_at)


@defect
def inactive_variants_are_sent() -> None:
    """A variant that is switched off is sent when its conditions hold."""
    original = variants.template_of

    def wrong(run: Any) -> Any:
        step = run.job["step"]
        run.job["step"] = step | {"variants": [one | {"active": True} for one in step.get("variants") or []]}
        try:
            return original(run)
        finally:
            run.job["step"] = step

    variants.template_of = wrong


@defect
def canceled_jobs_are_completed() -> None:
    """The activity shows jobs that were filtered or cancelled as completed."""

    def spoil(answer: Any) -> None:
        data = answer["data"]
        for notification in data if isinstance(data, list) else [data]:
            for job in notification["jobs"]:
                if job["status"] == "canceled":
                    job["status"] = "completed"

    alter("listNotifications", spoil)
    alter("getNotification", spoil)


def _evaluating(wrong: Callable[[Any, Any, Any], Any]) -> None:
    """Triggers are evaluated by `wrong(right, call, event)`."""
    original = events.evaluate
    events.evaluate = lambda call, event: wrong(original, call, event)
