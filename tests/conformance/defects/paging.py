"""Pages and totals, of every list."""

from __future__ import annotations

from typing import Any

from novu_reference.parameters import QueryReader
from novu_reference.storage.collections import MESSAGES, TENANTS, WORKFLOW_OVERRIDES
from novu_reference.storage.session import Session
from tests.conformance.defects.registry import alter, defect, override, replace, without_parameters


@defect
def pages_count_from_one() -> None:
    """The first page of topics is page 1; page 0 is the same."""

    def wrong(right: Any, _: Any, *, page: int = 0, **query: Any) -> Any:
        return right(page=max(page - 1, 0), **query) | {"page": page}

    replace("listTopics", wrong)


@defect
def rows_skipped_between_pages() -> None:
    """Between two pages of tenants one is skipped."""

    def wrong(right: Any, handlers: Any, *, page: int = 0, limit: int = 10) -> Any:
        found = handlers._session.find(
            TENANTS, handlers._here(), newest_first=True, limit=limit, offset=page * (limit + 1)
        )
        return right(page=page, limit=limit) | {"data": found}

    replace("listTenants", wrong)


@defect
def rows_repeated_between_pages() -> None:
    """The last workflow of a page is the first of the next."""

    def wrong(right: Any, _: Any, *, page: int = 0, limit: int = 10, **query: Any) -> Any:
        answer = right(page=page, limit=limit, **query)
        if page and limit > 1:
            before = right(page=page - 1, limit=limit, **query)
            answer["data"] = [*before["data"][-1:], *answer["data"]][:limit]
        return answer

    replace("listWorkflows", wrong)


@defect
def more_for_ever() -> None:
    """Every page of messages says that more follow."""
    alter("listMessages", lambda answer: answer.update(hasMore=True))


@defect
def never_more() -> None:
    """No page of subscribers says that more follow."""
    alter("listSubscribers", lambda answer: answer.update(hasMore=False))


@defect
def feed_says_more_too_often() -> None:
    """The feed says that more follow when its last page is full."""
    alter("getSubscriberFeed", lambda answer: answer.update(hasMore=len(answer["data"]) == answer["pageSize"]))


@defect
def total_is_that_of_the_page() -> None:
    """The total of topics is the length of the page."""
    alter("listTopics", lambda answer: answer.update(totalCount=len(answer["data"])))


@defect
def total_with_those_deleted() -> None:
    """The total of messages counts those that were deleted."""

    def wrong(right: Any, handlers: Any, **query: Any) -> Any:
        return right(**query) | {"totalCount": handlers._session.count(MESSAGES, handlers._here())}

    replace("listMessages", wrong)


@defect
def page_size_is_ignored() -> None:
    """A page of layouts has ten of them, whatever size is asked for."""
    without_parameters("listLayouts", "page_size")


@defect
def page_size_is_told_only() -> None:
    """A page of changes has ten of them and says it has the size asked for."""

    def wrong(right: Any, _: Any, *, limit: int = 10, **query: Any) -> Any:
        return right(**query) | {"pageSize": limit}

    replace("listChanges", wrong)


@defect
def past_the_end_is_the_last_page() -> None:
    """A page of workflow overrides past the end is the last one again."""

    def wrong(right: Any, handlers: Any, *, page: int = 0, limit: int = 10) -> Any:
        rows = handlers._session.count(WORKFLOW_OVERRIDES, handlers._here())
        return right(page=min(page, max(rows - 1, 0) // limit), limit=limit) | {"page": page}

    replace("listWorkflowOverrides", wrong)


@defect
def page_is_told_from_one() -> None:
    """A page of workflows says that it is the one after."""
    alter("listWorkflows", lambda answer: answer.update(page=answer["page"] + 1))


@defect
def newest_is_not_listed() -> None:
    """The newest tenant is not in the list until the next is made."""
    alter("listTenants", lambda answer: answer.update(data=answer["data"][1:]) if answer["page"] == 0 else None)


@defect
def order_changes_from_page_to_page() -> None:
    """Subscribers are listed by the time of their last change."""

    def wrong(right: Any, _: Any, collection: Any, where: Any, **named: Any) -> Any:
        if collection.name == "subscribers" and "limit" in named:
            named |= {"order": "updatedAt", "newest_first": True}
        return right(collection, where, **named)

    override(Session, "find", wrong)


@defect
def last_row_of_a_page_is_lost() -> None:
    """A page that is full lacks its last notification."""

    def spoil(answer: Any) -> None:
        if len(answer["data"]) == answer["pageSize"]:
            answer["data"].pop()

    alter("listNotifications", spoil)


@defect
def cursor_skips_one() -> None:
    """The page after a cursor leaves out the first subscriber."""

    def wrong(right: Any, _: Any, *, after: str | None = None, **query: Any) -> Any:
        answer = right(after=after, **query)
        return answer | {"data": answer["data"][1:]} if after else answer

    replace("searchSubscribers", wrong)


@defect
def counts_stop_at_twenty() -> None:
    """No list counts further than twenty."""
    override(Session, "count", lambda right, _self, *values, **named: min(right(*values, **named), 20))


@defect
def far_pages_fail() -> None:
    """A page beyond two thousand million rows is an error of the server."""

    def wrong(right: Any, _: Any, *values: Any, offset: int = 0, **named: Any) -> Any:
        if offset >= 2**31:
            raise OverflowError("offset")
        return right(*values, offset=offset, **named)

    override(Session, "find", wrong)


@defect
def negative_pages_are_the_first() -> None:
    """A negative page is taken for the first."""
    _reading(lambda value: max(value, 0) if isinstance(value, int) and not isinstance(value, bool) else value)


@defect
def words_are_page_numbers() -> None:
    """What is no number is taken for 0, where a number is asked for."""

    def wrong(right: Any, self: Any, raw: bytes) -> Any:
        values = right(raw)
        for name, is_list, reader, _ in self._readers:
            if not is_list and reader("1") == 1 and isinstance(values.get(name), str):
                values[name] = 0
        return values

    override(QueryReader, "read", wrong)


@defect
def page_zero_is_an_error() -> None:
    """A page number of 0 that is written down is refused."""

    def wrong(right: Any, _: Any, raw: bytes) -> Any:
        values = right(raw)
        return values | {"page": -1} if b"page=0" in raw.split(b"&") else values

    override(QueryReader, "read", wrong)


def _reading(change: Any) -> None:
    """Values of queries are taken for what `change` makes of them."""

    def wrong(right: Any, _: Any, raw: bytes) -> Any:
        return {name: change(value) for name, value in right(raw).items()}

    override(QueryReader, "read", wrong)
