# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.scheduled_step_metadata_type import (
    ScheduledStepMetadataType,
    check_scheduled_step_metadata_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.step_schedule import StepSchedule


T = TypeVar("T", bound="ScheduledStepMetadata")


@_attrs_define
class ScheduledStepMetadata:
    """Delay until a moment that the payload names."""

    type_: ScheduledStepMetadataType
    """ A moment in the payload. """
    delay_path: None | str | Unset = UNSET
    """ Member of the payload that holds the moment, as ISO 8601 in UTC with milliseconds. Without it, or without
    that member in the payload, every trigger is refused with 400. """
    timed: None | StepSchedule | Unset = UNSET
    """ Not used by this type. Answers hold its two lists, empty. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.step_schedule import StepSchedule  # noqa: PLC0415

        type_: str = self.type_

        delay_path: None | str | Unset
        if isinstance(self.delay_path, Unset):
            delay_path = UNSET
        else:
            delay_path = self.delay_path

        timed: dict[str, Any] | None | Unset
        if isinstance(self.timed, Unset):
            timed = UNSET
        elif isinstance(self.timed, StepSchedule):
            timed = self.timed.to_dict()
        else:
            timed = self.timed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if delay_path is not UNSET:
            field_dict["delayPath"] = delay_path
        if timed is not UNSET:
            field_dict["timed"] = timed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.step_schedule import StepSchedule  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_scheduled_step_metadata_type(d.pop("type"))

        def _parse_delay_path(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        delay_path = _parse_delay_path(d.pop("delayPath", UNSET))

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

        scheduled_step_metadata = cls(
            type_=type_,
            delay_path=delay_path,
            timed=timed,
        )

        scheduled_step_metadata.additional_properties = d
        return scheduled_step_metadata

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
