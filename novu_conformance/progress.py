"""One line on a terminal that says how far a run is. In a pipe, nothing."""

from __future__ import annotations

import shutil
import time
from typing import TextIO

from novu_conformance.run import Result

_PAUSE_SECONDS = 0.1
_CLEAR = "\r\x1b[K"


class Progress:
    """Writes the line to `stream`, if that is a terminal, and takes it away in the end."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._on = stream.isatty()
        self._started = time.monotonic()
        self._told = 0.0

    def tell(self, what: str, result: Result | None = None) -> None:
        """Say what is at hand, and how much was done so far."""
        now = time.monotonic()
        if not self._on or (result is not None and now - self._told < _PAUSE_SECONDS):
            return
        self._told = now
        line = what
        if result is not None:
            found = sum(finding.excuse is None for finding in result.findings.values())
            seconds = max(now - self._started, 0.001)
            done = (
                f"{result.cases} requests  {result.cases / seconds:.0f}/s  {found} finding{'' if found == 1 else 's'}"
            )
            line = f"{int(seconds)} s  {done}  {what}"
        width = shutil.get_terminal_size().columns - 1
        self._stream.write(f"{_CLEAR}{line[:width]}")
        self._stream.flush()

    def end(self) -> None:
        if self._on:
            self._stream.write(_CLEAR)
            self._stream.flush()
