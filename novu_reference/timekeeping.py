"""A virtual clock outlives the process: its time is stored with what was written at that time."""

from __future__ import annotations

from novu_reference.clock import Clock, VirtualClock, read_time
from novu_reference.storage import Session
from novu_reference.storage.collections import CLOCK

_ID = "virtual"


def tick(session: Session, clock: Clock) -> None:
    """Let a virtual clock move, as it does once for every request that writes."""
    if isinstance(clock, VirtualClock):
        clock.tick()
        remember(session, clock)


def remember(session: Session, clock: VirtualClock) -> None:
    """Store the time of the clock."""
    kept = {"_id": _ID, "now": clock.timestamp()}
    if session.count(CLOCK, {}, limit=1):
        session.replace(CLOCK, kept)
    else:
        session.insert(CLOCK, kept)


def recall(session: Session, clock: Clock) -> None:
    """Set a virtual clock to the time that is stored; it stays where it is when none is.

    Raises ValueError when what is stored is no time.
    """
    kept = session.find_one(CLOCK, {})
    if kept is not None and isinstance(clock, VirtualClock):
        clock.set(read_time(kept["now"]))
