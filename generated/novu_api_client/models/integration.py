# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel_type import ChannelType, check_channel_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.integration_credentials import IntegrationCredentials
    from ..models.step_filter import StepFilter


T = TypeVar("T", bound="Integration")


@_attrs_define
class Integration:
    """A provider connected to a channel of an environment."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    name: str
    """ What people call it. """
    identifier: str
    """ What programs call it. Unique within the organization. """
    provider_id: str
    """ The provider. """
    channel: ChannelType
    """ A way to reach a subscriber. """
    active: bool
    """ Whether it is used for sending. """
    primary: bool
    """ Whether its channel sends through it by default. Always false for channels other than e-mail and SMS. """
    deleted: bool
    """ Always false in answers; deleted integrations are not shown. """
    id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    credentials: IntegrationCredentials | Unset = UNSET
    """ What a provider needs, in a request as in an answer. Which members matter depends on the provider; that they
    are there, or belong to it, is not
    examined. Unknown members are dropped, `contentType`, `apiURL` and `appID` of some providers' forms among them.

    The secret ones are stored encrypted and answered in clear. Some servers answer writes with the stored form,
    which starts with `nvsk.`; never
    send that back.
     """
    priority: int | Unset = UNSET
    """ Rank among the active integrations of its channel and environment, the highest first. Zero when inactive,
    and for channels other than e-mail and SMS. """
    conditions: list[StepFilter] | Unset = UNSET
    """ When it is chosen over the primary one. Empty when it has none. """
    remove_novu_branding: bool | Unset = UNSET
    """ Whether the in-app inbox hides Novu's name. Absent until it was set. """
    deleted_at: datetime.datetime | None | Unset = UNSET
    """ When it was deleted. Absent as long as it is not. """
    deleted_by: None | str | Unset = UNSET
    """ Who deleted it. Absent as long as it is not. """
    created_at: datetime.datetime | Unset = UNSET
    """ When it was created. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When it last changed. """
    field_v: int | Unset = UNSET
    """ Revision of the stored record. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_id = self.field_id

        field_environment_id = self.field_environment_id

        field_organization_id = self.field_organization_id

        name = self.name

        identifier = self.identifier

        provider_id = self.provider_id

        channel: str = self.channel

        active = self.active

        primary = self.primary

        deleted = self.deleted

        id = self.id

        credentials: dict[str, Any] | Unset = UNSET
        if not isinstance(self.credentials, Unset):
            credentials = self.credentials.to_dict()

        priority = self.priority

        conditions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.conditions, Unset):
            conditions = []
            for conditions_item_data in self.conditions:
                conditions_item = conditions_item_data.to_dict()
                conditions.append(conditions_item)

        remove_novu_branding = self.remove_novu_branding

        deleted_at: None | str | Unset
        if isinstance(self.deleted_at, Unset):
            deleted_at = UNSET
        elif isinstance(self.deleted_at, datetime.datetime):
            deleted_at = self.deleted_at.isoformat()
        else:
            deleted_at = self.deleted_at

        deleted_by: None | str | Unset
        if isinstance(self.deleted_by, Unset):
            deleted_by = UNSET
        else:
            deleted_by = self.deleted_by

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        field_v = self.field_v

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "_environmentId": field_environment_id,
                "_organizationId": field_organization_id,
                "name": name,
                "identifier": identifier,
                "providerId": provider_id,
                "channel": channel,
                "active": active,
                "primary": primary,
                "deleted": deleted,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if credentials is not UNSET:
            field_dict["credentials"] = credentials
        if priority is not UNSET:
            field_dict["priority"] = priority
        if conditions is not UNSET:
            field_dict["conditions"] = conditions
        if remove_novu_branding is not UNSET:
            field_dict["removeNovuBranding"] = remove_novu_branding
        if deleted_at is not UNSET:
            field_dict["deletedAt"] = deleted_at
        if deleted_by is not UNSET:
            field_dict["deletedBy"] = deleted_by
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if field_v is not UNSET:
            field_dict["__v"] = field_v

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.integration_credentials import IntegrationCredentials  # noqa: PLC0415
        from ..models.step_filter import StepFilter  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        field_environment_id = d.pop("_environmentId")

        field_organization_id = d.pop("_organizationId")

        name = d.pop("name")

        identifier = d.pop("identifier")

        provider_id = d.pop("providerId")

        channel = check_channel_type(d.pop("channel"))

        active = d.pop("active")

        primary = d.pop("primary")

        deleted = d.pop("deleted")

        id = d.pop("id", UNSET)

        _credentials = d.pop("credentials", UNSET)
        credentials: IntegrationCredentials | Unset
        if isinstance(_credentials, Unset):
            credentials = UNSET
        else:
            credentials = IntegrationCredentials.from_dict(_credentials)

        priority = d.pop("priority", UNSET)

        _conditions = d.pop("conditions", UNSET)
        conditions: list[StepFilter] | Unset = UNSET
        if _conditions is not UNSET:
            conditions = []
            for conditions_item_data in _conditions:
                conditions_item = StepFilter.from_dict(conditions_item_data)

                conditions.append(conditions_item)

        remove_novu_branding = d.pop("removeNovuBranding", UNSET)

        def _parse_deleted_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                deleted_at_type_1 = datetime.datetime.fromisoformat(data)

                return deleted_at_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        deleted_at = _parse_deleted_at(d.pop("deletedAt", UNSET))

        def _parse_deleted_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        deleted_by = _parse_deleted_by(d.pop("deletedBy", UNSET))

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _updated_at = d.pop("updatedAt", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        field_v = d.pop("__v", UNSET)

        integration = cls(
            field_id=field_id,
            field_environment_id=field_environment_id,
            field_organization_id=field_organization_id,
            name=name,
            identifier=identifier,
            provider_id=provider_id,
            channel=channel,
            active=active,
            primary=primary,
            deleted=deleted,
            id=id,
            credentials=credentials,
            priority=priority,
            conditions=conditions,
            remove_novu_branding=remove_novu_branding,
            deleted_at=deleted_at,
            deleted_by=deleted_by,
            created_at=created_at,
            updated_at=updated_at,
            field_v=field_v,
        )

        integration.additional_properties = d
        return integration

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
