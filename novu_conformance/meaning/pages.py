"""Every paged list: its pages, one after the other, are the whole, whatever their size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning import things
from novu_conformance.meaning.case import INVALID, Case
from novu_conformance.meaning.kinds import LAYOUT, TENANT, Kind
from novu_conformance.meaning.paging import EXACT, FULL, Pager
from novu_conformance.meaning.story import Story, story

SIZES = st.sampled_from((1, 2, 3))
FAR = st.sampled_from((2**31, 2**53 - 1, 1_000_000))

_MANY = 3
# Pages of a list that begins with what was made.
_READ = 2
_SERVER_ERROR = 500

_WORKFLOW = ("create_workflow", "list_workflow_groups", "delete_workflow")
_MESSAGE = (*_WORKFLOW, "trigger_event", "list_messages")

# Makes _MANY of a list, given the furniture, and answers their `_id`s there, oldest first.
Make = Callable[[Case, Any], list[str]]


@dataclass(frozen=True, slots=True)
class Listing:
    """A paged list, and how things get into it.

    `furnish` makes what the things need: `make`, `path` and `query` are given it, here called furniture. A list that
    `is_own` is that of one subscriber, who is the furniture, and holds nothing of others. `is_total`: its `totalCount`
    is how many there are.
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


def _each(make: Callable[[Case, Any], things.Made]) -> Make:
    """One after the other."""
    return lambda case, furniture: [make(case, furniture)["_id"] for _ in range(_MANY)]


def _of(kind: Kind) -> Callable[[Case, Any], things.Made]:
    return lambda case, _: kind.make(case, kind.bare(case))


def _workflow(case: Case, _: Any) -> things.Made:
    return things.workflow(case)


def _subscriber(case: Case, _: Any) -> things.Made:
    return things.create_subscriber(case, {"subscriberId": case.name("paged")})


def _topic(case: Case, _: Any) -> things.Made:
    key = case.name("paged")
    things.topic_goes_in_the_end(case, key)
    made: things.Made = case.a.create_topic({"key": key, "name": key}).data
    return made


def _override(case: Case, workflow: Any) -> things.Made:
    tenant = _of(TENANT)(case, None)
    made: things.Made = case.a.create_workflow_override({"workflowId": workflow["_id"], "tenantId": tenant["_id"]}).data
    case.at_leisure(lambda: case.a.delete_workflow_override(made["_id"]))
    return made


def _changes(case: Case, _: Any) -> list[str]:
    feeds = [things.feed(case)["_id"] for _ in range(_MANY)]
    changes = {one["_entityId"]: one["_id"] for one in case.a.list_changes(promoted=False)["data"]}
    case.hold(changes.keys() >= set(feeds), "not every new feed has a change that waits", "D1")
    return [changes[feed] for feed in feeds]


def _messages(case: Case, sid: str) -> list[str]:
    return things.messages(case, things.plain(case, _MANY), sid)


def _notifications(case: Case, sid: str) -> list[str]:
    told = [things.trigger(case, things.plain(case), sid) for _ in range(_MANY)]
    rows = things.at_least(case, _MANY, lambda: case.a.list_notifications(subscriber_ids=[sid])["data"])
    case.same(sorted(row["transactionId"] for row in rows), sorted(told), "the transactions of the notifications are")
    return [row["_id"] for row in rows][::-1]


