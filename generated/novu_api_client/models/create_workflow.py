# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_workflow_step import CreateWorkflowStep
    from ..models.json_object import JsonObject
    from ..models.preference_settings import PreferenceSettings
    from ..models.workflow_group_name import WorkflowGroupName


T = TypeVar("T", bound="CreateWorkflow")


@_attrs_define
class CreateWorkflow:
    """A workflow to make. Members left out or null take their defaults."""

    name: str
    """ What people call it. The trigger identifier is made from it. """
    notification_group_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    steps: list[CreateWorkflowStep]
    """ What happens, in order. May be empty. """
    notification_group: None | Unset | WorkflowGroupName = UNSET
    """ Names the group for a copy of a blueprint; found or made by its name. Ignored without `blueprintId`. """
    description: None | str | Unset = UNSET
    """ What it is for. """
    tags: list[str] | None | Unset = UNSET
    """ Labels. """
    active: bool | None | Unset = UNSET
    """ Whether triggers of it send anything. False when absent. """
    draft: bool | None | Unset = UNSET
    """ Ignored. It is always the opposite of `active`. """
    critical: bool | None | Unset = UNSET
    """ Whether it is sent regardless of what subscribers prefer. False when absent. """
    preference_settings: None | PreferenceSettings | Unset = UNSET
    """ Which channels are on for subscribers who chose nothing. All when absent. """
    blueprint_id: None | str | Unset = UNSET
    """ The blueprint this is a copy of. """
    data: JsonObject | None | Unset = UNSET
    """ What the application keeps with it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.preference_settings import PreferenceSettings  # noqa: PLC0415
        from ..models.workflow_group_name import WorkflowGroupName  # noqa: PLC0415

        name = self.name

        notification_group_id = self.notification_group_id

        steps = []
        for steps_item_data in self.steps:
            steps_item = steps_item_data.to_dict()
            steps.append(steps_item)

        notification_group: dict[str, Any] | None | Unset
        if isinstance(self.notification_group, Unset):
            notification_group = UNSET
        elif isinstance(self.notification_group, WorkflowGroupName):
            notification_group = self.notification_group.to_dict()
        else:
            notification_group = self.notification_group

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        tags: list[str] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = self.tags

        else:
            tags = self.tags

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        draft: bool | None | Unset
        if isinstance(self.draft, Unset):
            draft = UNSET
        else:
            draft = self.draft

        critical: bool | None | Unset
        if isinstance(self.critical, Unset):
            critical = UNSET
        else:
            critical = self.critical

        preference_settings: dict[str, Any] | None | Unset
        if isinstance(self.preference_settings, Unset):
            preference_settings = UNSET
        elif isinstance(self.preference_settings, PreferenceSettings):
            preference_settings = self.preference_settings.to_dict()
        else:
            preference_settings = self.preference_settings

        blueprint_id: None | str | Unset
        if isinstance(self.blueprint_id, Unset):
            blueprint_id = UNSET
        else:
            blueprint_id = self.blueprint_id

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, JsonObject):
            data = self.data.to_dict()
        else:
            data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "notificationGroupId": notification_group_id,
                "steps": steps,
            }
        )
        if notification_group is not UNSET:
            field_dict["notificationGroup"] = notification_group
        if description is not UNSET:
            field_dict["description"] = description
        if tags is not UNSET:
            field_dict["tags"] = tags
        if active is not UNSET:
            field_dict["active"] = active
        if draft is not UNSET:
            field_dict["draft"] = draft
        if critical is not UNSET:
            field_dict["critical"] = critical
        if preference_settings is not UNSET:
            field_dict["preferenceSettings"] = preference_settings
        if blueprint_id is not UNSET:
            field_dict["blueprintId"] = blueprint_id
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_workflow_step import CreateWorkflowStep  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.preference_settings import PreferenceSettings  # noqa: PLC0415
        from ..models.workflow_group_name import WorkflowGroupName  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        notification_group_id = d.pop("notificationGroupId")

        steps = []
        _steps = d.pop("steps")
        for steps_item_data in _steps:
            steps_item = CreateWorkflowStep.from_dict(steps_item_data)

            steps.append(steps_item)

        def _parse_notification_group(data: object) -> None | Unset | WorkflowGroupName:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                notification_group_type_0 = WorkflowGroupName.from_dict(data)

                return notification_group_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkflowGroupName, data)

        notification_group = _parse_notification_group(d.pop("notificationGroup", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_tags(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_type_0 = cast(list[str], data)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        def _parse_draft(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        draft = _parse_draft(d.pop("draft", UNSET))

        def _parse_critical(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        critical = _parse_critical(d.pop("critical", UNSET))

        def _parse_preference_settings(data: object) -> None | PreferenceSettings | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                preference_settings_type_0 = PreferenceSettings.from_dict(data)

                return preference_settings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PreferenceSettings | Unset, data)

        preference_settings = _parse_preference_settings(d.pop("preferenceSettings", UNSET))

        def _parse_blueprint_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        blueprint_id = _parse_blueprint_id(d.pop("blueprintId", UNSET))

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

        create_workflow = cls(
            name=name,
            notification_group_id=notification_group_id,
            steps=steps,
            notification_group=notification_group,
            description=description,
            tags=tags,
            active=active,
            draft=draft,
            critical=critical,
            preference_settings=preference_settings,
            blueprint_id=blueprint_id,
            data=data,
        )

        create_workflow.additional_properties = d
        return create_workflow

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
