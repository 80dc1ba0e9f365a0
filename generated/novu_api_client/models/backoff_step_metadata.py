# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.backoff_step_metadata_type import (
    BackoffStepMetadataType,
    check_backoff_step_metadata_type,
)
from ..models.step_duration_unit import StepDurationUnit, check_step_duration_unit
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.step_schedule import StepSchedule


T = TypeVar("T", bound="BackoffStepMetadata")


@_attrs_define
class BackoffStepMetadata:
    """Collect only when it gets busy: an event that finds no other within the back-off time before it passes the digest at
    once, later ones are collected as with `regular`.

    """

    type_: BackoffStepMetadataType
    """ A fixed time, but only when it gets busy. """
    amount: float | None | Unset = UNSET
    """ How many units the window stays open. """
    unit: None | StepDurationUnit | Unset = UNSET
    """ What `amount` counts. """
    digest_key: None | str | Unset = UNSET
    """ Dotted path in the payload. Only events with the same value there are collected together. """
    backoff: bool | None | Unset = UNSET
    """ Says the same as the type. """
    backoff_amount: float | None | Unset = UNSET
    """ How many back-off units to look back. """
    backoff_unit: None | StepDurationUnit | Unset = UNSET
    """ What `backoffAmount` counts. """
    update_mode: bool | None | Unset = UNSET
    """ Stored; nothing reads it. """
    timed: None | StepSchedule | Unset = UNSET
    """ Not used by this type. Answers hold its two lists, empty. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.step_schedule import StepSchedule  # noqa: PLC0415

        type_: str = self.type_

        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        unit: None | str | Unset
        if isinstance(self.unit, Unset):
            unit = UNSET
        elif isinstance(self.unit, str):
            unit = self.unit
        else:
            unit = self.unit

        digest_key: None | str | Unset
        if isinstance(self.digest_key, Unset):
            digest_key = UNSET
        else:
            digest_key = self.digest_key

        backoff: bool | None | Unset
        if isinstance(self.backoff, Unset):
            backoff = UNSET
        else:
            backoff = self.backoff

        backoff_amount: float | None | Unset
        if isinstance(self.backoff_amount, Unset):
            backoff_amount = UNSET
        else:
            backoff_amount = self.backoff_amount

        backoff_unit: None | str | Unset
        if isinstance(self.backoff_unit, Unset):
            backoff_unit = UNSET
        elif isinstance(self.backoff_unit, str):
            backoff_unit = self.backoff_unit
        else:
            backoff_unit = self.backoff_unit

        update_mode: bool | None | Unset
        if isinstance(self.update_mode, Unset):
            update_mode = UNSET
        else:
            update_mode = self.update_mode

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
        if amount is not UNSET:
            field_dict["amount"] = amount
        if unit is not UNSET:
            field_dict["unit"] = unit
        if digest_key is not UNSET:
            field_dict["digestKey"] = digest_key
        if backoff is not UNSET:
            field_dict["backoff"] = backoff
        if backoff_amount is not UNSET:
            field_dict["backoffAmount"] = backoff_amount
        if backoff_unit is not UNSET:
            field_dict["backoffUnit"] = backoff_unit
        if update_mode is not UNSET:
            field_dict["updateMode"] = update_mode
        if timed is not UNSET:
            field_dict["timed"] = timed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.step_schedule import StepSchedule  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_backoff_step_metadata_type(d.pop("type"))

        def _parse_amount(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        amount = _parse_amount(d.pop("amount", UNSET))

        def _parse_unit(data: object) -> None | StepDurationUnit | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                unit_type_0 = check_step_duration_unit(data)

                return unit_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StepDurationUnit | Unset, data)

        unit = _parse_unit(d.pop("unit", UNSET))

        def _parse_digest_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        digest_key = _parse_digest_key(d.pop("digestKey", UNSET))

        def _parse_backoff(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        backoff = _parse_backoff(d.pop("backoff", UNSET))

        def _parse_backoff_amount(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        backoff_amount = _parse_backoff_amount(d.pop("backoffAmount", UNSET))

        def _parse_backoff_unit(data: object) -> None | StepDurationUnit | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                backoff_unit_type_0 = check_step_duration_unit(data)

                return backoff_unit_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StepDurationUnit | Unset, data)

        backoff_unit = _parse_backoff_unit(d.pop("backoffUnit", UNSET))

        def _parse_update_mode(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        update_mode = _parse_update_mode(d.pop("updateMode", UNSET))

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

        backoff_step_metadata = cls(
            type_=type_,
            amount=amount,
            unit=unit,
            digest_key=digest_key,
            backoff=backoff,
            backoff_amount=backoff_amount,
            backoff_unit=backoff_unit,
            update_mode=update_mode,
            timed=timed,
        )

        backoff_step_metadata.additional_properties = d
        return backoff_step_metadata

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
