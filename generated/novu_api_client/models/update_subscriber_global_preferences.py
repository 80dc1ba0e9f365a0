# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.channel_preference import ChannelPreference


T = TypeVar("T", bound="UpdateSubscriberGlobalPreferences")


@_attrs_define
class UpdateSubscriberGlobalPreferences:
    """What to change of the global preference. A member left out, or null, stays as it is."""

    enabled: bool | None | Unset = UNSET
    """ Whether anything is sent at all. """
    preferences: list[ChannelPreference] | None | Unset = UNSET
    """ The channels to switch. Those not named stay as they are. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enabled: bool | None | Unset
        if isinstance(self.enabled, Unset):
            enabled = UNSET
        else:
            enabled = self.enabled

        preferences: list[dict[str, Any]] | None | Unset
        if isinstance(self.preferences, Unset):
            preferences = UNSET
        elif isinstance(self.preferences, list):
            preferences = []
            for preferences_type_0_item_data in self.preferences:
                preferences_type_0_item = preferences_type_0_item_data.to_dict()
                preferences.append(preferences_type_0_item)

        else:
            preferences = self.preferences

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if preferences is not UNSET:
            field_dict["preferences"] = preferences

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.channel_preference import ChannelPreference  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        enabled = _parse_enabled(d.pop("enabled", UNSET))

        def _parse_preferences(data: object) -> list[ChannelPreference] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                preferences_type_0 = []
                _preferences_type_0 = data
                for preferences_type_0_item_data in _preferences_type_0:
                    preferences_type_0_item = ChannelPreference.from_dict(preferences_type_0_item_data)

                    preferences_type_0.append(preferences_type_0_item)

                return preferences_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ChannelPreference] | None | Unset, data)

        preferences = _parse_preferences(d.pop("preferences", UNSET))

        update_subscriber_global_preferences = cls(
            enabled=enabled,
            preferences=preferences,
        )

        update_subscriber_global_preferences.additional_properties = d
        return update_subscriber_global_preferences

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
