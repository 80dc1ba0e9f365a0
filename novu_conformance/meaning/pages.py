"""Every paged list: its pages, one after the other, are the whole, whatever their size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning import things
from novu_conformance.meaning.case import INVALID, Case
from novu_conformance.meaning.paging import EXACT, FULL, Pager
from novu_conformance.meaning.story import Story, story

SIZES = st.sampled_from((1, 2, 3))
FAR = st.sampled_from((2**31, 2**53 - 1, 1_000_000))

_MANY = 3
_SERVER_ERROR = 500

_WORKFLOW = ("create_workflow", "list_workflow_groups", "delete_workflow")
_MESSAGE = (*_WORKFLOW, "trigger_event", "list_messages")

# Makes one of a list, and answers its `_id` there; `unmake` takes it away again.
Make = Callable[[Case, Any], str]


@dataclass(frozen=True, slots=True)
class Listing:
    """A paged list, and how things get into it.

    `furnish` makes what the things need: `make`, `path` and `query` are given it. A list that `is_own` holds nothing
    of others. `is_total`: its `totalCount` is how many there are.
    """

    operation: str
    needs: tuple[str, ...]
    make: Make
    furnish: Callable[[Case], Any] = lambda _: None
    path: Callable[[Any], tuple[str, ...]] = lambda _: ()
    query: Callable[[Any], dict[str, Any]] = lambda _: {}
    is_own: bool = False
    is_total: bool = False
    newest_first: bool = True
    more: str = FULL

    def pager(self, case: Case, furniture: Any) -> Pager:
        """What reads it."""
        return Pager.of(case, case.a, self.operation, *self.path(furniture), more=self.more, **self.query(furniture))


def _subscriber(case: Case, _: Any = None) -> str:
    identifier: str = things.create_subscriber(case, {"subscriberId": case.name("paged")})["_id"]
    return identifier


def _topic(case: Case, _: Any) -> str:
    identifier: str = case.a.get_topic(things.topic(case)).data["_id"]
    return identifier


def _layout(case: Case, _: Any) -> str:
    name = case.name("paged")
    made = case.a.create_layout({"name": name, "identifier": name, "content": "{{{body}}}"}).data["_id"]
    case.at_leisure(lambda: case.a.delete_layout(made))
    return str(made)


def _tenant(case: Case, _: Any = None) -> str:
    name = case.name("paged")
    made = case.a.create_tenant({"identifier": name, "name": name}).data["_id"]
    case.at_leisure(lambda: case.a.delete_tenant(name))
    return str(made)


def _override(case: Case, workflow: Any) -> str:
    body = {"workflowId": workflow["_id"], "tenantId": _tenant(case)}
    made = case.a.create_workflow_override(body).data["_id"]
    case.at_leisure(lambda: case.a.delete_workflow_override(made))
    return str(made)


def _workflow(case: Case, _: Any) -> str:
    return str(things.workflow(case)["_id"])


def _change(case: Case, _: Any) -> str:
    feed = things.feed(case)
    found = [one["_id"] for one in case.a.list_changes(promoted=False)["data"] if one["_entityId"] == feed["_id"]]
    return str(case.only(found, "changes that wait for a new feed"))


def _recipient(case: Case) -> tuple[Any, str]:
    """A workflow, and somebody it sends to."""
    return things.workflow(case), things.subscriber(case)


def _message(case: Case, furniture: tuple[Any, str]) -> str:
    return things.messages(case, *furniture)[0]


def _notification(case: Case, furniture: tuple[Any, str]) -> str:
    transaction = things.trigger(case, *furniture)

    def look() -> Any:
        return case.a.list_notifications(transaction_id=transaction)["data"]

    return str(case.only(case.eventually(look), "notifications of a transaction")["_id"])


LISTINGS = (
    Listing("list_subscribers", (), _subscriber, newest_first=False),
    Listing("list_topics", ("create_topic", "get_topic", "delete_topic"), _topic, newest_first=False, is_total=True),
    Listing("list_tenants", ("create_tenant", "delete_tenant"), _tenant),
    Listing("list_layouts", ("create_layout", "delete_layout"), _layout, is_total=True),
    Listing("list_workflows", _WORKFLOW, _workflow, is_total=True),
    Listing("list_notification_templates", _WORKFLOW, _workflow, is_total=True),
    Listing(
        "list_workflow_overrides",
        (*_WORKFLOW, "create_workflow_override", "delete_workflow_override", "create_tenant", "delete_tenant"),
        _override,
        things.workflow,
    ),
    Listing(
        "list_changes", ("create_feed", "delete_feed"), _change, query=lambda _: {"promoted": False}, is_total=True
    ),
    Listing(
        "list_messages",
        _MESSAGE,
        _message,
        _recipient,
        query=lambda furniture: {"subscriber_id": furniture[1]},
        is_own=True,
        more=FULL,
    ),
    Listing(
        "get_subscriber_feed",
        _MESSAGE,
        _message,
        _recipient,
        path=lambda furniture: (furniture[1],),
        is_own=True,
        more=EXACT,
    ),
    Listing(
        "list_notifications",
        _MESSAGE,
        _notification,
        _recipient,
        query=lambda furniture: {"subscriber_ids": [furniture[1]]},
        is_own=True,
    ),
)


def ids(rows: list[Any]) -> list[str]:
    return [one["_id"] for one in rows]


def _pages_of(listing: Listing) -> Story:
    def play(case: Case) -> None:
        furniture = listing.furnish(case)
        pager = listing.pager(case, furniture)
        before = None if case.shared or not listing.is_total else pager.page(0, 1)["totalCount"]
        made = [listing.make(case, furniture) for _ in range(_MANY)]
        newest = made[::-1] if listing.newest_first else made
        first, whole = (0, pager.page(0, pager.most)["data"]) if listing.newest_first else pager.tail()
        case.same([one for one in ids(whole) if one in made], newest, "what was made, in the list's order, is")
        if before is not None:
            case.same(pager.page(0, 1)["totalCount"], before + _MANY, f"totalCount after {_MANY} more is", "P6")
        if case.shared and not listing.is_own:
            return
        size = case.draw(SIZES)
        if listing.newest_first:
            pages = _MANY // size + 1
            found, expected = pager.every(size, pages=pages), whole[: size * pages]
        else:
            start = max(0, (first + len(whole) - _MANY) // size)
            found, expected = pager.every(size, start), whole[max(0, start * size - first) :]
        case.same(ids(found), ids(expected), f"the elements in pages of {size} are")

    play.__name__ = f"pages_of_{listing.operation}"
    needs = (listing.operation, *listing.needs)
    return story("P1", "P2", "P3", "P5", "P6", needs=needs, compares=True)(play)


def _odd_pages_of(listing: Listing) -> Story:
    def play(case: Case) -> None:
        furniture = listing.furnish(case)
        pager = listing.pager(case, furniture)
        with case.claims("P3"):
            case.same(pager.page(case.draw(FAR), 1)["data"], [], "a page far away is")
        refused = listing.pager(case, furniture)
        ask = getattr(case.a.refuses(*INVALID), listing.operation)
        query = listing.query(furniture)
        odd = case.draw(st.sampled_from(({"page": -1}, {"page": "x"}, {"page": 0.5})))
        sizes = (0, -1, "x", 1.5, refused.most + 1)
        size = {refused.size_name: case.draw(st.sampled_from(sizes))}
        for given in (odd, size):
            ask(*listing.path(furniture), **query, **given)
        operation = case.session.run.contract.operations[listing.operation]
        names = [parameter["name"] for parameter in operation.parameters("path")]
        values = dict(zip(names, listing.path(furniture), strict=True))
        answer = case.session.a.ask(operation, values, None, {**query, "page": [0, 1]})
        case.hold(answer.status < _SERVER_ERROR, f"a repeated parameter is answered by {answer.status}", "P7")

    play.__name__ = f"odd_pages_of_{listing.operation}"
    return story("P4", "P3", "P7", needs=(listing.operation, *listing.needs))(play)


PAGES = tuple(_pages_of(listing) for listing in LISTINGS)
ODD_PAGES = tuple(_odd_pages_of(listing) for listing in LISTINGS)


@story("P1", needs=("search_subscribers", "create_subscriber_v2", "delete_subscriber_v2"), compares=True)
def the_search_leads_from_page_to_page(case: Case) -> None:
    word = case.name("cursor")
    made = []
    # Three pages at least: the one before the last is not the first.
    for number in range(_MANY + 2):
        sid = f"{word}-{number}"
        made.append(case.a.create_subscriber_v2({"subscriberId": sid, "email": f"{word}@example.com"}).data["_id"])
        things.goes_in_the_end(case, sid)
    order, size = case.draw(st.sampled_from(("ASC", "DESC"))), case.draw(st.sampled_from((1, 2)))
    expected = made if order == "ASC" else made[::-1]
    query = {"email": f"{word}@example.com", "limit": size, "order_direction": order}
    found: list[str] = []
    last: list[str] = []
    after: dict[str, str] = {}
    while len(found) <= len(made):
        page = case.a.search_subscribers(**query, **after).body
        now = ids(page["data"])
        case.same(page["previous"] is None, not last, "whether there is no page before is")
        if last and now:
            back = case.a.search_subscribers(**query, before=now[0]).body
            case.same(ids(back["data"]), last, "the page before is")
        found += now
        if page["next"] is None:
            break
        case.same(len(now), size, "the number of elements on a page that is not the last is", "P2")
        last, after = now, {"after": page["next"]}
    case.same(found, expected, "the elements of all pages are")


@story("P1", needs=("search_subscribers", "create_subscriber_v2", "update_subscriber_v2", "delete_subscriber_v2"))
def the_search_is_ordered_as_asked_for(case: Case) -> None:
    word = case.name("order")
    made = [f"{word}-{number}" for number in range(3)]
    for sid in made:
        case.a.create_subscriber_v2({"subscriberId": sid, "email": f"{word}@example.com"})
        things.goes_in_the_end(case, sid)
    case.a.update_subscriber_v2(made[0], {"firstName": "Ada"})
    for member, direction in product(("_id", "updatedAt"), ("ASC", "DESC")):
        query = {"email": f"{word}@example.com", "order_by": member, "order_direction": direction}
        first = case.a.search_subscribers(**query, limit=2).body
        rows = first["data"] + case.a.search_subscribers(**query, limit=2, after=first["next"])["data"]
        case.same(sorted(row["subscriberId"] for row in rows), made, f"those ordered by {member}, on two pages, are")
        told = [row[member] for row in rows]
        case.same(told, sorted(told, reverse=direction == "DESC"), f"{member} of those ordered by it are")
