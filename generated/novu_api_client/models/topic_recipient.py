# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.topic_recipient_type import TopicRecipientType, check_topic_recipient_type

T = TypeVar("T", bound="TopicRecipient")


@_attrs_define
class TopicRecipient:
    """A topic whose subscribers are to be notified. The topic has to exist."""

    type_: TopicRecipientType
    """ Tells a topic from a subscriber. """
    topic_key: str
    """ Key of the topic. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        topic_key = self.topic_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "topicKey": topic_key,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = check_topic_recipient_type(d.pop("type"))

        topic_key = d.pop("topicKey")

        topic_recipient = cls(
            type_=type_,
            topic_key=topic_key,
        )

        topic_recipient.additional_properties = d
        return topic_recipient

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
