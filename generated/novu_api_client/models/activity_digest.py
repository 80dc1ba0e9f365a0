# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.activity_digest_type import ActivityDigestType, check_activity_digest_type
from ..models.step_duration_unit import StepDurationUnit, check_step_duration_unit
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.activity_digest_timed import ActivityDigestTimed
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="ActivityDigest")


@_attrs_define
class ActivityDigest:
    """How a step waits or collects, and what it collected."""

    type_: ActivityDigestType | Unset = UNSET
    """ The manner. Absent for steps that neither wait nor collect. `scheduled` stands in delays only. """
    amount: float | None | Unset = UNSET
    """ How long, in `unit`. """
    unit: None | StepDurationUnit | Unset = UNSET
    """ What `amount` counts. """
    digest_key: None | str | Unset = UNSET
    """ Dotted path into the payload. Triggers with the same value there are collected together. """
    backoff: bool | None | Unset = UNSET
    """ Whether the first trigger passes at once and only the later ones are collected. """
    backoff_amount: float | None | Unset = UNSET
    """ How far back an earlier trigger counts, in `backoffUnit`. """
    backoff_unit: None | StepDurationUnit | Unset = UNSET
    """ What `backoffAmount` counts. """
    update_mode: bool | None | Unset = UNSET
    """ Kept, but without effect. """
    events: list[JsonObject] | Unset = UNSET
    """ The payloads that were collected. """
    timed: ActivityDigestTimed | Unset = UNSET
    """ The time table of a timed digest, in UTC. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

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

        events: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = []
            for events_item_data in self.events:
                events_item = events_item_data.to_dict()
                events.append(events_item)

        timed: dict[str, Any] | Unset = UNSET
        if not isinstance(self.timed, Unset):
            timed = self.timed.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
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
        if events is not UNSET:
            field_dict["events"] = events
        if timed is not UNSET:
            field_dict["timed"] = timed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.activity_digest_timed import ActivityDigestTimed  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        _type_ = d.pop("type", UNSET)
        type_: ActivityDigestType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_activity_digest_type(_type_)

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

        _events = d.pop("events", UNSET)
        events: list[JsonObject] | Unset = UNSET
        if _events is not UNSET:
            events = []
            for events_item_data in _events:
                events_item = JsonObject.from_dict(events_item_data)

                events.append(events_item)

        _timed = d.pop("timed", UNSET)
        timed: ActivityDigestTimed | Unset
        if isinstance(_timed, Unset):
            timed = UNSET
        else:
            timed = ActivityDigestTimed.from_dict(_timed)

        activity_digest = cls(
            type_=type_,
            amount=amount,
            unit=unit,
            digest_key=digest_key,
            backoff=backoff,
            backoff_amount=backoff_amount,
            backoff_unit=backoff_unit,
            update_mode=update_mode,
            events=events,
            timed=timed,
        )

        activity_digest.additional_properties = d
        return activity_digest

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
