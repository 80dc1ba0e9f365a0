"""The modules that hold the rules, one per theme."""

from importlib import import_module

GENERAL = (
    "reading",
    "allowed",
    "structure",
    "references",
    "operations",
    "parameters",
    "schemas",
    "unions",
    "examples",
    "links",
    "security",
)
PROJECT = ("naming", "story", "shape", "rulings")


def load() -> None:
    """Import the themes: that registers their rules."""
    for theme in GENERAL + PROJECT:
        import_module(f"novu_openapi.lint.{theme}")
