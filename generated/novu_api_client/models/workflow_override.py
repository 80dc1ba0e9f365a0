# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.preference_channels import PreferenceChannels


T = TypeVar("T", bound="WorkflowOverride")


@_attrs_define
class WorkflowOverride:
    """What is different about a workflow for one tenant."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_workflow_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_tenant_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    active: bool
    """ Whether triggers for the tenant send anything, whatever the workflow itself says. """
    preference_settings: PreferenceChannels
    """ Which channels are on. A channel that does not apply is absent. """
    deleted: bool
    """ Always false. """
    created_at: datetime.datetime
    """ When it was made. """
    deleted_at: datetime.datetime | None | Unset = UNSET
    """ Not set by any operation; a deleted override is gone. """
    deleted_by: None | str | Unset = UNSET
    """ Not set by any operation; a deleted override is gone. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When it last changed. The answer of an update may still tell the time before. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_id = self.field_id

        field_organization_id = self.field_organization_id

        field_environment_id = self.field_environment_id

        field_workflow_id = self.field_workflow_id

        field_tenant_id = self.field_tenant_id

        active = self.active

        preference_settings = self.preference_settings.to_dict()

        deleted = self.deleted

        created_at = self.created_at.isoformat()

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

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "_organizationId": field_organization_id,
                "_environmentId": field_environment_id,
                "_workflowId": field_workflow_id,
                "_tenantId": field_tenant_id,
                "active": active,
                "preferenceSettings": preference_settings,
                "deleted": deleted,
                "createdAt": created_at,
            }
        )
        if deleted_at is not UNSET:
            field_dict["deletedAt"] = deleted_at
        if deleted_by is not UNSET:
            field_dict["deletedBy"] = deleted_by
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.preference_channels import PreferenceChannels  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        field_organization_id = d.pop("_organizationId")

        field_environment_id = d.pop("_environmentId")

        field_workflow_id = d.pop("_workflowId")

        field_tenant_id = d.pop("_tenantId")

        active = d.pop("active")

        preference_settings = PreferenceChannels.from_dict(d.pop("preferenceSettings"))

        deleted = d.pop("deleted")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

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

        _updated_at = d.pop("updatedAt", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        workflow_override = cls(
            field_id=field_id,
            field_organization_id=field_organization_id,
            field_environment_id=field_environment_id,
            field_workflow_id=field_workflow_id,
            field_tenant_id=field_tenant_id,
            active=active,
            preference_settings=preference_settings,
            deleted=deleted,
            created_at=created_at,
            deleted_at=deleted_at,
            deleted_by=deleted_by,
            updated_at=updated_at,
        )

        workflow_override.additional_properties = d
        return workflow_override

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
