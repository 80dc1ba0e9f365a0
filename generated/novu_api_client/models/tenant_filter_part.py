# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.filter_operator import FilterOperator, check_filter_operator
from ..models.tenant_filter_part_on import (
    TenantFilterPartOn,
    check_tenant_filter_part_on,
)

T = TypeVar("T", bound="TenantFilterPart")


@_attrs_define
class TenantFilterPart:
    """A condition on the tenant of the trigger."""

    on: TenantFilterPartOn
    """ The tenant. """
    field: str
    """ Dotted path in the tenant. """
    operator: FilterOperator
    """ How two values are compared. `IN` and `NOT_IN` ask whether the field contains the value; `IS_DEFINED`
    ignores the value. `ALL_IN`, `ANY_IN`, `BETWEEN`, `NOT_BETWEEN`, `LIKE` and `NOT_LIKE` never hold. """
    value: None | str
    """ What the field is compared with, a template as in a condition on the payload. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        on: str = self.on

        field = self.field

        operator: str = self.operator

        value: None | str
        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "on": on,
                "field": field,
                "operator": operator,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        on = check_tenant_filter_part_on(d.pop("on"))

        field = d.pop("field")

        operator = check_filter_operator(d.pop("operator"))

        def _parse_value(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        value = _parse_value(d.pop("value"))

        tenant_filter_part = cls(
            on=on,
            field=field,
            operator=operator,
            value=value,
        )

        tenant_filter_part.additional_properties = d
        return tenant_filter_part

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
