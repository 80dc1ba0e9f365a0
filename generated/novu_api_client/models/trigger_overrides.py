# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TriggerOverrides")


@_attrs_define
class TriggerOverrides:
    """What to do differently for one trigger, by channel (`email`, `sms`, `push`, `chat`, `in_app`), by provider id, or by
    kind of step such as `delay`.
    What is said of a provider wins over what is said of its channel. `email` and `sms` may name an
    `integrationIdentifier`.

    """

    layout_identifier: None | str | Unset = UNSET
    """ Identifier of the layout e-mails are to use. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        layout_identifier: None | str | Unset
        if isinstance(self.layout_identifier, Unset):
            layout_identifier = UNSET
        else:
            layout_identifier = self.layout_identifier

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if layout_identifier is not UNSET:
            field_dict["layoutIdentifier"] = layout_identifier

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_layout_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        layout_identifier = _parse_layout_identifier(d.pop("layoutIdentifier", UNSET))

        trigger_overrides = cls(
            layout_identifier=layout_identifier,
        )

        trigger_overrides.additional_properties = d
        return trigger_overrides

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
