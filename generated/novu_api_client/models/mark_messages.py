# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_mark import MessageMark, check_message_mark

T = TypeVar("T", bound="MarkMessages")


@_attrs_define
class MarkMessages:
    """Messages and the mark to give them."""

    message_id: list[str] | str
    """ One message, several joined by commas without blanks, or a list. Messages that do not exist are passed over.
    """
    mark_as: MessageMark
    """ What to make of a message:

    - `read`: seen and read
    - `unread`: seen, but not read
    - `seen`: seen; whether it is read stays as it is
    - `unseen`: not seen; whether it is read stays as it is
     """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message_id: list[str] | str
        if isinstance(self.message_id, list):
            message_id = self.message_id

        else:
            message_id = self.message_id

        mark_as: str = self.mark_as

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "messageId": message_id,
                "markAs": mark_as,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_message_id(data: object) -> list[str] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_message_ids_type_1 = cast(list[str], data)

                return componentsschemas_message_ids_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str, data)

        message_id = _parse_message_id(d.pop("messageId"))

        mark_as = check_message_mark(d.pop("markAs"))

        mark_messages = cls(
            message_id=message_id,
            mark_as=mark_as,
        )

        mark_messages.additional_properties = d
        return mark_messages

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
