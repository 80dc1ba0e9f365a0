# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel_type import ChannelType, check_channel_type
from ..models.preference_override_source import (
    PreferenceOverrideSource,
    check_preference_override_source,
)

T = TypeVar("T", bound="PreferenceOverride")


@_attrs_define
class PreferenceOverride:
    """Says who decided about a channel."""

    channel: ChannelType
    """ A way to reach a subscriber. """
    source: PreferenceOverrideSource
    """ The subscriber's own choice, the workflow's setting, or the override of a tenant. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        channel: str = self.channel

        source: str = self.source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "channel": channel,
                "source": source,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        channel = check_channel_type(d.pop("channel"))

        source = check_preference_override_source(d.pop("source"))

        preference_override = cls(
            channel=channel,
            source=source,
        )

        preference_override.additional_properties = d
        return preference_override

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
