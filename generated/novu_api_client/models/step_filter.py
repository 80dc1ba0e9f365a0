# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.step_filter_logic import StepFilterLogic, check_step_filter_logic
from ..models.step_filter_type import StepFilterType, check_step_filter_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.is_online_filter_part import IsOnlineFilterPart
    from ..models.is_online_in_last_filter_part import IsOnlineInLastFilterPart
    from ..models.payload_filter_part import PayloadFilterPart
    from ..models.previous_step_filter_part import PreviousStepFilterPart
    from ..models.subscriber_filter_part import SubscriberFilterPart
    from ..models.tenant_filter_part import TenantFilterPart
    from ..models.webhook_filter_part import WebhookFilterPart


T = TypeVar("T", bound="StepFilter")


@_attrs_define
class StepFilter:
    """A group of conditions. Groups are alternatives: the first that holds is enough. The same shape is sent and answered;
    in answers the group and its parts may carry an `_id` and `id`.

    """

    value: None | StepFilterLogic
    """ Whether all parts must hold or one. With two parts or more, neither means the group does not hold. """
    children: (
        list[
            IsOnlineFilterPart
            | IsOnlineInLastFilterPart
            | PayloadFilterPart
            | PreviousStepFilterPart
            | SubscriberFilterPart
            | TenantFilterPart
            | WebhookFilterPart
        ]
        | None
    )
    """ The parts. A group without any holds. """
    is_negated: bool | None | Unset = UNSET
    """ Stored; the server does not act on it. """
    type_: None | StepFilterType | Unset = UNSET
    """ What an editor shows it as. The server does not act on it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.is_online_filter_part import IsOnlineFilterPart  # noqa: PLC0415
        from ..models.is_online_in_last_filter_part import IsOnlineInLastFilterPart  # noqa: PLC0415
        from ..models.payload_filter_part import PayloadFilterPart  # noqa: PLC0415
        from ..models.subscriber_filter_part import SubscriberFilterPart  # noqa: PLC0415
        from ..models.tenant_filter_part import TenantFilterPart  # noqa: PLC0415
        from ..models.webhook_filter_part import WebhookFilterPart  # noqa: PLC0415

        value: None | str
        if isinstance(self.value, str):
            value = self.value
        else:
            value = self.value

        children: list[dict[str, Any]] | None
        if isinstance(self.children, list):
            children = []
            for children_type_0_item_data in self.children:
                children_type_0_item: dict[str, Any]
                if isinstance(children_type_0_item_data, PayloadFilterPart):
                    children_type_0_item = children_type_0_item_data.to_dict()
                elif isinstance(children_type_0_item_data, SubscriberFilterPart):
                    children_type_0_item = children_type_0_item_data.to_dict()
                elif isinstance(children_type_0_item_data, TenantFilterPart):
                    children_type_0_item = children_type_0_item_data.to_dict()
                elif isinstance(children_type_0_item_data, WebhookFilterPart):
                    children_type_0_item = children_type_0_item_data.to_dict()
                elif isinstance(children_type_0_item_data, IsOnlineFilterPart):
                    children_type_0_item = children_type_0_item_data.to_dict()
                elif isinstance(children_type_0_item_data, IsOnlineInLastFilterPart):
                    children_type_0_item = children_type_0_item_data.to_dict()
                else:
                    children_type_0_item = children_type_0_item_data.to_dict()

                children.append(children_type_0_item)

        else:
            children = self.children

        is_negated: bool | None | Unset
        if isinstance(self.is_negated, Unset):
            is_negated = UNSET
        else:
            is_negated = self.is_negated

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "value": value,
                "children": children,
            }
        )
        if is_negated is not UNSET:
            field_dict["isNegated"] = is_negated
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.is_online_filter_part import IsOnlineFilterPart  # noqa: PLC0415
        from ..models.is_online_in_last_filter_part import IsOnlineInLastFilterPart  # noqa: PLC0415
        from ..models.payload_filter_part import PayloadFilterPart  # noqa: PLC0415
        from ..models.previous_step_filter_part import PreviousStepFilterPart  # noqa: PLC0415
        from ..models.subscriber_filter_part import SubscriberFilterPart  # noqa: PLC0415
        from ..models.tenant_filter_part import TenantFilterPart  # noqa: PLC0415
        from ..models.webhook_filter_part import WebhookFilterPart  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_value(data: object) -> None | StepFilterLogic:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                value_type_0 = check_step_filter_logic(data)

                return value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StepFilterLogic, data)

        value = _parse_value(d.pop("value"))

        def _parse_children(
            data: object,
        ) -> (
            list[
                IsOnlineFilterPart
                | IsOnlineInLastFilterPart
                | PayloadFilterPart
                | PreviousStepFilterPart
                | SubscriberFilterPart
                | TenantFilterPart
                | WebhookFilterPart
            ]
            | None
        ):
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                children_type_0 = []
                _children_type_0 = data
                for children_type_0_item_data in _children_type_0:

                    def _parse_children_type_0_item(
                        data: object,
                    ) -> (
                        IsOnlineFilterPart
                        | IsOnlineInLastFilterPart
                        | PayloadFilterPart
                        | PreviousStepFilterPart
                        | SubscriberFilterPart
                        | TenantFilterPart
                        | WebhookFilterPart
                    ):
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_filter_part_type_0 = PayloadFilterPart.from_dict(data)

                            return componentsschemas_filter_part_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_filter_part_type_1 = SubscriberFilterPart.from_dict(data)

                            return componentsschemas_filter_part_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_filter_part_type_2 = TenantFilterPart.from_dict(data)

                            return componentsschemas_filter_part_type_2
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_filter_part_type_3 = WebhookFilterPart.from_dict(data)

                            return componentsschemas_filter_part_type_3
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_filter_part_type_4 = IsOnlineFilterPart.from_dict(data)

                            return componentsschemas_filter_part_type_4
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_filter_part_type_5 = IsOnlineInLastFilterPart.from_dict(data)

                            return componentsschemas_filter_part_type_5
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_filter_part_type_6 = PreviousStepFilterPart.from_dict(data)

                        return componentsschemas_filter_part_type_6

                    children_type_0_item = _parse_children_type_0_item(children_type_0_item_data)

                    children_type_0.append(children_type_0_item)

                return children_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[
                    IsOnlineFilterPart
                    | IsOnlineInLastFilterPart
                    | PayloadFilterPart
                    | PreviousStepFilterPart
                    | SubscriberFilterPart
                    | TenantFilterPart
                    | WebhookFilterPart
                ]
                | None,
                data,
            )

        children = _parse_children(d.pop("children"))

        def _parse_is_negated(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_negated = _parse_is_negated(d.pop("isNegated", UNSET))

        def _parse_type_(data: object) -> None | StepFilterType | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_step_filter_type(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StepFilterType | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        step_filter = cls(
            value=value,
            children=children,
            is_negated=is_negated,
            type_=type_,
        )

        step_filter.additional_properties = d
        return step_filter

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
