# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.change_operation_op import ChangeOperationOp, check_change_operation_op
from ..types import UNSET, Unset

T = TypeVar("T", bound="ChangeOperation")


@_attrs_define
class ChangeOperation:
    """One edit at one place."""

    op: ChangeOperationOp
    """ What happened at the place. """
    path: list[int | str]
    """ The place, from the outside in, by names of members and positions in lists. Empty for the whole thing. """
    val: Any | Unset = UNSET
    """ The new value. Any JSON; missing when something was deleted. """
    old_val: Any | Unset = UNSET
    """ The value before. Any JSON; missing when something was added. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        op: str = self.op

        path = []
        for path_item_data in self.path:
            path_item: int | str
            path_item = path_item_data
            path.append(path_item)

        val = self.val

        old_val = self.old_val

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "op": op,
                "path": path,
            }
        )
        if val is not UNSET:
            field_dict["val"] = val
        if old_val is not UNSET:
            field_dict["oldVal"] = old_val

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        op = check_change_operation_op(d.pop("op"))

        path = []
        _path = d.pop("path")
        for path_item_data in _path:

            def _parse_path_item(data: object) -> int | str:
                return cast(int | str, data)

            path_item = _parse_path_item(path_item_data)

            path.append(path_item)

        val = d.pop("val", UNSET)

        old_val = d.pop("oldVal", UNSET)

        change_operation = cls(
            op=op,
            path=path,
            val=val,
            old_val=old_val,
        )

        change_operation.additional_properties = d
        return change_operation

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
