# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.trigger_status import TriggerStatus, check_trigger_status
from ..types import UNSET, Unset

T = TypeVar("T", bound="TriggerAcknowledgement")


@_attrs_define
class TriggerAcknowledgement:
    """What became of a trigger."""

    acknowledged: bool
    """ Always true. It says that the request arrived, not that anything is sent. """
    status: TriggerStatus
    """ What became of a trigger.

    - `processed`: accepted; notifications follow.
    - `trigger_not_active`: the workflow is switched off, by itself or by the override for the tenant.
    - `no_workflow_steps_defined`: the workflow has no steps.
    - `no_workflow_active_steps_defined`: the workflow has steps, but all are switched off.
    - `no_tenant_found`: the environment has no such tenant.
    - `error`: an event of a bulk request failed; `error` says why.
    - `invalid_recipients`: later servers only; no recipient has an acceptable identifier.
    - `subscriber_id_missing`: no longer sent.
     """
    transaction_id: str | Unset = UNSET
    """ Names this trigger from now on. Always there when `status` is `processed`; otherwise only later servers send
    it. """
    error: list[str] | Unset = UNSET
    """ Why the event failed. Only there when `status` is `error`. """
    activity_feed_link: str | Unset = UNSET
    """ Address of the notification in the dashboard. Later servers only. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        acknowledged = self.acknowledged

        status: str = self.status

        transaction_id = self.transaction_id

        error: list[str] | Unset = UNSET
        if not isinstance(self.error, Unset):
            error = self.error

        activity_feed_link = self.activity_feed_link

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "acknowledged": acknowledged,
                "status": status,
            }
        )
        if transaction_id is not UNSET:
            field_dict["transactionId"] = transaction_id
        if error is not UNSET:
            field_dict["error"] = error
        if activity_feed_link is not UNSET:
            field_dict["activityFeedLink"] = activity_feed_link

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        acknowledged = d.pop("acknowledged")

        status = check_trigger_status(d.pop("status"))

        transaction_id = d.pop("transactionId", UNSET)

        error = cast(list[str], d.pop("error", UNSET))

        activity_feed_link = d.pop("activityFeedLink", UNSET)

        trigger_acknowledgement = cls(
            acknowledged=acknowledged,
            status=status,
            transaction_id=transaction_id,
            error=error,
            activity_feed_link=activity_feed_link,
        )

        trigger_acknowledgement.additional_properties = d
        return trigger_acknowledgement

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
