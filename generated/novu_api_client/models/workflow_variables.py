# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.json_object import JsonObject
    from ..models.workflow_system_variables import WorkflowSystemVariables


T = TypeVar("T", bound="WorkflowVariables")


@_attrs_define
class WorkflowVariables:
    """What templates can read besides the payload."""

    translations: JsonObject
    """ Any JSON object. Its members belong to the caller. """
    system: WorkflowSystemVariables
    """ The names the server itself fills in templates. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        translations = self.translations.to_dict()

        system = self.system.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "translations": translations,
                "system": system,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.workflow_system_variables import WorkflowSystemVariables  # noqa: PLC0415

        d = dict(src_dict)
        translations = JsonObject.from_dict(d.pop("translations"))

        system = WorkflowSystemVariables.from_dict(d.pop("system"))

        workflow_variables = cls(
            translations=translations,
            system=system,
        )

        workflow_variables.additional_properties = d
        return workflow_variables

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
