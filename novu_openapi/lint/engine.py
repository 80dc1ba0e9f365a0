"""Run the rules over a document and gather what they find."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from novu_openapi.bundle import assemble
from novu_openapi.findings import Finding, Position, UnreadableError
from novu_openapi.lint import themes
from novu_openapi.lint.allowed import UNUSED, Exemptions
from novu_openapi.lint.document import Document
from novu_openapi.lint.rule import RULES, Profile, Rule


class NotADocumentError(UnreadableError):
    """A file that holds something else than an OpenAPI document."""


def rules(profile: Profile, disabled: Collection[str] = ()) -> list[Rule]:
    """The rules in force, by id. The profile `project` includes the general rules."""
    themes.load()
    return sorted(
        (
            rule
            for rule in RULES.values()
            if rule.id not in disabled and (rule.profile is Profile.GENERAL or profile is Profile.PROJECT)
        ),
        key=lambda rule: rule.id,
    )


def lint(root: Path, profile: Profile = Profile.GENERAL, disabled: Collection[str] = ()) -> list[Finding]:
    """What is wrong with the document whose root file is `root`, sorted by place.

    Raises UnreadableError when there is no such file, NotADocumentError when it is no OpenAPI document.
    """
    made = assemble(root)
    parsed = made.root.value is not None
    if parsed and not {"openapi", "swagger"} & made.document.keys():
        raise NotADocumentError(
            f"{made.root.name} is no OpenAPI document: it has no member `openapi`",
            "give the root file of the document; a part of it is linted with the whole",
        )
    in_force = rules(profile, disabled)
    document = Document(made, Exemptions(made.sources.values(), {rule.id for rule in in_force}))
    found: set[Finding] = set()
    for rule in sorted(in_force, key=lambda rule: rule.id == UNUSED):
        if rule.reads_files or document.supported:
            found |= {finding for finding in _findings(rule, document) if not document.exemptions.cover(finding)}
    return sorted(found)


def _findings(rule: Rule, document: Document) -> Iterator[Finding]:
    for hit in rule.check(document):
        where = hit.where if isinstance(hit.where, Position) else document.made.position(hit.where)
        yield Finding(where, rule.severity, rule.id, hit.message, hit.fix or rule.fix)
