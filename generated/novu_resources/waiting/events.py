# Made by `make generate` from spec/; do not edit.
"""Events."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .. import operations
from ..core import Sender

if TYPE_CHECKING:
    from ..models import (
        BroadcastEvent,
        BulkTriggerEvents,
        CreateSubscriber,
        SubscriberRecipient,
        TenantReference,
        TopicRecipient,
        TriggerAcknowledgement,
        TriggerControls,
        TriggerEvent,
        TriggerOverrides,
    )


class Events:
    """Trigger workflows, one by one, in bulk or for everybody, and cancel what has not been sent."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def trigger(
        self, body: TriggerEvent | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> TriggerAcknowledgement: ...

    @overload
    def trigger(
        self,
        *,
        name: str,
        to: str
        | SubscriberRecipient
        | Mapping[str, Any]
        | TopicRecipient
        | Sequence[str | SubscriberRecipient | Mapping[str, Any] | TopicRecipient],
        payload: Mapping[str, Any] | None = ...,
        overrides: TriggerOverrides | Mapping[str, Any] | None = ...,
        transaction_id: str | None = ...,
        actor: str | CreateSubscriber | Mapping[str, Any] | None = ...,
        tenant: str | TenantReference | Mapping[str, Any] | None = ...,
        bridge_url: str | None = ...,
        controls: TriggerControls | Mapping[str, Any] | None = ...,
        idempotency_key: str | None = None,
    ) -> TriggerAcknowledgement: ...

    def trigger(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> TriggerAcknowledgement:
        """Trigger event.

        Starts a workflow for one or many recipients. A recipient is a subscriber or a topic; subscribers
        that do not exist yet are created, existing ones take over the members sent, and nothing is
        unset. A subscriber reached in several ways is notified once. The actor is left out when topics
        are resolved, but not when named as a recipient.

        The answer only says what became of the request; sending happens afterwards. Read `status`: only
        `processed` leads to notifications.

        - Take a `transactionId` of your own to find or cancel what was sent. One that was used before
            still answers `processed`, and nothing
          more happens.
        - Files go into `payload.attachments`, each with its content in base64 as `file`.
        - The body may have 20 MB.

        | refused with | when | |---|---| | 400 | a variable the workflow requires is missing from the
        payload; the workflow uses `tenant` or `actor` and the request has no such object | | 422 | no
        workflow has that trigger identifier (`workflow_not_found`) |

        POST /v1/events/trigger

        Args:
            name: Trigger identifier of the workflow.
            to: Who is to be notified.
            payload: Data for the templates and conditions of the workflow. Left out, an empty object.
            overrides: What to do differently this time.
            transaction_id: A text of the caller's choice that names this trigger. It can be used once in
                an environment. Left out or empty, a UUID is made up.
            actor: The subscriber whose doing the notification tells about.
            tenant: The tenant on whose behalf it is sent.
            bridge_url: Internal, for workflows that live in the application's code. Leave it out.
            controls: Internal, for workflows that live in the application's code. Leave it out.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.TRIGGER_EVENT, body=body, members=members, idempotency_key=idempotency_key
        )

    @overload
    def broadcast(
        self, body: BroadcastEvent | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> TriggerAcknowledgement: ...

    @overload
    def broadcast(
        self,
        *,
        name: str,
        payload: Mapping[str, Any],
        overrides: TriggerOverrides | Mapping[str, Any] | None = ...,
        transaction_id: str | None = ...,
        actor: str | CreateSubscriber | Mapping[str, Any] | None = ...,
        tenant: str | TenantReference | Mapping[str, Any] | None = ...,
        idempotency_key: str | None = None,
    ) -> TriggerAcknowledgement: ...

    def broadcast(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> TriggerAcknowledgement:
        """Broadcast event.

        Starts a workflow for every subscriber of the environment, the actor included. Costs as much of
        the rate limit as 100 requests.

        Answers `processed` even when the workflow is inactive, has no active step, or the tenant is
        unknown; nothing is sent then. Required variables and an unknown workflow are refused with 400
        and 422 as for a single trigger. The body may have 20 MB.

        POST /v1/events/trigger/broadcast

        Args:
            name: Trigger identifier of the workflow.
            payload: Data for the templates and conditions of the workflow. May be empty, but not left
                out.
            overrides: What to do differently this time.
            transaction_id: A text of the caller's choice that names this trigger. It can be used once in
                an environment. Left out or empty, a UUID is made up.
            actor: The subscriber whose doing the notification tells about.
            tenant: The tenant on whose behalf it is sent.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.BROADCAST_EVENT, body=body, members=members, idempotency_key=idempotency_key
        )

    @overload
    def bulk_trigger(
        self, body: BulkTriggerEvents | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> builtins.list[TriggerAcknowledgement]: ...

    @overload
    def bulk_trigger(
        self, *, events: Sequence[TriggerEvent | Mapping[str, Any]], idempotency_key: str | None = None
    ) -> builtins.list[TriggerAcknowledgement]: ...

    def bulk_trigger(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> builtins.list[TriggerAcknowledgement]:
        """Bulk trigger events.

        Triggers up to 100 events in one request and answers one result for each, in the order sent.
        Costs as much of the rate limit as 100 requests.

        An event that fails on its own, because its workflow is unknown or a required variable is
        missing, has status `error` and its reasons in `error`; the others go on. Give every event a
        `payload`, if only an empty object: without one it fails in that way. `controls` is ignored here.

        A list that is empty or too long, or an event that is not well formed, refuses the whole request
        with 400. The body may have 20 MB.

        POST /v1/events/trigger/bulk

        Args:
            events: The events.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.BULK_TRIGGER_EVENTS, body=body, members=members, idempotency_key=idempotency_key
        )

    def cancel(self, transaction_id: str) -> bool:
        """Cancel event.

        Stops what a trigger has not sent yet: delays and digests that wait, with the steps behind them,
        for all recipients. What was sent stays. When the owner of an open digest is cancelled, the
        oldest event merged into it takes its place and keeps the time at which the digest closes.

        Answers false, not 404, when the transaction is unknown or nothing of it waits.

        DELETE /v1/events/trigger/{transactionId}

        Args:
            transaction_id: The transaction to cancel, as answered by the trigger.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.CANCEL_EVENT, (transaction_id,))
