"""Lists, read page by page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from novu_conformance.caller import Reply
from novu_conformance.meaning.case import Case
from novu_openapi.naming import snake_case

# What `hasMore` says: exactly whether something follows, or perhaps merely that the page is full. (ruling: has-more)
EXACT, FULL = "exact", "full"


@dataclass(frozen=True, slots=True)
class Pager:
    """Reads a list: `ask` is its operation with the query that stays, `size_name` what its page size is called.

    `more` is what `hasMore` says. `most` is the largest page.
    """

    case: Case
    ask: Callable[..., Reply]
    size_name: str
    more: str
    most: int

    @classmethod
    def of(cls, case: Case, api: Any, operation: str, *path: str, more: str = FULL, **query: Any) -> Pager:
        """The list that an operation answers, for these values of its path and its query."""
        known = case.session.run.contract.operations[operation]
        sizes = {parameter["name"]: parameter for parameter in known.parameters("query")}
        size = sizes.get("limit") or sizes["pageSize"]
        ask = partial(getattr(api, operation), *path, **query)
        return cls(case, ask, snake_case(size["name"]), more, size["schema"]["maximum"])

    def page(self, number: int, size: int) -> Any:
        """One page; it is held to be what was asked for (P2)."""
        page = self.ask(page=number, **{self.size_name: size}).body
        self.case.same([page["page"], page["pageSize"]], [number, size], "page and size of the page are", "P2")
        self.case.hold(len(page["data"]) <= size, f"{len(page['data'])} elements on a page for {size}", "P2")
        return page

    def every(self, size: int, first: int = 0, pages: int | None = None) -> list[dict[str, Any]]:
        """All elements in their order from page `first` on, one page beyond the end, or only so many pages.

        Holds P2, P3 and P5 for each, that none comes twice (P1), and that the total is right (P6).
        """
        found: dict[str, dict[str, Any]] = {}
        number, before = first, None
        while pages is None or number < first + pages:
            page = self.page(number, size)
            rows = page["data"]
            if before is not None:
                full = len(before["data"]) == size
                self.case.hold(full or not rows, f"page {number - 1} is not full, and {number} is not empty", "P2")
                self._says(before, follows=bool(rows), is_full=full)
            if not rows:
                self._says(page, follows=False, is_full=False)
                self._counts(page, first * size + len(found))
                break
            for row in rows:
                again = row["_id"] in found and not self.case.shared
                self.case.hold(not again, f"{row['_id']} is on page {number} and was there before", "P1")
                found[row["_id"]] = row
            number, before = number + 1, page
        return list(found.values())

    def tail(self, total: int | None = None) -> tuple[int, list[dict[str, Any]]]:
        """The last elements, at least as many as one page has, and how many are before; without reading all.

        `total` is how many there are, where that is known.
        """
        known: dict[int, list[dict[str, Any]]] = {}

        def rows(number: int) -> list[dict[str, Any]]:
            if number not in known:
                known[number] = self.page(number, self.most)["data"]
            return known[number]

        if total is not None:
            low = max(0, (total - 1) // self.most)
        elif len(rows(0)) < self.most:
            low = 0
        else:
            low, high = 0, 1
            while rows(high):
                low, high = high, high * 2
            while high - low > 1:
                middle = (low + high) // 2
                if rows(middle):
                    low = middle
                else:
                    high = middle
        start = max(0, low - 1)
        return start * self.most, [row for number in range(start, low + 1) for row in rows(number)]

    def _counts(self, page: Any, expected: int) -> None:
        if "totalCount" in page and "hasMore" not in page and not self.case.shared:
            self.case.same(page["totalCount"], expected, "totalCount past the end is", "P6")

    def _says(self, page: Any, *, follows: bool, is_full: bool) -> None:
        if "hasMore" not in page or self.case.shared:
            return
        said = page["hasMore"]
        allowed = (follows,) if self.more == EXACT else (follows, is_full)
        self.case.hold(said in allowed, f"hasMore is {said}, and {'more' if follows else 'nothing'} follows", "P5")


def first_page(case: Case, api: Any, operation: str, **query: Any) -> list[dict[str, Any]]:
    """The first page of a list, as long as it may be, or all of one that has no pages."""
    known = case.session.run.contract.operations[operation]
    if "page" not in {parameter["name"] for parameter in known.parameters("query")}:
        rows: list[dict[str, Any]] = getattr(api, operation)(**query).data
        return rows
    pager = Pager.of(case, api, operation, **query)
    found: list[dict[str, Any]] = pager.page(0, pager.most)["data"]
    return found
