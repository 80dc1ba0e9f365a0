"""Integrations, layouts, tenants, feeds."""

from __future__ import annotations

from typing import Any

from novu_reference.operations.integrations import Integrations
from novu_reference.operations.layouts import Layouts
from novu_reference.operations.tenants import Tenants
from novu_reference.storage.collections import FEEDS, INTEGRATIONS, LAYOUTS, MESSAGE_TEMPLATES, TENANTS
from tests.conformance.defects.registry import (
    alter,
    defect,
    override,
    replace,
    without_effect,
    without_parameters,
)


@defect
def two_primary_integrations() -> None:
    """Making an integration the primary one leaves the one before primary as well."""

    def wrong(right: Any, handlers: Any, integration_id: str) -> Any:
        former = [one for one in handlers._session.find(INTEGRATIONS, handlers._here()) if one["primary"]]
        answer = right(integration_id)
        for one in former:
            handlers._session.replace(INTEGRATIONS, one)
        return answer

    replace("setIntegrationAsPrimary", wrong)


@defect
def off_and_still_primary() -> None:
    """An integration that is switched off stays primary."""

    def wrong(right: Any, handlers: Any, integration_id: str, body: Any) -> Any:
        before = handlers._integration(integration_id)
        answer = right(integration_id, body)
        if before["primary"] and not answer["data"]["active"]:
            stored = handlers._integration(integration_id) | {"primary": True}
            handlers._session.replace(INTEGRATIONS, stored)
            answer["data"]["primary"] = True
        return answer

    replace("updateIntegration", wrong)


@defect
def primary_is_switched_off() -> None:
    """Making an integration the primary one switches it off."""

    def wrong(right: Any, handlers: Any, integration_id: str) -> Any:
        answer = right(integration_id)
        stored = handlers._integration(integration_id) | {"active": False}
        handlers._session.replace(INTEGRATIONS, stored)
        answer["data"]["active"] = False
        return answer

    replace("setIntegrationAsPrimary", wrong)


@defect
def integration_identifier_used_twice() -> None:
    """Two integrations can have one identifier."""
    override(Integrations, "_refuse_taken_identifier", lambda *_: None)


@defect
def credentials_are_starred() -> None:
    """The list of integrations shows stars in place of credentials."""

    def spoil(answer: Any) -> None:
        for each in answer["data"]:
            each["credentials"] = dict.fromkeys(each["credentials"], "***")

    alter("listIntegrations", spoil)


@defect
def integration_update_is_not_kept() -> None:
    """What an update of an integration answers is not kept."""
    without_effect("updateIntegration")


@defect
def inactive_among_the_active() -> None:
    """The list of active integrations shows those switched off."""

    def wrong(_: Any, handlers: Any) -> Any:
        return {"data": handlers._shown_all(_organizationId=handlers._organization_id)}

    replace("listActiveIntegrations", wrong)


@defect
def deleted_integration_in_the_list() -> None:
    """A deleted integration stays in the list."""
    without_effect("deleteIntegration")


@defect
def two_default_layouts() -> None:
    """A new default layout leaves the one before the default as well."""

    def wrong(right: Any, self: Any, layout: Any) -> Any:
        former = self._session.find(LAYOUTS, self._here(isDefault=True, deleted=False))
        right(layout)
        for one in former:
            self._session.replace(LAYOUTS, one)

    override(Layouts, "_make_default", wrong)


@defect
def default_layout_can_go() -> None:
    """The default layout can be deleted."""

    def wrong(right: Any, handlers: Any, layout_id: str) -> None:
        layout = handlers._layout(layout_id)
        if layout["isDefault"]:
            handlers._session.replace(LAYOUTS, layout | {"isDefault": False})
        right(layout_id)

    replace("deleteLayout", wrong)


@defect
def layout_in_use_can_go() -> None:
    """A layout that a workflow uses can be deleted."""
    _unhindered("deleteLayout")


