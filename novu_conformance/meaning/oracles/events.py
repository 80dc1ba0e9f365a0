"""What triggers set going in one environment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from novu_conformance.meaning.oracles.subscribers import Subscribers

# What the workflows of the machine are like.
ON, OFF, EMPTY, IDLE, WANTING = "on", "off", "empty", "idle", "wanting"

Recipient = str | Mapping[str, Any]


class Events:
    """`received` by transaction: who got a message, in order. `topics` by key: their members.

    `active` by kind of workflow; `overrides` for the one tenant that is known, by kind of workflow.
    """

    def __init__(self) -> None:
        self.people = Subscribers()
        self.topics: dict[str, list[str]] = {}
        self.active = {ON: True, OFF: False, EMPTY: True, IDLE: True, WANTING: True}
        self.overrides: dict[str, bool] = {}
        self.tenant: dict[str, Any] = {}
        self.received: dict[str, list[str]] = {}

    def status(self, kind: str, tenant: Any) -> str:
        """The first thing that stands in the way, if any does."""
        identifier = tenant.get("identifier") if isinstance(tenant, Mapping) else tenant
        if tenant is not None and identifier != self.tenant["identifier"]:
            return "no_tenant_found"
        active = self.overrides.get(kind, self.active[kind]) if tenant is not None else self.active[kind]
        if not active:
            return "trigger_not_active"
        return {EMPTY: "no_workflow_steps_defined", IDLE: "no_workflow_active_steps_defined"}.get(kind, "processed")

    def trigger(self, transaction: str, to: Sequence[Recipient], actor: Recipient | None, tenant: Any) -> None:
        """Named ones first, the last that is said of each; then the members of topics, without the actor."""
        if transaction in self.received:
            return
        author = self._prepare(actor, tenant)
        named = {sid_of(one): one for one in to if not is_topic(one)}
        for recipient in named.values():
            self._meet(recipient)
        reached = list(named)
        members = [sid for one in to if is_topic(one) for sid in self.topics[sid_of(one)]]
        reached += [sid for sid in dict.fromkeys(members) if sid not in named and sid != author]
        if reached:
            self.received[transaction] = reached

    def _prepare(self, actor: Recipient | None, tenant: Any) -> str | None:
        """The tenant takes over what is said of it, and the actor is somebody known."""
        if isinstance(tenant, Mapping):
            # As in an update of its own, what is empty changes nothing.
            self.tenant |= {name: tenant[name] for name in ("name", "data") if tenant.get(name)}
        if actor is None:
            return None
        self._meet(actor)
        return sid_of(actor)

    def _meet(self, recipient: Recipient) -> None:
        """Made if need be; takes over what is said, and nothing is unset."""
        said = recipient if isinstance(recipient, Mapping) else {}
        self.people.upsert(sid_of(recipient), {name: value for name, value in said.items() if value is not None})


def is_topic(one: Recipient) -> bool:
    return isinstance(one, Mapping) and one.get("type") == "Topic"


def sid_of(one: Recipient) -> str:
    """What identifies a recipient: the identifier of a subscriber, or the key of a topic."""
    return one if isinstance(one, str) else str(one["topicKey" if is_topic(one) else "subscriberId"])
