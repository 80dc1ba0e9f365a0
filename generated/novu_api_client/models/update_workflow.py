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


T = TypeVar("T", bound="UpdateWorkflow")


@_attrs_define
class UpdateWorkflow:
    """What to change. Members left out or null stay as they are; at least one must say something."""

    name: None | str | Unset = UNSET
    """ What people call it. The trigger identifier does not follow. An empty text is ignored. """
    identifier: None | str | Unset = UNSET
    """ A new trigger identifier. One that another workflow has is refused with 400. """
    description: None | str | Unset = UNSET
    """ What it is for. An empty text empties it. """
    notification_group_id: None | str | Unset = UNSET
    """ The workflow group to keep it in. Whether the group exists is not checked. """
    tags: list[str] | None | Unset = UNSET
    """ Labels, in place of the old ones. """
    critical: bool | None | Unset = UNSET
    """ Whether it is sent regardless of what subscribers prefer. """
    preference_settings: None | PreferenceSettings | Unset = UNSET
    """ Which channels are on for subscribers who chose nothing, in place of the old ones. """
    steps: list[CreateWorkflowStep] | None | Unset = UNSET
    """ The steps, in place of the old ones. A step with `_templateId` keeps that message template and changes it;
    one without gets a new one. Templates that no step names any more are deleted. """
    data: JsonObject | None | Unset = UNSET
    """ What the application keeps with it, in place of the old. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.preference_settings import PreferenceSettings  # noqa: PLC0415

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        identifier: None | str | Unset
        if isinstance(self.identifier, Unset):
            identifier = UNSET
        else:
            identifier = self.identifier

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        notification_group_id: None | str | Unset
        if isinstance(self.notification_group_id, Unset):
            notification_group_id = UNSET
        else:
            notification_group_id = self.notification_group_id

        tags: list[str] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = self.tags

        else:
            tags = self.tags

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

        steps: list[dict[str, Any]] | None | Unset
        if isinstance(self.steps, Unset):
            steps = UNSET
        elif isinstance(self.steps, list):
            steps = []
            for steps_type_0_item_data in self.steps:
                steps_type_0_item = steps_type_0_item_data.to_dict()
                steps.append(steps_type_0_item)

        else:
            steps = self.steps

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, JsonObject):
            data = self.data.to_dict()
        else:
            data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if identifier is not UNSET:
            field_dict["identifier"] = identifier
        if description is not UNSET:
            field_dict["description"] = description
        if notification_group_id is not UNSET:
            field_dict["notificationGroupId"] = notification_group_id
        if tags is not UNSET:
            field_dict["tags"] = tags
        if critical is not UNSET:
            field_dict["critical"] = critical
        if preference_settings is not UNSET:
            field_dict["preferenceSettings"] = preference_settings
        if steps is not UNSET:
            field_dict["steps"] = steps
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_workflow_step import CreateWorkflowStep  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.preference_settings import PreferenceSettings  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        identifier = _parse_identifier(d.pop("identifier", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_notification_group_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notification_group_id = _parse_notification_group_id(d.pop("notificationGroupId", UNSET))

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

        def _parse_steps(data: object) -> list[CreateWorkflowStep] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                steps_type_0 = []
                _steps_type_0 = data
                for steps_type_0_item_data in _steps_type_0:
                    steps_type_0_item = CreateWorkflowStep.from_dict(steps_type_0_item_data)

                    steps_type_0.append(steps_type_0_item)

                return steps_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[CreateWorkflowStep] | None | Unset, data)

        steps = _parse_steps(d.pop("steps", UNSET))

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

        update_workflow = cls(
            name=name,
            identifier=identifier,
            description=description,
            notification_group_id=notification_group_id,
            tags=tags,
            critical=critical,
            preference_settings=preference_settings,
            steps=steps,
            data=data,
        )

        update_workflow.additional_properties = d
        return update_workflow

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
