# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.email_block_type import EmailBlockType, check_email_block_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_block_styles import EmailBlockStyles


T = TypeVar("T", bound="EmailBlock")


@_attrs_define
class EmailBlock:
    """A part of an e-mail made with the editor."""

    type_: EmailBlockType
    """ The kind of a part of an e-mail. """
    content: str
    """ What it says. HTML in a text. """
    url: None | str | Unset = UNSET
    """ Where a button leads. """
    styles: EmailBlockStyles | None | Unset = UNSET
    """ How it looks. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.email_block_styles import EmailBlockStyles  # noqa: PLC0415

        type_: str = self.type_

        content = self.content

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        styles: dict[str, Any] | None | Unset
        if isinstance(self.styles, Unset):
            styles = UNSET
        elif isinstance(self.styles, EmailBlockStyles):
            styles = self.styles.to_dict()
        else:
            styles = self.styles

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "content": content,
            }
        )
        if url is not UNSET:
            field_dict["url"] = url
        if styles is not UNSET:
            field_dict["styles"] = styles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.email_block_styles import EmailBlockStyles  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_email_block_type(d.pop("type"))

        content = d.pop("content")

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        def _parse_styles(data: object) -> EmailBlockStyles | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                styles_type_0 = EmailBlockStyles.from_dict(data)

                return styles_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EmailBlockStyles | None | Unset, data)

        styles = _parse_styles(d.pop("styles", UNSET))

        email_block = cls(
            type_=type_,
            content=content,
            url=url,
            styles=styles,
        )

        email_block.additional_properties = d
        return email_block

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
