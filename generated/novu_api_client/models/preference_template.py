# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject
    from ..models.workflow_trigger import WorkflowTrigger


T = TypeVar("T", bound="PreferenceTemplate")


@_attrs_define
class PreferenceTemplate:
    """The workflow a preference is about, in brief."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    name: str
    """ Name of the workflow. """
    critical: bool
    """ True when the workflow is sent whatever the subscriber prefers. """
    triggers: list[WorkflowTrigger]
    """ How the workflow is triggered. """
    tags: list[str] | Unset = UNSET
    """ Tags of the workflow. """
    data: JsonObject | None | Unset = UNSET
    """ Custom data of the workflow. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        field_id = self.field_id

        name = self.name

        critical = self.critical

        triggers = []
        for triggers_item_data in self.triggers:
            triggers_item = triggers_item_data.to_dict()
            triggers.append(triggers_item)

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, JsonObject):
            data = self.data.to_dict()
        else:
            data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "name": name,
                "critical": critical,
                "triggers": triggers,
            }
        )
        if tags is not UNSET:
            field_dict["tags"] = tags
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.workflow_trigger import WorkflowTrigger  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        name = d.pop("name")

        critical = d.pop("critical")

        triggers = []
        _triggers = d.pop("triggers")
        for triggers_item_data in _triggers:
            triggers_item = WorkflowTrigger.from_dict(triggers_item_data)

            triggers.append(triggers_item)

        tags = cast(list[str], d.pop("tags", UNSET))

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

        preference_template = cls(
            field_id=field_id,
            name=name,
            critical=critical,
            triggers=triggers,
            tags=tags,
            data=data,
        )

        preference_template.additional_properties = d
        return preference_template

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
