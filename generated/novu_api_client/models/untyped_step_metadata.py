# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.step_schedule import StepSchedule


T = TypeVar("T", bound="UntypedStepMetadata")


@_attrs_define
class UntypedStepMetadata:
    """The metadata of a step that does not wait. Answers hold no more than `timed` with two empty lists; what else is sent
    means nothing.

    """

    type_: None | Unset = UNSET
    """ Absent, or null. A type makes it one of the other kinds. """
    timed: None | StepSchedule | Unset = UNSET
    """ Not used without a type. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.step_schedule import StepSchedule  # noqa: PLC0415

        type_ = self.type_

        timed: dict[str, Any] | None | Unset
        if isinstance(self.timed, Unset):
            timed = UNSET
        elif isinstance(self.timed, StepSchedule):
            timed = self.timed.to_dict()
        else:
            timed = self.timed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if timed is not UNSET:
            field_dict["timed"] = timed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.step_schedule import StepSchedule  # noqa: PLC0415

        d = dict(src_dict)
        type_ = d.pop("type", UNSET)

        def _parse_timed(data: object) -> None | StepSchedule | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                timed_type_0 = StepSchedule.from_dict(data)

                return timed_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StepSchedule | Unset, data)

        timed = _parse_timed(d.pop("timed", UNSET))

        untyped_step_metadata = cls(
            type_=type_,
            timed=timed,
        )

        untyped_step_metadata.additional_properties = d
        return untyped_step_metadata

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
