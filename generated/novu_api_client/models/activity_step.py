# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.backoff_step_metadata import BackoffStepMetadata
    from ..models.json_object import JsonObject
    from ..models.message_template import MessageTemplate
    from ..models.regular_step_metadata import RegularStepMetadata
    from ..models.reply_callback import ReplyCallback
    from ..models.scheduled_step_metadata import ScheduledStepMetadata
    from ..models.step_filter import StepFilter
    from ..models.timed_step_metadata import TimedStepMetadata
    from ..models.untyped_step_metadata import UntypedStepMetadata


T = TypeVar("T", bound="ActivityStep")


@_attrs_define
class ActivityStep:
    """The step of a workflow as it was when it was triggered."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_template_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    active: bool
    """ Whether the step was switched on. """
    filters: list[StepFilter]
    """ The conditions of the step. """
    field_parent_id: None | str | Unset = UNSET
    """ The step before it. Null for the first. """
    uuid: None | str | Unset = UNSET
    """ What the author of the workflow calls the step. """
    name: None | str | Unset = UNSET
    """ What people call the step. """
    should_stop_on_fail: bool | Unset = UNSET
    """ Whether the steps after it are dropped when it fails. """
    metadata: (
        BackoffStepMetadata
        | RegularStepMetadata
        | ScheduledStepMetadata
        | TimedStepMetadata
        | Unset
        | UntypedStepMetadata
    ) = UNSET
    """ How the step waits or collects. No more than empty lists for others. """
    reply_callback: ReplyCallback | Unset = UNSET
    """ Where replies to an e-mail go. """
    control_variables: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    issues: JsonObject | Unset = UNSET
    """ Any JSON object. Its members belong to the caller. """
    template: MessageTemplate | None | Unset = UNSET
    """ The message template as it was. """
    variants: list[ActivityStep] | Unset = UNSET
    """ Other versions of the step, of which the first with fitting conditions takes its place. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.backoff_step_metadata import BackoffStepMetadata  # noqa: PLC0415
        from ..models.message_template import MessageTemplate  # noqa: PLC0415
        from ..models.regular_step_metadata import RegularStepMetadata  # noqa: PLC0415
        from ..models.scheduled_step_metadata import ScheduledStepMetadata  # noqa: PLC0415
        from ..models.timed_step_metadata import TimedStepMetadata  # noqa: PLC0415

        field_id = self.field_id

        field_template_id = self.field_template_id

        active = self.active

        filters = []
        for filters_item_data in self.filters:
            filters_item = filters_item_data.to_dict()
            filters.append(filters_item)

        field_parent_id: None | str | Unset
        if isinstance(self.field_parent_id, Unset):
            field_parent_id = UNSET
        else:
            field_parent_id = self.field_parent_id

        uuid: None | str | Unset
        if isinstance(self.uuid, Unset):
            uuid = UNSET
        else:
            uuid = self.uuid

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        should_stop_on_fail = self.should_stop_on_fail

        metadata: dict[str, Any] | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, RegularStepMetadata):
            metadata = self.metadata.to_dict()
        elif isinstance(self.metadata, BackoffStepMetadata):
            metadata = self.metadata.to_dict()
        elif isinstance(self.metadata, TimedStepMetadata):
            metadata = self.metadata.to_dict()
        elif isinstance(self.metadata, ScheduledStepMetadata):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata.to_dict()

        reply_callback: dict[str, Any] | Unset = UNSET
        if not isinstance(self.reply_callback, Unset):
            reply_callback = self.reply_callback.to_dict()

        control_variables: dict[str, Any] | Unset = UNSET
        if not isinstance(self.control_variables, Unset):
            control_variables = self.control_variables.to_dict()

        issues: dict[str, Any] | Unset = UNSET
        if not isinstance(self.issues, Unset):
            issues = self.issues.to_dict()

        template: dict[str, Any] | None | Unset
        if isinstance(self.template, Unset):
            template = UNSET
        elif isinstance(self.template, MessageTemplate):
            template = self.template.to_dict()
        else:
            template = self.template

        variants: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.variants, Unset):
            variants = []
            for variants_item_data in self.variants:
                variants_item = variants_item_data.to_dict()
                variants.append(variants_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "_templateId": field_template_id,
                "active": active,
                "filters": filters,
            }
        )
        if field_parent_id is not UNSET:
            field_dict["_parentId"] = field_parent_id
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if name is not UNSET:
            field_dict["name"] = name
        if should_stop_on_fail is not UNSET:
            field_dict["shouldStopOnFail"] = should_stop_on_fail
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if reply_callback is not UNSET:
            field_dict["replyCallback"] = reply_callback
        if control_variables is not UNSET:
            field_dict["controlVariables"] = control_variables
        if issues is not UNSET:
            field_dict["issues"] = issues
        if template is not UNSET:
            field_dict["template"] = template
        if variants is not UNSET:
            field_dict["variants"] = variants

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.backoff_step_metadata import BackoffStepMetadata  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.message_template import MessageTemplate  # noqa: PLC0415
        from ..models.regular_step_metadata import RegularStepMetadata  # noqa: PLC0415
        from ..models.reply_callback import ReplyCallback  # noqa: PLC0415
        from ..models.scheduled_step_metadata import ScheduledStepMetadata  # noqa: PLC0415
        from ..models.step_filter import StepFilter  # noqa: PLC0415
        from ..models.timed_step_metadata import TimedStepMetadata  # noqa: PLC0415
        from ..models.untyped_step_metadata import UntypedStepMetadata  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        field_template_id = d.pop("_templateId")

        active = d.pop("active")

        filters = []
        _filters = d.pop("filters")
        for filters_item_data in _filters:
            filters_item = StepFilter.from_dict(filters_item_data)

            filters.append(filters_item)

        def _parse_field_parent_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_parent_id = _parse_field_parent_id(d.pop("_parentId", UNSET))

        def _parse_uuid(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        uuid = _parse_uuid(d.pop("uuid", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        should_stop_on_fail = d.pop("shouldStopOnFail", UNSET)

        def _parse_metadata(
            data: object,
        ) -> (
            BackoffStepMetadata
            | RegularStepMetadata
            | ScheduledStepMetadata
            | TimedStepMetadata
            | Unset
            | UntypedStepMetadata
        ):
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_step_metadata_type_0 = RegularStepMetadata.from_dict(data)

                return componentsschemas_step_metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_step_metadata_type_1 = BackoffStepMetadata.from_dict(data)

                return componentsschemas_step_metadata_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_step_metadata_type_2 = TimedStepMetadata.from_dict(data)

                return componentsschemas_step_metadata_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_step_metadata_type_3 = ScheduledStepMetadata.from_dict(data)

                return componentsschemas_step_metadata_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            metadata_type_1 = UntypedStepMetadata.from_dict(data)

            return metadata_type_1

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        _reply_callback = d.pop("replyCallback", UNSET)
        reply_callback: ReplyCallback | Unset
        if isinstance(_reply_callback, Unset):
            reply_callback = UNSET
        else:
            reply_callback = ReplyCallback.from_dict(_reply_callback)

        _control_variables = d.pop("controlVariables", UNSET)
        control_variables: JsonObject | Unset
        if isinstance(_control_variables, Unset):
            control_variables = UNSET
        else:
            control_variables = JsonObject.from_dict(_control_variables)

        _issues = d.pop("issues", UNSET)
        issues: JsonObject | Unset
        if isinstance(_issues, Unset):
            issues = UNSET
        else:
            issues = JsonObject.from_dict(_issues)

        def _parse_template(data: object) -> MessageTemplate | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                template_type_0 = MessageTemplate.from_dict(data)

                return template_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageTemplate | None | Unset, data)

        template = _parse_template(d.pop("template", UNSET))

        _variants = d.pop("variants", UNSET)
        variants: list[ActivityStep] | Unset = UNSET
        if _variants is not UNSET:
            variants = []
            for variants_item_data in _variants:
                variants_item = ActivityStep.from_dict(variants_item_data)

                variants.append(variants_item)

        activity_step = cls(
            field_id=field_id,
            field_template_id=field_template_id,
            active=active,
            filters=filters,
            field_parent_id=field_parent_id,
            uuid=uuid,
            name=name,
            should_stop_on_fail=should_stop_on_fail,
            metadata=metadata,
            reply_callback=reply_callback,
            control_variables=control_variables,
            issues=issues,
            template=template,
            variants=variants,
        )

        activity_step.additional_properties = d
        return activity_step

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
