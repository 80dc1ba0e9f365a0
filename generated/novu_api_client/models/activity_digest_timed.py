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

T = TypeVar("T", bound="ActivityDigestTimed")


@_attrs_define
class ActivityDigestTimed:
    """The time table of a timed digest, in UTC."""

    at_time: None | str | Unset = UNSET
    """ Time of the day. """
    week_days: list[ScheduleWeekDay] | Unset = UNSET
    """ Days of the week. """
    month_days: list[int] | Unset = UNSET
    """ Days of the month, counted from one. """
    monthly_type: None | ScheduleMonthlyType | Unset = UNSET
    """ Whether `monthDays` (`each`) or `ordinal` and `ordinalValue` (`on`) say the day. """
    ordinal: None | ScheduleOrdinal | Unset = UNSET
    """ Which one in the month. """
    ordinal_value: None | ScheduleOrdinalValue | Unset = UNSET
    """ What `ordinal` counts. """
    cron_expression: None | str | Unset = UNSET
    """ The time table as a cron expression. Sent from 2025 on. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        at_time: None | str | Unset
        if isinstance(self.at_time, Unset):
            at_time = UNSET
        else:
            at_time = self.at_time

        week_days: list[str] | Unset = UNSET
        if not isinstance(self.week_days, Unset):
            week_days = []
            for week_days_item_data in self.week_days:
                week_days_item: str = week_days_item_data
                week_days.append(week_days_item)

        month_days: list[int] | Unset = UNSET
        if not isinstance(self.month_days, Unset):
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

        cron_expression: None | str | Unset
        if isinstance(self.cron_expression, Unset):
            cron_expression = UNSET
        else:
            cron_expression = self.cron_expression

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
        if cron_expression is not UNSET:
            field_dict["cronExpression"] = cron_expression

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

        _week_days = d.pop("weekDays", UNSET)
        week_days: list[ScheduleWeekDay] | Unset = UNSET
        if _week_days is not UNSET:
            week_days = []
            for week_days_item_data in _week_days:
                week_days_item = check_schedule_week_day(week_days_item_data)

                week_days.append(week_days_item)

        month_days = cast(list[int], d.pop("monthDays", UNSET))

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

        def _parse_cron_expression(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cron_expression = _parse_cron_expression(d.pop("cronExpression", UNSET))

        activity_digest_timed = cls(
            at_time=at_time,
            week_days=week_days,
            month_days=month_days,
            monthly_type=monthly_type,
            ordinal=ordinal,
            ordinal_value=ordinal_value,
            cron_expression=cron_expression,
        )

        activity_digest_timed.additional_properties = d
        return activity_digest_timed

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
