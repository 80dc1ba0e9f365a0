"""The server's time and the identifiers made from it."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from novu_reference.chance import Chance

# Where a seeded clock starts, and stays in the identifiers that a seed makes: as in the examples of the document.
SEEDED_START = datetime(2024, 10, 24, 12, tzinfo=UTC)
_STANDSTILL = int(SEEDED_START.timestamp())
# The length of a time with milliseconds.
_WITHOUT_OFFSET = 23
_TICK = timedelta(milliseconds=1)
# What is made on the last day still has to have a time at which it expires.
_LAST = datetime(9000, 1, 1, tzinfo=UTC)


class Clock:
    """The time of the machine, in UTC."""

    def __init__(self) -> None:
        # A text that was made serves for as long as the millisecond lasts.
        self._text_of = 0, ""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def timestamp(self) -> str:
        """Now, as the API writes times: ISO 8601, milliseconds, `Z`."""
        millisecond = time.time_ns() // 1_000_000
        if self._text_of[0] != millisecond:
            self._text_of = millisecond, format_time(datetime.fromtimestamp(millisecond / 1000, UTC))
        return self._text_of[1]

    def seconds(self) -> int:
        """Whole seconds since 1970."""
        return int(time.time())


class VirtualClock(Clock):
    """Stands still at `start` until it is moved."""

    def __init__(self, start: datetime) -> None:
        self._start = whole_milliseconds(start)
        self.set(self._start)

    def now(self) -> datetime:
        return self._now

    def timestamp(self) -> str:
        return self._text

    def seconds(self) -> int:
        return int(self._now.timestamp())

    def set(self, moment: datetime) -> None:
        """Stand at `moment`, which may be an earlier one: only where everything else changes as well."""
        self._now = moment
        self._text = format_time(moment)

    def restart(self) -> None:
        self.set(self._start)

    def tick(self) -> None:
        """Move by a millisecond, so that what is written later has a later time."""
        self.set(self._now + _TICK)

    def check(self, moment: datetime) -> None:
        """Raise ValueError for a moment that is earlier than now, and for one too late to go on from."""
        if moment < self._now:
            raise ValueError(f"the clock stands at {self._text} and moves forwards only")
        if moment > _LAST:
            raise ValueError(f"the clock goes no further than {format_time(_LAST)}")

    def move_to(self, moment: datetime) -> None:
        """Move forwards. Raises ValueError as `check` does."""
        self.check(moment)
        self.set(whole_milliseconds(moment))


class Alarm:
    """From when on is there something to do? Set by who stores work for later, obeyed by who carries it out."""

    def __init__(self) -> None:
        self.due: str | None = None
        self.ring: Callable[[], None] = lambda: None

    def set(self, moment: str) -> None:
        """There is something to do from `moment` on, which is written as the API writes times."""
        if self.due is None or moment < self.due:
            self.due = moment
            self.ring()


def format_time(moment: datetime) -> str:
    """`moment` (aware, UTC) as `2024-10-24T12:00:00.000Z`."""
    return f"{moment.isoformat(timespec='milliseconds')[:_WITHOUT_OFFSET]}Z"


def read_time(text: str) -> datetime:
    """The moment that an ISO 8601 text names, in UTC, which is also meant where it names no offset.

    Raises ValueError when it names none.
    """
    moment = datetime.fromisoformat(text)
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError as error:
        raise ValueError(f"{text} is out of reach") from error


def whole_milliseconds(moment: datetime) -> datetime:
    """`moment` without what the API does not write."""
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


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
        seconds = _STANDSTILL + (number >> 24) if self._stands_still else self._clock.seconds() & 0xFFFFFFFF
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
