# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.execution_detail_source import (
    ExecutionDetailSource,
    check_execution_detail_source,
)
from ..models.execution_detail_status import (
    ExecutionDetailStatus,
    check_execution_detail_status,
)
from ..models.step_type import StepType, check_step_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="ExecutionDetail")


@_attrs_define
class ExecutionDetail:
    """One entry in the log of a notification. Entries are only ever added."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_job_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_notification_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_notification_template_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_subscriber_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    transaction_id: str
    """ The trigger it goes back to. """
    channel: StepType
    """ What a step of a workflow does. Five send over a channel; the others wait, collect or start. """
    detail: str
    """ What happened, in the fixed words of the server. Newer servers may add to these.

    - Course of a step: `Step created`, `Step queued`, `Step delayed`, `Step digested`, `Start sending message`,
    `Start digesting`,
      `Delay is finished`.
    - Digest: `Digest triggered events`, `Digest was merged with other digest`, `Digest was skipped, first backoff
    event`.
    - Message: `Message created`, `Message sent` (for push each followed by `: ` and the provider), `Message content
    could not be generated`,
      `Message content could not be generated due to syntax error in email editor`.
    - Choice: `Integration instance selected`, `Tenant context selected`, `Tenant identifier not found`,
      `Variant was chosen by the provided condition criteria`, `Layout not found ` (with a blank at the end).
    - Conditions: `Step was filtered based on steps filters`, `Processing step filter`, `Processing step filter
    failed`,
      `Webhook filter failed, retry will be executed`, `Failed to get response from remote webhook filter on last
    retry`.
    - Preferences: `Step filtered by subscriber workflow preferences`, `Step filtered by subscriber global
    preferences`,
      `Step filtered by workflow preferences`, `Step filtered by user preferences`.
    - Failures: `Subscriber does not have an active integration`, `Subscriber missing recipient details`,
      `Subscriber does not have a configured channel`, `Subscriber credentials is missing the tokens for sending a
    push notification message`,
      `Unexpected provider error`, `There was one or more errors when trying to execute the notification`,
      `Novu's provider limit has been reached`, `Invalid delay configuration`.
    - Chat: `Webhook URL for the chat channel is missing`, `All chat channels failed to send the message`,
    `Subscriber is missing a phone number`.
    - Replies: `Inbound mail - Missing replay callback URL`, `Inbound mail - Missing configuration`,
      `Inbound mail - Missing MX Record configuration`, `Inbound mail - Missing MX route domain configuration`.
    - Code-first workflows: `Successful Bridge response received`, `Failed to get response from Bridge, will be
    retried`,
      `Bridge execution failed`.
     """
    source: ExecutionDetailSource
    """ Where an entry comes from. Runs of workflows write `Internal`, and `Webhook` for repeated calls of webhook
    conditions; the others are kept for what providers report. """
    status: ExecutionDetailStatus
    """ How an entry ended. `Pending` and `Queued` mark steps on the way. """
    is_test: bool
    """ Whether the run was a trial. False in all that triggers cause. """
    is_retry: bool
    """ Whether a repeated attempt wrote it. Only calls of webhook conditions are repeated. """
    field_message_id: None | str | Unset = UNSET
    """ The message it is about. Absent or null before there is one. """
    provider_id: None | str | Unset = UNSET
    """ The provider that was to deliver. Absent or null where none was asked. """
    raw: None | str | Unset = UNSET
    """ More about it, as JSON in a text. Absent or null where there is nothing to add. """
    webhook_status: None | str | Unset = UNSET
    """ What the provider reported later on. Absent or null without such a report. """
    created_at: datetime.datetime | Unset = UNSET
    """ When it happened. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When the entry was last written. """
    expire_at: datetime.datetime | Unset = UNSET
    """ When the entry is cleared away, 30 days after the notification is expected to be done. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_id = self.field_id

        field_organization_id = self.field_organization_id

        field_environment_id = self.field_environment_id

        field_job_id = self.field_job_id

        field_notification_id = self.field_notification_id

        field_notification_template_id = self.field_notification_template_id

        field_subscriber_id = self.field_subscriber_id

        transaction_id = self.transaction_id

        channel: str = self.channel

        detail = self.detail

        source: str = self.source

        status: str = self.status

        is_test = self.is_test

        is_retry = self.is_retry

        field_message_id: None | str | Unset
        if isinstance(self.field_message_id, Unset):
            field_message_id = UNSET
        else:
            field_message_id = self.field_message_id

        provider_id: None | str | Unset
        if isinstance(self.provider_id, Unset):
            provider_id = UNSET
        else:
            provider_id = self.provider_id

        raw: None | str | Unset
        if isinstance(self.raw, Unset):
            raw = UNSET
        else:
            raw = self.raw

        webhook_status: None | str | Unset
        if isinstance(self.webhook_status, Unset):
            webhook_status = UNSET
        else:
            webhook_status = self.webhook_status

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        expire_at: str | Unset = UNSET
        if not isinstance(self.expire_at, Unset):
            expire_at = self.expire_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "_organizationId": field_organization_id,
                "_environmentId": field_environment_id,
                "_jobId": field_job_id,
                "_notificationId": field_notification_id,
                "_notificationTemplateId": field_notification_template_id,
                "_subscriberId": field_subscriber_id,
                "transactionId": transaction_id,
                "channel": channel,
                "detail": detail,
                "source": source,
                "status": status,
                "isTest": is_test,
                "isRetry": is_retry,
            }
        )
        if field_message_id is not UNSET:
            field_dict["_messageId"] = field_message_id
        if provider_id is not UNSET:
            field_dict["providerId"] = provider_id
        if raw is not UNSET:
            field_dict["raw"] = raw
        if webhook_status is not UNSET:
            field_dict["webhookStatus"] = webhook_status
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if expire_at is not UNSET:
            field_dict["expireAt"] = expire_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field_id = d.pop("_id")

        field_organization_id = d.pop("_organizationId")

        field_environment_id = d.pop("_environmentId")

        field_job_id = d.pop("_jobId")

        field_notification_id = d.pop("_notificationId")

        field_notification_template_id = d.pop("_notificationTemplateId")

        field_subscriber_id = d.pop("_subscriberId")

        transaction_id = d.pop("transactionId")

        channel = check_step_type(d.pop("channel"))

        detail = d.pop("detail")

        source = check_execution_detail_source(d.pop("source"))

        status = check_execution_detail_status(d.pop("status"))

        is_test = d.pop("isTest")

        is_retry = d.pop("isRetry")

        def _parse_field_message_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_message_id = _parse_field_message_id(d.pop("_messageId", UNSET))

        def _parse_provider_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        provider_id = _parse_provider_id(d.pop("providerId", UNSET))

        def _parse_raw(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        raw = _parse_raw(d.pop("raw", UNSET))

        def _parse_webhook_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        webhook_status = _parse_webhook_status(d.pop("webhookStatus", UNSET))

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

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

        execution_detail = cls(
            field_id=field_id,
            field_organization_id=field_organization_id,
            field_environment_id=field_environment_id,
            field_job_id=field_job_id,
            field_notification_id=field_notification_id,
            field_notification_template_id=field_notification_template_id,
            field_subscriber_id=field_subscriber_id,
            transaction_id=transaction_id,
            channel=channel,
            detail=detail,
            source=source,
            status=status,
            is_test=is_test,
            is_retry=is_retry,
            field_message_id=field_message_id,
            provider_id=provider_id,
            raw=raw,
            webhook_status=webhook_status,
            created_at=created_at,
            updated_at=updated_at,
            expire_at=expire_at,
        )

        execution_detail.additional_properties = d
        return execution_detail

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
