# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.message_flags import MessageFlags


T = TypeVar("T", bound="MarkMessagesByFlags")


@_attrs_define
class MarkMessagesByFlags:
    """Messages and the flags to set on them."""

    message_id: list[str] | str
    """ One message, several joined by commas without blanks, or a list. Messages that do not exist are passed over.
    """
    mark: MessageFlags
    """ The flags to set. One left out, or null, stays as it is. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message_id: list[str] | str
        if isinstance(self.message_id, list):
            message_id = self.message_id

        else:
            message_id = self.message_id

        mark = self.mark.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "messageId": message_id,
                "mark": mark,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.message_flags import MessageFlags  # noqa: PLC0415

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

        mark = MessageFlags.from_dict(d.pop("mark"))

        mark_messages_by_flags = cls(
            message_id=message_id,
            mark=mark,
        )

        mark_messages_by_flags.additional_properties = d
        return mark_messages_by_flags

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
