# Made by `make generate` from spec/; do not edit.
"""Workflows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .. import operations
from ..core import Sender, deprecated

if TYPE_CHECKING:
    from ..models import (
        CreateWorkflow,
        CreateWorkflowStep,
        PreferenceSettings,
        UpdateWorkflow,
        UpdateWorkflowStatus,
        Workflow,
        WorkflowGroupName,
        WorkflowPage,
        WorkflowVariables,
    )


class Workflows:
    """Sequences of steps that a trigger runs for each recipient."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, page: int | None = None, limit: int | None = None, query: str | None = None
    ) -> WorkflowPage:
        """List workflows.

        The workflows of the environment, the newest first, each with whether its channels can be
        delivered. To keep the answer small, steps come without variants and their templates with `_id`
        and `type` alone; read one workflow for the rest.

        GET /v1/workflows

        Args:
            page: Number of the page, counted from zero.
            limit: Most items on a page.
            query: Only workflows whose name or trigger identifier contains this text, in upper or lower
                case. No character is special.

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(
            operations.LIST_WORKFLOWS, query={"page": page, "limit": limit, "query": query}
        )

    def iterate(self, *, limit: int | None = None, query: str | None = None) -> Iterator[Workflow]:
        """Like `list`, but item by item over all pages."""
        return self._sender.iterate(operations.LIST_WORKFLOWS, query={"limit": limit, "query": query})

    @overload
    def create(
        self, body: CreateWorkflow | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Workflow: ...

    @overload
    def create(
        self,
        *,
        name: str,
        notification_group_id: str,
        steps: Sequence[CreateWorkflowStep | Mapping[str, Any]],
        notification_group: WorkflowGroupName | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        tags: Sequence[str] | None = ...,
        active: bool | None = ...,
        draft: bool | None = ...,
        critical: bool | None = ...,
        preference_settings: PreferenceSettings | Mapping[str, Any] | None = ...,
        blueprint_id: str | None = ...,
        data: Mapping[str, Any] | None = ...,
        idempotency_key: str | None = None,
    ) -> Workflow: ...

    def create(self, body: Any = None, *, idempotency_key: str | None = None, **members: Any) -> Workflow:
        """Create a workflow.

        Makes a workflow with its steps and their message templates, and a pending change for promotion.
        It starts switched off unless `active` is true.

        The trigger identifier is the name in lower case with hyphens for blanks and without other signs;
        when another workflow of the environment has it already, a hyphen and a short random text follow.
        What a trigger has to bring is read from the templates.

        Refused with 400: a step or variant without `template`, a template without a known `type`, a
        variant whose conditions are empty. An e-mail step without a layout gets the default one. With
        `blueprintId` the group is found or made by `notificationGroup.name` (404 without it) and steps
        lose their feeds.

        Only a key of Development may do this; one of an environment that has a parent is refused with
        401. The body may have 20 MB.

        POST /v1/workflows

        Args:
            name: What people call it. The trigger identifier is made from it.
            notification_group_id: The workflow group to keep it in. Whether the group exists is not
                checked.
            notification_group: Names the group for a copy of a blueprint; found or made by its name.
                Ignored without `blueprintId`.
            description: What it is for.
            tags: Labels.
            active: Whether triggers of it send anything. False when absent.
            draft: Ignored. It is always the opposite of `active`.
            critical: Whether it is sent regardless of what subscribers prefer. False when absent.
            preference_settings: Which channels are on for subscribers who chose nothing. All when
                absent.
            steps: What happens, in order. May be empty.
            blueprint_id: The blueprint this is a copy of.
            data: What the application keeps with it.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.CREATE_WORKFLOW, body=body, members=members, idempotency_key=idempotency_key
        )

    def get_variables(self) -> WorkflowVariables:
        """Get the variables of templates.

        The names that templates can read besides the payload, with the type of each member. The answer
        is the same for every environment. The literal path goes before `/v1/workflows/{workflowId}`, so
        a workflow whose trigger identifier is `variables` can only be read by its `_id`.

        GET /v1/workflows/variables

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(operations.GET_WORKFLOW_VARIABLES)

    def get(self, workflow_id: str) -> Workflow:
        """Get a workflow.

        One workflow with its steps and their message templates. A text of 24 lower-case hexadecimal
        digits is taken as `_id`, anything else as trigger identifier. Looked up by trigger identifier,
        variants come without their templates.

        GET /v1/workflows/{workflowId}

        Args:
            workflow_id: The `_id` or the trigger identifier of the workflow.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.GET_WORKFLOW, (workflow_id,))

    @overload
    def update(self, workflow_id: str, body: UpdateWorkflow | Mapping[str, Any]) -> Workflow: ...

    @overload
    def update(
        self,
        workflow_id: str,
        *,
        name: str | None = ...,
        identifier: str | None = ...,
        description: str | None = ...,
        notification_group_id: str | None = ...,
        tags: Sequence[str] | None = ...,
        critical: bool | None = ...,
        preference_settings: PreferenceSettings | Mapping[str, Any] | None = ...,
        steps: Sequence[CreateWorkflowStep | Mapping[str, Any]] | None = ...,
        data: Mapping[str, Any] | None = ...,
    ) -> Workflow: ...

    def update(self, workflow_id: str, body: Any = None, **members: Any) -> Workflow:
        """Update a workflow.

        Changes what the body names and joins the pending change of the workflow. `steps`, `tags`,
        `preferenceSettings` and `data` are replaced as a whole. Whether the workflow is active is not
        changed here: `active` and `draft` are ignored, use the status operation.

        Refused with 400: a malformed id, nothing to change, an identifier that another workflow has, a
        step or variant without `template`, a variant whose conditions are empty. Refused with 404: an
        unknown workflow, or a step that names an unknown `_templateId`.

        Unlike create, this is open to keys of every environment. The body may have 20 MB.

        PUT /v1/workflows/{workflowId}

        Args:
            workflow_id: The `_id` of the workflow. Trigger identifiers are not taken here.
            name: What people call it. The trigger identifier does not follow. An empty text is ignored.
            identifier: A new trigger identifier. One that another workflow has is refused with 400.
            description: What it is for. An empty text empties it.
            notification_group_id: The workflow group to keep it in. Whether the group exists is not
                checked.
            tags: Labels, in place of the old ones.
            critical: Whether it is sent regardless of what subscribers prefer.
            preference_settings: Which channels are on for subscribers who chose nothing, in place of the
                old ones.
            steps: The steps, in place of the old ones. A step with `_templateId` keeps that message
                template and changes it; one without gets a new one. Templates that no step names any
                more are deleted.
            data: What the application keeps with it, in place of the old.

        Raises: BadRequest, Unauthorized, NotFound, PayloadTooLarge, UnprocessableEntity, RateLimited,
        NovuError.
        """
        return self._sender.send(operations.UPDATE_WORKFLOW, (workflow_id,), body=body, members=members)

    def delete(self, workflow_id: str) -> bool:
        """Delete a workflow.

        Deletes the workflow and the message templates of its steps, and leaves a pending change that
        deletes them in Production too. Notifications that are under way fail at their next step.

        An unknown workflow is refused with 400, as is a malformed id; other servers may answer 404.

        Only a key of Development may do this; one of an environment that has a parent is refused with
        401.

        DELETE /v1/workflows/{workflowId}

        Args:
            workflow_id: The `_id` of the workflow. Trigger identifiers are not taken here.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.DELETE_WORKFLOW, (workflow_id,))

    @overload
    def update_status(self, workflow_id: str, body: UpdateWorkflowStatus | Mapping[str, Any]) -> Workflow: ...

    @overload
    def update_status(self, workflow_id: str, *, active: bool) -> Workflow: ...

    def update_status(self, workflow_id: str, body: Any = None, **members: Any) -> Workflow:
        """Switch a workflow on or off.

        Sets `active`, and `draft` to the opposite. Triggers of a workflow that is off are acknowledged
        and send nothing. The status it has already is refused with 400.

        Only a key of Development may do this; one of an environment that has a parent is refused with
        401.

        PUT /v1/workflows/{workflowId}/status

        Args:
            workflow_id: The `_id` of the workflow. Trigger identifiers are not taken here.
            active: True to switch it on, false to switch it off.

        Raises: BadRequest, Unauthorized, NotFound, PayloadTooLarge, UnprocessableEntity, RateLimited,
        NovuError.
        """
        return self._sender.send(
            operations.UPDATE_WORKFLOW_STATUS, (workflow_id,), body=body, members=members
        )

    @deprecated(
        "listNotificationTemplates is deprecated. The old path of `listWorkflows`, which new callers use in its place: `GET /v1/workflows`."
    )
    def list_notification_templates(
        self, *, page: int | None = None, limit: int | None = None, query: str | None = None
    ) -> WorkflowPage:
        """List workflows by their old name.

        The old path of `listWorkflows`, which new callers use in its place: `GET /v1/workflows`.
        Parameters and answers are the same.

        GET /v1/notification-templates

        Args:
            page: Number of the page, counted from zero.
            limit: Most items on a page.
            query: Only workflows whose name or trigger identifier contains this text, in upper or lower
                case. No character is special.

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(
            operations.LIST_NOTIFICATION_TEMPLATES, query={"page": page, "limit": limit, "query": query}
        )

    @deprecated(
        "listNotificationTemplates is deprecated. The old path of `listWorkflows`, which new callers use in its place: `GET /v1/workflows`."
    )
    def iterate_notification_templates(
        self, *, limit: int | None = None, query: str | None = None
    ) -> Iterator[Workflow]:
        """Like `list_notification_templates`, but item by item over all pages."""
        return self._sender.iterate(
            operations.LIST_NOTIFICATION_TEMPLATES, query={"limit": limit, "query": query}
        )

    @overload
    @deprecated(
        "createNotificationTemplate is deprecated. The old path of `createWorkflow`, which new callers use in its place: `POST /v1/workflows`."
    )
    def create_notification_template(
        self, body: CreateWorkflow | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Workflow: ...

    @overload
    @deprecated(
        "createNotificationTemplate is deprecated. The old path of `createWorkflow`, which new callers use in its place: `POST /v1/workflows`."
    )
    def create_notification_template(
        self,
        *,
        name: str,
        notification_group_id: str,
        steps: Sequence[CreateWorkflowStep | Mapping[str, Any]],
        notification_group: WorkflowGroupName | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        tags: Sequence[str] | None = ...,
        active: bool | None = ...,
        draft: bool | None = ...,
        critical: bool | None = ...,
        preference_settings: PreferenceSettings | Mapping[str, Any] | None = ...,
        blueprint_id: str | None = ...,
        data: Mapping[str, Any] | None = ...,
        idempotency_key: str | None = None,
    ) -> Workflow: ...

    @deprecated(
        "createNotificationTemplate is deprecated. The old path of `createWorkflow`, which new callers use in its place: `POST /v1/workflows`."
    )
    def create_notification_template(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> Workflow:
        """Create a workflow by its old name.

        The old path of `createWorkflow`, which new callers use in its place: `POST /v1/workflows`. Body,
        rules and answers are the same.

        POST /v1/notification-templates

        Args:
            name: What people call it. The trigger identifier is made from it.
            notification_group_id: The workflow group to keep it in. Whether the group exists is not
                checked.
            notification_group: Names the group for a copy of a blueprint; found or made by its name.
                Ignored without `blueprintId`.
            description: What it is for.
            tags: Labels.
            active: Whether triggers of it send anything. False when absent.
            draft: Ignored. It is always the opposite of `active`.
            critical: Whether it is sent regardless of what subscribers prefer. False when absent.
            preference_settings: Which channels are on for subscribers who chose nothing. All when
                absent.
            steps: What happens, in order. May be empty.
            blueprint_id: The blueprint this is a copy of.
            data: What the application keeps with it.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.CREATE_NOTIFICATION_TEMPLATE,
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    @deprecated(
        "getNotificationTemplate is deprecated. The old path of `getWorkflow`, which new callers use in its place: `GET /v1/workflows/{workflowId}`."
    )
    def get_notification_template(self, workflow_id: str) -> Workflow:
        """Get a workflow by its old name.

        The old path of `getWorkflow`, which new callers use in its place: `GET
        /v1/workflows/{workflowId}`. Parameters and answers are the same.

        GET /v1/notification-templates/{workflowId}

        Args:
            workflow_id: The `_id` or the trigger identifier of the workflow.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.GET_NOTIFICATION_TEMPLATE, (workflow_id,))

    @overload
    @deprecated(
        "updateNotificationTemplate is deprecated. The old path of `updateWorkflow`, which new callers use in its place: `PUT /v1/workflows/{workflowId}`."
    )
    def update_notification_template(
        self, workflow_id: str, body: UpdateWorkflow | Mapping[str, Any]
    ) -> Workflow: ...

    @overload
    @deprecated(
        "updateNotificationTemplate is deprecated. The old path of `updateWorkflow`, which new callers use in its place: `PUT /v1/workflows/{workflowId}`."
    )
    def update_notification_template(
        self,
        workflow_id: str,
        *,
        name: str | None = ...,
        identifier: str | None = ...,
        description: str | None = ...,
        notification_group_id: str | None = ...,
        tags: Sequence[str] | None = ...,
        critical: bool | None = ...,
        preference_settings: PreferenceSettings | Mapping[str, Any] | None = ...,
        steps: Sequence[CreateWorkflowStep | Mapping[str, Any]] | None = ...,
        data: Mapping[str, Any] | None = ...,
    ) -> Workflow: ...

    @deprecated(
        "updateNotificationTemplate is deprecated. The old path of `updateWorkflow`, which new callers use in its place: `PUT /v1/workflows/{workflowId}`."
    )
    def update_notification_template(self, workflow_id: str, body: Any = None, **members: Any) -> Workflow:
        """Update a workflow by its old name.

        The old path of `updateWorkflow`, which new callers use in its place: `PUT
        /v1/workflows/{workflowId}`. Body, rules and answers are the same.

        PUT /v1/notification-templates/{workflowId}

        Args:
            workflow_id: The `_id` of the workflow. Trigger identifiers are not taken here.
            name: What people call it. The trigger identifier does not follow. An empty text is ignored.
            identifier: A new trigger identifier. One that another workflow has is refused with 400.
            description: What it is for. An empty text empties it.
            notification_group_id: The workflow group to keep it in. Whether the group exists is not
                checked.
            tags: Labels, in place of the old ones.
            critical: Whether it is sent regardless of what subscribers prefer.
            preference_settings: Which channels are on for subscribers who chose nothing, in place of the
                old ones.
            steps: The steps, in place of the old ones. A step with `_templateId` keeps that message
                template and changes it; one without gets a new one. Templates that no step names any
                more are deleted.
            data: What the application keeps with it, in place of the old.

        Raises: BadRequest, Unauthorized, NotFound, PayloadTooLarge, UnprocessableEntity, RateLimited,
        NovuError.
        """
        return self._sender.send(
            operations.UPDATE_NOTIFICATION_TEMPLATE, (workflow_id,), body=body, members=members
        )

    @deprecated(
        "deleteNotificationTemplate is deprecated. The old path of `deleteWorkflow`, which new callers use in its place: `DELETE /v1/workflows/{workflowId}`."
    )
    def delete_notification_template(self, workflow_id: str) -> bool:
        """Delete a workflow by its old name.

        The old path of `deleteWorkflow`, which new callers use in its place: `DELETE
        /v1/workflows/{workflowId}`. Rules and answers are the same, so an unknown workflow is refused
        with 400 here too.

        DELETE /v1/notification-templates/{workflowId}

        Args:
            workflow_id: The `_id` of the workflow. Trigger identifiers are not taken here.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.DELETE_NOTIFICATION_TEMPLATE, (workflow_id,))

    @overload
    @deprecated(
        "updateNotificationTemplateStatus is deprecated. The old path of `updateWorkflowStatus`, which new callers use in its place: `PUT /v1/workflows/{workflowId}/status`."
    )
    def update_notification_template_status(
        self, workflow_id: str, body: UpdateWorkflowStatus | Mapping[str, Any]
    ) -> Workflow: ...

    @overload
    @deprecated(
        "updateNotificationTemplateStatus is deprecated. The old path of `updateWorkflowStatus`, which new callers use in its place: `PUT /v1/workflows/{workflowId}/status`."
    )
    def update_notification_template_status(self, workflow_id: str, *, active: bool) -> Workflow: ...

    @deprecated(
        "updateNotificationTemplateStatus is deprecated. The old path of `updateWorkflowStatus`, which new callers use in its place: `PUT /v1/workflows/{workflowId}/status`."
    )
    def update_notification_template_status(
        self, workflow_id: str, body: Any = None, **members: Any
    ) -> Workflow:
        """Switch a workflow on or off by its old name.

        The old path of `updateWorkflowStatus`, which new callers use in its place: `PUT
        /v1/workflows/{workflowId}/status`. Body, rules and answers are the same.

        PUT /v1/notification-templates/{workflowId}/status

        Args:
            workflow_id: The `_id` of the workflow. Trigger identifiers are not taken here.
            active: True to switch it on, false to switch it off.

        Raises: BadRequest, Unauthorized, NotFound, PayloadTooLarge, UnprocessableEntity, RateLimited,
        NovuError.
        """
        return self._sender.send(
            operations.UPDATE_NOTIFICATION_TEMPLATE_STATUS, (workflow_id,), body=body, members=members
        )
