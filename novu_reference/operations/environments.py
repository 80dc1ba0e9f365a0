"""The operations of the tag Environments."""

from __future__ import annotations

from typing import Any

from novu_models import documents as d

from novu_reference.account import set_key
from novu_reference.call import Handlers
from novu_reference.storage.collections import API_KEYS, ENVIRONMENTS


class Environments(Handlers):
    def list_environments(self) -> d.EnvironmentListEnvelope:
        found: list[Any] = self._session.find(ENVIRONMENTS, {"_organizationId": self._organization_id})
        for environment in found:
            own = environment["_id"] == self._environment_id
            environment["apiKeys"] = self._keys(with_hash=True) if own else []
        return {"data": found}

    def get_current_environment(self) -> d.EnvironmentEnvelope:
        environment: Any = self._session.find_one(ENVIRONMENTS, {"_id": self._environment_id})
        return {"data": environment}

    def list_api_keys(self) -> d.ApiKeyListEnvelope:
        return {"data": self._keys()}

    def regenerate_api_keys(self) -> d.ApiKeyListEnvelope:
        tools = self._call.tools
        set_key(self._session, tools, self._environment_id, self._call.principal.user_id, tools.chance.key())
        return {"data": self._keys()}

    def _keys(self, *, with_hash: bool = False) -> Any:
        """The keys of the caller's environment, in plain text."""
        return [
            {"key": self._call.tools.vault.decrypt(stored["key"]), "_userId": stored["_userId"]}
            | ({"hash": stored["hash"]} if with_hash else {})
            for stored in self._session.find(API_KEYS, self._here())
        ]
