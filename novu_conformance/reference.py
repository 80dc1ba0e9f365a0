"""A reference server in a process of its own, for whoever wants to know what a right answer is."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import as_file, files

from novu_conformance.contract import Contract
from novu_conformance.run import Target

# Nobody else is let in, and nothing is kept.
_KEY, _OTHER_KEY = "key-of-the-reference", "other-key-of-the-reference"
_FIXTURES = "fixtures.json"


class DoesNotStart(Exception):
    """There is no reference server; the message says why."""


class Reference:
    """A fresh server that behaves as `contract` has it, on a port of its own, until it is closed.

    `target` is where it answers, and its keys. Raises DoesNotStart.
    """

    def __init__(self, contract: Contract) -> None:
        revision = contract.revision.name
        with as_file(files(__package__).joinpath(_FIXTURES)) as fixtures:
            self._process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "novu_openapi", "serve", "--port", "0", "--idempotency"),
                    *("--fixtures", str(fixtures), "--dev-api-key", _KEY, "--prod-api-key", _OTHER_KEY),
                    *(() if revision is None else ("--revision", revision)),
                ],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            assert self._process.stdout is not None
            words = self._process.stdout.readline().split()
        if not words:
            assert self._process.stderr is not None
            said = self._process.stderr.read().strip()
            self.close()
            raise DoesNotStart(said)
        self.target = Target(words[-1], _KEY, _OTHER_KEY)

    def close(self) -> None:
        """Answer no more."""
        self._process.kill()
        self._process.communicate()
