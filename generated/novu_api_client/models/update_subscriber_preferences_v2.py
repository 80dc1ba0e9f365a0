# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.update_preference_channels import UpdatePreferenceChannels


T = TypeVar("T", bound="UpdateSubscriberPreferencesV2")


@_attrs_define
class UpdateSubscriberPreferencesV2:
    """What to change of the global preference, or of one workflow's."""

    channels: UpdatePreferenceChannels
    """ The channels to switch. Those not named stay as they are. """
    workflow_id: None | str | Unset = UNSET
    """ Identifier or trigger identifier of the workflow to change the preference of. Without it the global
    preference changes. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        channels = self.channels.to_dict()

        workflow_id: None | str | Unset
        if isinstance(self.workflow_id, Unset):
            workflow_id = UNSET
        else:
            workflow_id = self.workflow_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "channels": channels,
            }
        )
        if workflow_id is not UNSET:
            field_dict["workflowId"] = workflow_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.update_preference_channels import UpdatePreferenceChannels  # noqa: PLC0415

        d = dict(src_dict)
        channels = UpdatePreferenceChannels.from_dict(d.pop("channels"))

        def _parse_workflow_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        workflow_id = _parse_workflow_id(d.pop("workflowId", UNSET))

        update_subscriber_preferences_v2 = cls(
            channels=channels,
            workflow_id=workflow_id,
        )

        update_subscriber_preferences_v2.additional_properties = d
        return update_subscriber_preferences_v2

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
