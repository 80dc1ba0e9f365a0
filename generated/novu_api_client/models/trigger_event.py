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
    from ..models.subscriber_recipient import SubscriberRecipient
    from ..models.tenant_reference import TenantReference
    from ..models.topic_recipient import TopicRecipient
    from ..models.trigger_controls import TriggerControls
    from ..models.trigger_overrides import TriggerOverrides


T = TypeVar("T", bound="TriggerEvent")


@_attrs_define
class TriggerEvent:
    """A workflow to start, with its recipients and data. An optional member that is null counts as left out."""

    name: str
    """ Trigger identifier of the workflow. """
    to: list[str | SubscriberRecipient | TopicRecipient] | str | SubscriberRecipient | TopicRecipient
    """ One recipient, or a list of them. A list may mix the kinds and may be empty. """
    payload: JsonObject | None | Unset = UNSET
    """ Data for the templates and conditions of the workflow. Left out, an empty object. """
    overrides: None | TriggerOverrides | Unset = UNSET
    """ What to do differently this time. """
    transaction_id: None | str | Unset = UNSET
    """ A text of the caller's choice that names this trigger. It can be used once in an environment. Left out or
    empty, a UUID is made up. """
    actor: CreateSubscriber | None | str | Unset = UNSET
    """ The subscriber whose doing the notification tells about. """
    tenant: None | str | TenantReference | Unset = UNSET
    """ The tenant on whose behalf it is sent. """
    bridge_url: None | str | Unset = UNSET
    """ Internal, for workflows that live in the application's code. Leave it out. """
    controls: None | TriggerControls | Unset = UNSET
    """ Internal, for workflows that live in the application's code. Leave it out. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.create_subscriber import CreateSubscriber  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.subscriber_recipient import SubscriberRecipient  # noqa: PLC0415
        from ..models.tenant_reference import TenantReference  # noqa: PLC0415
        from ..models.topic_recipient import TopicRecipient  # noqa: PLC0415
        from ..models.trigger_controls import TriggerControls  # noqa: PLC0415
        from ..models.trigger_overrides import TriggerOverrides  # noqa: PLC0415

        name = self.name

        to: dict[str, Any] | list[dict[str, Any] | str] | str
        if isinstance(self.to, SubscriberRecipient):
            to = self.to.to_dict()
        elif isinstance(self.to, TopicRecipient):
            to = self.to.to_dict()
        elif isinstance(self.to, list):
            to = []
            for componentsschemas_trigger_recipients_type_1_item_data in self.to:
                componentsschemas_trigger_recipients_type_1_item: dict[str, Any] | str
                if isinstance(componentsschemas_trigger_recipients_type_1_item_data, SubscriberRecipient):
                    componentsschemas_trigger_recipients_type_1_item = (
                        componentsschemas_trigger_recipients_type_1_item_data.to_dict()
                    )
                elif isinstance(componentsschemas_trigger_recipients_type_1_item_data, TopicRecipient):
                    componentsschemas_trigger_recipients_type_1_item = (
                        componentsschemas_trigger_recipients_type_1_item_data.to_dict()
                    )
                else:
                    componentsschemas_trigger_recipients_type_1_item = (
                        componentsschemas_trigger_recipients_type_1_item_data
                    )
                to.append(componentsschemas_trigger_recipients_type_1_item)

        else:
            to = self.to

        payload: dict[str, Any] | None | Unset
        if isinstance(self.payload, Unset):
            payload = UNSET
        elif isinstance(self.payload, JsonObject):
            payload = self.payload.to_dict()
        else:
            payload = self.payload

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

        bridge_url: None | str | Unset
        if isinstance(self.bridge_url, Unset):
            bridge_url = UNSET
        else:
            bridge_url = self.bridge_url

        controls: dict[str, Any] | None | Unset
        if isinstance(self.controls, Unset):
            controls = UNSET
        elif isinstance(self.controls, TriggerControls):
            controls = self.controls.to_dict()
        else:
            controls = self.controls

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "to": to,
            }
        )
        if payload is not UNSET:
            field_dict["payload"] = payload
        if overrides is not UNSET:
            field_dict["overrides"] = overrides
        if transaction_id is not UNSET:
            field_dict["transactionId"] = transaction_id
        if actor is not UNSET:
            field_dict["actor"] = actor
        if tenant is not UNSET:
            field_dict["tenant"] = tenant
        if bridge_url is not UNSET:
            field_dict["bridgeUrl"] = bridge_url
        if controls is not UNSET:
            field_dict["controls"] = controls

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_subscriber import CreateSubscriber  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.subscriber_recipient import SubscriberRecipient  # noqa: PLC0415
        from ..models.tenant_reference import TenantReference  # noqa: PLC0415
        from ..models.topic_recipient import TopicRecipient  # noqa: PLC0415
        from ..models.trigger_controls import TriggerControls  # noqa: PLC0415
        from ..models.trigger_overrides import TriggerOverrides  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        def _parse_to(
            data: object,
        ) -> list[str | SubscriberRecipient | TopicRecipient] | str | SubscriberRecipient | TopicRecipient:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_trigger_recipient_type_1 = SubscriberRecipient.from_dict(data)

                return componentsschemas_trigger_recipient_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_trigger_recipient_type_2 = TopicRecipient.from_dict(data)

                return componentsschemas_trigger_recipient_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_trigger_recipients_type_1 = []
                _componentsschemas_trigger_recipients_type_1 = data
                for (
                    componentsschemas_trigger_recipients_type_1_item_data
                ) in _componentsschemas_trigger_recipients_type_1:

                    def _parse_componentsschemas_trigger_recipients_type_1_item(
                        data: object,
                    ) -> str | SubscriberRecipient | TopicRecipient:
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_trigger_recipient_type_1 = SubscriberRecipient.from_dict(data)

                            return componentsschemas_trigger_recipient_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_trigger_recipient_type_2 = TopicRecipient.from_dict(data)

                            return componentsschemas_trigger_recipient_type_2
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(str | SubscriberRecipient | TopicRecipient, data)

                    componentsschemas_trigger_recipients_type_1_item = (
                        _parse_componentsschemas_trigger_recipients_type_1_item(
                            componentsschemas_trigger_recipients_type_1_item_data
                        )
                    )

                    componentsschemas_trigger_recipients_type_1.append(
                        componentsschemas_trigger_recipients_type_1_item
                    )

                return componentsschemas_trigger_recipients_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[str | SubscriberRecipient | TopicRecipient] | str | SubscriberRecipient | TopicRecipient,
                data,
            )

        to = _parse_to(d.pop("to"))

        def _parse_payload(data: object) -> JsonObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                payload_type_0 = JsonObject.from_dict(data)

                return payload_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | None | Unset, data)

        payload = _parse_payload(d.pop("payload", UNSET))

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

        def _parse_bridge_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bridge_url = _parse_bridge_url(d.pop("bridgeUrl", UNSET))

        def _parse_controls(data: object) -> None | TriggerControls | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                controls_type_0 = TriggerControls.from_dict(data)

                return controls_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TriggerControls | Unset, data)

        controls = _parse_controls(d.pop("controls", UNSET))

        trigger_event = cls(
            name=name,
            to=to,
            payload=payload,
            overrides=overrides,
            transaction_id=transaction_id,
            actor=actor,
            tenant=tenant,
            bridge_url=bridge_url,
            controls=controls,
        )

        trigger_event.additional_properties = d
        return trigger_event

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
