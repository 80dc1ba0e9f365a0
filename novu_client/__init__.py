"""A client of the Novu API. Unofficial: not by Novu, not endorsed by Novu.

    from novu_client import Novu

    with Novu(api_key="…") as novu:
        novu.events.trigger(name="welcome", to="ada")

Methods, models and what refusals are called come from the document, by way of `novu_resources`; here stands what no
document says: time-outs, retries, errors, and how requests are checked and answers read.
"""

from novu_resources.about import VERSION

from novu_client.client import AsyncNovu, Novu
from novu_client.errors import (
    BadRequest,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    InvalidRequest,
    MalformedAnswer,
    NotFound,
    NovuError,
    PayloadTooLarge,
    RateLimited,
    ServerError,
    ServiceUnavailable,
    StatusError,
    TimedOut,
    Unauthorized,
    UnexpectedStatus,
    UnprocessableEntity,
)

__version__ = VERSION

__all__ = [
    "AsyncNovu",
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "InvalidRequest",
    "MalformedAnswer",
    "NotFound",
    "Novu",
    "NovuError",
    "PayloadTooLarge",
    "RateLimited",
    "ServerError",
    "ServiceUnavailable",
    "StatusError",
    "TimedOut",
    "Unauthorized",
    "UnexpectedStatus",
    "UnprocessableEntity",
    "__version__",
]
