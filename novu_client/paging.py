"""Page after page: what to ask for next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from novu_resources.core import Operation


def next_query(operation: Operation[Any], query: Mapping[str, Any], page: Any) -> Mapping[str, Any] | None:
    """The query of the page after `page`, which answered `query`; None after the last one."""
    if not page.data:
        return None
    if operation.paging == "cursor":
        return {**query, "after": page.next} if page.next else None
    number = query.get("page", 0)
    return None if _is_last(page, number) else {**query, "page": number + 1}


def _is_last(page: Any, number: int) -> bool:
    """Pages tell by `hasMore` or by a total. One that tells neither is followed until an empty one."""
    more = getattr(page, "has_more", None)
    if more is not None:
        return not more
    total, size = getattr(page, "total_count", None), getattr(page, "page_size", None)
    return total is not None and size is not None and (number + 1) * size >= total
