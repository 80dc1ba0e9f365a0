# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.step_type import StepType, check_step_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.activity_job import ActivityJob
    from ..models.activity_subscriber import ActivitySubscriber
    from ..models.activity_template import ActivityTemplate
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="Notification")


@_attrs_define
class Notification:
    """What one trigger caused for one recipient: an item of the activity feed. Kept for 30 days after its last wait ends."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    transaction_id: str
    """ The trigger. All notifications of one trigger share it. """
    channels: list[StepType]
    """ Types of the active steps, each once, in the order of the steps. Holds waiting and collecting steps as well
    as channels. """
    jobs: list[ActivityJob]
    """ One job per step, oldest first. """
    created_at: datetime.datetime
    """ When the notification was made. """
    field_subscriber_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_template_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_digested_notification_id: None | str | Unset = UNSET
    """ The notification whose digest took this one in. Absent or null for all others. """
    to: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    payload: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    controls: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    tags: list[str] | Unset = UNSET
    """ Tags of the workflow when it was triggered. """
    subscriber: ActivitySubscriber | None | Unset = UNSET
    """ The recipient as it is now. Null once deleted. """
    template: ActivityTemplate | None | Unset = UNSET
    """ The workflow as it is now. Null once deleted. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When it was last written. """
    expire_at: datetime.datetime | Unset = UNSET
    """ When it is cleared away. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.activity_subscriber import ActivitySubscriber  # noqa: PLC0415
        from ..models.activity_template import ActivityTemplate  # noqa: PLC0415

        field_id = self.field_id

        field_organization_id = self.field_organization_id

        field_environment_id = self.field_environment_id

        transaction_id = self.transaction_id

        channels = []
        for channels_item_data in self.channels:
            channels_item: str = channels_item_data
            channels.append(channels_item)

        jobs = []
        for jobs_item_data in self.jobs:
            jobs_item = jobs_item_data.to_dict()
            jobs.append(jobs_item)

        created_at = self.created_at.isoformat()

        field_subscriber_id = self.field_subscriber_id

        field_template_id = self.field_template_id

        field_digested_notification_id: None | str | Unset
        if isinstance(self.field_digested_notification_id, Unset):
            field_digested_notification_id = UNSET
        else:
            field_digested_notification_id = self.field_digested_notification_id

        to: dict[str, Any] | Unset = UNSET
        if not isinstance(self.to, Unset):
            to = self.to.to_dict()

        payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payload, Unset):
            payload = self.payload.to_dict()

        controls: dict[str, Any] | Unset = UNSET
        if not isinstance(self.controls, Unset):
            controls = self.controls.to_dict()

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        subscriber: dict[str, Any] | None | Unset
        if isinstance(self.subscriber, Unset):
            subscriber = UNSET
        elif isinstance(self.subscriber, ActivitySubscriber):
            subscriber = self.subscriber.to_dict()
        else:
            subscriber = self.subscriber

        template: dict[str, Any] | None | Unset
        if isinstance(self.template, Unset):
            template = UNSET
        elif isinstance(self.template, ActivityTemplate):
            template = self.template.to_dict()
        else:
            template = self.template

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
                "transactionId": transaction_id,
                "channels": channels,
                "jobs": jobs,
                "createdAt": created_at,
            }
        )
        if field_subscriber_id is not UNSET:
            field_dict["_subscriberId"] = field_subscriber_id
        if field_template_id is not UNSET:
            field_dict["_templateId"] = field_template_id
        if field_digested_notification_id is not UNSET:
            field_dict["_digestedNotificationId"] = field_digested_notification_id
        if to is not UNSET:
            field_dict["to"] = to
        if payload is not UNSET:
            field_dict["payload"] = payload
        if controls is not UNSET:
            field_dict["controls"] = controls
        if tags is not UNSET:
            field_dict["tags"] = tags
        if subscriber is not UNSET:
            field_dict["subscriber"] = subscriber
        if template is not UNSET:
            field_dict["template"] = template
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if expire_at is not UNSET:
            field_dict["expireAt"] = expire_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.activity_job import ActivityJob  # noqa: PLC0415
        from ..models.activity_subscriber import ActivitySubscriber  # noqa: PLC0415
        from ..models.activity_template import ActivityTemplate  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        field_organization_id = d.pop("_organizationId")

        field_environment_id = d.pop("_environmentId")

        transaction_id = d.pop("transactionId")

        channels = []
        _channels = d.pop("channels")
        for channels_item_data in _channels:
            channels_item = check_step_type(channels_item_data)

            channels.append(channels_item)

        jobs = []
        _jobs = d.pop("jobs")
        for jobs_item_data in _jobs:
            jobs_item = ActivityJob.from_dict(jobs_item_data)

            jobs.append(jobs_item)

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        field_subscriber_id = d.pop("_subscriberId", UNSET)

        field_template_id = d.pop("_templateId", UNSET)

        def _parse_field_digested_notification_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_digested_notification_id = _parse_field_digested_notification_id(
            d.pop("_digestedNotificationId", UNSET)
        )

        _to = d.pop("to", UNSET)
        to: JsonObject | Unset
        if isinstance(_to, Unset):
            to = UNSET
        else:
            to = JsonObject.from_dict(_to)

        _payload = d.pop("payload", UNSET)
        payload: JsonObject | Unset
        if isinstance(_payload, Unset):
            payload = UNSET
        else:
            payload = JsonObject.from_dict(_payload)

        _controls = d.pop("controls", UNSET)
        controls: JsonObject | Unset
        if isinstance(_controls, Unset):
            controls = UNSET
        else:
            controls = JsonObject.from_dict(_controls)

        tags = cast(list[str], d.pop("tags", UNSET))

        def _parse_subscriber(data: object) -> ActivitySubscriber | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                subscriber_type_0 = ActivitySubscriber.from_dict(data)

                return subscriber_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ActivitySubscriber | None | Unset, data)

        subscriber = _parse_subscriber(d.pop("subscriber", UNSET))

        def _parse_template(data: object) -> ActivityTemplate | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                template_type_0 = ActivityTemplate.from_dict(data)

                return template_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ActivityTemplate | None | Unset, data)

        template = _parse_template(d.pop("template", UNSET))

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

        notification = cls(
            field_id=field_id,
            field_organization_id=field_organization_id,
            field_environment_id=field_environment_id,
            transaction_id=transaction_id,
            channels=channels,
            jobs=jobs,
            created_at=created_at,
            field_subscriber_id=field_subscriber_id,
            field_template_id=field_template_id,
            field_digested_notification_id=field_digested_notification_id,
            to=to,
            payload=payload,
            controls=controls,
            tags=tags,
            subscriber=subscriber,
            template=template,
            updated_at=updated_at,
            expire_at=expire_at,
        )

        notification.additional_properties = d
        return notification

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
