"""Written without a look at the kit: layouts, tenants, feeds, integrations, the organization."""

from __future__ import annotations

import unicodedata
from typing import Any

from novu_reference.errors import BadRequest, Conflict
from novu_reference.operations.integrations import _WITH_PRIMARY
from novu_reference.storage.collections import (
    FEEDS,
    INTEGRATIONS,
    LAYOUTS,
    ORGANIZATIONS,
)
from tests.conformance.defects.registry import defect, replace


@defect
def layouts_are_sorted_page_by_page() -> None:
    """Layouts that are to be sorted by a member are sorted within each page only."""

    def wrong(right: Any, _: Any, *, sort_by: str | None = None, order_by: str | None = None, **paging: Any) -> Any:
        if sort_by not in LAYOUTS.members:
            return right(sort_by=sort_by, order_by=order_by, **paging)
        answer = right(**paging)
        answer["data"].sort(key=lambda layout: str(layout.get(sort_by)), reverse=order_by not in ("ASC", "1"))
        return answer

    replace("listLayouts", wrong)


@defect
def layouts_refuse_null() -> None:
    """A layout is refused with 400 when it is made with null for a member that may be left out."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        empty = [name for name, value in body.items() if value is None]
        if empty:
            raise BadRequest([f"{name} should not be null or undefined" for name in empty])
        return right(body)

    replace("createLayout", wrong)


@defect
def default_again_is_none() -> None:
    """Making the default layout the default again takes the flag from it."""

    def wrong(right: Any, handlers: Any, layout_id: str) -> None:
        layout = handlers._layout(layout_id)
        if layout["isDefault"]:
            handlers._session.replace(LAYOUTS, layout | {"isDefault": False})
        else:
            right(layout_id)

    replace("setDefaultLayout", wrong)


@defect
def renamed_tenants_answer_to_both_names() -> None:
    """A tenant that was read before it got another identifier is still found by the old one."""
    read: dict[tuple[str, str], Any] = {}

    def get(right: Any, handlers: Any, identifier: str) -> Any:
        key = handlers._environment_id, identifier
        if key not in read:
            read[key] = right(identifier)
        return read[key]

    def forget(right: Any, handlers: Any, *given: Any) -> Any:
        answer = right(*given)
        # By the identifier it has now, or had when it was deleted.
        name = given[-1] if answer is None else answer["data"]["identifier"]
        read.pop((handlers._environment_id, name), None)
        return answer

    replace("getTenant", get)
    for operation_id in ("createTenant", "updateTenant", "deleteTenant"):
        replace(operation_id, forget)


@defect
def dotted_names_are_unfolded() -> None:
    """A member of a tenant's data whose name holds a dot becomes an object with a member."""

    def unfolded(data: dict[str, Any]) -> dict[str, Any]:
        kept: dict[str, Any] = {}
        for name, value in data.items():
            first, dot, rest = name.partition(".")
            kept[first] = {rest: value} if dot else value
        return kept

    def wrong(right: Any, _: Any, *given: Any) -> Any:
        *path, body = given
        return right(*path, {**body, "data": unfolded(body["data"])} if body.get("data") else body)

    replace("createTenant", wrong)
    replace("updateTenant", wrong)


@defect
def feed_names_are_compared_composed() -> None:
    """A feed is refused as taken when its name differs from another one in combining marks alone."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        name = unicodedata.normalize("NFC", body["name"])
        for feed in handlers._session.find(FEEDS, handlers._here(deleted=False)):
            if unicodedata.normalize("NFC", feed["name"]) == name:
                raise Conflict(f"Feed with identifier: {body['name']} already exists")
        return right(body)

    replace("createFeed", wrong)


@defect
def switched_on_and_primary() -> None:
    """An integration that is switched on again becomes the primary one where there is none."""

    def wrong(right: Any, handlers: Any, integration_id: str, body: Any) -> Any:
        was_active = handlers._integration(integration_id)["active"]
        answer = right(integration_id, body)
        now = handlers._integration(integration_id)
        alone = not any(other["primary"] for other in handlers._ranked(now))
        if now["active"] and not was_active and now["channel"] in _WITH_PRIMARY and alone and not now["conditions"]:
            handlers._session.replace(INTEGRATIONS, now | {"primary": True})
            answer["data"]["primary"] = True
        return answer

    replace("updateIntegration", wrong)


@defect
def primary_keeps_its_conditions() -> None:
    """An integration that is made the primary one keeps its conditions."""

    def wrong(right: Any, handlers: Any, integration_id: str) -> Any:
        conditions = handlers._integration(integration_id)["conditions"]
        answer = right(integration_id)
        stored = handlers._integration(integration_id) | {"conditions": conditions}
        handlers._session.replace(INTEGRATIONS, stored)
        return {"data": answer["data"] | {"conditions": conditions}}

    replace("setIntegrationAsPrimary", wrong)


@defect
def deletion_answers_all_integrations() -> None:
    """Deleting an integration answers those left in all environments, not in that of the key."""

    def wrong(right: Any, handlers: Any, integration_id: str) -> Any:
        right(integration_id)
        return {"data": handlers._shown_all(_organizationId=handlers._organization_id)}

    replace("deleteIntegration", wrong)


@defect
def integrations_stay_in_the_environment() -> None:
    """An integration is made in the environment of the key, whichever `_environmentId` names."""
    replace(
        "createIntegration",
        lambda right, _, body: right({name: value for name, value in body.items() if name != "_environmentId"}),
    )


@defect
def all_organizations_are_renamed() -> None:
    """A new name of the organization is given to every organization of the owner of the key."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        answer = right(body)
        for organization in handlers.list_organizations()["data"]:
            handlers._session.replace(ORGANIZATIONS, organization | {"name": body["name"]})
        return answer

    replace("renameOrganization", wrong)
