"""What a client is told once: key, address, patience."""

from __future__ import annotations

import os
import sys

from novu_resources.about import BASE_URL, VERSION

from novu_client.errors import ConfigurationError

KEY_VARIABLE = "NOVU_API_KEY"
URL_VARIABLE = "NOVU_BASE_URL"


class Settings:
    """Checked settings. Their text form leaves the API key out.

    Raises ConfigurationError, naming the remedy, when no client could be made of them.
    """

    def __init__(self, api_key: str | None, base_url: str | None, retries: int) -> None:
        self.api_key = _key(os.environ.get(KEY_VARIABLE) if api_key is None else api_key)
        self.base_url = _address(base_url or os.environ.get(URL_VARIABLE) or BASE_URL)
        if retries < 0:
            raise ConfigurationError(f"retries must be 0 or more, not {retries}")
        self.retries = retries
        self.user_agent = f"novu-openapi/{VERSION} python/{sys.version_info.major}.{sys.version_info.minor}"

    def __repr__(self) -> str:
        return f"base_url={self.base_url!r}, retries={self.retries}"


def _key(key: str | None) -> str:
    if not key:
        raise ConfigurationError(f"there is no API key: pass api_key=…, or set {KEY_VARIABLE}")
    # Anything else would fail as a header, with an error that shows it.
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise ConfigurationError("the API key holds blanks or characters that no API key has: copy it once more")
    return key


def _address(url: str) -> str:
    if not url.startswith(("http://", "https://")) or "?" in url or "#" in url:
        raise ConfigurationError(f"base_url must look like {BASE_URL}, not {url!r}")
    return url.rstrip("/")
