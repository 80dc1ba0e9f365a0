# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.activity_template_origin import (
    ActivityTemplateOrigin,
    check_activity_template_origin,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workflow_trigger import WorkflowTrigger


T = TypeVar("T", bound="ActivityTemplate")


@_attrs_define
class ActivityTemplate:
    """The workflow of a notification, in short."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    name: str
    """ What people call the workflow. """
    triggers: list[WorkflowTrigger]
    """ How the workflow is triggered, in practice one entry. """
    origin: ActivityTemplateOrigin | Unset = UNSET
    """ Where the workflow was made. Sent from 2025 on. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_id = self.field_id

        name = self.name

        triggers = []
        for triggers_item_data in self.triggers:
            triggers_item = triggers_item_data.to_dict()
            triggers.append(triggers_item)

        origin: str | Unset = UNSET
        if not isinstance(self.origin, Unset):
            origin = self.origin

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "name": name,
                "triggers": triggers,
            }
        )
        if origin is not UNSET:
            field_dict["origin"] = origin

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_trigger import WorkflowTrigger  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        name = d.pop("name")

        triggers = []
        _triggers = d.pop("triggers")
        for triggers_item_data in _triggers:
            triggers_item = WorkflowTrigger.from_dict(triggers_item_data)

            triggers.append(triggers_item)

        _origin = d.pop("origin", UNSET)
        origin: ActivityTemplateOrigin | Unset
        if isinstance(_origin, Unset):
            origin = UNSET
        else:
            origin = check_activity_template_origin(_origin)

        activity_template = cls(
            field_id=field_id,
            name=name,
            triggers=triggers,
            origin=origin,
        )

        activity_template.additional_properties = d
        return activity_template

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
