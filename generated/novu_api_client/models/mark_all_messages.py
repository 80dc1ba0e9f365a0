# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_mark import MessageMark, check_message_mark
from ..types import UNSET, Unset

T = TypeVar("T", bound="MarkAllMessages")


@_attrs_define
class MarkAllMessages:
    """The mark to give every in-app message, or those of some feeds."""

    mark_as: MessageMark
    """ What to make of a message:

    - `read`: seen and read
    - `unread`: seen, but not read
    - `seen`: seen; whether it is read stays as it is
    - `unseen`: not seen; whether it is read stays as it is
     """
    feed_identifier: list[str] | None | str | Unset = UNSET
    """ One feed, several joined by commas, or a list. Without it, or with an empty text, all feeds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mark_as: str = self.mark_as

        feed_identifier: list[str] | None | str | Unset
        if isinstance(self.feed_identifier, Unset):
            feed_identifier = UNSET
        elif isinstance(self.feed_identifier, list):
            feed_identifier = self.feed_identifier

        else:
            feed_identifier = self.feed_identifier

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "markAs": mark_as,
            }
        )
        if feed_identifier is not UNSET:
            field_dict["feedIdentifier"] = feed_identifier

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        mark_as = check_message_mark(d.pop("markAs"))

        def _parse_feed_identifier(data: object) -> list[str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                feed_identifier_type_1 = cast(list[str], data)

                return feed_identifier_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | str | Unset, data)

        feed_identifier = _parse_feed_identifier(d.pop("feedIdentifier", UNSET))

        mark_all_messages = cls(
            mark_as=mark_as,
            feed_identifier=feed_identifier,
        )

        mark_all_messages.additional_properties = d
        return mark_all_messages

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
