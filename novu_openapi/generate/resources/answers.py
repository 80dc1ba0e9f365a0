"""What the answers and pages of an operation are to a client."""

from __future__ import annotations

from typing import NamedTuple

from novu_openapi.generate.document import Json, Operation, is_json, resolve
from novu_openapi.generate.tools import GenerateError


class Answer(NamedTuple):
    """One success answer: `kind` as in core.py, and the schema of what the method returns."""

    status: int
    kind: str
    schema: Json


def answers(operation: Operation) -> list[Answer]:
    """The success answers, at least one."""
    found = [
        _answer(operation, int(status), response) for status, response in operation.responses() if status[0] in "23"
    ]
    if not found:
        raise GenerateError(f"{operation}: no success answer is described")
    return found


def errors(operation: Operation) -> list[str]:
    """The refusals, as the document names them; a refusal without a name by its status."""
    return [
        str(response.get("$ref", status)).rpartition("/")[2]
        for status, response in operation.body["responses"].items()
        if status[0] in "45"
    ]


def page(operation: Operation) -> Json | None:
    """The schema of an item, if the operation answers page by page."""
    return None if paging(operation) is None else _data_of(operation)["items"]


def paging(operation: Operation) -> str | None:
    """`page`: it takes the number of a page; `cursor`: what a page names as `next` is the next `after`."""
    if _data_of(operation).get("type") != "array":
        return None
    names = {parameter["name"] for parameter in operation.parameters("query")}
    if "page" in names:
        return "page"
    return "cursor" if "after" in names and "next" in _whole(operation)["properties"] else None


def _data_of(operation: Operation) -> Json:
    return dict(_whole(operation).get("properties", {}).get("data", {}))


def _whole(operation: Operation) -> Json:
    """The schema of the first success answer, if that is JSON with more than the envelope."""
    first = answers(operation)[0]
    return resolve(operation.document, first.schema) if first.kind == "json" else {}


def _answer(operation: Operation, status: int, response: Json) -> Answer:
    if status >= 300:
        return Answer(status, "redirect", {})
    for media_type, content in response.get("content", {}).items():
        if media_type.startswith("text/html"):
            return Answer(status, "html", {})
        if not is_json(media_type):
            raise GenerateError(f"{operation}: no Python type is known for an answer of type {media_type}")
        schema: Json = content.get("schema", {})
        properties = resolve(operation.document, schema).get("properties", {})
        if list(properties) == ["data"]:
            return Answer(status, "data", properties["data"])
        return Answer(status, "json", schema)
    return Answer(status, "nothing", {})
