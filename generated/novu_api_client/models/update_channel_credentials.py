# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateChannelCredentials")


@_attrs_define
class UpdateChannelCredentials:
    """Credentials as a caller sends them. A member left out, or null, stays as it is."""

    webhook_url: None | str | Unset = UNSET
    """ Where the chat application listens. Sent back unchanged. """
    channel: None | str | Unset = UNSET
    """ The channel of the chat application, where it has several. Mattermost uses it. """
    device_tokens: list[str] | None | Unset = UNSET
    """ The devices push messages go to. Repetitions are dropped; an empty list removes all that are stored. """
    alert_uid: None | str | Unset = UNSET
    """ For Grafana OnCall, which calls it `alert_uid`. Servers of 2024 do not keep it. """
    title: None | str | Unset = UNSET
    """ For Grafana OnCall, the title of the alert. Servers of 2024 do not keep it. """
    image_url: None | str | Unset = UNSET
    """ For Grafana OnCall, which calls it `image_url`. Servers of 2024 do not keep it. """
    state: None | str | Unset = UNSET
    """ For Grafana OnCall, the state of the alert. Servers of 2024 do not keep it. """
    external_url: None | str | Unset = UNSET
    """ For Grafana OnCall, which calls it `link_to_upstream_details`. Servers of 2024 do not keep it. The
    credentials of an integration have the same as `externalLink`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        webhook_url: None | str | Unset
        if isinstance(self.webhook_url, Unset):
            webhook_url = UNSET
        else:
            webhook_url = self.webhook_url

        channel: None | str | Unset
        if isinstance(self.channel, Unset):
            channel = UNSET
        else:
            channel = self.channel

        device_tokens: list[str] | None | Unset
        if isinstance(self.device_tokens, Unset):
            device_tokens = UNSET
        elif isinstance(self.device_tokens, list):
            device_tokens = self.device_tokens

        else:
            device_tokens = self.device_tokens

        alert_uid: None | str | Unset
        if isinstance(self.alert_uid, Unset):
            alert_uid = UNSET
        else:
            alert_uid = self.alert_uid

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        image_url: None | str | Unset
        if isinstance(self.image_url, Unset):
            image_url = UNSET
        else:
            image_url = self.image_url

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        else:
            state = self.state

        external_url: None | str | Unset
        if isinstance(self.external_url, Unset):
            external_url = UNSET
        else:
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

        def _parse_webhook_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        webhook_url = _parse_webhook_url(d.pop("webhookUrl", UNSET))

        def _parse_channel(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        channel = _parse_channel(d.pop("channel", UNSET))

        def _parse_device_tokens(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                device_tokens_type_0 = cast(list[str], data)

                return device_tokens_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        device_tokens = _parse_device_tokens(d.pop("deviceTokens", UNSET))

        def _parse_alert_uid(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        alert_uid = _parse_alert_uid(d.pop("alertUid", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_image_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image_url = _parse_image_url(d.pop("imageUrl", UNSET))

        def _parse_state(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        state = _parse_state(d.pop("state", UNSET))

        def _parse_external_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_url = _parse_external_url(d.pop("externalUrl", UNSET))

        update_channel_credentials = cls(
            webhook_url=webhook_url,
            channel=channel,
            device_tokens=device_tokens,
            alert_uid=alert_uid,
            title=title,
            image_url=image_url,
            state=state,
            external_url=external_url,
        )

        update_channel_credentials.additional_properties = d
        return update_channel_credentials

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
