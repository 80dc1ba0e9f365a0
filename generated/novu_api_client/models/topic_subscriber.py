# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TopicSubscriber")


@_attrs_define
class TopicSubscriber:
    """That a subscriber is in a topic."""

    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_topic_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_subscriber_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    topic_key: str
    """ What the application calls the topic. """
    external_subscriber_id: str
    """ What the application calls the subscriber. """
    field_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    created_at: datetime.datetime | Unset = UNSET
    """ When the subscriber was added. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When the membership was last written. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_organization_id = self.field_organization_id

        field_environment_id = self.field_environment_id

        field_topic_id = self.field_topic_id

        field_subscriber_id = self.field_subscriber_id

        topic_key = self.topic_key

        external_subscriber_id = self.external_subscriber_id

        field_id = self.field_id

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_organizationId": field_organization_id,
                "_environmentId": field_environment_id,
                "_topicId": field_topic_id,
                "_subscriberId": field_subscriber_id,
                "topicKey": topic_key,
                "externalSubscriberId": external_subscriber_id,
            }
        )
        if field_id is not UNSET:
            field_dict["_id"] = field_id
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field_organization_id = d.pop("_organizationId")

        field_environment_id = d.pop("_environmentId")

        field_topic_id = d.pop("_topicId")

        field_subscriber_id = d.pop("_subscriberId")

        topic_key = d.pop("topicKey")

        external_subscriber_id = d.pop("externalSubscriberId")

        field_id = d.pop("_id", UNSET)

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

        topic_subscriber = cls(
            field_organization_id=field_organization_id,
            field_environment_id=field_environment_id,
            field_topic_id=field_topic_id,
            field_subscriber_id=field_subscriber_id,
            topic_key=topic_key,
            external_subscriber_id=external_subscriber_id,
            field_id=field_id,
            created_at=created_at,
            updated_at=updated_at,
        )

        topic_subscriber.additional_properties = d
        return topic_subscriber

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
