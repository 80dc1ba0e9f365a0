# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Feed")


@_attrs_define
class Feed:
    """A named section of the in-app feed."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    name: str
    """ The name. No two feeds of an environment share one. """
    identifier: str
    """ By what to ask for the feed when reading or marking messages. The same as the name. """
    field_environment_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_parent_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    deleted: bool | Unset = UNSET
    """ Always false in answers; deleted feeds are not shown. """
    created_at: datetime.datetime | Unset = UNSET
    """ When it was created. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When it last changed. """
    field_v: int | Unset = UNSET
    """ Revision of the stored record. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_id = self.field_id

        name = self.name

        identifier = self.identifier

        field_environment_id = self.field_environment_id

        field_organization_id = self.field_organization_id

        id = self.id

        field_parent_id = self.field_parent_id

        deleted = self.deleted

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
                "name": name,
                "identifier": identifier,
                "_environmentId": field_environment_id,
                "_organizationId": field_organization_id,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if field_parent_id is not UNSET:
            field_dict["_parentId"] = field_parent_id
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if field_v is not UNSET:
            field_dict["__v"] = field_v

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field_id = d.pop("_id")

        name = d.pop("name")

        identifier = d.pop("identifier")

        field_environment_id = d.pop("_environmentId")

        field_organization_id = d.pop("_organizationId")

        id = d.pop("id", UNSET)

        field_parent_id = d.pop("_parentId", UNSET)

        deleted = d.pop("deleted", UNSET)

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

        feed = cls(
            field_id=field_id,
            name=name,
            identifier=identifier,
            field_environment_id=field_environment_id,
            field_organization_id=field_organization_id,
            id=id,
            field_parent_id=field_parent_id,
            deleted=deleted,
            created_at=created_at,
            updated_at=updated_at,
            field_v=field_v,
        )

        feed.additional_properties = d
        return feed

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
