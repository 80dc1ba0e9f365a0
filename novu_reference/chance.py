"""Where everything random comes from: identifiers, generated keys, initialization vectors, transaction ids."""

from __future__ import annotations

import base64
import random
import uuid


class Chance:
    """The machine's randomness, or, with a seed, the same draws in the same order every time.

    A seed makes keys guessable. It is for tests.
    """

    def __init__(self, seed: int | None = None) -> None:
        self._seed = seed
        self._source = random.SystemRandom() if seed is None else random.Random(seed)

    @property
    def is_seeded(self) -> bool:
        return self._seed is not None

    def restart(self, stage: int = 0) -> None:
        """With a seed: draw from the beginning of this stage again. No two stages draw the same."""
        if self._seed is not None:
            self._source.seed(f"{self._seed}/{stage}" if stage else self._seed)

    def bits(self, count: int) -> int:
        """A number below 2 to the power of `count`."""
        return self._source.getrandbits(count)

    def bytes(self, count: int) -> bytes:
        return self._source.randbytes(count)

    def key(self) -> str:
        """A fresh API key: 32 hexadecimal digits."""
        return self.bytes(16).hex()

    def uuid(self) -> str:
        """A random UUID, as text."""
        return str(uuid.UUID(bytes=self.bytes(16), version=4))

    def suffix(self) -> str:
        """Eight letters, digits, `-` or `_` that make a text unique."""
        return base64.urlsafe_b64encode(self.bytes(6)).decode()
