# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.is_online_filter_part_on import (
    IsOnlineFilterPartOn,
    check_is_online_filter_part_on,
)

T = TypeVar("T", bound="IsOnlineFilterPart")


@_attrs_define
class IsOnlineFilterPart:
    """A condition on whether the subscriber is online now."""

    on: IsOnlineFilterPartOn
    """ The presence of the subscriber. """
    value: bool
    """ True for online, false for offline. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        on: str = self.on

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "on": on,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        on = check_is_online_filter_part_on(d.pop("on"))

        value = d.pop("value")

        is_online_filter_part = cls(
            on=on,
            value=value,
        )

        is_online_filter_part.additional_properties = d
        return is_online_filter_part

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
