"""All state: documents in named collections, behind one small interface.

`collections` says which collections there are, `session` reads and writes documents with plain SQL, `sqlite` keeps
them in a file or in memory. Nothing outside this folder knows SQL.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from novu_reference.storage.session import DuplicateKey, Session

__all__ = ["DuplicateKey", "Session", "Storage"]

Result = TypeVar("Result")


class Storage(Protocol):
    """A place where documents are kept."""

    async def read(self, work: Callable[[Session], Result]) -> Result:
        """What `work` returns; it sees only what was acknowledged and must not write."""
        ...

    async def write(self, work: Callable[[Session], Result]) -> Result:
        """What `work` returns, once its writes are on disk. When it raises, none of them took place."""
        ...

    async def close(self) -> None:
        """Let go of the place. Everything acknowledged stays."""
        ...