@defect
def layout_identifier_used_twice() -> None:
    """Two layouts can have one identifier."""
    override(Layouts, "_refuse_taken", lambda *_: None)


@defect
def layouts_in_any_order() -> None:
    """The list of layouts takes no notice of the order asked for."""
    without_parameters("listLayouts", "order_by", "sort_by")


@defect
def layout_update_forgets_variables() -> None:
    """An update of a layout erases its variables when it does not name them."""

    def wrong(right: Any, _: Any, layout_id: str, body: Any) -> Any:
        return right(layout_id, {"variables": [], **body})

    replace("updateLayout", wrong)


@defect
def tenant_data_is_merged() -> None:
    """New data of a tenant is merged into the old."""

    def wrong(right: Any, handlers: Any, identifier: str, body: Any) -> Any:
        if body.get("data"):
            body = {**body, "data": {**handlers._tenant(identifier).get("data", {}), **body["data"]}}
        return right(identifier, body)

    replace("updateTenant", wrong)


@defect
def tenant_identifier_stays() -> None:
    """A new identifier of a tenant is answered and not kept."""

    def wrong(right: Any, handlers: Any, identifier: str, body: Any) -> Any:
        answer = right(identifier, body)
        handlers._session.replace(TENANTS, answer["data"] | {"identifier": identifier})
        return answer

    replace("updateTenant", wrong)


@defect
def tenant_made_twice() -> None:
    """Making a tenant whose identifier is taken changes the old one."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        stored = handlers._session.find_one(TENANTS, handlers._here(identifier=body["identifier"]))
        if stored is None:
            return right(body)
        handlers._session.replace(TENANTS, stored | {"name": body["name"]})
        return {"data": stored | {"name": body["name"]}}

    replace("createTenant", wrong)


@defect
def tenant_stays_after_deletion() -> None:
    """A deleted tenant is still there."""
    without_effect("deleteTenant")


@defect
def feed_made_twice() -> None:
    """A feed can be made again under its name."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        feed = handlers._session.find_one(FEEDS, handlers._here(identifier=body["name"], deleted=False))
        if feed is None:
            return right(body)
        again = handlers._new(name=body["name"], identifier=body["name"], deleted=False)
        handlers._session.insert(FEEDS, again)
        return {"data": again}

    replace("createFeed", wrong)


@defect
def feed_in_use_can_go() -> None:
    """A feed that a workflow uses can be deleted."""
    _unhindered("deleteFeed")


@defect
def another_feed_is_deleted() -> None:
    """Deleting a feed deletes the oldest one."""

    def wrong(right: Any, handlers: Any, feed_id: str) -> Any:
        if handlers._session.find_one(FEEDS, handlers._here(_id=feed_id.lower(), deleted=False)) is None:
            return right(feed_id)
        return right(handlers._feeds()[0]["_id"])

    replace("deleteFeed", wrong)


def _unhindered(operation_id: str) -> None:
    """The operation does not see which steps of workflows use something."""

    def wrong(right: Any, handlers: Any, *values: Any) -> Any:
        session = handlers._session
        uses = session.find(MESSAGE_TEMPLATES, handlers._here(deleted=False))
        session.replace_many(MESSAGE_TEMPLATES, [one | {"_layoutId": None, "_feedId": None} for one in uses])
        try:
            return right(*values)
        finally:
            session.replace_many(MESSAGE_TEMPLATES, uses)

    replace(operation_id, wrong)


@defect
def tenants_take_over_identifiers() -> None:
    """A new tenant gets the `_id` of the one that was deleted last."""
    free: list[str] = []

    def delete(right: Any, handlers: Any, identifier: str) -> None:
        deleted = handlers._tenant(identifier)["_id"]
        right(identifier)
        free.append(deleted)

    def new_id(right: Any, _: Any) -> str:
        return free.pop() if free else str(right())

    replace("deleteTenant", delete)
    override(Tenants, "_new_id", new_id)
