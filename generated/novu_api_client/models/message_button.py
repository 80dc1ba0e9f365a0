# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.button_type import ButtonType, check_button_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="MessageButton")


@_attrs_define
class MessageButton:
    """A button of a message."""

    type_: ButtonType
    """ Which of the two buttons of a message. """
    content: str
    """ What it says. """
    result_content: None | str | Unset = UNSET
    """ What it says after it was used. """
    url: None | str | Unset = UNSET
    """ Where it leads. """
    target: None | str | Unset = UNSET
    """ The browsing context that opens the address. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        content = self.content

        result_content: None | str | Unset
        if isinstance(self.result_content, Unset):
            result_content = UNSET
        else:
            result_content = self.result_content

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        target: None | str | Unset
        if isinstance(self.target, Unset):
            target = UNSET
        else:
            target = self.target

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "content": content,
            }
        )
        if result_content is not UNSET:
            field_dict["resultContent"] = result_content
        if url is not UNSET:
            field_dict["url"] = url
        if target is not UNSET:
            field_dict["target"] = target

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = check_button_type(d.pop("type"))

        content = d.pop("content")

        def _parse_result_content(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        result_content = _parse_result_content(d.pop("resultContent", UNSET))

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        def _parse_target(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        target = _parse_target(d.pop("target", UNSET))

        message_button = cls(
            type_=type_,
            content=content,
            result_content=result_content,
            url=url,
            target=target,
        )

        message_button.additional_properties = d
        return message_button

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
