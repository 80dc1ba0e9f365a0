# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.writing_direction import WritingDirection, check_writing_direction
from ..types import UNSET, Unset

T = TypeVar("T", bound="OrganizationBranding")


@_attrs_define
class OrganizationBranding:
    """How the messages of an organization look. Every member may be missing or null."""

    direction: None | Unset | WritingDirection = UNSET
    """ Which way text runs. No operation here sets it. """
    logo: None | str | Unset = UNSET
    """ The address of the logo. """
    color: None | str | Unset = UNSET
    """ The main colour, in hexadecimal digits. """
    font_color: None | str | Unset = UNSET
    """ The colour of text, in hexadecimal digits. """
    content_background: None | str | Unset = UNSET
    """ The colour behind text, in hexadecimal digits. """
    font_family: None | str | Unset = UNSET
    """ The typeface. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        direction: None | str | Unset
        if isinstance(self.direction, Unset):
            direction = UNSET
        elif isinstance(self.direction, str):
            direction = self.direction
        else:
            direction = self.direction

        logo: None | str | Unset
        if isinstance(self.logo, Unset):
            logo = UNSET
        else:
            logo = self.logo

        color: None | str | Unset
        if isinstance(self.color, Unset):
            color = UNSET
        else:
            color = self.color

        font_color: None | str | Unset
        if isinstance(self.font_color, Unset):
            font_color = UNSET
        else:
            font_color = self.font_color

        content_background: None | str | Unset
        if isinstance(self.content_background, Unset):
            content_background = UNSET
        else:
            content_background = self.content_background

        font_family: None | str | Unset
        if isinstance(self.font_family, Unset):
            font_family = UNSET
        else:
            font_family = self.font_family

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if direction is not UNSET:
            field_dict["direction"] = direction
        if logo is not UNSET:
            field_dict["logo"] = logo
        if color is not UNSET:
            field_dict["color"] = color
        if font_color is not UNSET:
            field_dict["fontColor"] = font_color
        if content_background is not UNSET:
            field_dict["contentBackground"] = content_background
        if font_family is not UNSET:
            field_dict["fontFamily"] = font_family

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_direction(data: object) -> None | Unset | WritingDirection:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                direction_type_0 = check_writing_direction(data)

                return direction_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WritingDirection, data)

        direction = _parse_direction(d.pop("direction", UNSET))

        def _parse_logo(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        logo = _parse_logo(d.pop("logo", UNSET))

        def _parse_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        color = _parse_color(d.pop("color", UNSET))

        def _parse_font_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        font_color = _parse_font_color(d.pop("fontColor", UNSET))

        def _parse_content_background(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        content_background = _parse_content_background(d.pop("contentBackground", UNSET))

        def _parse_font_family(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        font_family = _parse_font_family(d.pop("fontFamily", UNSET))

        organization_branding = cls(
            direction=direction,
            logo=logo,
            color=color,
            font_color=font_color,
            content_background=content_background,
            font_family=font_family,
        )

        organization_branding.additional_properties = d
        return organization_branding

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
