# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="NotificationStats")


@_attrs_define
class NotificationStats:
    """How many notifications there were."""

    weekly_sent: int
    """ In the last seven days. """
    monthly_sent: int
    """ In the last calendar month. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        weekly_sent = self.weekly_sent

        monthly_sent = self.monthly_sent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "weeklySent": weekly_sent,
                "monthlySent": monthly_sent,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        weekly_sent = d.pop("weeklySent")

        monthly_sent = d.pop("monthlySent")

        notification_stats = cls(
            weekly_sent=weekly_sent,
            monthly_sent=monthly_sent,
        )

        notification_stats.additional_properties = d
        return notification_stats

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
