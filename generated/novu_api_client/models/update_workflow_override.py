# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.preference_settings import PreferenceSettings


T = TypeVar("T", bound="UpdateWorkflowOverride")


@_attrs_define
class UpdateWorkflowOverride:
    """What to change. Members left out or null stay as they are."""

    active: bool | None | Unset = UNSET
    """ Whether triggers for the tenant send anything. """
    preference_settings: None | PreferenceSettings | Unset = UNSET
    """ The channels to switch. Those not named stay as they are. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.preference_settings import PreferenceSettings  # noqa: PLC0415

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        preference_settings: dict[str, Any] | None | Unset
        if isinstance(self.preference_settings, Unset):
            preference_settings = UNSET
        elif isinstance(self.preference_settings, PreferenceSettings):
            preference_settings = self.preference_settings.to_dict()
        else:
            preference_settings = self.preference_settings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if active is not UNSET:
            field_dict["active"] = active
        if preference_settings is not UNSET:
            field_dict["preferenceSettings"] = preference_settings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.preference_settings import PreferenceSettings  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        def _parse_preference_settings(data: object) -> None | PreferenceSettings | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                preference_settings_type_0 = PreferenceSettings.from_dict(data)

                return preference_settings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PreferenceSettings | Unset, data)

        preference_settings = _parse_preference_settings(d.pop("preferenceSettings", UNSET))

        update_workflow_override = cls(
            active=active,
            preference_settings=preference_settings,
        )

        update_workflow_override.additional_properties = d
        return update_workflow_override

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
