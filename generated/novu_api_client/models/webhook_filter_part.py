# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.filter_operator import FilterOperator, check_filter_operator
from ..models.webhook_filter_part_on import (
    WebhookFilterPartOn,
    check_webhook_filter_part_on,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="WebhookFilterPart")


@_attrs_define
class WebhookFilterPart:
    """A condition on the answer of a webhook. A network failure is tried three times in all."""

    on: WebhookFilterPartOn
    """ A webhook. """
    field: str
    """ Dotted path in the JSON answer. """
    operator: FilterOperator
    """ How two values are compared. `IN` and `NOT_IN` ask whether the field contains the value; `IS_DEFINED`
    ignores the value. `ALL_IN`, `ANY_IN`, `BETWEEN`, `NOT_BETWEEN`, `LIKE` and `NOT_LIKE` never hold. """
    value: None | str
    """ What the field is compared with, a template as in a condition on the payload. """
    webhook_url: None | str | Unset = UNSET
    """ The address. It is sent subscriber, payload, identifier, channel and provider by POST. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        on: str = self.on

        field = self.field

        operator: str = self.operator

        value: None | str
        value = self.value

        webhook_url: None | str | Unset
        if isinstance(self.webhook_url, Unset):
            webhook_url = UNSET
        else:
            webhook_url = self.webhook_url

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
        if webhook_url is not UNSET:
            field_dict["webhookUrl"] = webhook_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        on = check_webhook_filter_part_on(d.pop("on"))

        field = d.pop("field")

        operator = check_filter_operator(d.pop("operator"))

        def _parse_value(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        value = _parse_value(d.pop("value"))

        def _parse_webhook_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        webhook_url = _parse_webhook_url(d.pop("webhookUrl", UNSET))

        webhook_filter_part = cls(
            on=on,
            field=field,
            operator=operator,
            value=value,
            webhook_url=webhook_url,
        )

        webhook_filter_part.additional_properties = d
        return webhook_filter_part

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
