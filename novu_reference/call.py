"""What one request brings to the handler that carries it out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from novu_openapi.behaviour import Revision
from novu_reference.chance import Chance
from novu_reference.clock import Alarm, Clock, Identifiers
from novu_reference.storage import Session
from novu_reference.vault import Vault


@dataclass(frozen=True, slots=True)
class Tools:
    """What every request shares: time, identifiers, secrets, randomness, and who is to be told of later work."""

    clock: Clock
    identifiers: Identifiers
    vault: Vault
    chance: Chance = field(default_factory=Chance)
    revision: Revision = field(default_factory=Revision)
    alarm: Alarm = field(default_factory=Alarm)


@dataclass(frozen=True, slots=True)
class Principal:
    """Who asks: the environment that the API key fixes, and the user who owns the key."""

    environment_id: str
    organization_id: str
    user_id: str
    is_root: bool


@dataclass(frozen=True, slots=True)
class Call:
    """One request, as a handler sees it. `principal` is empty for the operations that need no key."""

    session: Session
    principal: Principal
    tools: Tools
    origin: str


PUBLIC = Principal("", "", "", True)


class Handlers:
    """Base of the classes that carry out the operations of one tag: the state, scoped to the caller's environment."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._session = call.session
        self._environment_id = call.principal.environment_id
        self._organization_id = call.principal.organization_id

    def _now(self) -> str:
        return self._call.tools.clock.timestamp()

    def _new_id(self) -> str:
        return self._call.tools.identifiers.new()

    def _new(self, **members: Any) -> dict[str, Any]:
        """A new document of the caller's environment, with identifiers and times set."""
        now = self._now()
        return {
            "_id": self._new_id(),
            "_environmentId": self._environment_id,
            "_organizationId": self._organization_id,
            **members,
            "createdAt": now,
            "updatedAt": now,
            "__v": 0,
        }

    def _says(self, ruling: str) -> Any:
        """How the revision that is served stands to a behaviour: see `novu_openapi.behaviour`."""
        return self._call.tools.revision.says(ruling)

    def _here(self, **members: Any) -> dict[str, Any]:
        """A `where` for documents of the caller's environment."""
        return {"_environmentId": self._environment_id, **members}
