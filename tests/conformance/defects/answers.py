"""Shapes, statuses, headers and times of answers."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any

from novu_reference import application, binding
from novu_reference.errors import Conflict, NotFound, NovuError
from tests.conformance.defects.registry import alter, defect, override, replace

_ZONE = re.compile(rb'(?<=[0-9])Z"')


@defect
def subscriber_without_its_id() -> None:
    """The list of subscribers leaves `subscriberId` out of its last element."""
    alter("listSubscribers", lambda answer: [each.pop("subscriberId") for each in answer["data"][-1:]] and None)


@defect
def count_as_text() -> None:
    """The unseen count is a text."""

    def spoil(answer: Any) -> None:
        answer["data"]["count"] = str(answer["data"]["count"])

    alter("getSubscriberUnseenCount", spoil)


@defect
def null_channels() -> None:
    """A subscriber without channels has null in their place."""

    def spoil(answer: Any) -> None:
        if not answer["data"].get("channels"):
            answer["data"]["channels"] = None

    alter("getSubscriber", spoil)


@defect
def null_in_the_tail_of_a_list() -> None:
    """The second and later topics of a page have null for their name."""

    def spoil(answer: Any) -> None:
        for topic in answer["data"][1:]:
            topic["name"] = None

    alter("listTopics", spoil)


@defect
def made_with_200() -> None:
    """A tenant is made with the status 200."""
    _answers_with("createTenant", 200)


@defect
def deleted_with_a_body() -> None:
    """Deleting a tenant answers 200 with a body, not 204 without one."""
    _answers_with("deleteTenant", 200)
    alter("deleteTenant", lambda _: {"data": {"acknowledged": True}})


@defect
def envelope_left_out() -> None:
    """A layout comes without the envelope `data`."""
    alter("getLayout", lambda answer: answer["data"])


@defect
def double_envelope() -> None:
    """The list of feeds comes in two envelopes."""
    alter("listFeeds", lambda answer: {"data": answer})


@defect
def single_list_unwrapped() -> None:
    """A page with one topic on it has that topic in the place of the list."""

    def spoil(answer: Any) -> None:
        if len(answer["data"]) == 1:
            answer["data"] = answer["data"][0]

    alter("listTopics", spoil)


@defect
def conflict_as_400() -> None:
    """A conflict is answered by 400."""
    Conflict.status = HTTPStatus.BAD_REQUEST


@defect
def unknown_feed_as_500() -> None:
    """Deleting an unknown feed fails."""

    def wrong(right: Any, _: Any, *values: Any) -> Any:
        try:
            return right(*values)
        except NovuError as error:
            raise RuntimeError("gone") from error

    replace("deleteFeed", wrong)


@defect
def not_found_as_success() -> None:
    """An unknown workflow group is answered with success and null."""

    def wrong(right: Any, _: Any, *values: Any) -> Any:
        try:
            return right(*values)
        except NotFound:
            return {"data": None}

    replace("getWorkflowGroup", wrong)


@defect
def error_status_in_the_body() -> None:
    """A refusal says 400 in its body, whatever its status."""

    def wrong(right: Any, _: Any, *values: Any) -> Any:
        return right(*values) | {"statusCode": 400}

    override(NovuError, "body", wrong)


@defect
def error_without_a_message() -> None:
    """A refusal says nothing in `message`."""

    def wrong(right: Any, _: Any, *values: Any) -> Any:
        body = right(*values)
        body.pop("message")
        return body

    override(NovuError, "body", wrong)


@defect
def times_without_a_zone() -> None:
    """Times lack their zone."""

    original = application._render

    def wrong(operation: Any, result: Any) -> Any:
        status, headers, body = original(operation, result)
        return status, headers, _ZONE.sub(b'"', body)

    application._render = wrong


@defect
def times_in_seconds() -> None:
    """The time at which a tenant was made is a number."""

    def spoil(answer: Any) -> None:
        answer["data"]["createdAt"] = 1729771200

    alter("getTenant", spoil)


@defect
def identifiers_in_upper_case() -> None:
    """A topic shows its `_id` in upper case when it is made."""

    def spoil(answer: Any) -> None:
        answer["data"]["_id"] = answer["data"]["_id"].upper()

    alter("createTopic", spoil)


@defect
def flag_as_number() -> None:
    """Whether an integration is active is 1 or 0 in the list."""

    def spoil(answer: Any) -> None:
        for each in answer["data"]:
            each["active"] = int(each["active"])

    alter("listIntegrations", spoil)


def _answers_with(operation_id: str, status: int) -> None:
    original = binding._Binder._bind_one

    def wrong(self: Any, operation: Any) -> Any:
        bound = original(self, operation)
        if operation.operation_id == operation_id:
            object.__setattr__(bound, "success", status)
        return bound

    binding._Binder._bind_one = wrong  # type: ignore[method-assign]
