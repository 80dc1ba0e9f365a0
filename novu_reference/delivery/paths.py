"""Dotted paths into what a request brought."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def value_at(value: Any, path: str) -> Any:
    """What `value` has at a path such as `post.id`; None for nothing."""
    for part in path.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value
