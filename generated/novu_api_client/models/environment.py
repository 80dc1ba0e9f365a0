# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.api_key import ApiKey
    from ..models.environment_bridge import EnvironmentBridge
    from ..models.environment_dns import EnvironmentDns
    from ..models.environment_rate_limits import EnvironmentRateLimits
    from ..models.environment_widget import EnvironmentWidget


T = TypeVar("T", bound="Environment")


@_attrs_define
class Environment:
    """One of the separate worlds of an organization. Nothing but integrations is seen across its border."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    name: str
    """ The name, `Development` or `Production` where it came with the organization. """
    identifier: str
    """ The public identifier by which the in-app client names the environment. It is no secret. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    slug: str | Unset = UNSET
    """ A short name for addresses. Only later servers send it. """
    field_parent_id: None | str | Unset = UNSET
    """ The environment from which changes are promoted into this one. Missing or null on a root such as
    Development. """
    api_keys: list[ApiKey] | Unset = UNSET
    """ The API keys in lists, for the environment of the key alone; empty for the others. Missing where a single
    environment is read. """
    widget: EnvironmentWidget | Unset = UNSET
    """ Settings of the in-app client. """
    dns: EnvironmentDns | Unset = UNSET
    """ Settings of inbound e-mail. """
    bridge: EnvironmentBridge | Unset = UNSET
    """ Where workflows written in code are found. """
    echo: EnvironmentBridge | Unset = UNSET
    """ Where workflows written in code are found. """
    api_rate_limits: EnvironmentRateLimits | Unset = UNSET
    """ Requests per second by category. A category that is missing follows the plan. """
    created_at: datetime.datetime | Unset = UNSET
    """ When it was made. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When it was last changed. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_id = self.field_id

        name = self.name

        identifier = self.identifier

        field_organization_id = self.field_organization_id

        slug = self.slug

        field_parent_id: None | str | Unset
        if isinstance(self.field_parent_id, Unset):
            field_parent_id = UNSET
        else:
            field_parent_id = self.field_parent_id

        api_keys: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.api_keys, Unset):
            api_keys = []
            for api_keys_item_data in self.api_keys:
                api_keys_item = api_keys_item_data.to_dict()
                api_keys.append(api_keys_item)

        widget: dict[str, Any] | Unset = UNSET
        if not isinstance(self.widget, Unset):
            widget = self.widget.to_dict()

        dns: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dns, Unset):
            dns = self.dns.to_dict()

        bridge: dict[str, Any] | Unset = UNSET
        if not isinstance(self.bridge, Unset):
            bridge = self.bridge.to_dict()

        echo: dict[str, Any] | Unset = UNSET
        if not isinstance(self.echo, Unset):
            echo = self.echo.to_dict()

        api_rate_limits: dict[str, Any] | Unset = UNSET
        if not isinstance(self.api_rate_limits, Unset):
            api_rate_limits = self.api_rate_limits.to_dict()

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "name": name,
                "identifier": identifier,
                "_organizationId": field_organization_id,
            }
        )
        if slug is not UNSET:
            field_dict["slug"] = slug
        if field_parent_id is not UNSET:
            field_dict["_parentId"] = field_parent_id
        if api_keys is not UNSET:
            field_dict["apiKeys"] = api_keys
        if widget is not UNSET:
            field_dict["widget"] = widget
        if dns is not UNSET:
            field_dict["dns"] = dns
        if bridge is not UNSET:
            field_dict["bridge"] = bridge
        if echo is not UNSET:
            field_dict["echo"] = echo
        if api_rate_limits is not UNSET:
            field_dict["apiRateLimits"] = api_rate_limits
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.api_key import ApiKey  # noqa: PLC0415
        from ..models.environment_bridge import EnvironmentBridge  # noqa: PLC0415
        from ..models.environment_dns import EnvironmentDns  # noqa: PLC0415
        from ..models.environment_rate_limits import EnvironmentRateLimits  # noqa: PLC0415
        from ..models.environment_widget import EnvironmentWidget  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        name = d.pop("name")

        identifier = d.pop("identifier")

        field_organization_id = d.pop("_organizationId")

        slug = d.pop("slug", UNSET)

        def _parse_field_parent_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_parent_id = _parse_field_parent_id(d.pop("_parentId", UNSET))

        _api_keys = d.pop("apiKeys", UNSET)
        api_keys: list[ApiKey] | Unset = UNSET
        if _api_keys is not UNSET:
            api_keys = []
            for api_keys_item_data in _api_keys:
                api_keys_item = ApiKey.from_dict(api_keys_item_data)

                api_keys.append(api_keys_item)

        _widget = d.pop("widget", UNSET)
        widget: EnvironmentWidget | Unset
        if isinstance(_widget, Unset):
            widget = UNSET
        else:
            widget = EnvironmentWidget.from_dict(_widget)

        _dns = d.pop("dns", UNSET)
        dns: EnvironmentDns | Unset
        if isinstance(_dns, Unset):
            dns = UNSET
        else:
            dns = EnvironmentDns.from_dict(_dns)

        _bridge = d.pop("bridge", UNSET)
        bridge: EnvironmentBridge | Unset
        if isinstance(_bridge, Unset):
            bridge = UNSET
        else:
            bridge = EnvironmentBridge.from_dict(_bridge)

        _echo = d.pop("echo", UNSET)
        echo: EnvironmentBridge | Unset
        if isinstance(_echo, Unset):
            echo = UNSET
        else:
            echo = EnvironmentBridge.from_dict(_echo)

        _api_rate_limits = d.pop("apiRateLimits", UNSET)
        api_rate_limits: EnvironmentRateLimits | Unset
        if isinstance(_api_rate_limits, Unset):
            api_rate_limits = UNSET
        else:
            api_rate_limits = EnvironmentRateLimits.from_dict(_api_rate_limits)

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _updated_at = d.pop("updatedAt", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        environment = cls(
            field_id=field_id,
            name=name,
            identifier=identifier,
            field_organization_id=field_organization_id,
            slug=slug,
            field_parent_id=field_parent_id,
            api_keys=api_keys,
            widget=widget,
            dns=dns,
            bridge=bridge,
            echo=echo,
            api_rate_limits=api_rate_limits,
            created_at=created_at,
            updated_at=updated_at,
        )

        environment.additional_properties = d
        return environment

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
