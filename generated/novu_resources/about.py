# Made by `make generate` from spec/; do not edit.
"""What the document says about itself."""

from __future__ import annotations

VERSION = "0.1.0"

BASE_URL = "https://api.novu.co"
"""The first of its servers."""

REFUSALS = {
    400: "BadRequest",
    401: "Unauthorized",
    404: "NotFound",
    409: "Conflict",
    413: "PayloadTooLarge",
    422: "UnprocessableEntity",
    429: "RateLimited",
    503: "ServiceUnavailable",
}
"""What it calls a refusal, by its status."""
