# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.step_type import StepType, check_step_type

T = TypeVar("T", bound="NotificationDay")


@_attrs_define
class NotificationDay:
    """What happened on one day, counted in UTC."""

    field_id: datetime.date
    """ The day. """
    count: int
    """ Notifications of the day, each once per channel it used. """
    templates: list[str]
    """ The workflows that ran, each once. """
    channels: list[StepType]
    """ The step types that were used, each once. Holds waiting and collecting steps as well as channels. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_id = self.field_id.isoformat()

        count = self.count

        templates = self.templates

        channels = []
        for channels_item_data in self.channels:
            channels_item: str = channels_item_data
            channels.append(channels_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "count": count,
                "templates": templates,
                "channels": channels,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field_id = datetime.date.fromisoformat(d.pop("_id"))

        count = d.pop("count")

        templates = cast(list[str], d.pop("templates"))

        channels = []
        _channels = d.pop("channels")
        for channels_item_data in _channels:
            channels_item = check_step_type(channels_item_data)

            channels.append(channels_item)

        notification_day = cls(
            field_id=field_id,
            count=count,
            templates=templates,
            channels=channels,
        )

        notification_day.additional_properties = d
        return notification_day

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
