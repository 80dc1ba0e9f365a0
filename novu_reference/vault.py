"""Secrets at rest: AES-256-CBC with HMAC-SHA256 beside it, in Novu's `nvsk.` notation.

The key comes from the environment variable `NOVU_REFERENCE_ENCRYPTION_KEY` (64 hexadecimal digits) or from a file
next to the database that is made at first start, readable by its owner only.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

ENVIRONMENT_VARIABLE = "NOVU_REFERENCE_ENCRYPTION_KEY"
_PREFIX = "nvsk."
_BLOCK_BITS = 128
_KEY = re.compile(r"[0-9a-fA-F]{64}")


class Vault:
    """Encrypts and decrypts texts with one key of 32 bytes."""

    def __init__(self, key: bytes, random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> None:
        self._encryption_key = hashlib.sha256(b"encryption" + key).digest()
        self._signing_key = hashlib.sha256(b"signing" + key).digest()
        self._random_bytes = random_bytes

    def encrypt(self, text: str) -> str:
        """`nvsk.<iv>:<cipher>:<tag>`, all hexadecimal."""
        iv = self._random_bytes(16)
        padder = padding.PKCS7(_BLOCK_BITS).padder()
        padded = padder.update(text.encode()) + padder.finalize()
        encryptor = Cipher(algorithms.AES(self._encryption_key), modes.CBC(iv)).encryptor()
        sealed = encryptor.update(padded) + encryptor.finalize()
        return f"{_PREFIX}{iv.hex()}:{sealed.hex()}:{self._tag(iv + sealed)}"

    def decrypt(self, sealed_text: str) -> str:
        """The text that `encrypt` was given.

        Raises ValueError when the text was not sealed with this key.
        """
        iv_hex, _, rest = sealed_text.removeprefix(_PREFIX).partition(":")
        sealed_hex, _, tag = rest.partition(":")
        iv, sealed = bytes.fromhex(iv_hex), bytes.fromhex(sealed_hex)
        if not hmac.compare_digest(tag, self._tag(iv + sealed)):
            raise ValueError("sealed with another key")
        decryptor = Cipher(algorithms.AES(self._encryption_key), modes.CBC(iv)).decryptor()
        padded = decryptor.update(sealed) + decryptor.finalize()
        unpadder = padding.PKCS7(_BLOCK_BITS).unpadder()
        return (unpadder.update(padded) + unpadder.finalize()).decode()

    def _tag(self, data: bytes) -> str:
        return hmac.new(self._signing_key, data, hashlib.sha256).hexdigest()


def load_key(database: str, random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> bytes:
    """The key for `database` (a file name or `:memory:`), made and kept beside the file if there is none yet.

    `random_bytes` makes the key of a database in memory; that of a file is never foreseeable.

    Raises ValueError when the environment variable, or the file, does not hold 64 hexadecimal digits.
    """
    given = os.environ.get(ENVIRONMENT_VARIABLE)
    if given:
        return _read_key(given, ENVIRONMENT_VARIABLE)
    if database == ":memory:":
        return random_bytes(32)
    path = Path(f"{database}.key")
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _read_key(path.read_text(errors="replace").strip(), str(path))
    key = secrets.token_bytes(32)
    with os.fdopen(descriptor, "w") as file:
        file.write(key.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    return key


def _read_key(text: str, source: str) -> bytes:
    """The key that `text` writes. Raises ValueError, naming `source`, when it is none."""
    if not _KEY.fullmatch(text):
        raise ValueError(f"{source} must hold 64 hexadecimal digits")
    return bytes.fromhex(text)
