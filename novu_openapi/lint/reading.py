"""Rules about the files themselves, as far as reading them and following their references already tells."""

from __future__ import annotations

from collections.abc import Iterator

from novu_openapi.findings import Severity
from novu_openapi.lint.document import Document
from novu_openapi.lint.rule import Check, Hit, Profile, rule


def _found_while_reading(id: str) -> Check:
    def check(document: Document) -> Iterator[Hit]:
        for finding in document.made.findings:
            if finding.rule == id:
                yield Hit(finding.position, finding.message, finding.remedy)

    return check


for _id, _help, _fix in (
    ("syntax", "every file is YAML or JSON", "correct the syntax"),
    ("duplicate-key", "an object has each key once", "keep one of the two"),
    ("non-string-key", "every key is a string: status codes are quoted", "quote the key"),
    ("yaml-merge-key", "there are no YAML merge keys, which JSON cannot express", "write the members out"),
    ("dangling-ref", "a `$ref` leads to something", "correct the reference"),
    ("ref-kind", "a `$ref` leads to something of the kind that is wanted there", "refer to the right kind"),
    ("ref-loop", "a `$ref` does not lead back to itself", "cut the circle"),
):
    rule(_id, _help, fix=_fix, reads_files=True)(_found_while_reading(_id))

rule(
    "remote-ref",
    "no `$ref` leads to the network, where nothing is checked",
    fix="copy the file",
    severity=Severity.WARNING,
    reads_files=True,
)(_found_while_reading("remote-ref"))

# A bundle cannot be made of such a document; a linter can cope with it.
rule(
    "component-clash",
    "no two files give one name to two components",
    fix="rename one of the two",
    profile=Profile.PROJECT,
    reads_files=True,
)(_found_while_reading("component-clash"))
