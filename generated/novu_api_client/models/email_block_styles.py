# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.text_align import TextAlign, check_text_align
from ..types import UNSET, Unset

T = TypeVar("T", bound="EmailBlockStyles")


@_attrs_define
class EmailBlockStyles:
    """How a part of an e-mail looks."""

    text_align: None | TextAlign | Unset = UNSET
    """ Where it is aligned. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        text_align: None | str | Unset
        if isinstance(self.text_align, Unset):
            text_align = UNSET
        elif isinstance(self.text_align, str):
            text_align = self.text_align
        else:
            text_align = self.text_align

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if text_align is not UNSET:
            field_dict["textAlign"] = text_align

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_text_align(data: object) -> None | TextAlign | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                text_align_type_0 = check_text_align(data)

                return text_align_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TextAlign | Unset, data)

        text_align = _parse_text_align(d.pop("textAlign", UNSET))

        email_block_styles = cls(
            text_align=text_align,
        )

        email_block_styles.additional_properties = d
        return email_block_styles

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
