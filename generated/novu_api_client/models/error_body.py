# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="ErrorBody")


@_attrs_define
class ErrorBody:
    """What every refusal carries. Further members may stand beside these; later revisions repeat fields of `ctx` here."""

    status_code: int
    """ The HTTP status, repeated. """
    message: JsonObject | list[str] | str
    """ What went wrong. A list of sentences, one per broken rule, when the request did not validate. """
    timestamp: datetime.datetime | Unset = UNSET
    """ When the server answered. Absent from answers of servers older than October 2024. """
    path: str | Unset = UNSET
    """ The path of the request with its query. Absent from answers of servers older than October 2024. """
    error: JsonObject | str | Unset = UNSET
    """ The reason phrase of the status, where the server gave one. """
    errors: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    error_id: str | Unset = UNSET
    """ Names an unexpected failure in the server's log. """
    ctx: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        status_code = self.status_code

        message: dict[str, Any] | list[str] | str
        if isinstance(self.message, list):
            message = self.message

        elif isinstance(self.message, JsonObject):
            message = self.message.to_dict()
        else:
            message = self.message

        timestamp: str | Unset = UNSET
        if not isinstance(self.timestamp, Unset):
            timestamp = self.timestamp.isoformat()

        path = self.path

        error: dict[str, Any] | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, JsonObject):
            error = self.error.to_dict()
        else:
            error = self.error

        errors: dict[str, Any] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors.to_dict()

        error_id = self.error_id

        ctx: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ctx, Unset):
            ctx = self.ctx.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "statusCode": status_code,
                "message": message,
            }
        )
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if path is not UNSET:
            field_dict["path"] = path
        if error is not UNSET:
            field_dict["error"] = error
        if errors is not UNSET:
            field_dict["errors"] = errors
        if error_id is not UNSET:
            field_dict["errorId"] = error_id
        if ctx is not UNSET:
            field_dict["ctx"] = ctx

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        status_code = d.pop("statusCode")

        def _parse_message(data: object) -> JsonObject | list[str] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                message_type_1 = cast(list[str], data)

                return message_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                message_type_2 = JsonObject.from_dict(data)

                return message_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | list[str] | str, data)

        message = _parse_message(d.pop("message"))

        _timestamp = d.pop("timestamp", UNSET)
        timestamp: datetime.datetime | Unset
        if isinstance(_timestamp, Unset):
            timestamp = UNSET
        else:
            timestamp = datetime.datetime.fromisoformat(_timestamp)

        path = d.pop("path", UNSET)

        def _parse_error(data: object) -> JsonObject | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                error_type_1 = JsonObject.from_dict(data)

                return error_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        _errors = d.pop("errors", UNSET)
        errors: JsonObject | Unset
        if isinstance(_errors, Unset):
            errors = UNSET
        else:
            errors = JsonObject.from_dict(_errors)

        error_id = d.pop("errorId", UNSET)

        _ctx = d.pop("ctx", UNSET)
        ctx: JsonObject | Unset
        if isinstance(_ctx, Unset):
            ctx = UNSET
        else:
            ctx = JsonObject.from_dict(_ctx)

        error_body = cls(
            status_code=status_code,
            message=message,
            timestamp=timestamp,
            path=path,
            error=error,
            errors=errors,
            error_id=error_id,
            ctx=ctx,
        )

        error_body.additional_properties = d
        return error_body

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
