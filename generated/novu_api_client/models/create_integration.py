# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel_type import ChannelType, check_channel_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.integration_credentials import IntegrationCredentials
    from ..models.step_filter import StepFilter


T = TypeVar("T", bound="CreateIntegration")


@_attrs_define
class CreateIntegration:
    """An integration to create. A member that is null counts as left out."""

    provider_id: str
    """ The provider, by its id. """
    channel: ChannelType
    """ A way to reach a subscriber. """
    name: None | str | Unset = UNSET
    """ What people call it. Left out, the provider's display name. """
    identifier: None | str | Unset = UNSET
    """ What programs call it, unique within the organization. Left out, it is made from the name and a short random
    part. """
    field_environment_id: None | str | Unset = UNSET
    """ The environment it is for. Left out, the environment of the key. """
    credentials: IntegrationCredentials | None | Unset = UNSET
    """ What the provider needs. """
    active: bool | None | Unset = UNSET
    """ Whether to use it for sending. Left out, false. """
    check: bool | None | Unset = UNSET
    """ Whether to try the credentials out first. Only e-mail is tried, active or not, and most providers get a real
    message for it; when that fails nothing is stored. Left out, false. Servers of 2024 took true instead and then
    refused a body without `credentials`, so say which. """
    conditions: list[StepFilter] | None | Unset = UNSET
    """ When to choose it over the primary one. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.integration_credentials import IntegrationCredentials  # noqa: PLC0415

        provider_id = self.provider_id

        channel: str = self.channel

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        identifier: None | str | Unset
        if isinstance(self.identifier, Unset):
            identifier = UNSET
        else:
            identifier = self.identifier

        field_environment_id: None | str | Unset
        if isinstance(self.field_environment_id, Unset):
            field_environment_id = UNSET
        else:
            field_environment_id = self.field_environment_id

        credentials: dict[str, Any] | None | Unset
        if isinstance(self.credentials, Unset):
            credentials = UNSET
        elif isinstance(self.credentials, IntegrationCredentials):
            credentials = self.credentials.to_dict()
        else:
            credentials = self.credentials

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        check: bool | None | Unset
        if isinstance(self.check, Unset):
            check = UNSET
        else:
            check = self.check

        conditions: list[dict[str, Any]] | None | Unset
        if isinstance(self.conditions, Unset):
            conditions = UNSET
        elif isinstance(self.conditions, list):
            conditions = []
            for conditions_type_0_item_data in self.conditions:
                conditions_type_0_item = conditions_type_0_item_data.to_dict()
                conditions.append(conditions_type_0_item)

        else:
            conditions = self.conditions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "providerId": provider_id,
                "channel": channel,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if identifier is not UNSET:
            field_dict["identifier"] = identifier
        if field_environment_id is not UNSET:
            field_dict["_environmentId"] = field_environment_id
        if credentials is not UNSET:
            field_dict["credentials"] = credentials
        if active is not UNSET:
            field_dict["active"] = active
        if check is not UNSET:
            field_dict["check"] = check
        if conditions is not UNSET:
            field_dict["conditions"] = conditions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.integration_credentials import IntegrationCredentials  # noqa: PLC0415
        from ..models.step_filter import StepFilter  # noqa: PLC0415

        d = dict(src_dict)
        provider_id = d.pop("providerId")

        channel = check_channel_type(d.pop("channel"))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        identifier = _parse_identifier(d.pop("identifier", UNSET))

        def _parse_field_environment_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_environment_id = _parse_field_environment_id(d.pop("_environmentId", UNSET))

        def _parse_credentials(data: object) -> IntegrationCredentials | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                credentials_type_0 = IntegrationCredentials.from_dict(data)

                return credentials_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IntegrationCredentials | None | Unset, data)

        credentials = _parse_credentials(d.pop("credentials", UNSET))

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        def _parse_check(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        check = _parse_check(d.pop("check", UNSET))

        def _parse_conditions(data: object) -> list[StepFilter] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                conditions_type_0 = []
                _conditions_type_0 = data
                for conditions_type_0_item_data in _conditions_type_0:
                    conditions_type_0_item = StepFilter.from_dict(conditions_type_0_item_data)

                    conditions_type_0.append(conditions_type_0_item)

                return conditions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[StepFilter] | None | Unset, data)

        conditions = _parse_conditions(d.pop("conditions", UNSET))

        create_integration = cls(
            provider_id=provider_id,
            channel=channel,
            name=name,
            identifier=identifier,
            field_environment_id=field_environment_id,
            credentials=credentials,
            active=active,
            check=check,
            conditions=conditions,
        )

        create_integration.additional_properties = d
        return create_integration

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
