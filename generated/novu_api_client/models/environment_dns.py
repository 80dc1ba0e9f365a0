# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EnvironmentDns")


@_attrs_define
class EnvironmentDns:
    """Settings of inbound e-mail."""

    mx_record_configured: bool | Unset = UNSET
    """ Whether the mail record of the domain was found. """
    inbound_parse_domain: None | str | Unset = UNSET
    """ The domain at which answers by e-mail arrive. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mx_record_configured = self.mx_record_configured

        inbound_parse_domain: None | str | Unset
        if isinstance(self.inbound_parse_domain, Unset):
            inbound_parse_domain = UNSET
        else:
            inbound_parse_domain = self.inbound_parse_domain

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mx_record_configured is not UNSET:
            field_dict["mxRecordConfigured"] = mx_record_configured
        if inbound_parse_domain is not UNSET:
            field_dict["inboundParseDomain"] = inbound_parse_domain

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        mx_record_configured = d.pop("mxRecordConfigured", UNSET)

        def _parse_inbound_parse_domain(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        inbound_parse_domain = _parse_inbound_parse_domain(d.pop("inboundParseDomain", UNSET))

        environment_dns = cls(
            mx_record_configured=mx_record_configured,
            inbound_parse_domain=inbound_parse_domain,
        )

        environment_dns.additional_properties = d
        return environment_dns

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
