"""Lists, read page by page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support.api import Answer

# What `hasMore` says: exactly whether something follows, or merely that the page is full. (ruling: has-more)
EXACT, FULL = "exact", "full"


def every_page(
    ask: Callable[..., Answer], size: int, /, *, size_name: str = "limit", more: str | None = None, **query: Any
) -> list[dict[str, Any]]:
    """All elements of a list, in its order, `size` to a page and one page beyond the end.

    Holds P2, P3 and P5 for each page; that the whole is right (P1) and what its total is (P6) is for the caller.
    """
    found: list[dict[str, Any]] = []
    pages: list[dict[str, Any]] = []
    while not pages or pages[-1]["data"]:
        number = len(pages)
        page = ask(page=number, **{size_name: size}, **query).body
        assert (page["page"], page["pageSize"]) == (number, size), "P2: the page echoes the request"
        assert len(page["data"]) <= size, "P2: no page is longer than its limit"
        assert not pages or len(pages[-1]["data"]) == size or not page["data"], "P2: only the last page is shorter"
        found += page["data"]
        pages.append(page)
    for number, page in enumerate(pages):
        if more == FULL:
            assert page["hasMore"] == (len(page["data"]) == size), "P5"
        if more == EXACT:
            assert page["hasMore"] == (number + 2 < len(pages)), "P5"
    totals = {page["totalCount"] for page in pages if "totalCount" in page and "hasMore" not in page}
    assert totals <= {len(found)}, f"P6: {totals} are {len(found)} elements"
    return found
