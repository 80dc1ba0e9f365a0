# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ApiKey")


@_attrs_define
class ApiKey:
    """A secret that opens one environment."""

    key: str
    """ The secret itself, as it goes after `ApiKey` in the header `Authorization`. Novu's keys are 32 hexadecimal
    digits. """
    field_user_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    hash_: str | Unset = UNSET
    """ The SHA-256 of the key in hexadecimal digits. Lists of environments may show it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        field_user_id = self.field_user_id

        hash_ = self.hash_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
                "_userId": field_user_id,
            }
        )
        if hash_ is not UNSET:
            field_dict["hash"] = hash_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key = d.pop("key")

        field_user_id = d.pop("_userId")

        hash_ = d.pop("hash", UNSET)

        api_key = cls(
            key=key,
            field_user_id=field_user_id,
            hash_=hash_,
        )

        api_key.additional_properties = d
        return api_key

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
