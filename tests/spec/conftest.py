"""The document and its views, made once from spec/ as it is now."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from novu_openapi.bundle import bundle
from novu_openapi.revisions import REVISIONS
from novu_openapi.views import make_view, overlay_of

SPEC = Path(__file__).parents[2] / "spec"


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The bundle."""
    return bundle(SPEC / "openapi.yaml").document


@pytest.fixture(scope="session")
def views(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The view of each revision."""
    return {revision: make_view(document, overlay_of(revision, SPEC / "revisions")) for revision in REVISIONS}
