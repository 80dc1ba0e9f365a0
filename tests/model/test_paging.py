"""Every paged list: while things come and go, its pages are the whole, whatever their size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import rule

from novu_openapi.naming import snake_case
from tests.model.conftest import Play
from tests.model.machine import PLACES, Machine, Witness, pick
from tests.model.paging import EXACT, FULL, every_page
from tests.support import things
from tests.support.api import Api
from tests.support.document import OPERATIONS
from tests.support.things import unique

Made = dict[str, Any]


@dataclass(frozen=True)
class Listing:
    """A paged list, and how things get into it and out again; without `unmake` they stay.

    `furnish` makes what the things need, once for each machine: what it returns is handed to `make` and to `query`.
    """

    operation: str
    make: Callable[[Any, Any], Made]
    unmake: Callable[[Any, Made], Any] | None = None
    furnish: Callable[[Any], Any] = lambda _: None
    query: Callable[[Any], dict[str, Any]] = lambda _: {}
    of: Callable[[Any], tuple[str, ...]] = lambda _: ()
    newest_first: bool = True
    more: str | None = None

    @property
    def size(self) -> dict[str, Any]:
        """The parameter that says how much goes on a page."""
        parameters = {parameter["name"]: parameter for parameter in OPERATIONS[self.operation].parameters("query")}
        return parameters.get("limit") or parameters["pageSize"]

    @property
    def size_name(self) -> str:
        return snake_case(self.size["name"])

    def largest(self) -> int:
        most: int = self.size["schema"]["maximum"]
        return most

    def pages(self, api: Any, size: int, furniture: Any) -> list[str]:
        """The ids of the list, read page by page."""
        read = partial(getattr(api, self.operation), *self.of(furniture))
        query = self.query(furniture)
        return [one["_id"] for one in every_page(read, size, size_name=self.size_name, more=self.more, **query)]


def _subscriber(api: Any, _: Any = None) -> Made:
    made: Made = api.create_subscriber({"subscriberId": unique("paged")}).data
    return made


def _topic(api: Any, _: Any) -> Made:
    key = unique("paged")
    made: Made = api.create_topic({"key": key, "name": key}).data
    return made


def _layout(api: Any, _: Any) -> Made:
    name = unique("paged")
    made: Made = api.create_layout({"name": name, "identifier": name, "content": "{{{body}}}"}).data
    return made


def _tenant(api: Any, _: Any = None) -> Made:
    name = unique("paged")
    made: Made = api.create_tenant({"identifier": name, "name": name}).data
    return made


def _override(api: Any, workflow: Made) -> Made:
    tenant = _tenant(api)
    made: Made = api.create_workflow_override({"workflowId": workflow["_id"], "tenantId": tenant["_id"]}).data
    return made | {"tenant": tenant["identifier"]}


def _unmake_override(api: Any, made: Made) -> None:
    api.delete_workflow_override(made["_id"])
    api.delete_tenant(made["tenant"])


def _change(api: Any, _: Any) -> Made:
    feed = api.create_feed({"name": unique("paged")}).data
    (change,) = [one for one in api.list_changes(promoted=False)["data"] if one["_entityId"] == feed["_id"]]
    return {"_id": change["_id"]}


def _recipient(api: Any) -> tuple[Made, str]:
    """A workflow, and somebody it sends to."""
    return things.workflow(api), _subscriber(api)["subscriberId"]


def _message(api: Any, furniture: tuple[Made, str]) -> Made:
    transaction = things.trigger(api, *furniture)
    (made,) = api.list_messages(transaction_id=transaction)["data"]
    return {"_id": made["_id"]}


def _notification(api: Any, furniture: tuple[Made, str]) -> Made:
    return {"_id": things.notification_of(api, things.trigger(api, *furniture))["_id"]}


LISTINGS = (
    Listing("list_changes", _change, query=lambda _: {"promoted": False}),
    Listing(
        "list_subscribers",
        _subscriber,
        lambda api, made: api.delete_subscriber(made["subscriberId"]),
        newest_first=False,
        more=FULL,
    ),
    Listing("list_topics", _topic, lambda api, made: api.delete_topic(made["key"]), newest_first=False),
    Listing("list_tenants", _tenant, lambda api, made: api.delete_tenant(made["identifier"]), more=FULL),
    Listing("list_layouts", _layout, lambda api, made: api.delete_layout(made["_id"])),
    Listing("list_workflows", lambda api, _: things.workflow(api), lambda api, made: api.delete_workflow(made["_id"])),
    Listing(
        "list_notification_templates",
        lambda api, _: things.workflow(api),
        lambda api, made: api.delete_notification_template(made["_id"]),
    ),
    Listing("list_workflow_overrides", _override, _unmake_override, furnish=things.workflow, more=FULL),
    Listing("list_messages", _message, lambda api, made: api.delete_message(made["_id"]), _recipient, more=EXACT),
    Listing(
        "get_subscriber_feed",
        _message,
        lambda api, made: api.delete_message(made["_id"]),
        _recipient,
        of=lambda furniture: (furniture[1],),
        more=EXACT,
    ),
    Listing(
        "list_notifications",
        _notification,
        furnish=_recipient,
        query=lambda furniture: {"subscriber_ids": [furniture[1]]},
        more=FULL,
    ),
)
EVERY_LISTING = pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.operation)


class PagingMachine(Machine):
    """One list. What was in it before stays at its end, or at its beginning."""

    def __init__(self, listing: Listing, *callers: Api) -> None:
        super().__init__(*callers)
        self.about = (listing.operation,)
        self.listing = listing
        self.furniture = listing.furnish(self.api)
        self.before = listing.pages(self.api, listing.largest(), self.furniture)
        self.made: list[Made] = []

    @rule(count=st.sampled_from((1, 2, 3)))
    def make(self, count: int) -> None:
        """P6: everything that is made raises the total by one."""
        self.made += [self.listing.make(self.api, self.furniture) for _ in range(count)]

    @rule(place=PLACES)
    def unmake(self, place: int) -> None:
        """P6: everything that is deleted lowers the total by one."""
        one = pick(self.made, place)
        if one is not None and self.listing.unmake is not None:
            self.listing.unmake(self.api, one)
            self.made.remove(one)

    @rule(size=st.sampled_from((1, 2, 3, 5, 10)))
    def read(self, size: int) -> None:
        """P1 P2 P3 P5: the pages, one after the other, are the whole, in order, without gap or repetition."""
        own = [one["_id"] for one in self.made]
        expected = own[::-1] + self.before if self.listing.newest_first else self.before + own
        assert self.listing.pages(self.api, size, self.furniture) == expected

    def look(self) -> None:
        self.read(4)
        self.read(self.listing.largest())

    def clean_up(self) -> None:
        for one in self.made:
            if self.listing.unmake is not None:
                self.listing.unmake(self.api, one)


def _walk(api: Any, order: str, size: int) -> Iterator[str]:
    """The search of subscribers, which goes from one to the next: to the end, and from each page back to the last."""
    query: dict[str, Any] = {"limit": size, "order_direction": order}
    after: dict[str, str] = {}
    last: list[str] = []
    while True:
        page = api.search_subscribers(**query, **after).body
        ids = [one["_id"] for one in page["data"]]
        assert (page["previous"] is None) == (not last)
        if last:
            back = api.search_subscribers(**query, before=ids[0]).body
            assert [one["_id"] for one in back["data"]] == last
            assert back["next"] == last[-1]
        yield from ids
        if page["next"] is None:
            return
        assert page["next"] == ids[-1] and len(ids) == size
        last, after = ids, {"after": page["next"]}


class CursorMachine(Machine):
    about = ("search_subscribers",)

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.made: list[Made] = []
        # Oldest first.
        self.before = [one["_id"] for one in every_page(self.api.list_subscribers, 100)]

    @rule(count=st.sampled_from((1, 2, 3)))
    def make(self, count: int) -> None:
        self.made += [_subscriber(self.api) for _ in range(count)]

    @rule(place=PLACES)
    def unmake(self, place: int) -> None:
        one = pick(self.made, place)
        if one is not None:
            self.api.delete_subscriber_v2(one["subscriberId"])
            self.made.remove(one)

    @rule(size=st.sampled_from((1, 2, 3, 5, 100)), order=st.sampled_from(("ASC", "DESC")))
    def read(self, size: int, order: str) -> None:
        """P1: the pages are the whole, in either direction, and each leads back to the one before."""
        expected = self.before + [one["_id"] for one in self.made]
        assert list(_walk(self.api, order, size)) == (expected if order == "ASC" else expected[::-1])

    def look(self) -> None:
        self.read(2, "DESC")

    def clean_up(self) -> None:
        for one in self.made:
            self.api.delete_subscriber_v2(one["subscriberId"])


@EVERY_LISTING
def test_pages(listing: Listing, api: Api, play: Play) -> None:
    play(lambda: PagingMachine(listing, api), share=0.3)


def test_cursors(api: Api, play: Play) -> None:
    play(lambda: CursorMachine(api))


@EVERY_LISTING
def test_pages_that_cannot_be(listing: Listing, api: Api) -> None:
    """P4 P7: refused, or empty where the page is merely far away; a repeated parameter breaks nothing."""
    furniture = listing.furnish(Witness(api))
    query = listing.query(furniture)
    for page in (-1, "x", "0.5", 2**53, "1e400"):
        getattr(api.refuses(400), listing.operation)(*listing.of(furniture), page=page, **query)
    for size in (0, -1, "", "x", "1.5", listing.largest() + 1, 2**63):
        odd = {listing.size_name: size}
        getattr(api.refuses(400), listing.operation)(*listing.of(furniture), **odd, **query)
    for page in (2**31, 2**53 - 1):
        far = getattr(api, listing.operation)(*listing.of(furniture), page=page, **query)
        assert far["data"] == []
        assert not far.body.get("hasMore")
    repeated = OPERATIONS[listing.operation]
    names = dict(zip(("subscriberId",), listing.of(furniture), strict=False))
    assert api.send(repeated, names, None, {"page": [0, 1], **query}).status < 500
