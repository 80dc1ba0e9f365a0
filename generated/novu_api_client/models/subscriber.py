# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.channel_settings import ChannelSettings
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="Subscriber")


@_attrs_define
class Subscriber:
    """Somebody who can be notified, as one environment knows them."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    subscriber_id: str
    """ The identifier the application gave, unique in the environment. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    deleted: bool
    """ False wherever a subscriber can still be read. """
    created_at: datetime.datetime
    """ When the subscriber was created. """
    updated_at: datetime.datetime
    """ When something about the subscriber last changed. """
    id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    first_name: None | str | Unset = UNSET
    """ Given name. """
    last_name: None | str | Unset = UNSET
    """ Family name. """
    email: None | str | Unset = UNSET
    """ Where e-mail steps send to. """
    phone: None | str | Unset = UNSET
    """ Where SMS steps send to. """
    avatar: None | str | Unset = UNSET
    """ Address of a picture. """
    locale: None | str | Unset = UNSET
    """ Language and region, for example `en_GB`. """
    timezone: None | str | Unset = UNSET
    """ Name of a time zone. Servers of 2024 do not keep one. """
    data: JsonObject | None | Unset = UNSET
    """ Whatever the application keeps about the subscriber. """
    channels: list[ChannelSettings] | Unset = UNSET
    """ Credentials by provider and integration. A subscriber that never had any may lack the member. """
    topics: list[str] | Unset = UNSET
    """ Keys of the topics the subscriber belongs to. Filled only when asked for with `includeTopics`; ask the topic
    instead. """
    is_online: bool | None | Unset = UNSET
    """ Whether the subscriber was last reported online. Absent or null until the first report. """
    last_online_at: datetime.datetime | None | Unset = UNSET
    """ When the subscriber was last reported offline. """
    field_v: int | Unset = UNSET
    """ A revision counter of the storage. Means nothing to callers. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        field_id = self.field_id

        subscriber_id = self.subscriber_id

        field_organization_id = self.field_organization_id

        field_environment_id = self.field_environment_id

        deleted = self.deleted

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        id = self.id

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        avatar: None | str | Unset
        if isinstance(self.avatar, Unset):
            avatar = UNSET
        else:
            avatar = self.avatar

        locale: None | str | Unset
        if isinstance(self.locale, Unset):
            locale = UNSET
        else:
            locale = self.locale

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, JsonObject):
            data = self.data.to_dict()
        else:
            data = self.data

        channels: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.channels, Unset):
            channels = []
            for channels_item_data in self.channels:
                channels_item = channels_item_data.to_dict()
                channels.append(channels_item)

        topics: list[str] | Unset = UNSET
        if not isinstance(self.topics, Unset):
            topics = self.topics

        is_online: bool | None | Unset
        if isinstance(self.is_online, Unset):
            is_online = UNSET
        else:
            is_online = self.is_online

        last_online_at: None | str | Unset
        if isinstance(self.last_online_at, Unset):
            last_online_at = UNSET
        elif isinstance(self.last_online_at, datetime.datetime):
            last_online_at = self.last_online_at.isoformat()
        else:
            last_online_at = self.last_online_at

        field_v = self.field_v

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "subscriberId": subscriber_id,
                "_organizationId": field_organization_id,
                "_environmentId": field_environment_id,
                "deleted": deleted,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if locale is not UNSET:
            field_dict["locale"] = locale
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if data is not UNSET:
            field_dict["data"] = data
        if channels is not UNSET:
            field_dict["channels"] = channels
        if topics is not UNSET:
            field_dict["topics"] = topics
        if is_online is not UNSET:
            field_dict["isOnline"] = is_online
        if last_online_at is not UNSET:
            field_dict["lastOnlineAt"] = last_online_at
        if field_v is not UNSET:
            field_dict["__v"] = field_v

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.channel_settings import ChannelSettings  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        subscriber_id = d.pop("subscriberId")

        field_organization_id = d.pop("_organizationId")

        field_environment_id = d.pop("_environmentId")

        deleted = d.pop("deleted")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        id = d.pop("id", UNSET)

        def _parse_first_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_name = _parse_first_name(d.pop("firstName", UNSET))

        def _parse_last_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_name = _parse_last_name(d.pop("lastName", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone = _parse_phone(d.pop("phone", UNSET))

        def _parse_avatar(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        avatar = _parse_avatar(d.pop("avatar", UNSET))

        def _parse_locale(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        locale = _parse_locale(d.pop("locale", UNSET))

        def _parse_timezone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        timezone = _parse_timezone(d.pop("timezone", UNSET))

        def _parse_data(data: object) -> JsonObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                data_type_0 = JsonObject.from_dict(data)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | None | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        _channels = d.pop("channels", UNSET)
        channels: list[ChannelSettings] | Unset = UNSET
        if _channels is not UNSET:
            channels = []
            for channels_item_data in _channels:
                channels_item = ChannelSettings.from_dict(channels_item_data)

                channels.append(channels_item)

        topics = cast(list[str], d.pop("topics", UNSET))

        def _parse_is_online(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_online = _parse_is_online(d.pop("isOnline", UNSET))

        def _parse_last_online_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_online_at_type_1 = datetime.datetime.fromisoformat(data)

                return last_online_at_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_online_at = _parse_last_online_at(d.pop("lastOnlineAt", UNSET))

        field_v = d.pop("__v", UNSET)

        subscriber = cls(
            field_id=field_id,
            subscriber_id=subscriber_id,
            field_organization_id=field_organization_id,
            field_environment_id=field_environment_id,
            deleted=deleted,
            created_at=created_at,
            updated_at=updated_at,
            id=id,
            first_name=first_name,
            last_name=last_name,
            email=email,
            phone=phone,
            avatar=avatar,
            locale=locale,
            timezone=timezone,
            data=data,
            channels=channels,
            topics=topics,
            is_online=is_online,
            last_online_at=last_online_at,
            field_v=field_v,
        )

        subscriber.additional_properties = d
        return subscriber

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
