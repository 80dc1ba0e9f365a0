# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.previous_step_filter_part_on import (
    PreviousStepFilterPartOn,
    check_previous_step_filter_part_on,
)
from ..models.previous_step_filter_part_step_type import (
    PreviousStepFilterPartStepType,
    check_previous_step_filter_part_step_type,
)

T = TypeVar("T", bound="PreviousStepFilterPart")


@_attrs_define
class PreviousStepFilterPart:
    """A condition on the message of an earlier step. It holds when that step sent none."""

    on: PreviousStepFilterPartOn
    """ An earlier step. """
    step: str
    """ The `uuid` of that step. """
    step_type: PreviousStepFilterPartStepType
    """ The state its message must be in. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        on: str = self.on

        step = self.step

        step_type: str = self.step_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "on": on,
                "step": step,
                "stepType": step_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        on = check_previous_step_filter_part_on(d.pop("on"))

        step = d.pop("step")

        step_type = check_previous_step_filter_part_step_type(d.pop("stepType"))

        previous_step_filter_part = cls(
            on=on,
            step=step,
            step_type=step_type,
        )

        previous_step_filter_part.additional_properties = d
        return previous_step_filter_part

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
