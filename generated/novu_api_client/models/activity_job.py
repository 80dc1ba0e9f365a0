# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.job_status import JobStatus, check_job_status
from ..models.step_type import StepType, check_step_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.activity_digest import ActivityDigest
    from ..models.activity_execution_detail import ActivityExecutionDetail
    from ..models.activity_step import ActivityStep
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="ActivityJob")


@_attrs_define
class ActivityJob:
    """The run of one step for one recipient."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    type_: StepType
    """ What a step of a workflow does. Five send over a channel; the others wait, collect or start. """
    status: JobStatus
    """ How far a job got. `pending`, `queued`, `delayed` and `running` are on the way. `completed` did its work,
    `failed` could not, `skipped` and `merged` gave way to another digest, `canceled` was stopped by a request, a
    condition or a preference. """
    step: ActivityStep
    """ The step of a workflow as it was when it was triggered. """
    execution_details: list[ActivityExecutionDetail]
    """ The log of the job, oldest entry first. """
    provider_id: None | str | Unset = UNSET
    """ A provider of the step's channel that was active when the job was made, which need not be the one that
    delivers. Absent or null for other steps and where no provider was active. Two channels may have a provider of
    the same name, so read it together with `type`. """
    digest: ActivityDigest | Unset = UNSET
    """ How a step waits or collects, and what it collected. """
    payload: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    overrides: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    tenant: JsonObject | None | Unset = UNSET
    """ The tenant of the trigger. Absent or null when none was named. """
    actor_id: None | str | Unset = UNSET
    """ Who caused the notification, by the identifier the application gave. Absent or null when nobody was named.
    """
    created_at: datetime.datetime | Unset = UNSET
    """ When the job was made. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When the job was last written. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        field_id = self.field_id

        type_: str = self.type_

        status: str = self.status

        step = self.step.to_dict()

        execution_details = []
        for execution_details_item_data in self.execution_details:
            execution_details_item = execution_details_item_data.to_dict()
            execution_details.append(execution_details_item)

        provider_id: None | str | Unset
        if isinstance(self.provider_id, Unset):
            provider_id = UNSET
        else:
            provider_id = self.provider_id

        digest: dict[str, Any] | Unset = UNSET
        if not isinstance(self.digest, Unset):
            digest = self.digest.to_dict()

        payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payload, Unset):
            payload = self.payload.to_dict()

        overrides: dict[str, Any] | Unset = UNSET
        if not isinstance(self.overrides, Unset):
            overrides = self.overrides.to_dict()

        tenant: dict[str, Any] | None | Unset
        if isinstance(self.tenant, Unset):
            tenant = UNSET
        elif isinstance(self.tenant, JsonObject):
            tenant = self.tenant.to_dict()
        else:
            tenant = self.tenant

        actor_id: None | str | Unset
        if isinstance(self.actor_id, Unset):
            actor_id = UNSET
        else:
            actor_id = self.actor_id

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "type": type_,
                "status": status,
                "step": step,
                "executionDetails": execution_details,
            }
        )
        if provider_id is not UNSET:
            field_dict["providerId"] = provider_id
        if digest is not UNSET:
            field_dict["digest"] = digest
        if payload is not UNSET:
            field_dict["payload"] = payload
        if overrides is not UNSET:
            field_dict["overrides"] = overrides
        if tenant is not UNSET:
            field_dict["tenant"] = tenant
        if actor_id is not UNSET:
            field_dict["actorId"] = actor_id
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.activity_digest import ActivityDigest  # noqa: PLC0415
        from ..models.activity_execution_detail import ActivityExecutionDetail  # noqa: PLC0415
        from ..models.activity_step import ActivityStep  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        type_ = check_step_type(d.pop("type"))

        status = check_job_status(d.pop("status"))

        step = ActivityStep.from_dict(d.pop("step"))

        execution_details = []
        _execution_details = d.pop("executionDetails")
        for execution_details_item_data in _execution_details:
            execution_details_item = ActivityExecutionDetail.from_dict(execution_details_item_data)

            execution_details.append(execution_details_item)

        def _parse_provider_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        provider_id = _parse_provider_id(d.pop("providerId", UNSET))

        _digest = d.pop("digest", UNSET)
        digest: ActivityDigest | Unset
        if isinstance(_digest, Unset):
            digest = UNSET
        else:
            digest = ActivityDigest.from_dict(_digest)

        _payload = d.pop("payload", UNSET)
        payload: JsonObject | Unset
        if isinstance(_payload, Unset):
            payload = UNSET
        else:
            payload = JsonObject.from_dict(_payload)

        _overrides = d.pop("overrides", UNSET)
        overrides: JsonObject | Unset
        if isinstance(_overrides, Unset):
            overrides = UNSET
        else:
            overrides = JsonObject.from_dict(_overrides)

        def _parse_tenant(data: object) -> JsonObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tenant_type_0 = JsonObject.from_dict(data)

                return tenant_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | None | Unset, data)

        tenant = _parse_tenant(d.pop("tenant", UNSET))

        def _parse_actor_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        actor_id = _parse_actor_id(d.pop("actorId", UNSET))

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _updated_at = d.pop("updatedAt", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        activity_job = cls(
            field_id=field_id,
            type_=type_,
            status=status,
            step=step,
            execution_details=execution_details,
            provider_id=provider_id,
            digest=digest,
            payload=payload,
            overrides=overrides,
            tenant=tenant,
            actor_id=actor_id,
            created_at=created_at,
            updated_at=updated_at,
        )

        activity_job.additional_properties = d
        return activity_job

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
