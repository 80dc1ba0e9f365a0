# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.schedule_monthly_type import (
    ScheduleMonthlyType,
    check_schedule_monthly_type,
)
from ..models.schedule_ordinal import ScheduleOrdinal, check_schedule_ordinal
from ..models.schedule_ordinal_value import (
    ScheduleOrdinalValue,
    check_schedule_ordinal_value,
)
from ..models.schedule_week_day import ScheduleWeekDay, check_schedule_week_day
from ..types import UNSET, Unset

T = TypeVar("T", bound="StepSchedule")


@_attrs_define
class StepSchedule:
    """When a timed digest fires, in UTC."""

    at_time: None | str | Unset = UNSET
    """ Time of day on the 24-hour clock, as `H:MM` or `H:MM:SS`. """
    week_days: list[ScheduleWeekDay] | None | Unset = UNSET
    """ Days of the week, for weeks. """
    month_days: list[int] | None | Unset = UNSET
    """ Days of the month, for months of type `each`. """
    monthly_type: None | ScheduleMonthlyType | Unset = UNSET
    """ How the days of a month are named. Taken as `each` when absent. """
    ordinal: None | ScheduleOrdinal | Unset = UNSET
    """ Which one in the month, for months of type `on`. """
    ordinal_value: None | ScheduleOrdinalValue | Unset = UNSET
    """ What `ordinal` counts. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        at_time: None | str | Unset
        if isinstance(self.at_time, Unset):
            at_time = UNSET
        else:
            at_time = self.at_time

        week_days: list[str] | None | Unset
        if isinstance(self.week_days, Unset):
            week_days = UNSET
        elif isinstance(self.week_days, list):
            week_days = []
            for week_days_type_0_item_data in self.week_days:
                week_days_type_0_item: str = week_days_type_0_item_data
                week_days.append(week_days_type_0_item)

        else:
            week_days = self.week_days

        month_days: list[int] | None | Unset
        if isinstance(self.month_days, Unset):
            month_days = UNSET
        elif isinstance(self.month_days, list):
            month_days = self.month_days

        else:
            month_days = self.month_days

        monthly_type: None | str | Unset
        if isinstance(self.monthly_type, Unset):
            monthly_type = UNSET
        elif isinstance(self.monthly_type, str):
            monthly_type = self.monthly_type
        else:
            monthly_type = self.monthly_type

        ordinal: None | str | Unset
        if isinstance(self.ordinal, Unset):
            ordinal = UNSET
        elif isinstance(self.ordinal, str):
            ordinal = self.ordinal
        else:
            ordinal = self.ordinal

        ordinal_value: None | str | Unset
        if isinstance(self.ordinal_value, Unset):
            ordinal_value = UNSET
        elif isinstance(self.ordinal_value, str):
            ordinal_value = self.ordinal_value
        else:
            ordinal_value = self.ordinal_value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if at_time is not UNSET:
            field_dict["atTime"] = at_time
        if week_days is not UNSET:
            field_dict["weekDays"] = week_days
        if month_days is not UNSET:
            field_dict["monthDays"] = month_days
        if monthly_type is not UNSET:
            field_dict["monthlyType"] = monthly_type
        if ordinal is not UNSET:
            field_dict["ordinal"] = ordinal
        if ordinal_value is not UNSET:
            field_dict["ordinalValue"] = ordinal_value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_at_time(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        at_time = _parse_at_time(d.pop("atTime", UNSET))

        def _parse_week_days(data: object) -> list[ScheduleWeekDay] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                week_days_type_0 = []
                _week_days_type_0 = data
                for week_days_type_0_item_data in _week_days_type_0:
                    week_days_type_0_item = check_schedule_week_day(week_days_type_0_item_data)

                    week_days_type_0.append(week_days_type_0_item)

                return week_days_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ScheduleWeekDay] | None | Unset, data)

        week_days = _parse_week_days(d.pop("weekDays", UNSET))

        def _parse_month_days(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                month_days_type_0 = cast(list[int], data)

                return month_days_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        month_days = _parse_month_days(d.pop("monthDays", UNSET))

        def _parse_monthly_type(data: object) -> None | ScheduleMonthlyType | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                monthly_type_type_0 = check_schedule_monthly_type(data)

                return monthly_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ScheduleMonthlyType | Unset, data)

        monthly_type = _parse_monthly_type(d.pop("monthlyType", UNSET))

        def _parse_ordinal(data: object) -> None | ScheduleOrdinal | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ordinal_type_0 = check_schedule_ordinal(data)

                return ordinal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ScheduleOrdinal | Unset, data)

        ordinal = _parse_ordinal(d.pop("ordinal", UNSET))

        def _parse_ordinal_value(data: object) -> None | ScheduleOrdinalValue | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ordinal_value_type_0 = check_schedule_ordinal_value(data)

                return ordinal_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ScheduleOrdinalValue | Unset, data)

        ordinal_value = _parse_ordinal_value(d.pop("ordinalValue", UNSET))

        step_schedule = cls(
            at_time=at_time,
            week_days=week_days,
            month_days=month_days,
            monthly_type=monthly_type,
            ordinal=ordinal,
            ordinal_value=ordinal_value,
        )

        step_schedule.additional_properties = d
        return step_schedule

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
