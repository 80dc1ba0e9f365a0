# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ProductUseCases")


@_attrs_define
class ProductUseCases:
    """What an organization wants to use Novu for. It decides nothing."""

    delay: bool | Unset = UNSET
    """ Delayed messages. """
    translation: bool | Unset = UNSET
    """ Translated messages. """
    digest: bool | Unset = UNSET
    """ Messages collected into one. """
    multi_channel: bool | Unset = UNSET
    """ Messages over several channels. """
    in_app: bool | Unset = UNSET
    """ Messages inside the application. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        delay = self.delay

        translation = self.translation

        digest = self.digest

        multi_channel = self.multi_channel

        in_app = self.in_app

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if delay is not UNSET:
            field_dict["delay"] = delay
        if translation is not UNSET:
            field_dict["translation"] = translation
        if digest is not UNSET:
            field_dict["digest"] = digest
        if multi_channel is not UNSET:
            field_dict["multi_channel"] = multi_channel
        if in_app is not UNSET:
            field_dict["in_app"] = in_app

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        delay = d.pop("delay", UNSET)

        translation = d.pop("translation", UNSET)

        digest = d.pop("digest", UNSET)

        multi_channel = d.pop("multi_channel", UNSET)

        in_app = d.pop("in_app", UNSET)

        product_use_cases = cls(
            delay=delay,
            translation=translation,
            digest=digest,
            multi_channel=multi_channel,
            in_app=in_app,
        )

        product_use_cases.additional_properties = d
        return product_use_cases

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
