"""Compare two OpenAPI documents: what changed, whom it breaks, and a value that proves it.

A client produces requests and consumes answers, a server the other way round. A change breaks when a producer of
one document makes a value that a consumer of the other refuses: the old document produces requests, the new one
produces answers. Producers send the members that their document declares and no others.
"""

from novu_openapi.diff.change import Change, Severity
from novu_openapi.diff.operations import compare

__all__ = ["Change", "Severity", "compare"]
