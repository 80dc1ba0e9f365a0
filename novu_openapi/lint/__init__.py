"""A linter for OpenAPI 3.0 and 3.1 documents, in one file or many, with a place and a remedy for each finding."""

from novu_openapi.lint.engine import lint

__all__ = ["lint"]
