# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ChannelCredentials")


@_attrs_define
class ChannelCredentials:
    """What a provider needs to reach one subscriber. Servers of 2024 keep only `webhookUrl`, `channel` and `deviceTokens`
    and never send the others back.

    """

    webhook_url: str | Unset = UNSET
    """ Where the chat application listens. """
    channel: str | Unset = UNSET
    """ The channel of the chat application, where it has several. Mattermost uses it. """
    device_tokens: list[str] | Unset = UNSET
    """ The devices push messages go to, without repetition. """
    alert_uid: str | Unset = UNSET
    """ For Grafana OnCall, which calls it `alert_uid`. """
    title: str | Unset = UNSET
    """ For Grafana OnCall, the title of the alert. """
    image_url: str | Unset = UNSET
    """ For Grafana OnCall, which calls it `image_url`. """
    state: str | Unset = UNSET
    """ For Grafana OnCall, the state of the alert. """
    external_url: str | Unset = UNSET
    """ For Grafana OnCall, which calls it `link_to_upstream_details`. The credentials of an integration have the
    same as `externalLink`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        webhook_url = self.webhook_url

        channel = self.channel

        device_tokens: list[str] | Unset = UNSET
        if not isinstance(self.device_tokens, Unset):
            device_tokens = self.device_tokens

        alert_uid = self.alert_uid

        title = self.title

        image_url = self.image_url

        state = self.state

        external_url = self.external_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if webhook_url is not UNSET:
            field_dict["webhookUrl"] = webhook_url
        if channel is not UNSET:
            field_dict["channel"] = channel
        if device_tokens is not UNSET:
            field_dict["deviceTokens"] = device_tokens
        if alert_uid is not UNSET:
            field_dict["alertUid"] = alert_uid
        if title is not UNSET:
            field_dict["title"] = title
        if image_url is not UNSET:
            field_dict["imageUrl"] = image_url
        if state is not UNSET:
            field_dict["state"] = state
        if external_url is not UNSET:
            field_dict["externalUrl"] = external_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        webhook_url = d.pop("webhookUrl", UNSET)

        channel = d.pop("channel", UNSET)

        device_tokens = cast(list[str], d.pop("deviceTokens", UNSET))

        alert_uid = d.pop("alertUid", UNSET)

        title = d.pop("title", UNSET)

        image_url = d.pop("imageUrl", UNSET)

        state = d.pop("state", UNSET)

        external_url = d.pop("externalUrl", UNSET)

        channel_credentials = cls(
            webhook_url=webhook_url,
            channel=channel,
            device_tokens=device_tokens,
            alert_uid=alert_uid,
            title=title,
            image_url=image_url,
            state=state,
            external_url=external_url,
        )

        channel_credentials.additional_properties = d
        return channel_credentials

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
