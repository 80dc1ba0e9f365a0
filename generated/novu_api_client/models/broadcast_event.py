# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_subscriber import CreateSubscriber
    from ..models.json_object import JsonObject
    from ..models.tenant_reference import TenantReference
    from ..models.trigger_overrides import TriggerOverrides


T = TypeVar("T", bound="BroadcastEvent")


@_attrs_define
class BroadcastEvent:
    """A workflow to start for every subscriber. An optional member that is null counts as left out."""

    name: str
    """ Trigger identifier of the workflow. """
    payload: JsonObject
    """ Any JSON object. Its members belong to the caller. """
    overrides: None | TriggerOverrides | Unset = UNSET
    """ What to do differently this time. """
    transaction_id: None | str | Unset = UNSET
    """ A text of the caller's choice that names this trigger. It can be used once in an environment. Left out or
    empty, a UUID is made up. """
    actor: CreateSubscriber | None | str | Unset = UNSET
    """ The subscriber whose doing the notification tells about. """
    tenant: None | str | TenantReference | Unset = UNSET
    """ The tenant on whose behalf it is sent. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.create_subscriber import CreateSubscriber  # noqa: PLC0415
        from ..models.tenant_reference import TenantReference  # noqa: PLC0415
        from ..models.trigger_overrides import TriggerOverrides  # noqa: PLC0415

        name = self.name

        payload = self.payload.to_dict()

        overrides: dict[str, Any] | None | Unset
        if isinstance(self.overrides, Unset):
            overrides = UNSET
        elif isinstance(self.overrides, TriggerOverrides):
            overrides = self.overrides.to_dict()
        else:
            overrides = self.overrides

        transaction_id: None | str | Unset
        if isinstance(self.transaction_id, Unset):
            transaction_id = UNSET
        else:
            transaction_id = self.transaction_id

        actor: dict[str, Any] | None | str | Unset
        if isinstance(self.actor, Unset):
            actor = UNSET
        elif isinstance(self.actor, CreateSubscriber):
            actor = self.actor.to_dict()
        else:
            actor = self.actor

        tenant: dict[str, Any] | None | str | Unset
        if isinstance(self.tenant, Unset):
            tenant = UNSET
        elif isinstance(self.tenant, TenantReference):
            tenant = self.tenant.to_dict()
        else:
            tenant = self.tenant

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "payload": payload,
            }
        )
        if overrides is not UNSET:
            field_dict["overrides"] = overrides
        if transaction_id is not UNSET:
            field_dict["transactionId"] = transaction_id
        if actor is not UNSET:
            field_dict["actor"] = actor
        if tenant is not UNSET:
            field_dict["tenant"] = tenant

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_subscriber import CreateSubscriber  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.tenant_reference import TenantReference  # noqa: PLC0415
        from ..models.trigger_overrides import TriggerOverrides  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        payload = JsonObject.from_dict(d.pop("payload"))

        def _parse_overrides(data: object) -> None | TriggerOverrides | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                overrides_type_0 = TriggerOverrides.from_dict(data)

                return overrides_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TriggerOverrides | Unset, data)

        overrides = _parse_overrides(d.pop("overrides", UNSET))

        def _parse_transaction_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        transaction_id = _parse_transaction_id(d.pop("transactionId", UNSET))

        def _parse_actor(data: object) -> CreateSubscriber | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_trigger_actor_type_1 = CreateSubscriber.from_dict(data)

                return componentsschemas_trigger_actor_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CreateSubscriber | None | str | Unset, data)

        actor = _parse_actor(d.pop("actor", UNSET))

        def _parse_tenant(data: object) -> None | str | TenantReference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_trigger_tenant_type_1 = TenantReference.from_dict(data)

                return componentsschemas_trigger_tenant_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | str | TenantReference | Unset, data)

        tenant = _parse_tenant(d.pop("tenant", UNSET))

        broadcast_event = cls(
            name=name,
            payload=payload,
            overrides=overrides,
            transaction_id=transaction_id,
            actor=actor,
            tenant=tenant,
        )

        broadcast_event.additional_properties = d
        return broadcast_event

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
