# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.provider_id import ProviderId, check_provider_id
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.update_channel_credentials import UpdateChannelCredentials


T = TypeVar("T", bound="UpdateSubscriberCredentials")


@_attrs_define
class UpdateSubscriberCredentials:
    """Credentials for one provider."""

    provider_id: ProviderId
    """ A provider for which a subscriber can have credentials, ten for chat and then seven for push. """
    credentials: UpdateChannelCredentials
    """ Credentials as a caller sends them. A member left out, or null, stays as it is. """
    integration_identifier: None | str | Unset = UNSET
    """ Picks one integration of the provider. Without it the newest active one is taken. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        provider_id: str = self.provider_id

        credentials = self.credentials.to_dict()

        integration_identifier: None | str | Unset
        if isinstance(self.integration_identifier, Unset):
            integration_identifier = UNSET
        else:
            integration_identifier = self.integration_identifier

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "providerId": provider_id,
                "credentials": credentials,
            }
        )
        if integration_identifier is not UNSET:
            field_dict["integrationIdentifier"] = integration_identifier

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.update_channel_credentials import UpdateChannelCredentials  # noqa: PLC0415

        d = dict(src_dict)
        provider_id = check_provider_id(d.pop("providerId"))

        credentials = UpdateChannelCredentials.from_dict(d.pop("credentials"))

        def _parse_integration_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        integration_identifier = _parse_integration_identifier(d.pop("integrationIdentifier", UNSET))

        update_subscriber_credentials = cls(
            provider_id=provider_id,
            credentials=credentials,
            integration_identifier=integration_identifier,
        )

        update_subscriber_credentials.additional_properties = d
        return update_subscriber_credentials

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
