# Made by `make generate` from spec/; do not edit.
"""Subscribers."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from .. import operations
from ..core import AsyncSender, Html, Redirect, deprecated

if TYPE_CHECKING:
    from ..models import (
        BulkCreateSubscribers,
        BulkSubscribersResult,
        ChannelPreference,
        ChatProviderId,
        CreateSubscriber,
        CreateSubscriberV2,
        DeleteResult,
        FeedPage,
        GlobalSubscriberPreference,
        LevelPreference,
        MarkAllMessages,
        MarkMessageAction,
        MarkMessages,
        MarkMessagesByFlags,
        Message,
        MessageFlags,
        MessageMark,
        NotificationFeedItem,
        ProviderId,
        Subscriber,
        SubscriberChannel,
        SubscriberPage,
        SubscriberPreference,
        SubscriberPreferences,
        SubscriberSearchPage,
        UnseenCount,
        UpdateChannelCredentials,
        UpdatePreferenceChannels,
        UpdateSubscriber,
        UpdateSubscriberCredentials,
        UpdateSubscriberGlobalPreferences,
        UpdateSubscriberOnlineStatus,
        UpdateSubscriberPreference,
        UpdateSubscriberPreferencesV2,
        UpdateSubscriberV2,
    )


class AsyncSubscribers:
    """The people who receive notifications, with their credentials, preferences, in-app feed and message
    marks.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, *, page: int | None = None, limit: int | None = None) -> SubscriberPage:
        """List subscribers.

        Lists the subscribers of the environment, oldest first, page by page. A page past the end is
        empty. There is no filter here; `GET /v2/subscribers` has some.

        GET /v1/subscribers

        Args:
            page: Number of the page, counted from zero.
            limit: Most items on a page.

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return await self._sender.send(operations.LIST_SUBSCRIBERS, query={"page": page, "limit": limit})

    def iterate(self, *, limit: int | None = None) -> AsyncIterator[Subscriber]:
        """Like `list`, but item by item over all pages."""
        return self._sender.iterate(operations.LIST_SUBSCRIBERS, query={"limit": limit})

    @overload
    async def create(
        self, body: CreateSubscriber | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Subscriber: ...

    @overload
    async def create(
        self,
        *,
        subscriber_id: str,
        first_name: str | None = ...,
        last_name: str | None = ...,
        email: str | None = ...,
        phone: str | None = ...,
        avatar: str | None = ...,
        locale: str | None = ...,
        data: Mapping[str, Any] | None = ...,
        channels: Sequence[SubscriberChannel | Mapping[str, Any]] | None = ...,
        idempotency_key: str | None = None,
    ) -> Subscriber: ...

    async def create(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> Subscriber:
        """Create a subscriber.

        Creates a subscriber, or updates the one that has the identifier: then members left out, or null,
        stay as they are, and the answer is 201 all the same. Two such requests at the same time make one
        subscriber.

        `channels` are stored after the subscriber. If the environment has no active integration of a
        provider, the answer is 400; some servers leave the subscriber created without those credentials.

        POST /v1/subscribers

        Args:
            subscriber_id: The identifier by which the application knows the subscriber. It may not
                consist of blanks only; blanks around it are cut off.
            first_name: Given name.
            last_name: Family name.
            email: Where e-mail steps send to.
            phone: Where SMS steps send to, best in the form `+441632960001`. Its form is not checked.
            avatar: Address of a picture. Its form is not checked.
            locale: Language, and optionally script and region, joined by `-` or `_`.
            data: Whatever the application wants to keep. It replaces what was stored; nothing is merged.
            channels: Credentials to add, each as `PATCH …/credentials` would.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.CREATE_SUBSCRIBER, body=body, members=members, idempotency_key=idempotency_key
        )

    @overload
    async def bulk_create(
        self, body: BulkCreateSubscribers | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> BulkSubscribersResult: ...

    @overload
    async def bulk_create(
        self,
        *,
        subscribers: Sequence[CreateSubscriber | Mapping[str, Any]],
        idempotency_key: str | None = None,
    ) -> BulkSubscribersResult: ...

    async def bulk_create(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> BulkSubscribersResult:
        """Create up to 500 subscribers.

        Creates the subscribers that are not known and updates the others. One element that breaks a rule
        refuses the whole request, and nothing is written. When one identifier comes up several times,
        the last values win.

        Unlike a single create, null is stored as null. Servers may store `channels` of an element as
        they come, without a look at the integrations. A request costs 100 times as much of the rate
        limit as a single one.

        POST /v1/subscribers/bulk

        Args:
            subscribers: One element per subscriber. One bad element refuses the whole list.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.BULK_CREATE_SUBSCRIBERS, body=body, members=members, idempotency_key=idempotency_key
        )

    async def get(self, subscriber_id: str, *, include_topics: bool | None = None) -> Subscriber:
        """Get a subscriber.

        Answers one subscriber. One that was deleted is as unknown as one that never was.

        GET /v1/subscribers/{subscriberId}

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            include_topics: Whether to fill `topics`. Servers of October 2024 do not know it.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.GET_SUBSCRIBER, (subscriber_id,), query={"includeTopics": include_topics}
        )

    @overload
    async def update(self, subscriber_id: str, body: UpdateSubscriber | Mapping[str, Any]) -> Subscriber: ...

    @overload
    async def update(
        self,
        subscriber_id: str,
        *,
        first_name: str | None = ...,
        last_name: str | None = ...,
        email: str | None = ...,
        phone: str | None = ...,
        avatar: str | None = ...,
        locale: str | None = ...,
        data: Mapping[str, Any] | None = ...,
        channels: Sequence[SubscriberChannel | Mapping[str, Any]] | None = ...,
    ) -> Subscriber: ...

    async def update(self, subscriber_id: str, body: Any = None, **members: Any) -> Subscriber:
        """Update a subscriber, or create it.

        Changes the members that are sent and leaves the others alone; `data` is replaced as a whole. A
        subscriber that is not known is created, also with 200. If nothing would change, nothing is
        written.

        Servers of 2024 do not create: there an unknown subscriber is a 400. If the environment has no
        active integration for one of the `channels`, the answer is 400 too.

        PUT /v1/subscribers/{subscriberId}

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            first_name: Given name.
            last_name: Family name.
            email: Where e-mail steps send to. Null or an empty text erases it.
            phone: Where SMS steps send to. Its form is not checked.
            avatar: Address of a picture. Its form is not checked.
            locale: Language, and optionally script and region, joined by `-` or `_`.
            data: Replaces the stored object as a whole.
            channels: Credentials to add, each as `PATCH …/credentials` would. Servers of October 2024
                ignore the member.

        Raises: BadRequest, Unauthorized, NotFound, PayloadTooLarge, UnprocessableEntity, RateLimited,
        NovuError.
        """
        return await self._sender.send(
            operations.UPDATE_SUBSCRIBER, (subscriber_id,), body=body, members=members
        )

    async def delete(self, subscriber_id: str) -> DeleteResult:
        """Delete a subscriber.

        Deletes a subscriber and takes it out of its topics. It can no longer be read, and a second
        request is a 404. What was sent to it stays in the list of messages; servers from 2025 on may
        remove preferences and messages as well.

        DELETE /v1/subscribers/{subscriberId}

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(operations.DELETE_SUBSCRIBER, (subscriber_id,))

    @overload
    async def update_credentials(
        self, subscriber_id: str, body: UpdateSubscriberCredentials | Mapping[str, Any]
    ) -> Subscriber: ...

    @overload
    async def update_credentials(
        self,
        subscriber_id: str,
        *,
        provider_id: ProviderId,
        credentials: UpdateChannelCredentials | Mapping[str, Any],
        integration_identifier: str | None = ...,
    ) -> Subscriber: ...

    async def update_credentials(self, subscriber_id: str, body: Any = None, **members: Any) -> Subscriber:
        """Update the credentials of a subscriber.

        Stores what a chat or push provider needs to reach the subscriber, such as a webhook address or
        device tokens, for one integration of the provider. The device tokens replace those stored
        before; of the other members each one sent replaces its own old value and the rest stays. The
        same credentials again change nothing.

        To add device tokens instead of replacing them, use `PATCH`. Leave `deviceTokens` in when you
        change something else: some servers empty the stored list otherwise.

        PUT /v1/subscribers/{subscriberId}/credentials

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            provider_id: The provider. The environment needs an active integration of it.
            integration_identifier: Picks one integration of the provider. Without it the newest active
                one is taken.
            credentials: The credentials to store.

        Raises: BadRequest, Unauthorized, NotFound, PayloadTooLarge, UnprocessableEntity, RateLimited,
        NovuError.
        """
        return await self._sender.send(
            operations.UPDATE_SUBSCRIBER_CREDENTIALS, (subscriber_id,), body=body, members=members
        )

    @overload
    async def modify_credentials(
        self,
        subscriber_id: str,
        body: UpdateSubscriberCredentials | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Subscriber: ...

    @overload
    async def modify_credentials(
        self,
        subscriber_id: str,
        *,
        provider_id: ProviderId,
        credentials: UpdateChannelCredentials | Mapping[str, Any],
        integration_identifier: str | None = ...,
        idempotency_key: str | None = None,
    ) -> Subscriber: ...

    async def modify_credentials(
        self, subscriber_id: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> Subscriber:
        """Add to the credentials of a subscriber.

        Like `PUT`, except that device tokens are added: the old ones first, then the new ones, none
        twice. An empty list still removes them all. Members left out stay as they are; leave
        `deviceTokens` in all the same, since some servers empty the stored list otherwise.

        Without an active integration of the provider, or of that identifier, the answer is 400 and
        nothing changes. An unknown subscriber is a 400 too, on later servers a 404.

        PATCH /v1/subscribers/{subscriberId}/credentials

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            provider_id: The provider. The environment needs an active integration of it.
            integration_identifier: Picks one integration of the provider. Without it the newest active
                one is taken.
            credentials: The credentials to store.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.MODIFY_SUBSCRIBER_CREDENTIALS,
            (subscriber_id,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    async def delete_credentials(self, subscriber_id: str, provider_id: str) -> None:
        """Delete the credentials of a subscriber for a provider.

        Forgets what the subscriber has for the provider, whichever integrations it was stored for. When
        there is nothing to forget, the answer is 204 as well.

        DELETE /v1/subscribers/{subscriberId}/credentials/{providerId}

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            provider_id: The provider, such as `slack` or `fcm`. One that does not exist is not an error.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.DELETE_SUBSCRIBER_CREDENTIALS,
            (
                subscriber_id,
                provider_id,
            ),
        )

    async def handle_chat_oauth(
        self,
        subscriber_id: str,
        provider_id: ChatProviderId,
        *,
        environment_id: str,
        hmac_hash: str | None = None,
        integration_identifier: str | None = None,
    ) -> Redirect:
        """Start connecting a chat account.

        Sends the subscriber's browser to the chat provider to agree that messages may be posted. Made to
        be opened by a browser, so it needs no key. An unknown integration, or one without a client id,
        is a 404; a missing or wrong hash, where one is needed, a 400.

        GET /v1/subscribers/{subscriberId}/credentials/{providerId}/oauth

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            provider_id: The chat provider.
            environment_id: The environment, which no API key tells here.
            hmac_hash: HMAC-SHA256 of the subscriber's identifier with the environment's API key, in
                hexadecimal digits. Needed only when the integration asks for it by its credential
                `hmac`.
            integration_identifier: Picks one integration of the provider. Without it the newest one is
                taken, active or not.

        Raises: BadRequest, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.HANDLE_CHAT_OAUTH,
            (
                subscriber_id,
                provider_id,
            ),
            query={
                "environmentId": environment_id,
                "hmacHash": hmac_hash,
                "integrationIdentifier": integration_identifier,
            },
        )

    async def handle_chat_oauth_callback(
        self,
        subscriber_id: str,
        provider_id: ChatProviderId,
        *,
        environment_id: str,
        code: str,
        hmac_hash: str | None = None,
        integration_identifier: str | None = None,
    ) -> Html | Redirect:
        """Finish connecting a chat account.

        The provider sends the browser here. The code is exchanged for a webhook, which is added to the
        subscriber's credentials; a subscriber that is not known is created. The browser then goes on to
        the integration's `redirectUrl`, or gets a page that closes itself. When the provider refuses the
        code, the answer is 400.

        GET /v1/subscribers/{subscriberId}/credentials/{providerId}/oauth/callback

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            provider_id: The chat provider.
            environment_id: The environment, which no API key tells here.
            code: What the provider gave the browser, to be exchanged for a webhook.
            hmac_hash: As for `GET …/oauth`.
            integration_identifier: Picks one integration of the provider. Without it the newest one is
                taken, active or not.

        Raises: BadRequest, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.HANDLE_CHAT_OAUTH_CALLBACK,
            (
                subscriber_id,
                provider_id,
            ),
            query={
                "environmentId": environment_id,
                "code": code,
                "hmacHash": hmac_hash,
                "integrationIdentifier": integration_identifier,
            },
        )

    @overload
    async def mark_all_messages(
        self,
        subscriber_id: str,
        body: MarkAllMessages | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> int: ...

    @overload
    async def mark_all_messages(
        self,
        subscriber_id: str,
        *,
        mark_as: MessageMark,
        feed_identifier: str | Sequence[str] | None = ...,
        idempotency_key: str | None = None,
    ) -> int: ...

    async def mark_all_messages(
        self, subscriber_id: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> int:
        """Mark all messages of a subscriber.

        Marks every in-app message of the subscriber, or of the feeds named, and answers how many
        changed; so the same request again answers 0. Marking as `seen` leaves alone what is read. An
        unknown feed has no messages.

        POST /v1/subscribers/{subscriberId}/messages/mark-all

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            mark_as: The mark.
            feed_identifier: One feed, several joined by commas, or a list. Without it, or with an empty
                text, all feeds.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.MARK_ALL_MESSAGES,
            (subscriber_id,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    @overload
    async def mark_messages(
        self,
        subscriber_id: str,
        body: MarkMessages | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> builtins.list[Message]: ...

    @overload
    async def mark_messages(
        self,
        subscriber_id: str,
        *,
        message_id: str | Sequence[str],
        mark_as: MessageMark,
        idempotency_key: str | None = None,
    ) -> builtins.list[Message]: ...

    async def mark_messages(
        self, subscriber_id: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> builtins.list[Message]:
        """Mark messages of a subscriber.

        Marks one or more messages of the subscriber and answers them in their new state. Messages that
        do not exist, or belong to somebody else, are left alone; servers of 2024 nevertheless show
        somebody else's in the answer. The same request again changes no mark.

        POST /v1/subscribers/{subscriberId}/messages/mark-as

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            message_id: The messages to mark.
            mark_as: The mark.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.MARK_MESSAGES,
            (subscriber_id,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    @overload
    @deprecated(
        "markMessagesByFlags is deprecated. Deprecated, use `markMessages` (`POST …/messages/mark-as`)."
    )
    async def mark_messages_by_flags(
        self,
        subscriber_id: str,
        body: MarkMessagesByFlags | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> builtins.list[Message]: ...

    @overload
    @deprecated(
        "markMessagesByFlags is deprecated. Deprecated, use `markMessages` (`POST …/messages/mark-as`)."
    )
    async def mark_messages_by_flags(
        self,
        subscriber_id: str,
        *,
        message_id: str | Sequence[str],
        mark: MessageFlags | Mapping[str, Any],
        idempotency_key: str | None = None,
    ) -> builtins.list[Message]: ...

    @deprecated(
        "markMessagesByFlags is deprecated. Deprecated, use `markMessages` (`POST …/messages/mark-as`)."
    )
    async def mark_messages_by_flags(
        self, subscriber_id: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> builtins.list[Message]:
        """Mark messages of a subscriber by flags.

        Deprecated, use `markMessages` (`POST …/messages/mark-as`). Sets exactly the flags given on one
        or more messages of the subscriber, and answers the messages. Messages that do not exist, or
        belong to somebody else, are left alone.

        POST /v1/subscribers/{subscriberId}/messages/markAs

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            message_id: The messages to mark.
            mark: The flags.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.MARK_MESSAGES_BY_FLAGS,
            (subscriber_id,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    @overload
    async def mark_message_action_as_seen(
        self,
        subscriber_id: str,
        message_id: str,
        type: Literal["primary", "secondary"],
        body: MarkMessageAction | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Message: ...

    @overload
    async def mark_message_action_as_seen(
        self,
        subscriber_id: str,
        message_id: str,
        type: Literal["primary", "secondary"],
        *,
        status: Literal["pending", "done"],
        payload: Mapping[str, Any] | None = ...,
        idempotency_key: str | None = None,
    ) -> Message: ...

    async def mark_message_action_as_seen(
        self,
        subscriber_id: str,
        message_id: str,
        type: Literal["primary", "secondary"],
        body: Any = None,
        *,
        idempotency_key: str | None = None,
        **members: Any,
    ) -> Message:
        """Update the action of a message.

        Keeps what became of a button of the message: `cta.action.status`, and under `cta.action.result`
        the button and the payload. May be repeated; the last request wins. Whether the message is seen
        or read does not change, whatever the name of the operation suggests.

        An unknown message is a 404. An unknown subscriber, or a message of somebody else, is a 400 and
        changes nothing.

        POST /v1/subscribers/{subscriberId}/messages/{messageId}/actions/{type}

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            message_id: The message.
            type: The button that was used.
            status: Whether the action is still to be done.
            payload: What to keep as the result. Left out, or null, the earlier result stays.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.MARK_MESSAGE_ACTION_AS_SEEN,
            (
                subscriber_id,
                message_id,
                type,
            ),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    async def get_feed(
        self,
        subscriber_id: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        feed_identifier: Sequence[str] | None = None,
        seen: bool | None = None,
        read: bool | None = None,
        payload: str | None = None,
    ) -> FeedPage:
        """Get the in-app feed of a subscriber.

        Lists the in-app messages of the subscriber, newest first, page by page. Filters add up. A page
        past the end is empty. An unknown subscriber is a 400, on later servers a 404.

        GET /v1/subscribers/{subscriberId}/notifications/feed

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            page: Number of the page, counted from zero.
            limit: Most items on a page.
            feed_identifier: Only messages of these feeds. Repeat the parameter for several. An unknown
                feed has none.
            seen: Only seen, or only unseen messages. Without it both.
            read: Only read, or only unread messages. Without it both.
            payload: Only messages whose payload has these values: a JSON object, in base64. Such a text
                begins with `e`, since an object begins with a brace. One that does not decode to an
                object is a 400.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.GET_SUBSCRIBER_FEED,
            (subscriber_id,),
            query={
                "page": page,
                "limit": limit,
                "feedIdentifier": feed_identifier,
                "seen": seen,
                "read": read,
                "payload": payload,
            },
        )

    def iterate_feed(
        self,
        subscriber_id: str,
        *,
        limit: int | None = None,
        feed_identifier: Sequence[str] | None = None,
        seen: bool | None = None,
        read: bool | None = None,
        payload: str | None = None,
    ) -> AsyncIterator[NotificationFeedItem]:
        """Like `get_feed`, but item by item over all pages."""
        return self._sender.iterate(
            operations.GET_SUBSCRIBER_FEED,
            (subscriber_id,),
            query={
                "limit": limit,
                "feedIdentifier": feed_identifier,
                "seen": seen,
                "read": read,
                "payload": payload,
            },
        )

    async def get_unseen_count(
        self,
        subscriber_id: str,
        *,
        seen: bool | None = None,
        limit: int | None = None,
        feed_identifier: Sequence[str] | None = None,
    ) -> UnseenCount:
        """Count the unseen in-app messages of a subscriber.

        Counts the in-app messages that are unseen, or with `seen=true` those that are seen, and stops
        counting at the limit. An unknown subscriber is a 400, on later servers a 404.

        GET /v1/subscribers/{subscriberId}/notifications/unseen

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            seen: Whether to count what is seen instead.
            limit: Where to stop counting.
            feed_identifier: Count only messages of these feeds. Repeat the parameter for several.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.GET_SUBSCRIBER_UNSEEN_COUNT,
            (subscriber_id,),
            query={"seen": seen, "limit": limit, "feedIdentifier": feed_identifier},
        )

    @overload
    async def update_online_status(
        self,
        subscriber_id: str,
        body: UpdateSubscriberOnlineStatus | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Subscriber: ...

    @overload
    async def update_online_status(
        self, subscriber_id: str, *, is_online: bool, idempotency_key: str | None = None
    ) -> Subscriber: ...

    async def update_online_status(
        self, subscriber_id: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> Subscriber:
        """Report whether a subscriber is online.

        Sets `isOnline`, which conditions of steps can look at. False also sets `lastOnlineAt` to the
        present, each time it is sent; true leaves it as it was.

        PATCH /v1/subscribers/{subscriberId}/online-status

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            is_online: False also sets `lastOnlineAt` to the present.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.UPDATE_SUBSCRIBER_ONLINE_STATUS,
            (subscriber_id,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    async def list_preferences(
        self, subscriber_id: str, *, include_inactive_channels: bool | None = None
    ) -> builtins.list[SubscriberPreference]:
        """List the workflow preferences of a subscriber.

        Lists what the subscriber prefers for each active workflow, whether it ever chose or not. A
        choice of the subscriber goes before the workflow's own settings; the global preference is not
        mixed in. Reading stores nothing. An unknown subscriber is a 400, on later servers a 404.

        GET /v1/subscribers/{subscriberId}/preferences

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            include_inactive_channels: Whether to list channels the workflow has no active step for.
                Servers of October 2024 never list them.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.LIST_SUBSCRIBER_PREFERENCES,
            (subscriber_id,),
            query={"includeInactiveChannels": include_inactive_channels},
        )

    @overload
    async def update_global_preferences(
        self,
        subscriber_id: str,
        body: UpdateSubscriberGlobalPreferences | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> GlobalSubscriberPreference: ...

    @overload
    async def update_global_preferences(
        self,
        subscriber_id: str,
        *,
        enabled: bool | None = ...,
        preferences: Sequence[ChannelPreference | Mapping[str, Any]] | None = ...,
        idempotency_key: str | None = None,
    ) -> GlobalSubscriberPreference: ...

    async def update_global_preferences(
        self, subscriber_id: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> GlobalSubscriberPreference:
        """Update the global preference of a subscriber.

        Switches all workflows, or channels of all workflows, on or off for the subscriber. What is not
        named stays as it is; an empty body changes nothing. Servers of 2025 also drop the choices made
        per workflow for the channels named, so that the last request wins.

        PATCH /v1/subscribers/{subscriberId}/preferences

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            enabled: Whether anything is sent at all.
            preferences: The channels to switch. Those not named stay as they are.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.UPDATE_SUBSCRIBER_GLOBAL_PREFERENCES,
            (subscriber_id,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    async def list_preferences_by_level(
        self,
        subscriber_id: str,
        parameter: Literal["global", "template"],
        *,
        include_inactive_channels: bool | None = None,
    ) -> builtins.list[LevelPreference]:
        """List the preferences of a subscriber at one level.

        Answers a list either way: for `global` its only element is the global preference, for `template`
        it has one element per active workflow. An unknown subscriber is a 400, on later servers a 404.

        GET /v1/subscribers/{subscriberId}/preferences/{parameter}

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            parameter: The level.
            include_inactive_channels: Whether to list channels the workflow has no active step for.
                Servers of October 2024 never list them.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.LIST_SUBSCRIBER_PREFERENCES_BY_LEVEL,
            (
                subscriber_id,
                parameter,
            ),
            query={"includeInactiveChannels": include_inactive_channels},
        )

    @overload
    async def update_preference(
        self,
        subscriber_id: str,
        parameter: str,
        body: UpdateSubscriberPreference | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> SubscriberPreference: ...

    @overload
    async def update_preference(
        self,
        subscriber_id: str,
        parameter: str,
        *,
        channel: ChannelPreference | Mapping[str, Any] | None = ...,
        enabled: bool | None = ...,
        idempotency_key: str | None = None,
    ) -> SubscriberPreference: ...

    async def update_preference(
        self,
        subscriber_id: str,
        parameter: str,
        body: Any = None,
        *,
        idempotency_key: str | None = None,
        **members: Any,
    ) -> SubscriberPreference:
        """Update a workflow preference of a subscriber.

        Switches a workflow, or one channel of it, on or off for the subscriber. The other channels stay
        as they are. A channel the workflow has no active step for is kept, but not shown. When both
        members are null nothing changes. Servers of 2024 refuse that with 400, and so do those of 2025
        for a workflow that is critical.

        PATCH /v1/subscribers/{subscriberId}/preferences/{parameter}

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            parameter: Identifier of the workflow.
            channel: The channel to switch. The others stay as they are.
            enabled: Whether the workflow is sent at all. Servers of 2025 ignore it.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.UPDATE_SUBSCRIBER_PREFERENCE,
            (
                subscriber_id,
                parameter,
            ),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    async def search(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        order_by: Literal["_id", "updatedAt"] | None = None,
        order_direction: Literal["ASC", "DESC"] | None = None,
        include_cursor: bool | None = None,
        email: str | None = None,
        name: str | None = None,
        phone: str | None = None,
        subscriber_id: str | None = None,
    ) -> SubscriberSearchPage:
        """Search subscribers.

        Lists the subscribers of the environment that have all the values given, newest first unless
        asked otherwise. To read on, send `next` as `after`; to read back, `previous` as `before`. A
        cursor that names nobody answers an empty page without cursors. Both cursors at once are a 400.

        GET /v2/subscribers

        Args:
            after: The cursor `next` of the page before.
            before: The cursor `previous` of the page after. Not together with `after`.
            limit: Most items on a page. There is no upper limit.
            order_by: What to order by.
            order_direction: Upwards or downwards.
            include_cursor: Whether the page also holds the subscriber the cursor names. Some servers of
                early 2025 do not know it.
            email: Only subscribers with exactly this e-mail.
            name: Only subscribers whose given and family name, joined by a blank, are exactly this.
                Later servers take a part of it and ignore case.
            phone: Only subscribers with exactly this phone number.
            subscriber_id: Only the subscriber with exactly this identifier.

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.SEARCH_SUBSCRIBERS,
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "orderBy": order_by,
                "orderDirection": order_direction,
                "includeCursor": include_cursor,
                "email": email,
                "name": name,
                "phone": phone,
                "subscriberId": subscriber_id,
            },
        )

    def iterate_search(
        self,
        *,
        limit: int | None = None,
        order_by: Literal["_id", "updatedAt"] | None = None,
        order_direction: Literal["ASC", "DESC"] | None = None,
        include_cursor: bool | None = None,
        email: str | None = None,
        name: str | None = None,
        phone: str | None = None,
        subscriber_id: str | None = None,
    ) -> AsyncIterator[Subscriber]:
        """Like `search`, but item by item over all pages."""
        return self._sender.iterate(
            operations.SEARCH_SUBSCRIBERS,
            query={
                "limit": limit,
                "orderBy": order_by,
                "orderDirection": order_direction,
                "includeCursor": include_cursor,
                "email": email,
                "name": name,
                "phone": phone,
                "subscriberId": subscriber_id,
            },
        )

    @overload
    async def create_v2(
        self, body: CreateSubscriberV2 | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Subscriber: ...

    @overload
    async def create_v2(
        self,
        *,
        subscriber_id: str,
        first_name: str | None = ...,
        last_name: str | None = ...,
        email: str | None = ...,
        phone: str | None = ...,
        avatar: str | None = ...,
        locale: str | None = ...,
        timezone: str | None = ...,
        data: Mapping[str, Any] | None = ...,
        idempotency_key: str | None = None,
    ) -> Subscriber: ...

    async def create_v2(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> Subscriber:
        """Create a new subscriber.

        Creates a subscriber. Unlike `POST /v1/subscribers` it never updates: an identifier that is taken
        is a 409. Credentials cannot be sent along.

        POST /v2/subscribers

        Args:
            subscriber_id: The identifier by which the application knows the subscriber. It may not
                consist of blanks only. Later servers take nothing but letters, digits, `-` and `_`, or
                an e-mail address.
            first_name: Given name.
            last_name: Family name.
            email: Where e-mail steps send to.
            phone: Where SMS steps send to. Its form is not checked.
            avatar: Address of a picture. Its form is not checked.
            locale: Language, and optionally script and region, joined by `-` or `_`.
            timezone: Name of a zone in the IANA time zone database. Novu also refuses names of the right
                shape that are not in the database.
            data: Whatever the application wants to keep.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.CREATE_SUBSCRIBER_V2, body=body, members=members, idempotency_key=idempotency_key
        )

    async def get_v2(self, subscriber_id: str) -> Subscriber:
        """Get a subscriber by its identifier.

        Answers one subscriber. One that was deleted is as unknown as one that never was. Servers may
        send null for a member the subscriber lacks.

        GET /v2/subscribers/{subscriberId}

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(operations.GET_SUBSCRIBER_V2, (subscriber_id,))

    @overload
    async def update_v2(
        self,
        subscriber_id: str,
        body: UpdateSubscriberV2 | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Subscriber: ...

    @overload
    async def update_v2(
        self,
        subscriber_id: str,
        *,
        first_name: str | None = ...,
        last_name: str | None = ...,
        email: str | None = ...,
        phone: str | None = ...,
        avatar: str | None = ...,
        locale: str | None = ...,
        timezone: str | None = ...,
        data: Mapping[str, Any] | None = ...,
        idempotency_key: str | None = None,
    ) -> Subscriber: ...

    async def update_v2(
        self, subscriber_id: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> Subscriber:
        """Update or erase parts of a subscriber.

        Changes the members that are sent: a value replaces the old one, null erases it, and what is left
        out stays. `data` is replaced as a whole. The identifier cannot be changed. Unlike `PUT
        /v1/subscribers/{subscriberId}` it never creates.

        PATCH /v2/subscribers/{subscriberId}

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            first_name: Given name.
            last_name: Family name.
            email: Where e-mail steps send to.
            phone: Where SMS steps send to. Its form is not checked.
            avatar: Address of a picture. Its form is not checked.
            locale: Language, and optionally script and region, joined by `-` or `_`.
            timezone: Name of a zone in the IANA time zone database.
            data: Replaces the stored object as a whole.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.UPDATE_SUBSCRIBER_V2,
            (subscriber_id,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    async def delete_v2(self, subscriber_id: str) -> DeleteResult:
        """Delete a subscriber with its preferences.

        Deletes a subscriber for good, with its preferences and its membership in topics. A second
        request is a 404. Later servers delete what was sent to it as well.

        DELETE /v2/subscribers/{subscriberId}

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(operations.DELETE_SUBSCRIBER_V2, (subscriber_id,))

    async def get_preferences_v2(self, subscriber_id: str) -> SubscriberPreferences:
        """Get all preferences of a subscriber.

        Answers the global preference and those of every active workflow in one object. Workflows list
        only channels they have an active step for.

        GET /v2/subscribers/{subscriberId}/preferences

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(operations.GET_SUBSCRIBER_PREFERENCES_V2, (subscriber_id,))

    @overload
    async def update_preferences_v2(
        self,
        subscriber_id: str,
        body: UpdateSubscriberPreferencesV2 | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> SubscriberPreferences: ...

    @overload
    async def update_preferences_v2(
        self,
        subscriber_id: str,
        *,
        channels: UpdatePreferenceChannels | Mapping[str, Any],
        workflow_id: str | None = ...,
        idempotency_key: str | None = None,
    ) -> SubscriberPreferences: ...

    async def update_preferences_v2(
        self, subscriber_id: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> SubscriberPreferences:
        """Update the global preference or a workflow preference.

        Switches channels on or off, for the workflow named or, without one, for all. What is not named
        stays as it is. An unknown workflow is a 404, a critical one a 400.

        PATCH /v2/subscribers/{subscriberId}/preferences

        Args:
            subscriber_id: The identifier the application gave to the subscriber, not Novu's own `_id`.
            channels: The channels to switch.
            workflow_id: Identifier or trigger identifier of the workflow to change the preference of.
                Without it the global preference changes.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.UPDATE_SUBSCRIBER_PREFERENCES_V2,
            (subscriber_id,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )
