# Made by `make generate` from spec/; do not edit.
"""Integrations."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .. import operations
from ..core import Sender

if TYPE_CHECKING:
    from ..models import (
        ChannelType,
        CreateIntegration,
        Integration,
        IntegrationCredentials,
        StepFilter,
        UpdateIntegration,
    )


class Integrations:
    """Providers that deliver the messages of a channel, with their credentials and conditions."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self) -> builtins.list[Integration]:
        """List integrations.

        All integrations of the organization, those of its other environments included, in the order of
        their creation and on one page. Look at `_environmentId` to tell the environments apart.
        Credentials are readable.

        GET /v1/integrations

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(operations.LIST_INTEGRATIONS)

    @overload
    def create(
        self, body: CreateIntegration | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Integration: ...

    @overload
    def create(
        self,
        *,
        provider_id: str,
        channel: ChannelType,
        name: str | None = ...,
        identifier: str | None = ...,
        environment_id: str | None = ...,
        credentials: IntegrationCredentials | Mapping[str, Any] | None = ...,
        active: bool | None = ...,
        check: bool | None = ...,
        conditions: Sequence[StepFilter | Mapping[str, Any]] | None = ...,
        idempotency_key: str | None = None,
    ) -> Integration: ...

    def create(self, body: Any = None, *, idempotency_key: str | None = None, **members: Any) -> Integration:
        """Create integration.

        Connects a provider to a channel, in the environment of the key unless `_environmentId` names
        another one.

        A channel may have several integrations, also of one provider. Novu's own providers are the
        exception: one `novu`, one `novu-email` and one `novu-sms` per environment.

        E-mail and SMS know a primary integration. One that is created active becomes the primary one of
        its channel and environment unless the active integration with the highest priority already is;
        it then takes its place below that one.

        Whether `providerId` is known, suits the channel or has the credentials it needs is not examined,
        unless `check` is true.

        | refused with | when | |---|---| | 400 | the environment has its in-app integration; the server
        has no credentials for that Novu provider; the check of the credentials fails | | 409 |
        `identifier` is taken within the organization; the environment has that Novu e-mail or SMS
        provider |

        POST /v1/integrations

        Args:
            provider_id: The provider, by its id.
            channel: The channel it is to serve.
            name: What people call it. Left out, the provider's display name.
            identifier: What programs call it, unique within the organization. Left out, it is made from
                the name and a short random part.
            environment_id: The environment it is for. Left out, the environment of the key.
            credentials: What the provider needs.
            active: Whether to use it for sending. Left out, false.
            check: Whether to try the credentials out first. Only e-mail is tried, active or not, and
                most providers get a real message for it; when that fails nothing is stored. Left out,
                false. Servers of 2024 took true instead and then refused a body without `credentials`,
                so say which.
            conditions: When to choose it over the primary one.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.CREATE_INTEGRATION, body=body, members=members, idempotency_key=idempotency_key
        )

    def list_active(self) -> builtins.list[Integration]:
        """List active integrations.

        Those integrations of the organization that are switched on, in the order of their creation and
        on one page. Like the full list, it covers all environments.

        GET /v1/integrations/active

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(operations.LIST_ACTIVE_INTEGRATIONS)

    def get_webhook_status(self, provider_or_integration_id: str) -> bool:
        """Get webhook support status.

        Tells whether Novu can take the delivery events of a provider through a webhook. Asked by
        provider id, it looks at any integration of that provider in the environment that has
        credentials, whether active or not.

        Answers 404 when there is no such integration or Novu has no adapter for the provider, and 400
        when the integration has no credentials or its channel is not e-mail or SMS.

        GET /v1/integrations/webhook/provider/{providerOrIntegrationId}/status

        Args:
            provider_or_integration_id: The id of a provider, such as `ses`, or the `_id` of an
                integration. A known provider id is taken as such, anything else as an `_id`.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.GET_INTEGRATION_WEBHOOK_STATUS, (provider_or_integration_id,))

    @overload
    def update(self, integration_id: str, body: UpdateIntegration | Mapping[str, Any]) -> Integration: ...

    @overload
    def update(
        self,
        integration_id: str,
        *,
        name: str | None = ...,
        identifier: str | None = ...,
        environment_id: str | None = ...,
        active: bool | None = ...,
        credentials: IntegrationCredentials | Mapping[str, Any] | None = ...,
        remove_novu_branding: bool | None = ...,
        check: bool | None = ...,
        conditions: Sequence[StepFilter | Mapping[str, Any]] | None = ...,
    ) -> Integration: ...

    def update(self, integration_id: str, body: Any = None, **members: Any) -> Integration:
        """Update integration.

        Changes the members that are sent. `credentials` and `conditions` are replaced as a whole, so
        send them complete. Provider and channel cannot be changed and are ignored.

        For e-mail and SMS, `active` moves the integration within the order of its channel. Switched off,
        it loses its priority and its primary flag, the others close ranks, and none of them becomes
        primary by itself. Switched on, it is ranked below the primary one, or on top when the top one is
        not primary, but is not made primary. Non-empty `conditions` take the primary flag away.

        | refused with | when | |---|---| | 400 | nothing is left to change; the check of the credentials
        fails | | 404 | the organization has no such integration | | 409 | the new `identifier` is taken
        within the organization |

        PUT /v1/integrations/{integrationId}

        Args:
            integration_id: The `_id` of the integration. Integrations of other environments of the
                organization can be named too.
            name: What people call it. An empty text is ignored.
            identifier: What programs call it, unique within the organization. An empty text is ignored.
            environment_id: The environment to move it to.
            active: Whether to use it for sending.
            credentials: What the provider needs. Replaces everything stored.
            remove_novu_branding: Whether the in-app inbox hides Novu's name. Ignored without a word on
                the free plan.
            check: Whether to try the credentials out first, the ones sent or else the stored ones. Only
                e-mail is tried; when that fails nothing is changed. Left out, false. Servers of 2024
                took true instead, so say which.
            conditions: When to choose it over the primary one. Replaces the stored ones; a list that is
                not empty takes the primary flag away.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, NovuError.
        """
        return self._sender.send(operations.UPDATE_INTEGRATION, (integration_id,), body=body, members=members)

    def delete(self, integration_id: str) -> builtins.list[Integration]:
        """Delete integration.

        Deletes an integration for good and answers those that are left in the environment of the key.
        For e-mail and SMS the active ones close ranks, and none becomes primary by itself.

        Credentials of subscribers that point to the integration stay; a message that needs them fails
        when it is sent.

        DELETE /v1/integrations/{integrationId}

        Args:
            integration_id: The `_id` of the integration. Integrations of other environments of the
                organization can be named too.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.DELETE_INTEGRATION, (integration_id,))

    def set_as_primary(self, integration_id: str, *, idempotency_key: str | None = None) -> Integration:
        """Set integration as primary.

        Makes an integration the one its channel sends through by default. It is switched on if need be,
        its `conditions` are emptied, it gets the highest priority, and the former primary one steps
        back. Doing it again changes nothing.

        Only e-mail and SMS have a primary integration; for other channels the answer is 400. The request
        has no body.

        POST /v1/integrations/{integrationId}/set-primary

        Args:
            integration_id: The `_id` of the integration. Integrations of other environments of the
                organization can be named too.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.SET_INTEGRATION_AS_PRIMARY, (integration_id,), idempotency_key=idempotency_key
        )
