# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.change_type import ChangeType, check_change_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.change_operation import ChangeOperation
    from ..models.change_user import ChangeUser


T = TypeVar("T", bound="Change")


@_attrs_define
class Change:
    """Edits of one thing since it was last promoted. A thing has at most one change that waits."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_entity_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    type_: ChangeType
    """ What kind of thing a change is about. """
    enabled: bool
    """ Whether the change was promoted. """
    change: list[ChangeOperation]
    """ The edits, in order. Replayed over those promoted before, they give the thing as it is in Development. """
    field_creator_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    created_at: datetime.datetime
    """ When the first of the edits was made. """
    user: ChangeUser | None | Unset = UNSET
    """ The same user with name, in lists. Null when the account is gone. """
    field_parent_id: None | str | Unset = UNSET
    """ The change with which this one is promoted, if it belongs to one. """
    template_name: None | str | Unset = UNSET
    """ The name of the thing, in lists. """
    template_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    message_type: None | str | Unset = UNSET
    """ The kind of step to which a changed message template belongs, in lists. """
    previous_default_layout: None | str | Unset = UNSET
    """ The layout that was the default before, in lists, where the change is about the default. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When the last of the edits was made, or when it was promoted. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.change_user import ChangeUser  # noqa: PLC0415

        field_id = self.field_id

        field_entity_id = self.field_entity_id

        type_: str = self.type_

        enabled = self.enabled

        change = []
        for change_item_data in self.change:
            change_item = change_item_data.to_dict()
            change.append(change_item)

        field_creator_id = self.field_creator_id

        field_environment_id = self.field_environment_id

        field_organization_id = self.field_organization_id

        created_at = self.created_at.isoformat()

        user: dict[str, Any] | None | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        elif isinstance(self.user, ChangeUser):
            user = self.user.to_dict()
        else:
            user = self.user

        field_parent_id: None | str | Unset
        if isinstance(self.field_parent_id, Unset):
            field_parent_id = UNSET
        else:
            field_parent_id = self.field_parent_id

        template_name: None | str | Unset
        if isinstance(self.template_name, Unset):
            template_name = UNSET
        else:
            template_name = self.template_name

        template_id = self.template_id

        message_type: None | str | Unset
        if isinstance(self.message_type, Unset):
            message_type = UNSET
        else:
            message_type = self.message_type

        previous_default_layout: None | str | Unset
        if isinstance(self.previous_default_layout, Unset):
            previous_default_layout = UNSET
        else:
            previous_default_layout = self.previous_default_layout

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "_entityId": field_entity_id,
                "type": type_,
                "enabled": enabled,
                "change": change,
                "_creatorId": field_creator_id,
                "_environmentId": field_environment_id,
                "_organizationId": field_organization_id,
                "createdAt": created_at,
            }
        )
        if user is not UNSET:
            field_dict["user"] = user
        if field_parent_id is not UNSET:
            field_dict["_parentId"] = field_parent_id
        if template_name is not UNSET:
            field_dict["templateName"] = template_name
        if template_id is not UNSET:
            field_dict["templateId"] = template_id
        if message_type is not UNSET:
            field_dict["messageType"] = message_type
        if previous_default_layout is not UNSET:
            field_dict["previousDefaultLayout"] = previous_default_layout
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.change_operation import ChangeOperation  # noqa: PLC0415
        from ..models.change_user import ChangeUser  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        field_entity_id = d.pop("_entityId")

        type_ = check_change_type(d.pop("type"))

        enabled = d.pop("enabled")

        change = []
        _change = d.pop("change")
        for change_item_data in _change:
            change_item = ChangeOperation.from_dict(change_item_data)

            change.append(change_item)

        field_creator_id = d.pop("_creatorId")

        field_environment_id = d.pop("_environmentId")

        field_organization_id = d.pop("_organizationId")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        def _parse_user(data: object) -> ChangeUser | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                user_type_0 = ChangeUser.from_dict(data)

                return user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChangeUser | None | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        def _parse_field_parent_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_parent_id = _parse_field_parent_id(d.pop("_parentId", UNSET))

        def _parse_template_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        template_name = _parse_template_name(d.pop("templateName", UNSET))

        template_id = d.pop("templateId", UNSET)

        def _parse_message_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        message_type = _parse_message_type(d.pop("messageType", UNSET))

        def _parse_previous_default_layout(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        previous_default_layout = _parse_previous_default_layout(d.pop("previousDefaultLayout", UNSET))

        _updated_at = d.pop("updatedAt", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        change_model = cls(
            field_id=field_id,
            field_entity_id=field_entity_id,
            type_=type_,
            enabled=enabled,
            change=change,
            field_creator_id=field_creator_id,
            field_environment_id=field_environment_id,
            field_organization_id=field_organization_id,
            created_at=created_at,
            user=user,
            field_parent_id=field_parent_id,
            template_name=template_name,
            template_id=template_id,
            message_type=message_type,
            previous_default_layout=previous_default_layout,
            updated_at=updated_at,
        )

        change_model.additional_properties = d
        return change_model

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
