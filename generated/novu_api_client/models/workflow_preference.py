# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.preference_channels import PreferenceChannels
    from ..models.preference_override import PreferenceOverride
    from ..models.workflow_reference import WorkflowReference


T = TypeVar("T", bound="WorkflowPreference")


@_attrs_define
class WorkflowPreference:
    """What a subscriber prefers for one workflow, in the second generation of the API."""

    enabled: bool
    """ Whether the workflow is sent at all. """
    channels: PreferenceChannels
    """ Which channels are on. A channel that does not apply is absent. """
    overrides: list[PreferenceOverride]
    """ Who decided about each channel. """
    workflow: WorkflowReference
    """ Names a workflow. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        channels = self.channels.to_dict()

        overrides = []
        for overrides_item_data in self.overrides:
            overrides_item = overrides_item_data.to_dict()
            overrides.append(overrides_item)

        workflow = self.workflow.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "enabled": enabled,
                "channels": channels,
                "overrides": overrides,
                "workflow": workflow,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.preference_channels import PreferenceChannels  # noqa: PLC0415
        from ..models.preference_override import PreferenceOverride  # noqa: PLC0415
        from ..models.workflow_reference import WorkflowReference  # noqa: PLC0415

        d = dict(src_dict)
        enabled = d.pop("enabled")

        channels = PreferenceChannels.from_dict(d.pop("channels"))

        overrides = []
        _overrides = d.pop("overrides")
        for overrides_item_data in _overrides:
            overrides_item = PreferenceOverride.from_dict(overrides_item_data)

            overrides.append(overrides_item)

        workflow = WorkflowReference.from_dict(d.pop("workflow"))

        workflow_preference = cls(
            enabled=enabled,
            channels=channels,
            overrides=overrides,
            workflow=workflow,
        )

        workflow_preference.additional_properties = d
        return workflow_preference

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
