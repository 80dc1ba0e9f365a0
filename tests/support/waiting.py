"""Waiting for what a server with a real clock does by itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

_PATIENCE_SECONDS = 30.0


def until(look: Callable[[], Any], wanted: Any) -> Any:
    """What `look` finds, as soon as it is what is wanted, or at the end of all patience."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while (found := look()) != wanted and time.monotonic() < end:
        time.sleep(0.02)
    return found
