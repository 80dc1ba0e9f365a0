# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.filter_time_unit import FilterTimeUnit, check_filter_time_unit
from ..models.is_online_in_last_filter_part_on import (
    IsOnlineInLastFilterPartOn,
    check_is_online_in_last_filter_part_on,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="IsOnlineInLastFilterPart")


@_attrs_define
class IsOnlineInLastFilterPart:
    """A condition on how long ago the subscriber was online. Being online now is recent enough."""

    on: IsOnlineInLastFilterPartOn
    """ The last presence of the subscriber. """
    value: float
    """ Most units ago, in whole units. """
    time_operator: FilterTimeUnit | None | Unset = UNSET
    """ What `value` counts. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        on: str = self.on

        value = self.value

        time_operator: None | str | Unset
        if isinstance(self.time_operator, Unset):
            time_operator = UNSET
        elif isinstance(self.time_operator, str):
            time_operator = self.time_operator
        else:
            time_operator = self.time_operator

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "on": on,
                "value": value,
            }
        )
        if time_operator is not UNSET:
            field_dict["timeOperator"] = time_operator

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        on = check_is_online_in_last_filter_part_on(d.pop("on"))

        value = d.pop("value")

        def _parse_time_operator(data: object) -> FilterTimeUnit | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                time_operator_type_0 = check_filter_time_unit(data)

                return time_operator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FilterTimeUnit | None | Unset, data)

        time_operator = _parse_time_operator(d.pop("timeOperator", UNSET))

        is_online_in_last_filter_part = cls(
            on=on,
            value=value,
            time_operator=time_operator,
        )

        is_online_in_last_filter_part.additional_properties = d
        return is_online_in_last_filter_part

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
