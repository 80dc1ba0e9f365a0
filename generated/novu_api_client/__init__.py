# Made by `make generate` from spec/; do not edit.
"""A client library for accessing Novu API"""

from .client import AuthenticatedClient, Client

__all__ = (
    "AuthenticatedClient",
    "Client",
)
