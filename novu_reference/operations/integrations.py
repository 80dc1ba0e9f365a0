"""The operations of the tag Integrations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from novu_models import documents as d

from novu_reference.call import Handlers
from novu_reference.errors import BadRequest, Conflict, InvalidRequest, NotFound
from novu_reference.naming import slug
from novu_reference.providers import PROVIDERS, SECRET_CREDENTIALS
from novu_reference.storage.collections import INTEGRATIONS

Integration = Any

_WITH_PRIMARY = ("email", "sms")
_NOVU_PROVIDERS = ("novu", "novu-email", "novu-sms")
# A host under a reserved domain stands for one that cannot be resolved. (ruling: integration-defaults)
_UNRESOLVABLE = (".invalid", ".test", ".example")


class Integrations(Handlers):
    def list_integrations(self) -> d.IntegrationListEnvelope:
        return {"data": self._shown_all(_organizationId=self._organization_id)}

    def list_active_integrations(self) -> d.IntegrationListEnvelope:
        return {"data": self._shown_all(_organizationId=self._organization_id, active=True)}

    def create_integration(self, body: d.CreateIntegration) -> d.IntegrationEnvelope:
        provider_id, channel = body["providerId"], body["channel"]
        environment_id = (body.get("_environmentId") or self._environment_id).lower()
        self._refuse_second_novu_provider(provider_id, channel)
        known = PROVIDERS.get(provider_id)
        name = body.get("name") or (known.display_name if known else provider_id[:1].upper() + provider_id[1:])
        identifier = body.get("identifier") or f"{slug(name)}-{self._call.tools.chance.suffix()}"
        self._refuse_taken_identifier(identifier)
        credentials = _given(body.get("credentials"))
        self._check(body.get("check"), channel, body.get("credentials"))
        integration = self._new(
            _environmentId=environment_id,
            name=name,
            identifier=identifier,
            providerId=provider_id,
            channel=channel,
            credentials=self._sealed(credentials),
            active=bool(body.get("active")),
            primary=False,
            priority=0,
            conditions=self._conditions(body.get("conditions")),
            deleted=False,
        )
        if integration["active"] and channel in _WITH_PRIMARY:
            top = self._top(integration)
            self._enter_ranks(integration, top)
            integration["primary"] = top is None or not top["primary"]
        self._session.insert(INTEGRATIONS, integration)
        return {"data": self._shown(integration)}

    def update_integration(self, integration_id: str, body: d.UpdateIntegration) -> d.IntegrationEnvelope:
        integration = self._integration(integration_id)
        if body.get("identifier") and body["identifier"] != integration["identifier"]:
            self._refuse_taken_identifier(str(body["identifier"]))
        changes = self._changes(body)
        stored = _given(body.get("credentials")) or self._opened(integration)
        self._check(body.get("check"), integration["channel"], stored)
        if not changes:
            raise BadRequest("No properties found for update")
        before = integration.copy()
        integration |= changes | {"updatedAt": self._now()}
        # each environment has ranks of its own
        moves = integration["_environmentId"] != before["_environmentId"]
        leaves = before["active"] and (moves or not integration["active"])
        if integration["channel"] in _WITH_PRIMARY:
            if leaves:
                integration |= {"priority": 0, "primary": False}
            if integration["active"] and (moves or not before["active"]):
                self._enter_ranks(integration, self._top(integration))
            if integration["conditions"] and integration["primary"]:
                integration["primary"] = False
        self._session.replace(INTEGRATIONS, integration)
        if leaves:
            self._renumber(before)
        return {"data": self._shown(integration)}

    def set_integration_as_primary(self, integration_id: str) -> d.IntegrationEnvelope:
        integration = self._integration(integration_id)
        if integration["channel"] not in _WITH_PRIMARY:
            raise BadRequest(f"Channel {integration['channel']} does not support primary")
        if not integration["primary"]:
            for other in self._ranked(integration):
                if other["primary"]:
                    self._session.replace(INTEGRATIONS, other | {"primary": False})
            integration |= {"active": True, "primary": True, "conditions": [], "updatedAt": self._now()}
            self._session.replace(INTEGRATIONS, integration)
            self._renumber(integration, first=integration)
        return {"data": self._shown(self._integration(integration_id))}

    def delete_integration(self, integration_id: str) -> d.IntegrationListEnvelope:
        integration = self._integration(integration_id)
        now = self._now()
        gone = {
            "deleted": True,
            "deletedAt": now,
            "deletedBy": self._call.principal.user_id,
            "updatedAt": now,
        }
        self._session.replace(INTEGRATIONS, integration | gone | {"primary": False, "priority": 0})
        if integration["active"]:
            self._renumber(integration)
        return {"data": self._shown_all(_environmentId=self._environment_id)}

    def get_integration_webhook_status(self, provider_or_integration_id: str) -> d.BooleanEnvelope:
        if provider_or_integration_id in PROVIDERS:
            where = self._here(providerId=provider_or_integration_id, deleted=False)
        else:
            where = self._here(_id=provider_or_integration_id.lower(), deleted=False)
        found = self._session.find(INTEGRATIONS, where)
        integration = next((one for one in found if one["credentials"]), None)
        if integration is None:
            if found and provider_or_integration_id not in PROVIDERS:
                raise BadRequest(f"Integration {provider_or_integration_id} has no credentials")
            raise NotFound(f"Integration for {provider_or_integration_id} was not found")
        provider_id, channel = integration["providerId"], integration["channel"]
        if channel not in _WITH_PRIMARY:
            raise BadRequest(f"Webhooks are not supported for provider {provider_id} and channel {channel}")
        provider = PROVIDERS.get(provider_id)
        if provider is None or provider.webhook is None:
            raise NotFound(f"There is no handler for provider {provider_id}")
        return {"data": provider.webhook}

    def _integration(self, integration_id: str) -> Integration:
        """Of any environment of the organization. Raises NotFound."""
        found = self._session.find_one(
            INTEGRATIONS,
            {"_id": integration_id.lower(), "_organizationId": self._organization_id, "deleted": False},
        )
        if found is None:
            raise NotFound(f"Entity with id {integration_id} not found")
        return found

    def _changes(self, body: d.UpdateIntegration) -> dict[str, Any]:
        """What the body sets. Empty names are ignored; credentials and conditions are replaced whole."""
        changes: dict[str, Any] = {}
        if body.get("name"):
            changes["name"] = body["name"]
        if body.get("identifier"):
            changes["identifier"] = body["identifier"]
        if environment_id := body.get("_environmentId"):
            changes["_environmentId"] = environment_id.lower()
        if body.get("active") is not None:
            changes["active"] = body["active"]
        if body.get("credentials") is not None:
            changes["credentials"] = self._sealed(_given(body["credentials"]))
        if body.get("conditions") is not None:
            changes["conditions"] = self._conditions(body["conditions"])
        return changes

    def _conditions(self, given: Any) -> list[Any]:
        """Conditions and their parts as stored: each with an identifier of its own."""
        return [
            {
                **condition,
                "_id": self._new_id(),
                "children": [{**part, "_id": self._new_id()} for part in condition.get("children") or []],
            }
            for condition in given or []
        ]

    def _refuse_second_novu_provider(self, provider_id: str, channel: str) -> None:
        if channel == "in_app":
            raise BadRequest("One environment can only have one In app provider")
        if provider_id in _NOVU_PROVIDERS:
            raise BadRequest(f"Creating Novu integration for {provider_id} provider is not allowed")

    def _refuse_taken_identifier(self, identifier: str) -> None:
        taken = self._session.find_one(
            INTEGRATIONS,
            {"_organizationId": self._organization_id, "identifier": identifier, "deleted": False},
        )
        if taken:
            raise Conflict("Integration with identifier already exists")

    def _check(self, wanted: bool | None, channel: str, credentials: Mapping[str, Any] | None) -> None:
        """`check` is tried for e-mail only and never leaves this machine, but wants credentials for every channel."""
        if wanted is None:
            wanted = self._says("integration-defaults")
        if not wanted:
            return
        if credentials is None:
            raise InvalidRequest(["credentials should not be null or undefined"])
        if channel == "email" and str(credentials.get("host", "")).endswith(_UNRESOLVABLE):
            raise BadRequest(
                f"Provider gateway can't resolve the host with the given credentials {credentials['host']}"
            )

    # Ranks: the highest priority is tried first. Only e-mail and SMS have them, per environment and channel.

    def _ranked(self, integration: Integration) -> list[Integration]:
        """The other active integrations beside `integration`, highest priority first."""
        found = self._session.find(
            INTEGRATIONS,
            {
                "_environmentId": integration["_environmentId"],
                "channel": integration["channel"],
                "active": True,
                "deleted": False,
            },
            order="priority",
            newest_first=True,
        )
        return [other for other in found if other["_id"] != integration["_id"]]

    def _top(self, integration: Integration) -> Integration | None:
        others = self._ranked(integration)
        return others[0] if others else None

    def _enter_ranks(self, integration: Integration, top: Integration | None) -> None:
        """Below a primary integration, which moves up one; else above everybody."""
        if top is not None and top["primary"]:
            integration["priority"] = top["priority"]
            self._session.replace(INTEGRATIONS, top | {"priority": top["priority"] + 1})
        else:
            integration["priority"] = (top["priority"] if top else 0) + 1

    def _renumber(self, integration: Integration, first: Integration | None = None) -> None:
        """n…1 in the order they have, `first` before all."""
        if integration["channel"] not in _WITH_PRIMARY:
            return
        ranked = [*([first] if first else []), *self._ranked(integration)]
        for priority, one in zip(range(len(ranked), 0, -1), ranked, strict=True):
            self._session.replace(INTEGRATIONS, one | {"priority": priority})

    # Credentials are sealed at rest and shown in clear. (ruling: integration-credentials-decrypted)

    def _sealed(self, credentials: Mapping[str, Any]) -> dict[str, Any]:
        vault = self._call.tools.vault
        return {
            name: vault.encrypt(value) if name in SECRET_CREDENTIALS else value for name, value in credentials.items()
        }

    def _opened(self, integration: Integration) -> dict[str, Any]:
        vault = self._call.tools.vault
        return {
            name: vault.decrypt(value) if name in SECRET_CREDENTIALS else value
            for name, value in (integration.get("credentials") or {}).items()
        }

    def _shown(self, integration: Integration) -> Any:
        return integration | {"credentials": self._opened(integration)}

    def _shown_all(self, **where: Any) -> list[Any]:
        return [self._shown(one) for one in self._session.find(INTEGRATIONS, where | {"deleted": False})]


def _given(credentials: Any) -> dict[str, Any]:
    """The credentials that were named, in the types they are kept in; unknown ones are dropped."""
    known = d.IntegrationCredentials.__annotations__
    return {
        name: {"true": True, "false": False}.get(value, value) if name in _LENIENT_BOOLEANS else value
        for name, value in (credentials or {}).items()
        if value is not None and name in known
    }


_LENIENT_BOOLEANS = ("secure", "requireTls", "ignoreTls")
