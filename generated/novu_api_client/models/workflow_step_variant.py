# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.backoff_step_metadata import BackoffStepMetadata
    from ..models.message_template import MessageTemplate
    from ..models.regular_step_metadata import RegularStepMetadata
    from ..models.reply_callback import ReplyCallback
    from ..models.scheduled_step_metadata import ScheduledStepMetadata
    from ..models.step_filter import StepFilter
    from ..models.timed_step_metadata import TimedStepMetadata
    from ..models.untyped_step_metadata import UntypedStepMetadata


T = TypeVar("T", bound="WorkflowStepVariant")


@_attrs_define
class WorkflowStepVariant:
    """Another content of a step, used when its conditions hold."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    active: bool
    """ Whether it is considered. """
    should_stop_on_fail: bool
    """ Kept for the symmetry with steps; the step's own flag decides. """
    field_template_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    filters: list[StepFilter]
    """ Conditions, at least one group with a part. """
    uuid: None | str | Unset = UNSET
    """ The identifier the caller gave, if any. """
    name: None | str | Unset = UNSET
    """ What people call it. """
    template: MessageTemplate | None | Unset = UNSET
    """ The message template itself. Absent when the workflow was looked up by its trigger identifier. """
    field_parent_id: None | str | Unset = UNSET
    """ The variant before it. Null for the first of the step. """
    metadata: (
        BackoffStepMetadata
        | RegularStepMetadata
        | ScheduledStepMetadata
        | TimedStepMetadata
        | Unset
        | UntypedStepMetadata
    ) = UNSET
    """ As on a step. """
    reply_callback: ReplyCallback | Unset = UNSET
    """ Where replies to an e-mail go. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.backoff_step_metadata import BackoffStepMetadata  # noqa: PLC0415
        from ..models.message_template import MessageTemplate  # noqa: PLC0415
        from ..models.regular_step_metadata import RegularStepMetadata  # noqa: PLC0415
        from ..models.scheduled_step_metadata import ScheduledStepMetadata  # noqa: PLC0415
        from ..models.timed_step_metadata import TimedStepMetadata  # noqa: PLC0415

        field_id = self.field_id

        active = self.active

        should_stop_on_fail = self.should_stop_on_fail

        field_template_id = self.field_template_id

        filters = []
        for filters_item_data in self.filters:
            filters_item = filters_item_data.to_dict()
            filters.append(filters_item)

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

        template: dict[str, Any] | None | Unset
        if isinstance(self.template, Unset):
            template = UNSET
        elif isinstance(self.template, MessageTemplate):
            template = self.template.to_dict()
        else:
            template = self.template

        field_parent_id: None | str | Unset
        if isinstance(self.field_parent_id, Unset):
            field_parent_id = UNSET
        else:
            field_parent_id = self.field_parent_id

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "active": active,
                "shouldStopOnFail": should_stop_on_fail,
                "_templateId": field_template_id,
                "filters": filters,
            }
        )
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if name is not UNSET:
            field_dict["name"] = name
        if template is not UNSET:
            field_dict["template"] = template
        if field_parent_id is not UNSET:
            field_dict["_parentId"] = field_parent_id
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if reply_callback is not UNSET:
            field_dict["replyCallback"] = reply_callback

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.backoff_step_metadata import BackoffStepMetadata  # noqa: PLC0415
        from ..models.message_template import MessageTemplate  # noqa: PLC0415
        from ..models.regular_step_metadata import RegularStepMetadata  # noqa: PLC0415
        from ..models.reply_callback import ReplyCallback  # noqa: PLC0415
        from ..models.scheduled_step_metadata import ScheduledStepMetadata  # noqa: PLC0415
        from ..models.step_filter import StepFilter  # noqa: PLC0415
        from ..models.timed_step_metadata import TimedStepMetadata  # noqa: PLC0415
        from ..models.untyped_step_metadata import UntypedStepMetadata  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        active = d.pop("active")

        should_stop_on_fail = d.pop("shouldStopOnFail")

        field_template_id = d.pop("_templateId")

        filters = []
        _filters = d.pop("filters")
        for filters_item_data in _filters:
            filters_item = StepFilter.from_dict(filters_item_data)

            filters.append(filters_item)

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

        def _parse_field_parent_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_parent_id = _parse_field_parent_id(d.pop("_parentId", UNSET))

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

        workflow_step_variant = cls(
            field_id=field_id,
            active=active,
            should_stop_on_fail=should_stop_on_fail,
            field_template_id=field_template_id,
            filters=filters,
            uuid=uuid,
            name=name,
            template=template,
            field_parent_id=field_parent_id,
            metadata=metadata,
            reply_callback=reply_callback,
        )

        workflow_step_variant.additional_properties = d
        return workflow_step_variant

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
