# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel_type import ChannelType, check_channel_type
from ..models.notification_feed_item_status import (
    NotificationFeedItemStatus,
    check_notification_feed_item_status,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.feed_actor import FeedActor
    from ..models.feed_subscriber import FeedSubscriber
    from ..models.feed_template import FeedTemplate
    from ..models.json_object import JsonObject
    from ..models.message_cta import MessageCta


T = TypeVar("T", bound="NotificationFeedItem")


@_attrs_define
class NotificationFeedItem:
    """An in-app message as the feed shows it."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_notification_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_subscriber_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    created_at: datetime.datetime
    """ When the message was made. """
    transaction_id: str
    """ The transaction of the trigger. """
    content: str
    """ The text, rendered. """
    channel: ChannelType
    """ A way to reach a subscriber. """
    read: bool
    """ Whether the message has been read. """
    seen: bool
    """ Whether the message has been seen. """
    status: NotificationFeedItemStatus
    """ How the delivery went. """
    id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_template_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_message_template_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_feed_id: None | str | Unset = UNSET
    """ The section of the feed, if any. """
    field_job_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_actor_id: None | str | Unset = UNSET
    """ The acting subscriber, if any. """
    updated_at: datetime.datetime | None | Unset = UNSET
    """ When the message last changed. """
    expire_at: datetime.datetime | None | Unset = UNSET
    """ When the message will vanish, a year after it was made. """
    actor: FeedActor | None | Unset = UNSET
    """ Whom or what the message is from. """
    subscriber: FeedSubscriber | None | Unset = UNSET
    """ Who receives the message. """
    actor_subscriber: FeedSubscriber | None | Unset = UNSET
    """ The acting subscriber, where there is one. """
    template: FeedTemplate | None | Unset = UNSET
    """ The workflow in brief, where it is known. """
    template_identifier: None | str | Unset = UNSET
    """ The identifier by which the workflow was triggered. """
    identifier: None | str | Unset = UNSET
    """ An identifier of the message beside `_id`, where the server gives one. """
    provider_id: None | str | Unset = UNSET
    """ The provider of the in-app channel. """
    subject: None | str | Unset = UNSET
    """ The subject, where the step has one. """
    title: None | str | Unset = UNSET
    """ The title, where the step has one. """
    avatar: None | str | Unset = UNSET
    """ Address of a picture to show beside the message. """
    archived: bool | Unset = UNSET
    """ Whether the message has been put away. """
    last_seen_date: datetime.datetime | None | Unset = UNSET
    """ When the mark "seen" was last changed. """
    last_read_date: datetime.datetime | None | Unset = UNSET
    """ When the mark "read" was last changed. """
    deleted: bool | Unset = UNSET
    """ Always false here. """
    device_tokens: list[str] | None | Unset = UNSET
    """ Empty for in-app messages. """
    cta: MessageCta | Unset = UNSET
    """ What the recipient of a message can do about it. """
    payload: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    overrides: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    data: JsonObject | None | Unset = UNSET
    """ Custom data of the step, rendered. """
    tags: list[str] | Unset = UNSET
    """ Tags of the workflow at the time. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.feed_actor import FeedActor  # noqa: PLC0415
        from ..models.feed_subscriber import FeedSubscriber  # noqa: PLC0415
        from ..models.feed_template import FeedTemplate  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        field_id = self.field_id

        field_environment_id = self.field_environment_id

        field_organization_id = self.field_organization_id

        field_notification_id = self.field_notification_id

        field_subscriber_id = self.field_subscriber_id

        created_at = self.created_at.isoformat()

        transaction_id = self.transaction_id

        content = self.content

        channel: str = self.channel

        read = self.read

        seen = self.seen

        status: str = self.status

        id = self.id

        field_template_id = self.field_template_id

        field_message_template_id = self.field_message_template_id

        field_feed_id: None | str | Unset
        if isinstance(self.field_feed_id, Unset):
            field_feed_id = UNSET
        else:
            field_feed_id = self.field_feed_id

        field_job_id = self.field_job_id

        field_actor_id: None | str | Unset
        if isinstance(self.field_actor_id, Unset):
            field_actor_id = UNSET
        else:
            field_actor_id = self.field_actor_id

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        expire_at: None | str | Unset
        if isinstance(self.expire_at, Unset):
            expire_at = UNSET
        elif isinstance(self.expire_at, datetime.datetime):
            expire_at = self.expire_at.isoformat()
        else:
            expire_at = self.expire_at

        actor: dict[str, Any] | None | Unset
        if isinstance(self.actor, Unset):
            actor = UNSET
        elif isinstance(self.actor, FeedActor):
            actor = self.actor.to_dict()
        else:
            actor = self.actor

        subscriber: dict[str, Any] | None | Unset
        if isinstance(self.subscriber, Unset):
            subscriber = UNSET
        elif isinstance(self.subscriber, FeedSubscriber):
            subscriber = self.subscriber.to_dict()
        else:
            subscriber = self.subscriber

        actor_subscriber: dict[str, Any] | None | Unset
        if isinstance(self.actor_subscriber, Unset):
            actor_subscriber = UNSET
        elif isinstance(self.actor_subscriber, FeedSubscriber):
            actor_subscriber = self.actor_subscriber.to_dict()
        else:
            actor_subscriber = self.actor_subscriber

        template: dict[str, Any] | None | Unset
        if isinstance(self.template, Unset):
            template = UNSET
        elif isinstance(self.template, FeedTemplate):
            template = self.template.to_dict()
        else:
            template = self.template

        template_identifier: None | str | Unset
        if isinstance(self.template_identifier, Unset):
            template_identifier = UNSET
        else:
            template_identifier = self.template_identifier

        identifier: None | str | Unset
        if isinstance(self.identifier, Unset):
            identifier = UNSET
        else:
            identifier = self.identifier

        provider_id: None | str | Unset
        if isinstance(self.provider_id, Unset):
            provider_id = UNSET
        else:
            provider_id = self.provider_id

        subject: None | str | Unset
        if isinstance(self.subject, Unset):
            subject = UNSET
        else:
            subject = self.subject

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        avatar: None | str | Unset
        if isinstance(self.avatar, Unset):
            avatar = UNSET
        else:
            avatar = self.avatar

        archived = self.archived

        last_seen_date: None | str | Unset
        if isinstance(self.last_seen_date, Unset):
            last_seen_date = UNSET
        elif isinstance(self.last_seen_date, datetime.datetime):
            last_seen_date = self.last_seen_date.isoformat()
        else:
            last_seen_date = self.last_seen_date

        last_read_date: None | str | Unset
        if isinstance(self.last_read_date, Unset):
            last_read_date = UNSET
        elif isinstance(self.last_read_date, datetime.datetime):
            last_read_date = self.last_read_date.isoformat()
        else:
            last_read_date = self.last_read_date

        deleted = self.deleted

        device_tokens: list[str] | None | Unset
        if isinstance(self.device_tokens, Unset):
            device_tokens = UNSET
        elif isinstance(self.device_tokens, list):
            device_tokens = self.device_tokens

        else:
            device_tokens = self.device_tokens

        cta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cta, Unset):
            cta = self.cta.to_dict()

        payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payload, Unset):
            payload = self.payload.to_dict()

        overrides: dict[str, Any] | Unset = UNSET
        if not isinstance(self.overrides, Unset):
            overrides = self.overrides.to_dict()

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, JsonObject):
            data = self.data.to_dict()
        else:
            data = self.data

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "_environmentId": field_environment_id,
                "_organizationId": field_organization_id,
                "_notificationId": field_notification_id,
                "_subscriberId": field_subscriber_id,
                "createdAt": created_at,
                "transactionId": transaction_id,
                "content": content,
                "channel": channel,
                "read": read,
                "seen": seen,
                "status": status,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if field_template_id is not UNSET:
            field_dict["_templateId"] = field_template_id
        if field_message_template_id is not UNSET:
            field_dict["_messageTemplateId"] = field_message_template_id
        if field_feed_id is not UNSET:
            field_dict["_feedId"] = field_feed_id
        if field_job_id is not UNSET:
            field_dict["_jobId"] = field_job_id
        if field_actor_id is not UNSET:
            field_dict["_actorId"] = field_actor_id
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if expire_at is not UNSET:
            field_dict["expireAt"] = expire_at
        if actor is not UNSET:
            field_dict["actor"] = actor
        if subscriber is not UNSET:
            field_dict["subscriber"] = subscriber
        if actor_subscriber is not UNSET:
            field_dict["actorSubscriber"] = actor_subscriber
        if template is not UNSET:
            field_dict["template"] = template
        if template_identifier is not UNSET:
            field_dict["templateIdentifier"] = template_identifier
        if identifier is not UNSET:
            field_dict["identifier"] = identifier
        if provider_id is not UNSET:
            field_dict["providerId"] = provider_id
        if subject is not UNSET:
            field_dict["subject"] = subject
        if title is not UNSET:
            field_dict["title"] = title
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if archived is not UNSET:
            field_dict["archived"] = archived
        if last_seen_date is not UNSET:
            field_dict["lastSeenDate"] = last_seen_date
        if last_read_date is not UNSET:
            field_dict["lastReadDate"] = last_read_date
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if device_tokens is not UNSET:
            field_dict["deviceTokens"] = device_tokens
        if cta is not UNSET:
            field_dict["cta"] = cta
        if payload is not UNSET:
            field_dict["payload"] = payload
        if overrides is not UNSET:
            field_dict["overrides"] = overrides
        if data is not UNSET:
            field_dict["data"] = data
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.feed_actor import FeedActor  # noqa: PLC0415
        from ..models.feed_subscriber import FeedSubscriber  # noqa: PLC0415
        from ..models.feed_template import FeedTemplate  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.message_cta import MessageCta  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        field_environment_id = d.pop("_environmentId")

        field_organization_id = d.pop("_organizationId")

        field_notification_id = d.pop("_notificationId")

        field_subscriber_id = d.pop("_subscriberId")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        transaction_id = d.pop("transactionId")

        content = d.pop("content")

        channel = check_channel_type(d.pop("channel"))

        read = d.pop("read")

        seen = d.pop("seen")

        status = check_notification_feed_item_status(d.pop("status"))

        id = d.pop("id", UNSET)

        field_template_id = d.pop("_templateId", UNSET)

        field_message_template_id = d.pop("_messageTemplateId", UNSET)

        def _parse_field_feed_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_feed_id = _parse_field_feed_id(d.pop("_feedId", UNSET))

        field_job_id = d.pop("_jobId", UNSET)

        def _parse_field_actor_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_actor_id = _parse_field_actor_id(d.pop("_actorId", UNSET))

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_1 = datetime.datetime.fromisoformat(data)

                return updated_at_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updatedAt", UNSET))

        def _parse_expire_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expire_at_type_1 = datetime.datetime.fromisoformat(data)

                return expire_at_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        expire_at = _parse_expire_at(d.pop("expireAt", UNSET))

        def _parse_actor(data: object) -> FeedActor | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                actor_type_0 = FeedActor.from_dict(data)

                return actor_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FeedActor | None | Unset, data)

        actor = _parse_actor(d.pop("actor", UNSET))

        def _parse_subscriber(data: object) -> FeedSubscriber | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                subscriber_type_0 = FeedSubscriber.from_dict(data)

                return subscriber_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FeedSubscriber | None | Unset, data)

        subscriber = _parse_subscriber(d.pop("subscriber", UNSET))

        def _parse_actor_subscriber(data: object) -> FeedSubscriber | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                actor_subscriber_type_0 = FeedSubscriber.from_dict(data)

                return actor_subscriber_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FeedSubscriber | None | Unset, data)

        actor_subscriber = _parse_actor_subscriber(d.pop("actorSubscriber", UNSET))

        def _parse_template(data: object) -> FeedTemplate | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                template_type_0 = FeedTemplate.from_dict(data)

                return template_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FeedTemplate | None | Unset, data)

        template = _parse_template(d.pop("template", UNSET))

        def _parse_template_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        template_identifier = _parse_template_identifier(d.pop("templateIdentifier", UNSET))

        def _parse_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        identifier = _parse_identifier(d.pop("identifier", UNSET))

        def _parse_provider_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        provider_id = _parse_provider_id(d.pop("providerId", UNSET))

        def _parse_subject(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        subject = _parse_subject(d.pop("subject", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_avatar(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        avatar = _parse_avatar(d.pop("avatar", UNSET))

        archived = d.pop("archived", UNSET)

        def _parse_last_seen_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_seen_date_type_1 = datetime.datetime.fromisoformat(data)

                return last_seen_date_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_seen_date = _parse_last_seen_date(d.pop("lastSeenDate", UNSET))

        def _parse_last_read_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_read_date_type_1 = datetime.datetime.fromisoformat(data)

                return last_read_date_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_read_date = _parse_last_read_date(d.pop("lastReadDate", UNSET))

        deleted = d.pop("deleted", UNSET)

        def _parse_device_tokens(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                device_tokens_type_0 = cast(list[str], data)

                return device_tokens_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        device_tokens = _parse_device_tokens(d.pop("deviceTokens", UNSET))

        _cta = d.pop("cta", UNSET)
        cta: MessageCta | Unset
        if isinstance(_cta, Unset):
            cta = UNSET
        else:
            cta = MessageCta.from_dict(_cta)

        _payload = d.pop("payload", UNSET)
        payload: JsonObject | Unset
        if isinstance(_payload, Unset):
            payload = UNSET
        else:
            payload = JsonObject.from_dict(_payload)

        _overrides = d.pop("overrides", UNSET)
        overrides: JsonObject | Unset
        if isinstance(_overrides, Unset):
            overrides = UNSET
        else:
            overrides = JsonObject.from_dict(_overrides)

        def _parse_data(data: object) -> JsonObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                data_type_0 = JsonObject.from_dict(data)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | None | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        tags = cast(list[str], d.pop("tags", UNSET))

        notification_feed_item = cls(
            field_id=field_id,
            field_environment_id=field_environment_id,
            field_organization_id=field_organization_id,
            field_notification_id=field_notification_id,
            field_subscriber_id=field_subscriber_id,
            created_at=created_at,
            transaction_id=transaction_id,
            content=content,
            channel=channel,
            read=read,
            seen=seen,
            status=status,
            id=id,
            field_template_id=field_template_id,
            field_message_template_id=field_message_template_id,
            field_feed_id=field_feed_id,
            field_job_id=field_job_id,
            field_actor_id=field_actor_id,
            updated_at=updated_at,
            expire_at=expire_at,
            actor=actor,
            subscriber=subscriber,
            actor_subscriber=actor_subscriber,
            template=template,
            template_identifier=template_identifier,
            identifier=identifier,
            provider_id=provider_id,
            subject=subject,
            title=title,
            avatar=avatar,
            archived=archived,
            last_seen_date=last_seen_date,
            last_read_date=last_read_date,
            deleted=deleted,
            device_tokens=device_tokens,
            cta=cta,
            payload=payload,
            overrides=overrides,
            data=data,
            tags=tags,
        )

        notification_feed_item.additional_properties = d
        return notification_feed_item

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
