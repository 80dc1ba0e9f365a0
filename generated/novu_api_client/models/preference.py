# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.preference_channels import PreferenceChannels
    from ..models.preference_override import PreferenceOverride


T = TypeVar("T", bound="Preference")


@_attrs_define
class Preference:
    """Whether a subscriber wants to be notified, and over which channels."""

    enabled: bool
    """ Whether anything is sent at all. """
    channels: PreferenceChannels
    """ Which channels are on. A channel that does not apply is absent. """
    overrides: list[PreferenceOverride] | Unset = UNSET
    """ Who decided about each channel. Absent from global preferences. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        channels = self.channels.to_dict()

        overrides: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.overrides, Unset):
            overrides = []
            for overrides_item_data in self.overrides:
                overrides_item = overrides_item_data.to_dict()
                overrides.append(overrides_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "enabled": enabled,
                "channels": channels,
            }
        )
        if overrides is not UNSET:
            field_dict["overrides"] = overrides

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.preference_channels import PreferenceChannels  # noqa: PLC0415
        from ..models.preference_override import PreferenceOverride  # noqa: PLC0415

        d = dict(src_dict)
        enabled = d.pop("enabled")

        channels = PreferenceChannels.from_dict(d.pop("channels"))

        _overrides = d.pop("overrides", UNSET)
        overrides: list[PreferenceOverride] | Unset = UNSET
        if _overrides is not UNSET:
            overrides = []
            for overrides_item_data in _overrides:
                overrides_item = PreferenceOverride.from_dict(overrides_item_data)

                overrides.append(overrides_item)

        preference = cls(
            enabled=enabled,
            channels=channels,
            overrides=overrides,
        )

        preference.additional_properties = d
        return preference

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
