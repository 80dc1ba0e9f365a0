# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_cta_type import MessageCtaType, check_message_cta_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_action import MessageAction
    from ..models.message_cta_data import MessageCtaData


T = TypeVar("T", bound="MessageCta")


@_attrs_define
class MessageCta:
    """What the recipient of a message can do about it."""

    type_: MessageCtaType | None | Unset = UNSET
    """ What happens on a click. """
    data: MessageCtaData | None | Unset = UNSET
    """ Where a click leads. Absent for channels other than in-app. """
    action: MessageAction | None | Unset = UNSET
    """ Buttons, and which was used. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.message_action import MessageAction  # noqa: PLC0415
        from ..models.message_cta_data import MessageCtaData  # noqa: PLC0415

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, MessageCtaData):
            data = self.data.to_dict()
        else:
            data = self.data

        action: dict[str, Any] | None | Unset
        if isinstance(self.action, Unset):
            action = UNSET
        elif isinstance(self.action, MessageAction):
            action = self.action.to_dict()
        else:
            action = self.action

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if data is not UNSET:
            field_dict["data"] = data
        if action is not UNSET:
            field_dict["action"] = action

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.message_action import MessageAction  # noqa: PLC0415
        from ..models.message_cta_data import MessageCtaData  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_type_(data: object) -> MessageCtaType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_message_cta_type(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageCtaType | None | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        def _parse_data(data: object) -> MessageCtaData | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                data_type_0 = MessageCtaData.from_dict(data)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageCtaData | None | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        def _parse_action(data: object) -> MessageAction | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                action_type_0 = MessageAction.from_dict(data)

                return action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageAction | None | Unset, data)

        action = _parse_action(d.pop("action", UNSET))

        message_cta = cls(
            type_=type_,
            data=data,
            action=action,
        )

        message_cta.additional_properties = d
        return message_cta

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
