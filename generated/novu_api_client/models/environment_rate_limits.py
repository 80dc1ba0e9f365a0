# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EnvironmentRateLimits")


@_attrs_define
class EnvironmentRateLimits:
    """Requests per second by category. A category that is missing follows the plan."""

    trigger: int | Unset = UNSET
    """ For events. """
    configuration: int | Unset = UNSET
    """ For subscribers, topics and tenants. """
    global_: int | Unset = UNSET
    """ For everything else. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        trigger = self.trigger

        configuration = self.configuration

        global_ = self.global_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if trigger is not UNSET:
            field_dict["trigger"] = trigger
        if configuration is not UNSET:
            field_dict["configuration"] = configuration
        if global_ is not UNSET:
            field_dict["global"] = global_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        trigger = d.pop("trigger", UNSET)

        configuration = d.pop("configuration", UNSET)

        global_ = d.pop("global", UNSET)

        environment_rate_limits = cls(
            trigger=trigger,
            configuration=configuration,
            global_=global_,
        )

        environment_rate_limits.additional_properties = d
        return environment_rate_limits

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
