"""The document itself keeps all the rules."""

from __future__ import annotations

from pathlib import Path

from novu_openapi.lint import lint
from novu_openapi.lint.report import text
from novu_openapi.lint.rule import Profile

ROOT = Path(__file__).resolve().parents[2] / "spec" / "openapi.yaml"


def test_the_document_keeps_the_rules_of_the_project():
    assert text(lint(ROOT, Profile.PROJECT)) == ""
