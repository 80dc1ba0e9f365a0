# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.channel_integration_status import ChannelIntegrationStatus


T = TypeVar("T", bound="WorkflowIntegrationChannels")


@_attrs_define
class WorkflowIntegrationChannels:
    """Whether each channel can be delivered, used by the workflow or not."""

    in_app: ChannelIntegrationStatus
    """ Whether a channel can be delivered. """
    email: ChannelIntegrationStatus
    """ Whether a channel can be delivered. """
    sms: ChannelIntegrationStatus
    """ Whether a channel can be delivered. """
    chat: ChannelIntegrationStatus
    """ Whether a channel can be delivered. """
    push: ChannelIntegrationStatus
    """ Whether a channel can be delivered. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        in_app = self.in_app.to_dict()

        email = self.email.to_dict()

        sms = self.sms.to_dict()

        chat = self.chat.to_dict()

        push = self.push.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "in_app": in_app,
                "email": email,
                "sms": sms,
                "chat": chat,
                "push": push,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.channel_integration_status import ChannelIntegrationStatus  # noqa: PLC0415

        d = dict(src_dict)
        in_app = ChannelIntegrationStatus.from_dict(d.pop("in_app"))

        email = ChannelIntegrationStatus.from_dict(d.pop("email"))

        sms = ChannelIntegrationStatus.from_dict(d.pop("sms"))

        chat = ChannelIntegrationStatus.from_dict(d.pop("chat"))

        push = ChannelIntegrationStatus.from_dict(d.pop("push"))

        workflow_integration_channels = cls(
            in_app=in_app,
            email=email,
            sms=sms,
            chat=chat,
            push=push,
        )

        workflow_integration_channels.additional_properties = d
        return workflow_integration_channels

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
