# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PreferenceChannels")


@_attrs_define
class PreferenceChannels:
    """Which channels are on. A channel that does not apply is absent."""

    email: bool | Unset = UNSET
    """ Whether e-mail is sent. """
    sms: bool | Unset = UNSET
    """ Whether text messages are sent. """
    in_app: bool | Unset = UNSET
    """ Whether messages are shown in the application. """
    chat: bool | Unset = UNSET
    """ Whether chat messages are sent. """
    push: bool | Unset = UNSET
    """ Whether push messages are sent. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        sms = self.sms

        in_app = self.in_app

        chat = self.chat

        push = self.push

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if sms is not UNSET:
            field_dict["sms"] = sms
        if in_app is not UNSET:
            field_dict["in_app"] = in_app
        if chat is not UNSET:
            field_dict["chat"] = chat
        if push is not UNSET:
            field_dict["push"] = push

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        email = d.pop("email", UNSET)

        sms = d.pop("sms", UNSET)

        in_app = d.pop("in_app", UNSET)

        chat = d.pop("chat", UNSET)

        push = d.pop("push", UNSET)

        preference_channels = cls(
            email=email,
            sms=sms,
            in_app=in_app,
            chat=chat,
            push=push,
        )

        preference_channels.additional_properties = d
        return preference_channels

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
