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


T = TypeVar("T", bound="SubscriberPreference")


@_attrs_define
class SubscriberPreference:
    """What a subscriber prefers for one workflow."""

    template: PreferenceTemplate
    """ The workflow a preference is about, in brief. """
    preference: Preference
    """ Whether a subscriber wants to be notified, and over which channels. """
    type_: str | Unset = UNSET
    """ Kind of the workflow, such as `REGULAR`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        template = self.template.to_dict()

        preference = self.preference.to_dict()

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "template": template,
                "preference": preference,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.preference import Preference  # noqa: PLC0415
        from ..models.preference_template import PreferenceTemplate  # noqa: PLC0415

        d = dict(src_dict)
        template = PreferenceTemplate.from_dict(d.pop("template"))

        preference = Preference.from_dict(d.pop("preference"))

        type_ = d.pop("type", UNSET)

        subscriber_preference = cls(
            template=template,
            preference=preference,
            type_=type_,
        )

        subscriber_preference.additional_properties = d
        return subscriber_preference

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
