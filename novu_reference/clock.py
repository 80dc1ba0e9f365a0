"""The server's time and the identifiers made from it."""

from __future__ import annotations

import itertools
import random
from datetime import UTC, datetime


class Clock:
    """The time of the machine, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def timestamp(self) -> str:
        """Now, as the API writes times: ISO 8601, milliseconds, `Z`."""
        return format_time(self.now())


def format_time(moment: datetime) -> str:
    """`moment` (aware, UTC) as `2024-10-24T12:00:00.000Z`."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"


class Identifiers:
    """Gives out 24-digit hexadecimal identifiers that grow with time.

    Built as MongoDB builds them: seconds, a random part fixed for the process, a counter.
    """

    def __init__(self, clock: Clock, source: random.Random | None = None) -> None:
        source = source or random.SystemRandom()
        self._clock = clock
        self._process = f"{source.getrandbits(40):010x}"
        self._counter = itertools.count(source.getrandbits(23))

    def new(self) -> str:
        seconds = int(self._clock.now().timestamp()) & 0xFFFFFFFF
        return f"{seconds:08x}{self._process}{next(self._counter) & 0xFFFFFF:06x}"
