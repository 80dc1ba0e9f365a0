"""The one rule by which names of the document become names of Python."""

from __future__ import annotations

import re

_WORD_END = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")


def snake_case(name: str) -> str:
    """`createSubscriberV2` as `create_subscriber_v2`, `Workflow overrides` as `workflow_overrides`."""
    return "_".join(part for part in _WORD_END.sub("_", name).lower().split("_") if part)
