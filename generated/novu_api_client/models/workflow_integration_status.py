# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workflow_integration_channels import WorkflowIntegrationChannels


T = TypeVar("T", bound="WorkflowIntegrationStatus")


@_attrs_define
class WorkflowIntegrationStatus:
    """Whether the channels of a workflow can be delivered."""

    has_active_integrations: bool
    """ Whether each channel that a step uses has an active integration. """
    channels: WorkflowIntegrationChannels
    """ Whether each channel can be delivered, used by the workflow or not. """
    has_primary_integrations: bool | Unset = UNSET
    """ False when an e-mail or SMS step lacks a primary integration. Absent otherwise. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        has_active_integrations = self.has_active_integrations

        channels = self.channels.to_dict()

        has_primary_integrations = self.has_primary_integrations

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "hasActiveIntegrations": has_active_integrations,
                "channels": channels,
            }
        )
        if has_primary_integrations is not UNSET:
            field_dict["hasPrimaryIntegrations"] = has_primary_integrations

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_integration_channels import WorkflowIntegrationChannels  # noqa: PLC0415

        d = dict(src_dict)
        has_active_integrations = d.pop("hasActiveIntegrations")

        channels = WorkflowIntegrationChannels.from_dict(d.pop("channels"))

        has_primary_integrations = d.pop("hasPrimaryIntegrations", UNSET)

        workflow_integration_status = cls(
            has_active_integrations=has_active_integrations,
            channels=channels,
            has_primary_integrations=has_primary_integrations,
        )

        workflow_integration_status.additional_properties = d
        return workflow_integration_status

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
