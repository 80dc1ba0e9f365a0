# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.workflow_variable_types import WorkflowVariableTypes


T = TypeVar("T", bound="WorkflowSystemVariables")


@_attrs_define
class WorkflowSystemVariables:
    """The names the server itself fills in templates."""

    subscriber: WorkflowVariableTypes
    """ The members of a name, each with the name of its type. """
    actor: WorkflowVariableTypes
    """ The members of a name, each with the name of its type. """
    step: WorkflowVariableTypes
    """ The members of a name, each with the name of its type. """
    branding: WorkflowVariableTypes
    """ The members of a name, each with the name of its type. """
    tenant: WorkflowVariableTypes
    """ The members of a name, each with the name of its type. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        subscriber = self.subscriber.to_dict()

        actor = self.actor.to_dict()

        step = self.step.to_dict()

        branding = self.branding.to_dict()

        tenant = self.tenant.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "subscriber": subscriber,
                "actor": actor,
                "step": step,
                "branding": branding,
                "tenant": tenant,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_variable_types import WorkflowVariableTypes  # noqa: PLC0415

        d = dict(src_dict)
        subscriber = WorkflowVariableTypes.from_dict(d.pop("subscriber"))

        actor = WorkflowVariableTypes.from_dict(d.pop("actor"))

        step = WorkflowVariableTypes.from_dict(d.pop("step"))

        branding = WorkflowVariableTypes.from_dict(d.pop("branding"))

        tenant = WorkflowVariableTypes.from_dict(d.pop("tenant"))

        workflow_system_variables = cls(
            subscriber=subscriber,
            actor=actor,
            step=step,
            branding=branding,
            tenant=tenant,
        )

        workflow_system_variables.additional_properties = d
        return workflow_system_variables

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
