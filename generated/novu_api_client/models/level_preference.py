# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.preference import Preference
    from ..models.preference_template import PreferenceTemplate


T = TypeVar("T", bound="LevelPreference")


@_attrs_define
class LevelPreference:
    """A preference of either level. The global one has no `template`."""

    preference: Preference
    """ Whether a subscriber wants to be notified, and over which channels. """
    template: PreferenceTemplate | Unset = UNSET
    """ The workflow a preference is about, in brief. """
    type_: str | Unset = UNSET
    """ Kind of the workflow, such as `REGULAR`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        preference = self.preference.to_dict()

        template: dict[str, Any] | Unset = UNSET
        if not isinstance(self.template, Unset):
            template = self.template.to_dict()

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "preference": preference,
            }
        )
        if template is not UNSET:
            field_dict["template"] = template
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.preference import Preference  # noqa: PLC0415
        from ..models.preference_template import PreferenceTemplate  # noqa: PLC0415

        d = dict(src_dict)
        preference = Preference.from_dict(d.pop("preference"))

        _template = d.pop("template", UNSET)
        template: PreferenceTemplate | Unset
        if isinstance(_template, Unset):
            template = UNSET
        else:
            template = PreferenceTemplate.from_dict(_template)

        type_ = d.pop("type", UNSET)

        level_preference = cls(
            preference=preference,
            template=template,
            type_=type_,
        )

        level_preference.additional_properties = d
        return level_preference

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
