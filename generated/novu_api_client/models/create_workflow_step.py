# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.backoff_step_metadata import BackoffStepMetadata
    from ..models.create_message_template import CreateMessageTemplate
    from ..models.create_workflow_step_variant import CreateWorkflowStepVariant
    from ..models.regular_step_metadata import RegularStepMetadata
    from ..models.reply_callback import ReplyCallback
    from ..models.scheduled_step_metadata import ScheduledStepMetadata
    from ..models.step_filter import StepFilter
    from ..models.timed_step_metadata import TimedStepMetadata
    from ..models.untyped_step_metadata import UntypedStepMetadata


T = TypeVar("T", bound="CreateWorkflowStep")


@_attrs_define
class CreateWorkflowStep:
    """A step to make, or with `_templateId` to change. A step that was read can be sent back."""

    template: CreateMessageTemplate
    """ What a step does and says. Feed and layout are named `feedId` and `layoutId` here and `_feedId` and
    `_layoutId` in answers; the latter are ignored when sent back. """
    field_id: None | str | Unset = UNSET
    """ Ignored. The server takes the identifier of the message template. """
    field_template_id: None | str | Unset = UNSET
    """ The message template to keep and change. Only read by update, where an unknown one is refused with 404. """
    field_parent_id: None | str | Unset = UNSET
    """ Ignored. The order of the list decides. """
    uuid: None | str | Unset = UNSET
    """ An identifier of the caller's choice, for conditions on an earlier step. """
    name: None | str | Unset = UNSET
    """ What people call it. """
    active: bool | None | Unset = UNSET
    """ Whether it runs. True when absent. """
    should_stop_on_fail: bool | None | Unset = UNSET
    """ Whether to give up the steps after it when it fails. False when absent. """
    filters: list[StepFilter] | None | Unset = UNSET
    """ Conditions. The step runs if the list is empty or one of its groups holds. """
    metadata: (
        BackoffStepMetadata
        | None
        | RegularStepMetadata
        | ScheduledStepMetadata
        | TimedStepMetadata
        | Unset
        | UntypedStepMetadata
    ) = UNSET
    """ How long a digest or delay waits. Other steps need none. """
    reply_callback: None | ReplyCallback | Unset = UNSET
    """ Where replies to an e-mail go. """
    variants: list[CreateWorkflowStepVariant] | None | Unset = UNSET
    """ Other contents, each with conditions of its own. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.backoff_step_metadata import BackoffStepMetadata  # noqa: PLC0415
        from ..models.regular_step_metadata import RegularStepMetadata  # noqa: PLC0415
        from ..models.reply_callback import ReplyCallback  # noqa: PLC0415
        from ..models.scheduled_step_metadata import ScheduledStepMetadata  # noqa: PLC0415
        from ..models.timed_step_metadata import TimedStepMetadata  # noqa: PLC0415
        from ..models.untyped_step_metadata import UntypedStepMetadata  # noqa: PLC0415

        template = self.template.to_dict()

        field_id: None | str | Unset
        if isinstance(self.field_id, Unset):
            field_id = UNSET
        else:
            field_id = self.field_id

        field_template_id: None | str | Unset
        if isinstance(self.field_template_id, Unset):
            field_template_id = UNSET
        else:
            field_template_id = self.field_template_id

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

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        should_stop_on_fail: bool | None | Unset
        if isinstance(self.should_stop_on_fail, Unset):
            should_stop_on_fail = UNSET
        else:
            should_stop_on_fail = self.should_stop_on_fail

        filters: list[dict[str, Any]] | None | Unset
        if isinstance(self.filters, Unset):
            filters = UNSET
        elif isinstance(self.filters, list):
            filters = []
            for filters_type_0_item_data in self.filters:
                filters_type_0_item = filters_type_0_item_data.to_dict()
                filters.append(filters_type_0_item)

        else:
            filters = self.filters

        metadata: dict[str, Any] | None | Unset
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
        elif isinstance(self.metadata, UntypedStepMetadata):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        reply_callback: dict[str, Any] | None | Unset
        if isinstance(self.reply_callback, Unset):
            reply_callback = UNSET
        elif isinstance(self.reply_callback, ReplyCallback):
            reply_callback = self.reply_callback.to_dict()
        else:
            reply_callback = self.reply_callback

        variants: list[dict[str, Any]] | None | Unset
        if isinstance(self.variants, Unset):
            variants = UNSET
        elif isinstance(self.variants, list):
            variants = []
            for variants_type_0_item_data in self.variants:
                variants_type_0_item = variants_type_0_item_data.to_dict()
                variants.append(variants_type_0_item)

        else:
            variants = self.variants

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "template": template,
            }
        )
        if field_id is not UNSET:
            field_dict["_id"] = field_id
        if field_template_id is not UNSET:
            field_dict["_templateId"] = field_template_id
        if field_parent_id is not UNSET:
            field_dict["_parentId"] = field_parent_id
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if name is not UNSET:
            field_dict["name"] = name
        if active is not UNSET:
            field_dict["active"] = active
        if should_stop_on_fail is not UNSET:
            field_dict["shouldStopOnFail"] = should_stop_on_fail
        if filters is not UNSET:
            field_dict["filters"] = filters
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if reply_callback is not UNSET:
            field_dict["replyCallback"] = reply_callback
        if variants is not UNSET:
            field_dict["variants"] = variants

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.backoff_step_metadata import BackoffStepMetadata  # noqa: PLC0415
        from ..models.create_message_template import CreateMessageTemplate  # noqa: PLC0415
        from ..models.create_workflow_step_variant import CreateWorkflowStepVariant  # noqa: PLC0415
        from ..models.regular_step_metadata import RegularStepMetadata  # noqa: PLC0415
        from ..models.reply_callback import ReplyCallback  # noqa: PLC0415
        from ..models.scheduled_step_metadata import ScheduledStepMetadata  # noqa: PLC0415
        from ..models.step_filter import StepFilter  # noqa: PLC0415
        from ..models.timed_step_metadata import TimedStepMetadata  # noqa: PLC0415
        from ..models.untyped_step_metadata import UntypedStepMetadata  # noqa: PLC0415

        d = dict(src_dict)
        template = CreateMessageTemplate.from_dict(d.pop("template"))

        def _parse_field_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_id = _parse_field_id(d.pop("_id", UNSET))

        def _parse_field_template_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_template_id = _parse_field_template_id(d.pop("_templateId", UNSET))

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

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        def _parse_should_stop_on_fail(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        should_stop_on_fail = _parse_should_stop_on_fail(d.pop("shouldStopOnFail", UNSET))

        def _parse_filters(data: object) -> list[StepFilter] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                filters_type_0 = []
                _filters_type_0 = data
                for filters_type_0_item_data in _filters_type_0:
                    filters_type_0_item = StepFilter.from_dict(filters_type_0_item_data)

                    filters_type_0.append(filters_type_0_item)

                return filters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[StepFilter] | None | Unset, data)

        filters = _parse_filters(d.pop("filters", UNSET))

        def _parse_metadata(
            data: object,
        ) -> (
            BackoffStepMetadata
            | None
            | RegularStepMetadata
            | ScheduledStepMetadata
            | TimedStepMetadata
            | Unset
            | UntypedStepMetadata
        ):
            if data is None:
                return data
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
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_1 = UntypedStepMetadata.from_dict(data)

                return metadata_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                BackoffStepMetadata
                | None
                | RegularStepMetadata
                | ScheduledStepMetadata
                | TimedStepMetadata
                | Unset
                | UntypedStepMetadata,
                data,
            )

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_reply_callback(data: object) -> None | ReplyCallback | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                reply_callback_type_0 = ReplyCallback.from_dict(data)

                return reply_callback_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReplyCallback | Unset, data)

        reply_callback = _parse_reply_callback(d.pop("replyCallback", UNSET))

        def _parse_variants(data: object) -> list[CreateWorkflowStepVariant] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                variants_type_0 = []
                _variants_type_0 = data
                for variants_type_0_item_data in _variants_type_0:
                    variants_type_0_item = CreateWorkflowStepVariant.from_dict(variants_type_0_item_data)

                    variants_type_0.append(variants_type_0_item)

                return variants_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[CreateWorkflowStepVariant] | None | Unset, data)

        variants = _parse_variants(d.pop("variants", UNSET))

        create_workflow_step = cls(
            template=template,
            field_id=field_id,
            field_template_id=field_template_id,
            field_parent_id=field_parent_id,
            uuid=uuid,
            name=name,
            active=active,
            should_stop_on_fail=should_stop_on_fail,
            filters=filters,
            metadata=metadata,
            reply_callback=reply_callback,
            variants=variants,
        )

        create_workflow_step.additional_properties = d
        return create_workflow_step

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