LISTINGS = (
    Listing("list_subscribers", (), _each(_subscriber), newest_first=False),
    Listing("list_topics", ("create_topic", "delete_topic"), _each(_topic), newest_first=False, is_total=True),
    Listing("list_tenants", ("create_tenant", "delete_tenant"), _each(_of(TENANT))),
    Listing("list_layouts", ("create_layout", "delete_layout"), _each(_of(LAYOUT)), is_total=True),
    Listing("list_workflows", _WORKFLOW, _each(_workflow), is_total=True),
    Listing("list_notification_templates", _WORKFLOW, _each(_workflow), is_total=True),
    Listing(
        "list_workflow_overrides",
        (*_WORKFLOW, "create_workflow_override", "delete_workflow_override", "create_tenant", "delete_tenant"),
        _each(_override),
        things.plain,
    ),
    Listing(
        "list_changes", ("create_feed", "delete_feed"), _changes, query=lambda _: {"promoted": False}, is_total=True
    ),
    Listing(
        "list_messages",
        _MESSAGE,
        _messages,
        things.recipient,
        query=lambda sid: {"subscriber_id": sid},
        is_own=True,
    ),
    Listing(
        "get_subscriber_feed",
        _MESSAGE,
        _messages,
        things.recipient,
        path=lambda sid: (sid,),
        is_own=True,
        more=EXACT,
    ),
    Listing(
        "list_notifications",
        _MESSAGE,
        _notifications,
        things.subscriber,
        query=lambda sid: {"subscriber_ids": [sid]},
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
        made = listing.make(case, furniture)
        newest = made[::-1] if listing.newest_first else made
        if listing.newest_first or before is not None:
            page = pager.page(0, pager.most if listing.newest_first else 1)
            first, whole = 0, page["data"]
            if before is not None:
                case.same(page["totalCount"], before + _MANY, f"totalCount after {_MANY} more is", "P6")
        if not listing.newest_first:
            first, whole = pager.tail(None if before is None else before + _MANY)
        case.same([one for one in ids(whole) if one in made], newest, "what was made, in the list's order, is")
        if case.shared and not listing.is_own:
            return
        size = case.draw(SIZES)
        if listing.newest_first:
            found, expected = pager.every(size, pages=_READ), whole[: size * _READ]
        else:
            start = max(0, (first + len(whole) - _MANY) // size)
            found, expected = pager.every(size, start), whole[max(0, start * size - first) :]
        case.same(ids(found), ids(expected), f"the elements in pages of {size} are")

    play.__name__ = f"pages_of_{listing.operation}"
    needs = (listing.operation, *listing.needs)
    return story("P1", "P2", "P3", "P5", "P6", needs=needs, compares=True)(play)


def _somebody(case: Case) -> str:
    """The subscriber whom all stories share that read pages of somebody there is."""
    sid: str = case.once("reader of pages", lambda: things.subscriber(case))
    return sid


def _odd_pages_of(listing: Listing) -> Story:
    def play(case: Case) -> None:
        furniture = _somebody(case) if listing.is_own else listing.furnish(case)
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


@story("P1", needs=("search_subscribers", "bulk_create_subscribers", "delete_subscriber_v2"), compares=True)
def the_search_leads_from_page_to_page(case: Case) -> None:
    email = f"{case.name('cursor')}@example.com"
    order, size = case.draw(st.sampled_from(("ASC", "DESC"))), case.draw(st.sampled_from((1, 2)))
    # Three pages: the one before the last is not the first.
    made = things.subscribers(case, *["cursor"] * (2 * size + 1), email=email)
    query = {"email": email, "limit": size, "order_direction": order}
    whole = case.a.search_subscribers(**{**query, "limit": len(made) + 1})["data"]
    case.same(sorted(one["subscriberId"] for one in whole), sorted(made), "those who are found on one page are")
    expected = sorted(ids(whole), reverse=order == "DESC")
    case.same(ids(whole), expected, "the elements of one page are")
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
    directions = case.draw(st.permutations(("ASC", "DESC")))
    for member, direction in zip(("_id", "updatedAt"), directions, strict=True):
        query = {"email": f"{word}@example.com", "order_by": member, "order_direction": direction}
        first = case.a.search_subscribers(**query, limit=2).body
        rows = first["data"] + case.a.search_subscribers(**query, limit=2, after=first["next"])["data"]
        case.same(sorted(row["subscriberId"] for row in rows), made, f"those ordered by {member}, on two pages, are")
        told = [row[member] for row in rows]
        case.same(told, sorted(told, reverse=direction == "DESC"), f"{member} of those ordered by it are")
