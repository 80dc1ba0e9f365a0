# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

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


T = TypeVar("T", bound="CreateMessageTemplate")


@_attrs_define
class CreateMessageTemplate:
    """What a step does and says. Feed and layout are named `feedId` and `layoutId` here and `_feedId` and `_layoutId` in
    answers; the latter are ignored when sent back.

    """

    type_: StepType
    """ What a step of a workflow does. Five send over a channel; the others wait, collect or start. """
    active: bool | None | Unset = UNSET
    """ Ignored. The step's own flag decides. """
    name: None | str | Unset = UNSET
    """ What people call it. """
    subject: None | str | Unset = UNSET
    """ Subject of an e-mail, a template. """
    title: None | str | Unset = UNSET
    """ Title of a push message, a template. """
    preheader: None | str | Unset = UNSET
    """ Text that mail programs show after the subject, a template. """
    sender_name: None | str | Unset = UNSET
    """ Name to send an e-mail under, in place of the integration's. """
    content: list[EmailBlock] | None | str | Unset = UNSET
    """ Handlebars text, or the blocks of an e-mail made with the editor. Text is escaped in `{{ }}` and taken as it
    is in `{{{ }}}`. """
    content_type: MessageTemplateContentType | None | Unset = UNSET
    """ How the content of an e-mail was made. Taken as `editor` when absent. """
    variables: list[MessageTemplateVariable] | None | Unset = UNSET
    """ Values the payload has to bring, with their defaults. """
    cta: MessageCta | None | Unset = UNSET
    """ What the recipient can do about an in-app message. """
    actor: MessageActor | None | Unset = UNSET
    """ Whose picture an in-app message shows. """
    feed_id: None | str | Unset = UNSET
    """ The feed to show an in-app message in. Empty for none. """
    layout_id: None | str | Unset = UNSET
    """ The layout around an e-mail. A new template without one gets the default layout. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.message_actor import MessageActor  # noqa: PLC0415
        from ..models.message_cta import MessageCta  # noqa: PLC0415

        type_: str = self.type_

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

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

        variables: list[dict[str, Any]] | None | Unset
        if isinstance(self.variables, Unset):
            variables = UNSET
        elif isinstance(self.variables, list):
            variables = []
            for variables_type_0_item_data in self.variables:
                variables_type_0_item = variables_type_0_item_data.to_dict()
                variables.append(variables_type_0_item)

        else:
            variables = self.variables

        cta: dict[str, Any] | None | Unset
        if isinstance(self.cta, Unset):
            cta = UNSET
        elif isinstance(self.cta, MessageCta):
            cta = self.cta.to_dict()
        else:
            cta = self.cta

        actor: dict[str, Any] | None | Unset
        if isinstance(self.actor, Unset):
            actor = UNSET
        elif isinstance(self.actor, MessageActor):
            actor = self.actor.to_dict()
        else:
            actor = self.actor

        feed_id: None | str | Unset
        if isinstance(self.feed_id, Unset):
            feed_id = UNSET
        else:
            feed_id = self.feed_id

        layout_id: None | str | Unset
        if isinstance(self.layout_id, Unset):
            layout_id = UNSET
        else:
            layout_id = self.layout_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if active is not UNSET:
            field_dict["active"] = active
        if name is not UNSET:
            field_dict["name"] = name
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
        if feed_id is not UNSET:
            field_dict["feedId"] = feed_id
        if layout_id is not UNSET:
            field_dict["layoutId"] = layout_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.email_block import EmailBlock  # noqa: PLC0415
        from ..models.message_actor import MessageActor  # noqa: PLC0415
        from ..models.message_cta import MessageCta  # noqa: PLC0415
        from ..models.message_template_variable import MessageTemplateVariable  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_step_type(d.pop("type"))

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

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

        def _parse_variables(data: object) -> list[MessageTemplateVariable] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                variables_type_0 = []
                _variables_type_0 = data
                for variables_type_0_item_data in _variables_type_0:
                    variables_type_0_item = MessageTemplateVariable.from_dict(variables_type_0_item_data)

                    variables_type_0.append(variables_type_0_item)

                return variables_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MessageTemplateVariable] | None | Unset, data)

        variables = _parse_variables(d.pop("variables", UNSET))

        def _parse_cta(data: object) -> MessageCta | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cta_type_0 = MessageCta.from_dict(data)

                return cta_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageCta | None | Unset, data)

        cta = _parse_cta(d.pop("cta", UNSET))

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

        def _parse_feed_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        feed_id = _parse_feed_id(d.pop("feedId", UNSET))

        def _parse_layout_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        layout_id = _parse_layout_id(d.pop("layoutId", UNSET))

        create_message_template = cls(
            type_=type_,
            active=active,
            name=name,
            subject=subject,
            title=title,
            preheader=preheader,
            sender_name=sender_name,
            content=content,
            content_type=content_type,
            variables=variables,
            cta=cta,
            actor=actor,
            feed_id=feed_id,
            layout_id=layout_id,
        )

        create_message_template.additional_properties = d
        return create_message_template

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
