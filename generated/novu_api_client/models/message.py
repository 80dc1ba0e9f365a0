# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel_type import ChannelType, check_channel_type
from ..models.message_status import MessageStatus, check_message_status
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_block import EmailBlock
    from ..models.json_object import JsonObject
    from ..models.message_actor import MessageActor
    from ..models.message_cta import MessageCta
    from ..models.message_subscriber import MessageSubscriber
    from ..models.message_template_summary import MessageTemplateSummary


T = TypeVar("T", bound="Message")


@_attrs_define
class Message:
    """What was sent, or was to be sent, to one subscriber over one channel."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_template_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_message_template_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_notification_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_subscriber_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    created_at: datetime.datetime
    """ When it was made. An in-app message that is sent again gets a new time. """
    transaction_id: str
    """ The transaction of the trigger. """
    channel: ChannelType
    """ A way to reach a subscriber. """
    read: bool
    """ Whether it was marked read. """
    seen: bool
    """ Whether it was marked seen. A message can be read and not seen. """
    cta: MessageCta
    """ What the recipient of a message can do about it. """
    status: MessageStatus
    """ `sent` from the start, before any provider is tried; `warning` when the recipient has no address for the
    channel; `error` when the provider refused. """
    id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_job_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_feed_id: None | str | Unset = UNSET
    """ The feed it is shown in, for in-app messages that have one. """
    field_actor_id: None | str | Unset = UNSET
    """ The subscriber whose doing it tells about, by Novu's own identifier. """
    subscriber: MessageSubscriber | None | Unset = UNSET
    """ Who received it. Only some operations fill it in. Null when the subscriber is gone. """
    actor_subscriber: MessageSubscriber | None | Unset = UNSET
    """ Whose doing it tells about. Only some operations fill it in. Null when the trigger had no actor. """
    template: MessageTemplateSummary | None | Unset = UNSET
    """ The workflow that sent it. Only some operations fill it in. Null when the workflow is gone. """
    template_identifier: None | str | Unset = UNSET
    """ Trigger identifier of the workflow. Chat messages lack it. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When it last changed. """
    expire_at: datetime.datetime | Unset = UNSET
    """ When it vanishes by itself. """
    last_seen_date: datetime.datetime | None | Unset = UNSET
    """ When it was last marked seen or unseen. """
    last_read_date: datetime.datetime | None | Unset = UNSET
    """ When it was last marked read or unread. """
    archived_at: datetime.datetime | None | Unset = UNSET
    """ When it was archived. """
    content: EmailBlock | list[EmailBlock] | str | Unset = UNSET
    """ The text that was sent. E-mails made with the editor have a list of blocks; a single block stands for a list
    of one. """
    subject: None | str | Unset = UNSET
    """ Subject of an e-mail. """
    title: None | str | Unset = UNSET
    """ Title of a push message. """
    archived: bool | Unset = UNSET
    """ Whether it was archived. """
    deleted: bool | Unset = UNSET
    """ Always false in answers; deleted messages are not shown. """
    email: None | str | Unset = UNSET
    """ The address an e-mail went to. """
    phone: None | str | Unset = UNSET
    """ The number an SMS, or a chat message by number, went to. """
    direct_webhook_url: None | str | Unset = UNSET
    """ The webhook it went to. """
    chat_webhook_url: None | str | Unset = UNSET
    """ The chat webhook it went to. """
    provider_id: None | str | Unset = UNSET
    """ The provider that sent it. """
    device_tokens: list[str] | None | Unset = UNSET
    """ The devices a push message went to. Empty for other channels. """
    actor: MessageActor | None | Unset = UNSET
    """ The picture to show with it. """
    avatar: None | str | Unset = UNSET
    """ Address of the picture to show with it, where the server resolved one. """
    error_id: None | str | Unset = UNSET
    """ What kind of trouble there was. Absent without trouble. """
    error_text: None | str | Unset = UNSET
    """ The trouble in words. Absent without trouble. """
    identifier: None | str | Unset = UNSET
    """ What the provider calls it. """
    payload: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    data: JsonObject | None | Unset = UNSET
    """ Further data of an in-app message. """
    overrides: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    tags: list[str] | Unset = UNSET
    """ The tags of the workflow at the time. """
    field_v: int | Unset = UNSET
    """ Revision of the stored record. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.email_block import EmailBlock  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.message_actor import MessageActor  # noqa: PLC0415
        from ..models.message_subscriber import MessageSubscriber  # noqa: PLC0415
        from ..models.message_template_summary import MessageTemplateSummary  # noqa: PLC0415

        field_id = self.field_id

        field_template_id = self.field_template_id

        field_environment_id = self.field_environment_id

        field_message_template_id = self.field_message_template_id

        field_organization_id = self.field_organization_id

        field_notification_id = self.field_notification_id

        field_subscriber_id = self.field_subscriber_id

        created_at = self.created_at.isoformat()

        transaction_id = self.transaction_id

        channel: str = self.channel

        read = self.read

        seen = self.seen

        cta = self.cta.to_dict()

        status: str = self.status

        id = self.id

        field_job_id = self.field_job_id

        field_feed_id: None | str | Unset
        if isinstance(self.field_feed_id, Unset):
            field_feed_id = UNSET
        else:
            field_feed_id = self.field_feed_id

        field_actor_id: None | str | Unset
        if isinstance(self.field_actor_id, Unset):
            field_actor_id = UNSET
        else:
            field_actor_id = self.field_actor_id

        subscriber: dict[str, Any] | None | Unset
        if isinstance(self.subscriber, Unset):
            subscriber = UNSET
        elif isinstance(self.subscriber, MessageSubscriber):
            subscriber = self.subscriber.to_dict()
        else:
            subscriber = self.subscriber

        actor_subscriber: dict[str, Any] | None | Unset
        if isinstance(self.actor_subscriber, Unset):
            actor_subscriber = UNSET
        elif isinstance(self.actor_subscriber, MessageSubscriber):
            actor_subscriber = self.actor_subscriber.to_dict()
        else:
            actor_subscriber = self.actor_subscriber

        template: dict[str, Any] | None | Unset
        if isinstance(self.template, Unset):
            template = UNSET
        elif isinstance(self.template, MessageTemplateSummary):
            template = self.template.to_dict()
        else:
            template = self.template

        template_identifier: None | str | Unset
        if isinstance(self.template_identifier, Unset):
            template_identifier = UNSET
        else:
            template_identifier = self.template_identifier

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        expire_at: str | Unset = UNSET
        if not isinstance(self.expire_at, Unset):
            expire_at = self.expire_at.isoformat()

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

        archived_at: None | str | Unset
        if isinstance(self.archived_at, Unset):
            archived_at = UNSET
        elif isinstance(self.archived_at, datetime.datetime):
            archived_at = self.archived_at.isoformat()
        else:
            archived_at = self.archived_at

        content: dict[str, Any] | list[dict[str, Any]] | str | Unset
        if isinstance(self.content, Unset):
            content = UNSET
        elif isinstance(self.content, list):
            content = []
            for componentsschemas_message_content_type_1_item_data in self.content:
                componentsschemas_message_content_type_1_item = (
                    componentsschemas_message_content_type_1_item_data.to_dict()
                )
                content.append(componentsschemas_message_content_type_1_item)

        elif isinstance(self.content, EmailBlock):
            content = self.content.to_dict()
        else:
            content = self.content

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

        archived = self.archived

        deleted = self.deleted

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        direct_webhook_url: None | str | Unset
        if isinstance(self.direct_webhook_url, Unset):
            direct_webhook_url = UNSET
        else:
            direct_webhook_url = self.direct_webhook_url

        chat_webhook_url: None | str | Unset
        if isinstance(self.chat_webhook_url, Unset):
            chat_webhook_url = UNSET
        else:
            chat_webhook_url = self.chat_webhook_url

        provider_id: None | str | Unset
        if isinstance(self.provider_id, Unset):
            provider_id = UNSET
        else:
            provider_id = self.provider_id

        device_tokens: list[str] | None | Unset
        if isinstance(self.device_tokens, Unset):
            device_tokens = UNSET
        elif isinstance(self.device_tokens, list):
            device_tokens = self.device_tokens

        else:
            device_tokens = self.device_tokens

        actor: dict[str, Any] | None | Unset
        if isinstance(self.actor, Unset):
            actor = UNSET
        elif isinstance(self.actor, MessageActor):
            actor = self.actor.to_dict()
        else:
            actor = self.actor

        avatar: None | str | Unset
        if isinstance(self.avatar, Unset):
            avatar = UNSET
        else:
            avatar = self.avatar

        error_id: None | str | Unset
        if isinstance(self.error_id, Unset):
            error_id = UNSET
        else:
            error_id = self.error_id

        error_text: None | str | Unset
        if isinstance(self.error_text, Unset):
            error_text = UNSET
        else:
            error_text = self.error_text

        identifier: None | str | Unset
        if isinstance(self.identifier, Unset):
            identifier = UNSET
        else:
            identifier = self.identifier

        payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payload, Unset):
            payload = self.payload.to_dict()

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, JsonObject):
            data = self.data.to_dict()
        else:
            data = self.data

        overrides: dict[str, Any] | Unset = UNSET
        if not isinstance(self.overrides, Unset):
            overrides = self.overrides.to_dict()

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        field_v = self.field_v

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "_templateId": field_template_id,
                "_environmentId": field_environment_id,
                "_messageTemplateId": field_message_template_id,
                "_organizationId": field_organization_id,
                "_notificationId": field_notification_id,
                "_subscriberId": field_subscriber_id,
                "createdAt": created_at,
                "transactionId": transaction_id,
                "channel": channel,
                "read": read,
                "seen": seen,
                "cta": cta,
                "status": status,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if field_job_id is not UNSET:
            field_dict["_jobId"] = field_job_id
        if field_feed_id is not UNSET:
            field_dict["_feedId"] = field_feed_id
        if field_actor_id is not UNSET:
            field_dict["_actorId"] = field_actor_id
        if subscriber is not UNSET:
            field_dict["subscriber"] = subscriber
        if actor_subscriber is not UNSET:
            field_dict["actorSubscriber"] = actor_subscriber
        if template is not UNSET:
            field_dict["template"] = template
        if template_identifier is not UNSET:
            field_dict["templateIdentifier"] = template_identifier
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if expire_at is not UNSET:
            field_dict["expireAt"] = expire_at
        if last_seen_date is not UNSET:
            field_dict["lastSeenDate"] = last_seen_date
        if last_read_date is not UNSET:
            field_dict["lastReadDate"] = last_read_date
        if archived_at is not UNSET:
            field_dict["archivedAt"] = archived_at
        if content is not UNSET:
            field_dict["content"] = content
        if subject is not UNSET:
            field_dict["subject"] = subject
        if title is not UNSET:
            field_dict["title"] = title
        if archived is not UNSET:
            field_dict["archived"] = archived
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if direct_webhook_url is not UNSET:
            field_dict["directWebhookUrl"] = direct_webhook_url
        if chat_webhook_url is not UNSET:
            field_dict["chatWebhookUrl"] = chat_webhook_url
        if provider_id is not UNSET:
            field_dict["providerId"] = provider_id
        if device_tokens is not UNSET:
            field_dict["deviceTokens"] = device_tokens
        if actor is not UNSET:
            field_dict["actor"] = actor
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if error_id is not UNSET:
            field_dict["errorId"] = error_id
        if error_text is not UNSET:
            field_dict["errorText"] = error_text
        if identifier is not UNSET:
            field_dict["identifier"] = identifier
        if payload is not UNSET:
            field_dict["payload"] = payload
        if data is not UNSET:
            field_dict["data"] = data
        if overrides is not UNSET:
            field_dict["overrides"] = overrides
        if tags is not UNSET:
            field_dict["tags"] = tags
        if field_v is not UNSET:
            field_dict["__v"] = field_v

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.email_block import EmailBlock  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.message_actor import MessageActor  # noqa: PLC0415
        from ..models.message_cta import MessageCta  # noqa: PLC0415
        from ..models.message_subscriber import MessageSubscriber  # noqa: PLC0415
        from ..models.message_template_summary import MessageTemplateSummary  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        field_template_id = d.pop("_templateId")

        field_environment_id = d.pop("_environmentId")

        field_message_template_id = d.pop("_messageTemplateId")

        field_organization_id = d.pop("_organizationId")

        field_notification_id = d.pop("_notificationId")

        field_subscriber_id = d.pop("_subscriberId")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        transaction_id = d.pop("transactionId")

        channel = check_channel_type(d.pop("channel"))

        read = d.pop("read")

        seen = d.pop("seen")

        cta = MessageCta.from_dict(d.pop("cta"))

        status = check_message_status(d.pop("status"))

        id = d.pop("id", UNSET)

        field_job_id = d.pop("_jobId", UNSET)

        def _parse_field_feed_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_feed_id = _parse_field_feed_id(d.pop("_feedId", UNSET))

        def _parse_field_actor_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_actor_id = _parse_field_actor_id(d.pop("_actorId", UNSET))

        def _parse_subscriber(data: object) -> MessageSubscriber | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                subscriber_type_0 = MessageSubscriber.from_dict(data)

                return subscriber_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageSubscriber | None | Unset, data)

        subscriber = _parse_subscriber(d.pop("subscriber", UNSET))

        def _parse_actor_subscriber(data: object) -> MessageSubscriber | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                actor_subscriber_type_0 = MessageSubscriber.from_dict(data)

                return actor_subscriber_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageSubscriber | None | Unset, data)

        actor_subscriber = _parse_actor_subscriber(d.pop("actorSubscriber", UNSET))

        def _parse_template(data: object) -> MessageTemplateSummary | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                template_type_0 = MessageTemplateSummary.from_dict(data)

                return template_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageTemplateSummary | None | Unset, data)

        template = _parse_template(d.pop("template", UNSET))

        def _parse_template_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        template_identifier = _parse_template_identifier(d.pop("templateIdentifier", UNSET))

        _updated_at = d.pop("updatedAt", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        _expire_at = d.pop("expireAt", UNSET)
        expire_at: datetime.datetime | Unset
        if isinstance(_expire_at, Unset):
            expire_at = UNSET
        else:
            expire_at = datetime.datetime.fromisoformat(_expire_at)

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

        def _parse_archived_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                archived_at_type_1 = datetime.datetime.fromisoformat(data)

                return archived_at_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        archived_at = _parse_archived_at(d.pop("archivedAt", UNSET))

        def _parse_content(data: object) -> EmailBlock | list[EmailBlock] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_message_content_type_1 = []
                _componentsschemas_message_content_type_1 = data
                for (
                    componentsschemas_message_content_type_1_item_data
                ) in _componentsschemas_message_content_type_1:
                    componentsschemas_message_content_type_1_item = EmailBlock.from_dict(
                        componentsschemas_message_content_type_1_item_data
                    )

                    componentsschemas_message_content_type_1.append(
                        componentsschemas_message_content_type_1_item
                    )

                return componentsschemas_message_content_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_message_content_type_2 = EmailBlock.from_dict(data)

                return componentsschemas_message_content_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EmailBlock | list[EmailBlock] | str | Unset, data)

        content = _parse_content(d.pop("content", UNSET))

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

        archived = d.pop("archived", UNSET)

        deleted = d.pop("deleted", UNSET)

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone = _parse_phone(d.pop("phone", UNSET))

        def _parse_direct_webhook_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        direct_webhook_url = _parse_direct_webhook_url(d.pop("directWebhookUrl", UNSET))

        def _parse_chat_webhook_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        chat_webhook_url = _parse_chat_webhook_url(d.pop("chatWebhookUrl", UNSET))

        def _parse_provider_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        provider_id = _parse_provider_id(d.pop("providerId", UNSET))

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

        def _parse_actor(data: object) -> MessageActor | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                actor_type_0 = MessageActor.from_dict(data)

                return actor_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageActor | None | Unset, data)

        actor = _parse_actor(d.pop("actor", UNSET))

        def _parse_avatar(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        avatar = _parse_avatar(d.pop("avatar", UNSET))

        def _parse_error_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error_id = _parse_error_id(d.pop("errorId", UNSET))

        def _parse_error_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error_text = _parse_error_text(d.pop("errorText", UNSET))

        def _parse_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        identifier = _parse_identifier(d.pop("identifier", UNSET))

        _payload = d.pop("payload", UNSET)
        payload: JsonObject | Unset
        if isinstance(_payload, Unset):
            payload = UNSET
        else:
            payload = JsonObject.from_dict(_payload)

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

        _overrides = d.pop("overrides", UNSET)
        overrides: JsonObject | Unset
        if isinstance(_overrides, Unset):
            overrides = UNSET
        else:
            overrides = JsonObject.from_dict(_overrides)

        tags = cast(list[str], d.pop("tags", UNSET))

        field_v = d.pop("__v", UNSET)

        message = cls(
            field_id=field_id,
            field_template_id=field_template_id,
            field_environment_id=field_environment_id,
            field_message_template_id=field_message_template_id,
            field_organization_id=field_organization_id,
            field_notification_id=field_notification_id,
            field_subscriber_id=field_subscriber_id,
            created_at=created_at,
            transaction_id=transaction_id,
            channel=channel,
            read=read,
            seen=seen,
            cta=cta,
            status=status,
            id=id,
            field_job_id=field_job_id,
            field_feed_id=field_feed_id,
            field_actor_id=field_actor_id,
            subscriber=subscriber,
            actor_subscriber=actor_subscriber,
            template=template,
            template_identifier=template_identifier,
            updated_at=updated_at,
            expire_at=expire_at,
            last_seen_date=last_seen_date,
            last_read_date=last_read_date,
            archived_at=archived_at,
            content=content,
            subject=subject,
            title=title,
            archived=archived,
            deleted=deleted,
            email=email,
            phone=phone,
            direct_webhook_url=direct_webhook_url,
            chat_webhook_url=chat_webhook_url,
            provider_id=provider_id,
            device_tokens=device_tokens,
            actor=actor,
            avatar=avatar,
            error_id=error_id,
            error_text=error_text,
            identifier=identifier,
            payload=payload,
            data=data,
            overrides=overrides,
            tags=tags,
            field_v=field_v,
        )

        message.additional_properties = d
        return message

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
