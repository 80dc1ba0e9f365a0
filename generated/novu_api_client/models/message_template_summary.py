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
    from ..models.preference_channels import PreferenceChannels
    from ..models.workflow_group import WorkflowGroup
    from ..models.workflow_step import WorkflowStep
    from ..models.workflow_trigger import WorkflowTrigger


T = TypeVar("T", bound="MessageTemplateSummary")


@_attrs_define
class MessageTemplateSummary:
    """The workflow of a message. Most operations fill in the identifier and the tags only."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    name: str | Unset = UNSET
    """ The name. """
    description: None | str | Unset = UNSET
    """ What it is for. """
    active: bool | Unset = UNSET
    """ Whether it can be triggered. """
    draft: bool | Unset = UNSET
    """ Whether it is a draft. """
    critical: bool | Unset = UNSET
    """ Whether it is sent regardless of preferences. """
    preference_settings: PreferenceChannels | Unset = UNSET
    """ Which channels are on. A channel that does not apply is absent. """
    tags: list[str] | Unset = UNSET
    """ The tags. """
    steps: list[WorkflowStep] | Unset = UNSET
    """ The steps, in their order. """
    triggers: list[WorkflowTrigger] | Unset = UNSET
    """ By what it is triggered, and the variables it uses. """
    notification_group: None | Unset | WorkflowGroup = UNSET
    """ Its workflow group. """
    data: JsonObject | None | Unset = UNSET
    """ Whatever the application keeps there. """
    workflow_integration_status: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    field_organization_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_environment_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_creator_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_notification_group_id: str | Unset = UNSET
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_parent_id: None | str | Unset = UNSET
    """ The workflow in Development that this one in Production was promoted from. """
    deleted: bool | Unset = UNSET
    """ Whether it is deleted. """
    deleted_at: datetime.datetime | None | Unset = UNSET
    """ When it was deleted. """
    deleted_by: None | str | Unset = UNSET
    """ Who deleted it. """
    created_at: datetime.datetime | Unset = UNSET
    """ When it was created. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When it last changed. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.workflow_group import WorkflowGroup  # noqa: PLC0415

        field_id = self.field_id

        id = self.id

        name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        active = self.active

        draft = self.draft

        critical = self.critical

        preference_settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.preference_settings, Unset):
            preference_settings = self.preference_settings.to_dict()

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        steps: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.steps, Unset):
            steps = []
            for steps_item_data in self.steps:
                steps_item = steps_item_data.to_dict()
                steps.append(steps_item)

        triggers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.triggers, Unset):
            triggers = []
            for triggers_item_data in self.triggers:
                triggers_item = triggers_item_data.to_dict()
                triggers.append(triggers_item)

        notification_group: dict[str, Any] | None | Unset
        if isinstance(self.notification_group, Unset):
            notification_group = UNSET
        elif isinstance(self.notification_group, WorkflowGroup):
            notification_group = self.notification_group.to_dict()
        else:
            notification_group = self.notification_group

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, JsonObject):
            data = self.data.to_dict()
        else:
            data = self.data

        workflow_integration_status: dict[str, Any] | Unset = UNSET
        if not isinstance(self.workflow_integration_status, Unset):
            workflow_integration_status = self.workflow_integration_status.to_dict()

        field_organization_id = self.field_organization_id

        field_environment_id = self.field_environment_id

        field_creator_id = self.field_creator_id

        field_notification_group_id = self.field_notification_group_id

        field_parent_id: None | str | Unset
        if isinstance(self.field_parent_id, Unset):
            field_parent_id = UNSET
        else:
            field_parent_id = self.field_parent_id

        deleted = self.deleted

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
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if active is not UNSET:
            field_dict["active"] = active
        if draft is not UNSET:
            field_dict["draft"] = draft
        if critical is not UNSET:
            field_dict["critical"] = critical
        if preference_settings is not UNSET:
            field_dict["preferenceSettings"] = preference_settings
        if tags is not UNSET:
            field_dict["tags"] = tags
        if steps is not UNSET:
            field_dict["steps"] = steps
        if triggers is not UNSET:
            field_dict["triggers"] = triggers
        if notification_group is not UNSET:
            field_dict["notificationGroup"] = notification_group
        if data is not UNSET:
            field_dict["data"] = data
        if workflow_integration_status is not UNSET:
            field_dict["workflowIntegrationStatus"] = workflow_integration_status
        if field_organization_id is not UNSET:
            field_dict["_organizationId"] = field_organization_id
        if field_environment_id is not UNSET:
            field_dict["_environmentId"] = field_environment_id
        if field_creator_id is not UNSET:
            field_dict["_creatorId"] = field_creator_id
        if field_notification_group_id is not UNSET:
            field_dict["_notificationGroupId"] = field_notification_group_id
        if field_parent_id is not UNSET:
            field_dict["_parentId"] = field_parent_id
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if deleted_at is not UNSET:
            field_dict["deletedAt"] = deleted_at
        if deleted_by is not UNSET:
            field_dict["deletedBy"] = deleted_by
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.preference_channels import PreferenceChannels  # noqa: PLC0415
        from ..models.workflow_group import WorkflowGroup  # noqa: PLC0415
        from ..models.workflow_step import WorkflowStep  # noqa: PLC0415
        from ..models.workflow_trigger import WorkflowTrigger  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        active = d.pop("active", UNSET)

        draft = d.pop("draft", UNSET)

        critical = d.pop("critical", UNSET)

        _preference_settings = d.pop("preferenceSettings", UNSET)
        preference_settings: PreferenceChannels | Unset
        if isinstance(_preference_settings, Unset):
            preference_settings = UNSET
        else:
            preference_settings = PreferenceChannels.from_dict(_preference_settings)

        tags = cast(list[str], d.pop("tags", UNSET))

        _steps = d.pop("steps", UNSET)
        steps: list[WorkflowStep] | Unset = UNSET
        if _steps is not UNSET:
            steps = []
            for steps_item_data in _steps:
                steps_item = WorkflowStep.from_dict(steps_item_data)

                steps.append(steps_item)

        _triggers = d.pop("triggers", UNSET)
        triggers: list[WorkflowTrigger] | Unset = UNSET
        if _triggers is not UNSET:
            triggers = []
            for triggers_item_data in _triggers:
                triggers_item = WorkflowTrigger.from_dict(triggers_item_data)

                triggers.append(triggers_item)

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

        def _parse_data(data: object) -> JsonObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                data_type_0 = JsonObject.from_dict(data)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | None | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        _workflow_integration_status = d.pop("workflowIntegrationStatus", UNSET)
        workflow_integration_status: JsonObject | Unset
        if isinstance(_workflow_integration_status, Unset):
            workflow_integration_status = UNSET
        else:
            workflow_integration_status = JsonObject.from_dict(_workflow_integration_status)

        field_organization_id = d.pop("_organizationId", UNSET)

        field_environment_id = d.pop("_environmentId", UNSET)

        field_creator_id = d.pop("_creatorId", UNSET)

        field_notification_group_id = d.pop("_notificationGroupId", UNSET)

        def _parse_field_parent_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_parent_id = _parse_field_parent_id(d.pop("_parentId", UNSET))

        deleted = d.pop("deleted", UNSET)

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

        message_template_summary = cls(
            field_id=field_id,
            id=id,
            name=name,
            description=description,
            active=active,
            draft=draft,
            critical=critical,
            preference_settings=preference_settings,
            tags=tags,
            steps=steps,
            triggers=triggers,
            notification_group=notification_group,
            data=data,
            workflow_integration_status=workflow_integration_status,
            field_organization_id=field_organization_id,
            field_environment_id=field_environment_id,
            field_creator_id=field_creator_id,
            field_notification_group_id=field_notification_group_id,
            field_parent_id=field_parent_id,
            deleted=deleted,
            deleted_at=deleted_at,
            deleted_by=deleted_by,
            created_at=created_at,
            updated_at=updated_at,
        )

        message_template_summary.additional_properties = d
        return message_template_summary

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
