"""The server's time and the identifiers made from it."""

from __future__ import annotations

import itertools
import re
from datetime import UTC, datetime

from novu_reference.chance import Chance

# The seconds in the identifiers that a seed makes: 24 October 2024, noon, as in the examples of the document.
_STANDSTILL = 0x671A36C0


class Clock:
    """The time of the machine, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def timestamp(self) -> str:
        """Now, as the API writes times: ISO 8601, milliseconds, `Z`."""
        return format_time(self.now())


def format_time(moment: datetime) -> str:
    """`moment` (aware, UTC) as `2024-10-24T12:00:00.000Z`."""
    return f"{moment.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


class Identifiers:
    """Gives out 24-digit hexadecimal identifiers that grow with time.

    Built as MongoDB builds them: seconds, a random part fixed for the process, a counter. With a seed, the seconds
    stand still, so that the identifiers are the same every time.
    """

    def __init__(self, clock: Clock, chance: Chance | None = None) -> None:
        self._clock = clock
        self._chance = chance or Chance()
        self._stands_still = self._chance.is_seeded
        self.restart()

    def restart(self) -> None:
        """With a seed: give out the same identifiers again."""
        self._chance.restart()
        self._process = f"{self._chance.bits(40):010x}"
        self._first = self._chance.bits(23)
        self._counter = itertools.count(self._first)

    def new(self) -> str:
        number = next(self._counter)
        if self._stands_still:
            seconds = _STANDSTILL + (number >> 24)
        else:
            seconds = int(self._clock.now().timestamp()) & 0xFFFFFFFF
        return f"{seconds:08x}{self._process}{number & 0xFFFFFF:06x}"

    def continue_after(self, text: bytes) -> None:
        """With a seed: give out none of the identifiers that `text` holds, and draw as was not drawn before them."""
        if not self._stands_still:
            return
        own = re.compile(rb"([0-9a-f]{8})%s([0-9a-f]{6})" % self._process.encode())
        numbers = ((int(seconds, 16) - _STANDSTILL << 24) + int(counter, 16) for seconds, counter in own.findall(text))
        following = max(numbers, default=self._first - 1) + 1
        self._counter = itertools.count(following)
        self._chance.restart(stage=following)
