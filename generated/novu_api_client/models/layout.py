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
    from ..models.message_template_variable import MessageTemplateVariable


T = TypeVar("T", bound="Layout")


@_attrs_define
class Layout:
    """A frame around the content of e-mails."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_creator_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    name: str
    """ What people call the layout. """
    identifier: str
    """ What the application calls the layout, unique in the environment. """
    channel: ChannelType
    """ A way to reach a subscriber. """
    content: str
    """ The Handlebars template, with `{{{body}}}` where the e-mail goes. """
    content_type: str
    """ The kind of content, `customHtml`. """
    variables: list[MessageTemplateVariable]
    """ The names the content asks for, other than `body`. """
    is_default: bool
    """ Whether e-mail steps that name no layout use this one. True of one layout of the environment. """
    is_deleted: bool
    """ Whether it was deleted. False in all that can be read. """
    created_at: datetime.datetime
    """ When it was made. """
    updated_at: datetime.datetime
    """ When it was last written. """
    field_parent_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    description: None | str | Unset = UNSET
    """ What it is for. """
    deleted: bool | Unset = UNSET
    """ The same as `isDeleted`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_id = self.field_id

        field_organization_id = self.field_organization_id

        field_environment_id = self.field_environment_id

        field_creator_id = self.field_creator_id

        name = self.name

        identifier = self.identifier

        channel: str = self.channel

        content = self.content

        content_type = self.content_type

        variables = []
        for variables_item_data in self.variables:
            variables_item = variables_item_data.to_dict()
            variables.append(variables_item)

        is_default = self.is_default

        is_deleted = self.is_deleted

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_parent_id = self.field_parent_id

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        deleted = self.deleted

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "_organizationId": field_organization_id,
                "_environmentId": field_environment_id,
                "_creatorId": field_creator_id,
                "name": name,
                "identifier": identifier,
                "channel": channel,
                "content": content,
                "contentType": content_type,
                "variables": variables,
                "isDefault": is_default,
                "isDeleted": is_deleted,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )
        if field_parent_id is not UNSET:
            field_dict["_parentId"] = field_parent_id
        if description is not UNSET:
            field_dict["description"] = description
        if deleted is not UNSET:
            field_dict["deleted"] = deleted

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.message_template_variable import MessageTemplateVariable  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        field_organization_id = d.pop("_organizationId")

        field_environment_id = d.pop("_environmentId")

        field_creator_id = d.pop("_creatorId")

        name = d.pop("name")

        identifier = d.pop("identifier")

        channel = check_channel_type(d.pop("channel"))

        content = d.pop("content")

        content_type = d.pop("contentType")

        variables = []
        _variables = d.pop("variables")
        for variables_item_data in _variables:
            variables_item = MessageTemplateVariable.from_dict(variables_item_data)

            variables.append(variables_item)

        is_default = d.pop("isDefault")

        is_deleted = d.pop("isDeleted")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        field_parent_id = d.pop("_parentId", UNSET)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        deleted = d.pop("deleted", UNSET)

        layout = cls(
            field_id=field_id,
            field_organization_id=field_organization_id,
            field_environment_id=field_environment_id,
            field_creator_id=field_creator_id,
            name=name,
            identifier=identifier,
            channel=channel,
            content=content,
            content_type=content_type,
            variables=variables,
            is_default=is_default,
            is_deleted=is_deleted,
            created_at=created_at,
            updated_at=updated_at,
            field_parent_id=field_parent_id,
            description=description,
            deleted=deleted,
        )

        layout.additional_properties = d
        return layout

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
