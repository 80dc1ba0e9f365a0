# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.integration_credentials import IntegrationCredentials
    from ..models.step_filter import StepFilter


T = TypeVar("T", bound="UpdateIntegration")


@_attrs_define
class UpdateIntegration:
    """What to change of an integration. A member left out, or null, stays as it is. At least one has to make a change."""

    name: None | str | Unset = UNSET
    """ What people call it. An empty text is ignored. """
    identifier: None | str | Unset = UNSET
    """ What programs call it, unique within the organization. An empty text is ignored. """
    field_environment_id: None | str | Unset = UNSET
    """ The environment to move it to. """
    active: bool | None | Unset = UNSET
    """ Whether to use it for sending. """
    credentials: IntegrationCredentials | None | Unset = UNSET
    """ What the provider needs. Replaces everything stored. """
    remove_novu_branding: bool | None | Unset = UNSET
    """ Whether the in-app inbox hides Novu's name. Ignored without a word on the free plan. """
    check: bool | None | Unset = UNSET
    """ Whether to try the credentials out first, the ones sent or else the stored ones. Only e-mail is tried; when
    that fails nothing is changed. Left out, false. Servers of 2024 took true instead, so say which. """
    conditions: list[StepFilter] | None | Unset = UNSET
    """ When to choose it over the primary one. Replaces the stored ones; a list that is not empty takes the primary
    flag away. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.integration_credentials import IntegrationCredentials  # noqa: PLC0415

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

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        credentials: dict[str, Any] | None | Unset
        if isinstance(self.credentials, Unset):
            credentials = UNSET
        elif isinstance(self.credentials, IntegrationCredentials):
            credentials = self.credentials.to_dict()
        else:
            credentials = self.credentials

        remove_novu_branding: bool | None | Unset
        if isinstance(self.remove_novu_branding, Unset):
            remove_novu_branding = UNSET
        else:
            remove_novu_branding = self.remove_novu_branding

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
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if identifier is not UNSET:
            field_dict["identifier"] = identifier
        if field_environment_id is not UNSET:
            field_dict["_environmentId"] = field_environment_id
        if active is not UNSET:
            field_dict["active"] = active
        if credentials is not UNSET:
            field_dict["credentials"] = credentials
        if remove_novu_branding is not UNSET:
            field_dict["removeNovuBranding"] = remove_novu_branding
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

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

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

        def _parse_remove_novu_branding(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        remove_novu_branding = _parse_remove_novu_branding(d.pop("removeNovuBranding", UNSET))

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

        update_integration = cls(
            name=name,
            identifier=identifier,
            field_environment_id=field_environment_id,
            active=active,
            credentials=credentials,
            remove_novu_branding=remove_novu_branding,
            check=check,
            conditions=conditions,
        )

        update_integration.additional_properties = d
        return update_integration

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
