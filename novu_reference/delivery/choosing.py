"""Which integration sends? (facts 6.5)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from novu_reference.clock import format_time
from novu_reference.delivery.context import Document, Run
from novu_reference.delivery.failure import Failed
from novu_reference.delivery.sources import RunSources
from novu_reference.storage.collections import INTEGRATIONS, MESSAGES

NO_INTEGRATION = "Subscriber does not have an active integration"

_WITH_PRIMARY = ("email", "sms")
# What the providers that come with Novu send in a month, for each environment.
_LIMITS = {"novu-email": 300, "novu-sms": 20}


def choose(run: Run, **pinned: str) -> Document | None:
    """The integration for the channel of the run; `pinned` are members it has to have (`_id`, `providerId`).

    Raises Failed when it is one of Novu's own and has sent all that it may, or when a condition of one cannot be
    evaluated.
    """
    named = _named(run)
    key = ("integration", run.job["type"], named, run.tenant and run.tenant["_id"], *sorted(pinned.items()))
    if key not in run.cache:
        run.cache[key] = _fitting(run, pinned) if named is None else _identified(run, named)
    chosen: Document | None = run.cache[key]
    if chosen is not None:
        _refuse_beyond_limit(run, chosen)
    return chosen


def require(run: Run) -> Document:
    """As `choose`. Raises Failed when there is none, too."""
    integration = choose(run)
    if integration is None:
        named = _named(run)
        raise Failed(NO_INTEGRATION, None if named is None else {"integrationIdentifier": named})
    return integration


def tell_chosen(run: Run, integration: Document) -> None:
    """Write which integration was chosen."""
    members = ("providerId", "identifier", "name", "_environmentId", "_id")
    run.log("Integration instance selected", raw={member: integration[member] for member in members})


def _named(run: Run) -> str | None:
    """The identifier of the integration that the trigger names, which it can for e-mail and SMS only."""
    if run.job["type"] not in _WITH_PRIMARY:
        return None
    overrides = run.job["overrides"].get(run.job["type"]) or {}
    identifier = overrides.get("integrationIdentifier")
    return identifier if identifier and isinstance(identifier, str) else None


def _identified(run: Run, identifier: str) -> Document | None:
    where = {"_organizationId": run.job["_organizationId"], "channel": run.job["type"], "identifier": identifier}
    return run.session.find_one(INTEGRATIONS, {**where, "active": True, "deleted": False}, newest_first=True)


def _fitting(run: Run, pinned: Mapping[str, str]) -> Document | None:
    """The one whose conditions the tenant meets; else the newest, for e-mail and SMS the primary one."""
    where: dict[str, Any] = {
        "_environmentId": run.job["_environmentId"],
        "channel": run.job["type"],
        "active": True,
        "deleted": False,
        **pinned,
    }
    if run.tenant is not None:
        for integration in run.session.find(INTEGRATIONS, where):
            if integration["conditions"] and _TenantSources(run).judge(integration["conditions"]).passed:
                return integration
    if run.job["type"] in _WITH_PRIMARY:
        where["primary"] = True
    return run.session.find_one(INTEGRATIONS, where, newest_first=True)


class _TenantSources(RunSources):
    """Conditions of an integration know the tenant alone."""

    @property
    def values(self) -> dict[str, Any]:
        return {"tenant": super().values["tenant"]}


def _refuse_beyond_limit(run: Run, integration: Document) -> None:
    """Raises Failed for one of Novu's own integrations that has sent all that it may. (ruling: own-provider-limits)"""
    limit = _LIMITS.get(integration["providerId"])
    if limit is None:
        return
    month = format_time(run.tools.clock.now())[:7]
    here = {"_environmentId": run.job["_environmentId"], "channel": run.job["type"]}
    sent = sum(
        message["providerId"] == integration["providerId"] and message["createdAt"].startswith(month)
        for message in run.session.each(MESSAGES, here)
    )
    if sent >= limit:
        raise Failed("Novu's provider limit has been reached", {"message": f"{limit} messages in {month}"})
