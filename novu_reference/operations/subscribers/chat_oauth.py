"""Connecting a subscriber's chat workspace by OAuth: the way to the provider, and the way back.

The exchange of the code at the provider is replaced by one that stays on this machine: the webhook address is made
from the code.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any
from urllib.parse import quote, urlencode

from novu_models.operations import Html, Redirect

from novu_reference.binding import writes
from novu_reference.errors import BadRequest, NotFound
from novu_reference.operations.subscribers.writes import SubscriberWrites
from novu_reference.storage.collections import API_KEYS, ENVIRONMENTS, INTEGRATIONS

_AUTHORIZE = "https://slack.com/oauth/v2/authorize"
_CLOSE_SCRIPT = "window.close();"


class ChatOauth(SubscriberWrites):
    def handle_chat_oauth(
        self,
        subscriber_id: str,
        provider_id: str,
        *,
        environment_id: str,
        hmac_hash: str | None = None,
        integration_identifier: str | None = None,
    ) -> Redirect:
        credentials = self._chat_credentials(provider_id, environment_id, integration_identifier)
        self._check_hash(credentials, environment_id, subscriber_id, hmac_hash)
        back = {"environmentId": environment_id}
        if hmac_hash is not None:
            back["hmacHash"] = hmac_hash
        if integration_identifier is not None:
            back["integrationIdentifier"] = integration_identifier
        # Upstream always writes slack into the way back, whatever the provider.
        callback = (
            f"{self._call.origin}/v1/subscribers/{quote(subscriber_id, safe='')}/credentials/slack/oauth/callback"
        )
        query = {
            "client_id": credentials["clientId"],
            "scope": "incoming-webhook",
            "user_scope": "",
            "redirect_uri": f"{callback}?{urlencode(back)}",
        }
        return Redirect(f"{_AUTHORIZE}?{urlencode(query)}")

    @writes
    def handle_chat_oauth_callback(
        self,
        subscriber_id: str,
        provider_id: str,
        *,
        environment_id: str,
        code: str,
        hmac_hash: str | None = None,
        integration_identifier: str | None = None,
    ) -> Redirect | Html:
        integration_credentials = self._chat_credentials(provider_id, environment_id, integration_identifier)
        self._check_hash(integration_credentials, environment_id, subscriber_id, hmac_hash)
        self._enter(environment_id)
        given: dict[str, Any] = {
            "providerId": provider_id,
            "credentials": {"webhookUrl": _exchange(code), "channel": provider_id},
        }
        if integration_identifier is not None:
            given["integrationIdentifier"] = integration_identifier
        self._apply_credentials(self._upsert(subscriber_id, {}), given, replace=False)
        if redirect_url := integration_credentials.get("redirectUrl"):
            return Redirect(redirect_url)
        digest = hashlib.sha256(_CLOSE_SCRIPT.encode()).digest()
        return Html(
            f"<script>{_CLOSE_SCRIPT}</script>",
            {"Content-Security-Policy": f"script-src 'sha256-{base64.b64encode(digest).decode()}'"},
        )

    def _enter(self, environment_id: str) -> None:
        """These operations carry no key: the query names the environment.

        Raises NotFound when there is no such environment.
        """
        environment = self._session.find_one(ENVIRONMENTS, {"_id": environment_id.lower()})
        if environment is None:
            raise NotFound(f"Environment {environment_id} was not found")
        self._environment_id = environment["_id"]
        self._organization_id = environment["_organizationId"]

    def _chat_credentials(self, provider_id: str, environment_id: str, identifier: str | None) -> dict[str, Any]:
        where: dict[str, Any] = {
            "_environmentId": environment_id.lower(),
            "channel": "chat",
            "providerId": provider_id,
            "deleted": False,
        }
        if identifier is not None:
            where["identifier"] = identifier
        integration = self._session.find_one(INTEGRATIONS, where, newest_first=True)
        if integration is None:
            raise NotFound(
                f"Environment {environment_id} has no integration of channel chat and provider {provider_id}"
            )
        credentials: dict[str, Any] = integration.get("credentials") or {}
        if not credentials:
            raise NotFound(f"Integration {integration['_id']} has no credentials")
        if not credentials.get("clientId"):
            raise NotFound(f"Integration {integration['_id']} lacks the credential clientId")
        return credentials

    def _check_hash(
        self, credentials: dict[str, Any], environment_id: str, subscriber_id: str, given: str | None
    ) -> None:
        if not credentials.get("hmac"):
            return
        if not given:
            raise BadRequest("hmacHash is required, provide a hash")
        stored = self._session.find_one(API_KEYS, {"_environmentId": environment_id.lower()})
        assert stored is not None
        key = self._call.tools.vault.decrypt(stored["key"])
        expected = hmac.new(key.encode(), subscriber_id.encode(), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected.encode(), given.encode()):
            raise BadRequest("hmacHash is wrong, provide a valid hash")


def _exchange(code: str) -> str:
    """Stands for the provider: the same code always gives the same webhook address."""
    return f"https://hooks.slack.com/services/{hashlib.sha256(code.encode()).hexdigest()[:24]}"
