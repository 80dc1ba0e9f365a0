# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.workflow_origin import WorkflowOrigin, check_workflow_origin
from ..models.workflow_type import WorkflowType, check_workflow_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject
    from ..models.preference_channels import PreferenceChannels
    from ..models.workflow_group import WorkflowGroup
    from ..models.workflow_integration_status import WorkflowIntegrationStatus
    from ..models.workflow_step import WorkflowStep
    from ..models.workflow_trigger import WorkflowTrigger


T = TypeVar("T", bound="Workflow")


@_attrs_define
class Workflow:
    """A sequence of steps that a trigger runs for each recipient. Full answers also carry the copy `id` of `_id` and the
    revision `__v`.

    """

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    name: str
    """ What people call it. Need not be unique. """
    active: bool
    """ Whether triggers of it send anything. """
    draft: bool
    """ The opposite of `active`. """
    critical: bool
    """ Whether it is sent regardless of what subscribers prefer. """
    tags: list[str]
    """ Labels, copied to every notification it sends. """
    preference_settings: PreferenceChannels
    """ Which channels are on. A channel that does not apply is absent. """
    steps: list[WorkflowStep]
    """ What happens, in order. """
    triggers: list[WorkflowTrigger]
    """ How it is called. Always exactly one. """
    field_notification_group_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_creator_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    deleted: bool
    """ Always false in answers; deleted workflows are not shown. """
    created_at: datetime.datetime
    """ When it was made. """
    updated_at: datetime.datetime
    """ When it last changed. """
    description: None | str | Unset = UNSET
    """ What it is for. """
    is_blueprint: bool | Unset = UNSET
    """ Whether it is a blueprint that other organizations can copy. """
    blueprint_id: None | str | Unset = UNSET
    """ The blueprint it was copied from. """
    type_: WorkflowType | Unset = UNSET
    """ Who defines it. `REGULAR` for what this API creates; the others are defined in code. """
    origin: WorkflowOrigin | Unset = UNSET
    """ Where it came from. """
    data: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    payload_schema: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    raw_data: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    notification_group: None | Unset | WorkflowGroup = UNSET
    """ The workflow group itself. Absent from the answer of create. Null when the group is gone. """
    workflow_integration_status: WorkflowIntegrationStatus | Unset = UNSET
    """ Whether the channels of a workflow can be delivered. """
    field_parent_id: None | str | Unset = UNSET
    """ The workflow in Development that this one was promoted from. """
    deleted_at: datetime.datetime | None | Unset = UNSET
    """ When it was deleted. Absent while it lives. """
    deleted_by: None | str | Unset = UNSET
    """ Who deleted it. Absent while it lives. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.workflow_group import WorkflowGroup  # noqa: PLC0415

        field_id = self.field_id

        name = self.name

        active = self.active

        draft = self.draft

        critical = self.critical

        tags = self.tags

        preference_settings = self.preference_settings.to_dict()

        steps = []
        for steps_item_data in self.steps:
            steps_item = steps_item_data.to_dict()
            steps.append(steps_item)

        triggers = []
        for triggers_item_data in self.triggers:
            triggers_item = triggers_item_data.to_dict()
            triggers.append(triggers_item)

        field_notification_group_id = self.field_notification_group_id

        field_creator_id = self.field_creator_id

        field_organization_id = self.field_organization_id

        field_environment_id = self.field_environment_id

        deleted = self.deleted

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        is_blueprint = self.is_blueprint

        blueprint_id: None | str | Unset
        if isinstance(self.blueprint_id, Unset):
            blueprint_id = UNSET
        else:
            blueprint_id = self.blueprint_id

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        origin: str | Unset = UNSET
        if not isinstance(self.origin, Unset):
            origin = self.origin

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        payload_schema: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payload_schema, Unset):
            payload_schema = self.payload_schema.to_dict()

        raw_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.raw_data, Unset):
            raw_data = self.raw_data.to_dict()

        notification_group: dict[str, Any] | None | Unset
        if isinstance(self.notification_group, Unset):
            notification_group = UNSET
        elif isinstance(self.notification_group, WorkflowGroup):
            notification_group = self.notification_group.to_dict()
        else:
            notification_group = self.notification_group

        workflow_integration_status: dict[str, Any] | Unset = UNSET
        if not isinstance(self.workflow_integration_status, Unset):
            workflow_integration_status = self.workflow_integration_status.to_dict()

        field_parent_id: None | str | Unset
        if isinstance(self.field_parent_id, Unset):
            field_parent_id = UNSET
        else:
            field_parent_id = self.field_parent_id

        deleted_at: None | str | Unset
        if isinstance(self.deleted_at, Unset):
            deleted_at = UNSET
        elif isinstance(self.deleted_at, datetime.datetime):
            deleted_at = self.deleted_at.isoformat()
        else:
            deleted_at = self.deleted_at

        deleted_by: None | str | Unset
        if isinstance(self.deleted_by, Unset):
            deleted_by = UNSET
        else:
            deleted_by = self.deleted_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "name": name,
                "active": active,
                "draft": draft,
                "critical": critical,
                "tags": tags,
                "preferenceSettings": preference_settings,
                "steps": steps,
                "triggers": triggers,
                "_notificationGroupId": field_notification_group_id,
                "_creatorId": field_creator_id,
                "_organizationId": field_organization_id,
                "_environmentId": field_environment_id,
                "deleted": deleted,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if is_blueprint is not UNSET:
            field_dict["isBlueprint"] = is_blueprint
        if blueprint_id is not UNSET:
            field_dict["blueprintId"] = blueprint_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if origin is not UNSET:
            field_dict["origin"] = origin
        if data is not UNSET:
            field_dict["data"] = data
        if payload_schema is not UNSET:
            field_dict["payloadSchema"] = payload_schema
        if raw_data is not UNSET:
            field_dict["rawData"] = raw_data
        if notification_group is not UNSET:
            field_dict["notificationGroup"] = notification_group
        if workflow_integration_status is not UNSET:
            field_dict["workflowIntegrationStatus"] = workflow_integration_status
        if field_parent_id is not UNSET:
            field_dict["_parentId"] = field_parent_id
        if deleted_at is not UNSET:
            field_dict["deletedAt"] = deleted_at
        if deleted_by is not UNSET:
            field_dict["deletedBy"] = deleted_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.preference_channels import PreferenceChannels  # noqa: PLC0415
        from ..models.workflow_group import WorkflowGroup  # noqa: PLC0415
        from ..models.workflow_integration_status import WorkflowIntegrationStatus  # noqa: PLC0415
        from ..models.workflow_step import WorkflowStep  # noqa: PLC0415
        from ..models.workflow_trigger import WorkflowTrigger  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        name = d.pop("name")

        active = d.pop("active")

        draft = d.pop("draft")

        critical = d.pop("critical")

        tags = cast(list[str], d.pop("tags"))

        preference_settings = PreferenceChannels.from_dict(d.pop("preferenceSettings"))

        steps = []
        _steps = d.pop("steps")
        for steps_item_data in _steps:
            steps_item = WorkflowStep.from_dict(steps_item_data)

            steps.append(steps_item)

        triggers = []
        _triggers = d.pop("triggers")
        for triggers_item_data in _triggers:
            triggers_item = WorkflowTrigger.from_dict(triggers_item_data)

            triggers.append(triggers_item)

        field_notification_group_id = d.pop("_notificationGroupId")

        field_creator_id = d.pop("_creatorId")

        field_organization_id = d.pop("_organizationId")

        field_environment_id = d.pop("_environmentId")

        deleted = d.pop("deleted")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        is_blueprint = d.pop("isBlueprint", UNSET)

        def _parse_blueprint_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        blueprint_id = _parse_blueprint_id(d.pop("blueprintId", UNSET))

        _type_ = d.pop("type", UNSET)
        type_: WorkflowType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_workflow_type(_type_)

        _origin = d.pop("origin", UNSET)
        origin: WorkflowOrigin | Unset
        if isinstance(_origin, Unset):
            origin = UNSET
        else:
            origin = check_workflow_origin(_origin)

        _data = d.pop("data", UNSET)
        data: JsonObject | Unset
        if isinstance(_data, Unset):
            data = UNSET
        else:
            data = JsonObject.from_dict(_data)

        _payload_schema = d.pop("payloadSchema", UNSET)
        payload_schema: JsonObject | Unset
        if isinstance(_payload_schema, Unset):
            payload_schema = UNSET
        else:
            payload_schema = JsonObject.from_dict(_payload_schema)

        _raw_data = d.pop("rawData", UNSET)
        raw_data: JsonObject | Unset
        if isinstance(_raw_data, Unset):
            raw_data = UNSET
        else:
            raw_data = JsonObject.from_dict(_raw_data)

        def _parse_notification_group(data: object) -> None | Unset | WorkflowGroup:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                notification_group_type_0 = WorkflowGroup.from_dict(data)

                return notification_group_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkflowGroup, data)

        notification_group = _parse_notification_group(d.pop("notificationGroup", UNSET))

        _workflow_integration_status = d.pop("workflowIntegrationStatus", UNSET)
        workflow_integration_status: WorkflowIntegrationStatus | Unset
        if isinstance(_workflow_integration_status, Unset):
            workflow_integration_status = UNSET
        else:
            workflow_integration_status = WorkflowIntegrationStatus.from_dict(_workflow_integration_status)

        def _parse_field_parent_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_parent_id = _parse_field_parent_id(d.pop("_parentId", UNSET))

        def _parse_deleted_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                deleted_at_type_1 = datetime.datetime.fromisoformat(data)

                return deleted_at_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        deleted_at = _parse_deleted_at(d.pop("deletedAt", UNSET))

        def _parse_deleted_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        deleted_by = _parse_deleted_by(d.pop("deletedBy", UNSET))

        workflow = cls(
            field_id=field_id,
            name=name,
            active=active,
            draft=draft,
            critical=critical,
            tags=tags,
            preference_settings=preference_settings,
            steps=steps,
            triggers=triggers,
            field_notification_group_id=field_notification_group_id,
            field_creator_id=field_creator_id,
            field_organization_id=field_organization_id,
            field_environment_id=field_environment_id,
            deleted=deleted,
            created_at=created_at,
            updated_at=updated_at,
            description=description,
            is_blueprint=is_blueprint,
            blueprint_id=blueprint_id,
            type_=type_,
            origin=origin,
            data=data,
            payload_schema=payload_schema,
            raw_data=raw_data,
            notification_group=notification_group,
            workflow_integration_status=workflow_integration_status,
            field_parent_id=field_parent_id,
            deleted_at=deleted_at,
            deleted_by=deleted_by,
        )

        workflow.additional_properties = d
        return workflow

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
