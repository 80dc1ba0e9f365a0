# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.workflow_reserved_variables_type import (
    WorkflowReservedVariablesType,
    check_workflow_reserved_variables_type,
)

if TYPE_CHECKING:
    from ..models.workflow_variable import WorkflowVariable


T = TypeVar("T", bound="WorkflowReservedVariables")


@_attrs_define
class WorkflowReservedVariables:
    """What a trigger must bring of the tenant or the actor."""

    type_: WorkflowReservedVariablesType
    """ Of which of the two. """
    variables: list[WorkflowVariable]
    """ The members it must bring. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        variables = []
        for variables_item_data in self.variables:
            variables_item = variables_item_data.to_dict()
            variables.append(variables_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "variables": variables,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_variable import WorkflowVariable  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_workflow_reserved_variables_type(d.pop("type"))

        variables = []
        _variables = d.pop("variables")
        for variables_item_data in _variables:
            variables_item = WorkflowVariable.from_dict(variables_item_data)

            variables.append(variables_item)

        workflow_reserved_variables = cls(
            type_=type_,
            variables=variables,
        )

        workflow_reserved_variables.additional_properties = d
        return workflow_reserved_variables

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
