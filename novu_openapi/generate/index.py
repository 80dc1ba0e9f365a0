"""operations.txt: one aligned line per operation, so that a new or moved one is one line of a diff."""

from __future__ import annotations

from collections.abc import Mapping

from novu_openapi.generate.document import Json, operations, tags
from novu_openapi.generate.tools import NOTICE


def operations_text(document: Json, views: Mapping[str, Json]) -> str:
    """Tag, operationId, method, path; then a column per view: its name if it has the operation, or a dash."""
    known = {
        name: {(operation.method, operation.path) for operation in operations(view)} for name, view in views.items()
    }
    rows = [
        (
            operation.tag,
            operation.operation_id,
            operation.method.upper(),
            operation.path,
            *(
                name if (operation.method, operation.path) in there else "-".rjust(len(name))
                for name, there in known.items()
            ),
        )
        for tag in tags(document)
        for operation in operations(document)
        if operation.tag == tag
    ]
    return f"# {NOTICE}\n" + "".join(f"{line}\n" for line in aligned(rows))


def aligned(rows: list[tuple[str, ...]]) -> list[str]:
    """Rows as lines whose columns stand below each other."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
