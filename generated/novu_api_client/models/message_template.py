# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_template_content_type import (
    MessageTemplateContentType,
    check_message_template_content_type,
)
from ..models.step_type import StepType, check_step_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_block import EmailBlock
    from ..models.message_actor import MessageActor
    from ..models.message_cta import MessageCta
    from ..models.message_template_variable import MessageTemplateVariable


T = TypeVar("T", bound="MessageTemplate")


@_attrs_define
class MessageTemplate:
    """What a step says, or only its type when the step says nothing."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    type_: StepType
    """ What a step of a workflow does. Five send over a channel; the others wait, collect or start. """
    active: bool | Unset = UNSET
    """ Whether it is in use. """
    name: None | str | Unset = UNSET
    """ What people call it. """
    step_id: None | str | Unset = UNSET
    """ The step's name in code, for workflows defined there. """
    subject: None | str | Unset = UNSET
    """ Subject of an e-mail, a template. """
    title: None | str | Unset = UNSET
    """ Title of a push message, a template. """
    preheader: None | str | Unset = UNSET
    """ Text that mail programs show after the subject, a template. """
    sender_name: None | str | Unset = UNSET
    """ Name an e-mail is sent under, in place of the integration's. """
    content: list[EmailBlock] | None | str | Unset = UNSET
    """ Handlebars text, or the blocks of an e-mail made with the editor. Text is escaped in `{{ }}` and taken as it
    is in `{{{ }}}`. """
    content_type: MessageTemplateContentType | None | Unset = UNSET
    """ How the content of an e-mail was made. """
    variables: list[MessageTemplateVariable] | Unset = UNSET
    """ Values the payload has to bring, with their defaults. """
    cta: MessageCta | Unset = UNSET
    """ What the recipient of a message can do about it. """
    actor: MessageActor | None | Unset = UNSET
    """ Whose picture an in-app message shows. """
    field_feed_id: None | str | Unset = UNSET
    """ The feed an in-app message is shown in. Null for none. """
    field_layout_id: None | str | Unset = UNSET
    """ The layout around an e-mail. Null for none. """
    field_parent_id: None | str | Unset = UNSET
    """ The template in Development that this one was promoted from. """
    field_creator_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_organization_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    deleted: bool | Unset = UNSET
    """ Whether it was deleted with its step. """
    created_at: datetime.datetime | Unset = UNSET
    """ When it was made. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When it last changed. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.message_actor import MessageActor  # noqa: PLC0415

        field_id = self.field_id

        type_: str = self.type_

        active = self.active

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        step_id: None | str | Unset
        if isinstance(self.step_id, Unset):
            step_id = UNSET
        else:
            step_id = self.step_id

        subject: None | str | Unset
        if isinstance(self.subject, Unset):
            subject = UNSET
        else:
            subject = self.subject

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        preheader: None | str | Unset
        if isinstance(self.preheader, Unset):
            preheader = UNSET
        else:
            preheader = self.preheader

        sender_name: None | str | Unset
        if isinstance(self.sender_name, Unset):
            sender_name = UNSET
        else:
            sender_name = self.sender_name

        content: list[dict[str, Any]] | None | str | Unset
        if isinstance(self.content, Unset):
            content = UNSET
        elif isinstance(self.content, list):
            content = []
            for componentsschemas_message_template_content_type_1_item_data in self.content:
                componentsschemas_message_template_content_type_1_item = (
                    componentsschemas_message_template_content_type_1_item_data.to_dict()
                )
                content.append(componentsschemas_message_template_content_type_1_item)

        else:
            content = self.content

        content_type: None | str | Unset
        if isinstance(self.content_type, Unset):
            content_type = UNSET
        elif isinstance(self.content_type, str):
            content_type = self.content_type
        else:
            content_type = self.content_type

        variables: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.variables, Unset):
            variables = []
            for variables_item_data in self.variables:
                variables_item = variables_item_data.to_dict()
                variables.append(variables_item)

        cta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cta, Unset):
            cta = self.cta.to_dict()

        actor: dict[str, Any] | None | Unset
        if isinstance(self.actor, Unset):
            actor = UNSET
        elif isinstance(self.actor, MessageActor):
            actor = self.actor.to_dict()
        else:
            actor = self.actor

        field_feed_id: None | str | Unset
        if isinstance(self.field_feed_id, Unset):
            field_feed_id = UNSET
        else:
            field_feed_id = self.field_feed_id

        field_layout_id: None | str | Unset
        if isinstance(self.field_layout_id, Unset):
            field_layout_id = UNSET
        else:
            field_layout_id = self.field_layout_id

        field_parent_id: None | str | Unset
        if isinstance(self.field_parent_id, Unset):
            field_parent_id = UNSET
        else:
            field_parent_id = self.field_parent_id

        field_creator_id = self.field_creator_id

        field_organization_id = self.field_organization_id

        field_environment_id = self.field_environment_id

        deleted = self.deleted

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "type": type_,
            }
        )
        if active is not UNSET:
            field_dict["active"] = active
        if name is not UNSET:
            field_dict["name"] = name
        if step_id is not UNSET:
            field_dict["stepId"] = step_id
        if subject is not UNSET:
            field_dict["subject"] = subject
        if title is not UNSET:
            field_dict["title"] = title
        if preheader is not UNSET:
            field_dict["preheader"] = preheader
        if sender_name is not UNSET:
            field_dict["senderName"] = sender_name
        if content is not UNSET:
            field_dict["content"] = content
        if content_type is not UNSET:
            field_dict["contentType"] = content_type
        if variables is not UNSET:
            field_dict["variables"] = variables
        if cta is not UNSET:
            field_dict["cta"] = cta
        if actor is not UNSET:
            field_dict["actor"] = actor
        if field_feed_id is not UNSET:
            field_dict["_feedId"] = field_feed_id
        if field_layout_id is not UNSET:
            field_dict["_layoutId"] = field_layout_id
        if field_parent_id is not UNSET:
            field_dict["_parentId"] = field_parent_id
        if field_creator_id is not UNSET:
            field_dict["_creatorId"] = field_creator_id
        if field_organization_id is not UNSET:
            field_dict["_organizationId"] = field_organization_id
        if field_environment_id is not UNSET:
            field_dict["_environmentId"] = field_environment_id
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.email_block import EmailBlock  # noqa: PLC0415
        from ..models.message_actor import MessageActor  # noqa: PLC0415
        from ..models.message_cta import MessageCta  # noqa: PLC0415
        from ..models.message_template_variable import MessageTemplateVariable  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        type_ = check_step_type(d.pop("type"))

        active = d.pop("active", UNSET)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_step_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        step_id = _parse_step_id(d.pop("stepId", UNSET))

        def _parse_subject(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        subject = _parse_subject(d.pop("subject", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_preheader(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        preheader = _parse_preheader(d.pop("preheader", UNSET))

        def _parse_sender_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sender_name = _parse_sender_name(d.pop("senderName", UNSET))

        def _parse_content(data: object) -> list[EmailBlock] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_message_template_content_type_1 = []
                _componentsschemas_message_template_content_type_1 = data
                for (
                    componentsschemas_message_template_content_type_1_item_data
                ) in _componentsschemas_message_template_content_type_1:
                    componentsschemas_message_template_content_type_1_item = EmailBlock.from_dict(
                        componentsschemas_message_template_content_type_1_item_data
                    )

                    componentsschemas_message_template_content_type_1.append(
                        componentsschemas_message_template_content_type_1_item
                    )

                return componentsschemas_message_template_content_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[EmailBlock] | None | str | Unset, data)

        content = _parse_content(d.pop("content", UNSET))

        def _parse_content_type(data: object) -> MessageTemplateContentType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                content_type_type_0 = check_message_template_content_type(data)

                return content_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageTemplateContentType | None | Unset, data)

        content_type = _parse_content_type(d.pop("contentType", UNSET))

        _variables = d.pop("variables", UNSET)
        variables: list[MessageTemplateVariable] | Unset = UNSET
        if _variables is not UNSET:
            variables = []
            for variables_item_data in _variables:
                variables_item = MessageTemplateVariable.from_dict(variables_item_data)

                variables.append(variables_item)

        _cta = d.pop("cta", UNSET)
        cta: MessageCta | Unset
        if isinstance(_cta, Unset):
            cta = UNSET
        else:
            cta = MessageCta.from_dict(_cta)

        def _parse_actor(data: object) -> MessageActor | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                actor_type_0 = MessageActor.from_dict(data)

                return actor_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageActor | None | Unset, data)

        actor = _parse_actor(d.pop("actor", UNSET))

        def _parse_field_feed_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_feed_id = _parse_field_feed_id(d.pop("_feedId", UNSET))

        def _parse_field_layout_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_layout_id = _parse_field_layout_id(d.pop("_layoutId", UNSET))

        def _parse_field_parent_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_parent_id = _parse_field_parent_id(d.pop("_parentId", UNSET))

        field_creator_id = d.pop("_creatorId", UNSET)

        field_organization_id = d.pop("_organizationId", UNSET)

        field_environment_id = d.pop("_environmentId", UNSET)

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

        message_template = cls(
            field_id=field_id,
            type_=type_,
            active=active,
            name=name,
            step_id=step_id,
            subject=subject,
            title=title,
            preheader=preheader,
            sender_name=sender_name,
            content=content,
            content_type=content_type,
            variables=variables,
            cta=cta,
            actor=actor,
            field_feed_id=field_feed_id,
            field_layout_id=field_layout_id,
            field_parent_id=field_parent_id,
            field_creator_id=field_creator_id,
            field_organization_id=field_organization_id,
            field_environment_id=field_environment_id,
            deleted=deleted,
            created_at=created_at,
            updated_at=updated_at,
        )

        message_template.additional_properties = d
        return message_template

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
