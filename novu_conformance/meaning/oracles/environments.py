"""What two environments show of the things in them."""

from __future__ import annotations

from typing import Any

# A kind of thing, and how it is named there.
Name = tuple[str, str]


class Environments:
    """`shown` for each environment: everything in it, as it was last read there."""

    def __init__(self, count: int) -> None:
        self.shown: list[dict[Name, Any]] = [{} for _ in range(count)]

    def see(self, env: int, name: Name, value: Any) -> None:
        self.shown[env][name] = value

    def forget(self, env: int, name: Name) -> None:
        del self.shown[env][name]
