# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EnvironmentWidget")


@_attrs_define
class EnvironmentWidget:
    """Settings of the in-app client."""

    notification_center_encryption: bool | Unset = UNSET
    """ Whether the in-app client must prove with a hash that it may read for its subscriber. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        notification_center_encryption = self.notification_center_encryption

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if notification_center_encryption is not UNSET:
            field_dict["notificationCenterEncryption"] = notification_center_encryption

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        notification_center_encryption = d.pop("notificationCenterEncryption", UNSET)

        environment_widget = cls(
            notification_center_encryption=notification_center_encryption,
        )

        environment_widget.additional_properties = d
        return environment_widget

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
