# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.workflow_trigger_type import (
    WorkflowTriggerType,
    check_workflow_trigger_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workflow_reserved_variables import WorkflowReservedVariables
    from ..models.workflow_variable import WorkflowVariable


T = TypeVar("T", bound="WorkflowTrigger")


@_attrs_define
class WorkflowTrigger:
    """How a workflow is called, and what its templates want to know."""

    type_: WorkflowTriggerType
    """ By an event. """
    identifier: str
    """ The name a trigger request gives. Unique in the environment. """
    variables: list[WorkflowVariable]
    """ What the templates and conditions read from the payload. """
    subscriber_variables: list[WorkflowVariable] | Unset = UNSET
    """ What the channels need to know of a subscriber, `email` and `phone`. """
    reserved_variables: list[WorkflowReservedVariables] | Unset = UNSET
    """ Whether the templates use the tenant or the actor. A trigger must then bring them. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        identifier = self.identifier

        variables = []
        for variables_item_data in self.variables:
            variables_item = variables_item_data.to_dict()
            variables.append(variables_item)

        subscriber_variables: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.subscriber_variables, Unset):
            subscriber_variables = []
            for subscriber_variables_item_data in self.subscriber_variables:
                subscriber_variables_item = subscriber_variables_item_data.to_dict()
                subscriber_variables.append(subscriber_variables_item)

        reserved_variables: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.reserved_variables, Unset):
            reserved_variables = []
            for reserved_variables_item_data in self.reserved_variables:
                reserved_variables_item = reserved_variables_item_data.to_dict()
                reserved_variables.append(reserved_variables_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "identifier": identifier,
                "variables": variables,
            }
        )
        if subscriber_variables is not UNSET:
            field_dict["subscriberVariables"] = subscriber_variables
        if reserved_variables is not UNSET:
            field_dict["reservedVariables"] = reserved_variables

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_reserved_variables import WorkflowReservedVariables  # noqa: PLC0415
        from ..models.workflow_variable import WorkflowVariable  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_workflow_trigger_type(d.pop("type"))

        identifier = d.pop("identifier")

        variables = []
        _variables = d.pop("variables")
        for variables_item_data in _variables:
            variables_item = WorkflowVariable.from_dict(variables_item_data)

            variables.append(variables_item)

        _subscriber_variables = d.pop("subscriberVariables", UNSET)
        subscriber_variables: list[WorkflowVariable] | Unset = UNSET
        if _subscriber_variables is not UNSET:
            subscriber_variables = []
            for subscriber_variables_item_data in _subscriber_variables:
                subscriber_variables_item = WorkflowVariable.from_dict(subscriber_variables_item_data)

                subscriber_variables.append(subscriber_variables_item)

        _reserved_variables = d.pop("reservedVariables", UNSET)
        reserved_variables: list[WorkflowReservedVariables] | Unset = UNSET
        if _reserved_variables is not UNSET:
            reserved_variables = []
            for reserved_variables_item_data in _reserved_variables:
                reserved_variables_item = WorkflowReservedVariables.from_dict(reserved_variables_item_data)

                reserved_variables.append(reserved_variables_item)

        workflow_trigger = cls(
            type_=type_,
            identifier=identifier,
            variables=variables,
            subscriber_variables=subscriber_variables,
            reserved_variables=reserved_variables,
        )

        workflow_trigger.additional_properties = d
        return workflow_trigger

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
