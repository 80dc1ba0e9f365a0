"""How much an environment may ask for: one bucket of tokens for each category of operations.

A request takes its cost from the bucket of its category. When too few tokens are left it is refused and takes
nothing. A bucket starts full, burst included, and is refilled only when it runs short. Source: facts on rate limiting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from novu_reference.clock import Clock
from novu_reference.errors import Headers, TooManyRequests

# Requests per second, by service level and category.
LEVELS: Mapping[str, Mapping[str, int]] = {
    "free": {"trigger": 60, "configuration": 20, "global": 30},
    "pro": {"trigger": 240, "configuration": 80, "global": 120},
    "business": {"trigger": 600, "configuration": 200, "global": 300},
    "enterprise": {"trigger": 6000, "configuration": 2000, "global": 3000},
    "unlimited": {"trigger": 6000, "configuration": 2000, "global": 3000},
}
# Tokens, by the name of the cost.
COSTS: Mapping[str, int] = {"single": 1, "bulk": 100}
WINDOW_SECONDS = 5
BURST_ALLOWANCE = 0.1

# The variables that override these numbers, named as Novu names them.
MAXIMUM_VARIABLE = "API_RATE_LIMIT_MAXIMUM_{}_{}"
COST_VARIABLE = "API_RATE_LIMIT_COST_{}"
WINDOW_VARIABLE = "API_RATE_LIMIT_ALGORITHM_WINDOW_DURATION"
BURST_VARIABLE = "API_RATE_LIMIT_ALGORITHM_BURST_ALLOWANCE"


class RateClass(NamedTuple):
    """What the document says of an operation: the bucket it takes from, and the name of what it takes."""

    category: str
    cost: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """The limits of one service level: requests per second by category, tokens by cost, seconds, share of the limit."""

    level: str
    per_second: Mapping[str, int]
    costs: Mapping[str, int]
    window: int
    burst: float


def read_numbers(level: str, variables: Mapping[str, str]) -> Numbers:
    """The limits of a service level, with what `variables` override.

    Raises ValueError when one of them holds no such number.
    """
    return Numbers(
        level,
        {
            category: _positive(MAXIMUM_VARIABLE.format(level.upper(), category.upper()), rate, variables)
            for category, rate in LEVELS[level].items()
        },
        {name: _positive(COST_VARIABLE.format(name.upper()), cost, variables) for name, cost in COSTS.items()},
        _positive(WINDOW_VARIABLE, WINDOW_SECONDS, variables),
        _share(BURST_VARIABLE, BURST_ALLOWANCE, variables),
    )


class Bucket:
    """Tokens that come back at `rate` per second, up to `capacity`.

    Times are milliseconds multiplied by the rate, so that a token takes exactly 1000 and no fraction is ever lost.
    """

    def __init__(self, rate: int, capacity: int, lifetime: int, now: int) -> None:
        self._rate = rate
        self._capacity = capacity
        self._lifetime = lifetime * rate
        self._tokens = capacity
        self._refilled = now * rate

    def take(self, cost: int, now: int) -> tuple[bool, int, int]:
        """Whether `cost` tokens were taken, how many are left to spend, and whole seconds until they are back."""
        moment = now * self._rate
        passed = max(0, moment - self._refilled)
        if passed >= self._lifetime:
            # Forgotten: what comes next finds a full bucket.
            self._tokens, self._refilled = self._capacity, moment
        elif self._tokens < cost <= min(self._capacity, self._tokens + passed // 1000):
            self._tokens = min(self._capacity, self._tokens + passed // 1000)
            self._refilled += passed // 1000 * 1000
        taken = self._tokens >= cost
        if taken:
            self._tokens -= cost
        missing = cost - self._tokens if self._tokens < cost else cost
        wait = self._refilled + missing * 1000 - moment
        return taken, self._tokens if taken else 0, max(0, -(-wait // (1000 * self._rate)))


class RateLimits:
    """The buckets of all environments, in memory."""

    def __init__(self, numbers: Numbers, clock: Clock) -> None:
        self._numbers = numbers
        self._clock = clock
        self._buckets: dict[tuple[str, str], Bucket] = {}

    def clear(self) -> None:
        """Fill all buckets."""
        self._buckets.clear()

    def take(self, environment_id: str, wanted: RateClass) -> Headers:
        """Take what one request costs. The headers for its answer.

        Raises TooManyRequests, with these headers, when the bucket holds too little.
        """
        numbers = self._numbers
        now = int(self._clock.now().timestamp() * 1000)
        rate = numbers.per_second[wanted.category]
        limit = rate * numbers.window
        capacity = int(limit * (1 + numbers.burst))
        bucket = self._buckets.get((environment_id, wanted.category))
        if bucket is None:
            bucket = Bucket(rate, capacity, 2 * numbers.window * 1000, now)
            self._buckets[environment_id, wanted.category] = bucket
        taken, left, reset = bucket.take(numbers.costs[wanted.cost], now)
        policy = (
            f'{limit};w={numbers.window};burst={capacity};comment="token bucket";'
            f'category="{wanted.category}";cost="{wanted.cost}";serviceLevel="{numbers.level}"'
        )
        headers = [
            (b"ratelimit-limit", b"%d" % limit),
            (b"ratelimit-remaining", b"%d" % left),
            (b"ratelimit-reset", b"%d" % reset),
            (b"ratelimit-policy", policy.encode()),
        ]
        if not taken:
            raise TooManyRequests("API rate limit exceeded", [*headers, (b"retry-after", b"%d" % reset)])
        return headers


def _positive(variable: str, default: int, variables: Mapping[str, str]) -> int:
    text = variables.get(variable)
    if not text:
        return default
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise ValueError(f"{variable} is {text!r}: give a whole number above 0")
    return int(text)


def _share(variable: str, default: float, variables: Mapping[str, str]) -> float:
    text = variables.get(variable)
    if not text:
        return default
    try:
        share = float(text)
    except ValueError:
        share = -1
    if not 0 <= share < 1_000_000:
        raise ValueError(f"{variable} is {text!r}: give a number such as 0.1")
    return share
