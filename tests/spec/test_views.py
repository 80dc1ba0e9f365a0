"""The views: valid documents whose parts all have a use, and the small things that follow from an overlay."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from novu_openapi.findings import FoundError, UnreadableError
from novu_openapi.generate.document import operations
from novu_openapi.grammar import walk
from novu_openapi.lint.engine import lint
from novu_openapi.revisions import REVISIONS
from novu_openapi.source import Source
from novu_openapi.views import make_view, overlay_of

SPEC = Path(__file__).parents[2] / "spec"

Json = dict[str, Any]

# What the linter holds against a view although the revision said so, by the ruling that undid it.
FAULTS = {"union-overlap": "step-metadata", "unauthorized-response-missing": "error-statuses"}


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_view_is_a_valid_document(revision: str, views: dict[str, Json]) -> None:
    validate(views[revision])


@pytest.mark.parametrize("revision", REVISIONS)
def test_the_linter_finds_only_the_faults_of_the_revision(
    revision: str, views: dict[str, Json], tmp_path: Path
) -> None:
    """Among what it checks: every reference leads somewhere, every component is used, every example fits."""
    path = tmp_path / "view.json"
    path.write_text(json.dumps(views[revision]), encoding="utf-8")
    assert [str(finding) for finding in lint(path, disabled=FAULTS)] == []


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_view_has_nothing_that_no_revision_had(revision: str, views: dict[str, Json], document: Json) -> None:
    view = views[revision]
    for node in walk(view):
        assert not any(key.startswith("x-") for key in node.value), node.pointer
        assert "links" not in node.value or node.kind == "components", node.pointer
    known = {(operation.method, operation.path) for operation in operations(document)}
    assert {(operation.method, operation.path) for operation in operations(view)} <= known


@pytest.mark.parametrize("revision", REVISIONS)
def test_every_tag_of_a_view_has_operations_and_every_operation_its_tag(revision: str, views: dict[str, Json]) -> None:
    view = views[revision]
    listed = [tag["name"] for tag in view["tags"]]
    assert set(listed) == {operation.tag for operation in operations(view)}


def test_the_old_names_of_workflows_are_in_no_view(views: dict[str, Json]) -> None:
    """Ruling left-out-operations."""
    for view in views.values():
        assert not any("notification-templates" in path for path in view["paths"])


def test_no_operation_is_in_no_view_but_the_old_names_of_workflows(document: Json, views: dict[str, Json]) -> None:
    told = {operation.operation_id for view in views.values() for operation in operations(view)}
    missing = [operation for operation in operations(document) if operation.operation_id not in told]
    assert {operation.path.split("/")[2] for operation in missing} == {"notification-templates"}
    assert len(operations(document)) - len(missing) == 105


def test_each_operation_has_the_same_id_in_every_view(document: Json, views: dict[str, Json]) -> None:
    """Ruling operation-ids."""
    ids = {(operation.method, operation.path): operation.operation_id for operation in operations(document)}
    for view in views.values():
        for operation in operations(view):
            assert ids[operation.method, operation.path] == operation.operation_id


@pytest.mark.parametrize("revision", REVISIONS)
def test_an_overlay_names_the_document_it_is_made_for(revision: str) -> None:
    overlay = overlay_of(revision, SPEC / "revisions")
    extended = (overlay.path.parent / overlay.value["extends"]).resolve()
    assert extended == (SPEC.parent / "generated" / "openapi.json").resolve()
    assert revision in overlay.value["info"]["title"]


@pytest.mark.parametrize("revision", REVISIONS)
def test_the_same_document_gives_the_same_view(revision: str, document: Json, views: dict[str, Json]) -> None:
    before = copy.deepcopy(document)
    again = make_view(document, overlay_of(revision, SPEC / "revisions"))
    assert json.dumps(again) == json.dumps(views[revision])
    assert document == before


def test_a_revision_without_an_overlay_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="there is no file"):
        overlay_of("2024-12", tmp_path)


# What follows from an overlay by itself

SMALL: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Books", "version": "1", "summary": "Ours.", "description": "Ours too."},
    "tags": [{"name": "Books"}, {"name": "Shelves"}],
    "paths": {
        "/books": {
            "parameters": [{"name": "lang", "in": "query", "schema": {"type": "string"}, "example": "en"}],
            "post": {
                "operationId": "createBook",
                "tags": ["Books"],
                "x-cost": 1,
                "parameters": [{"$ref": "#/components/parameters/Key"}],
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/Book"},
                            "examples": {"emma": {"$ref": "#/components/examples/emma"}},
                        },
                        "text/plain": {"schema": {"type": "integer"}, "example": "no number, and no JSON either"},
                    }
                },
                "responses": {
                    "201": {
                        "description": "Made.",
                        "links": {"shelf": {"operationId": "listShelves"}},
                        "content": {
                            "application/json": {
                                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Book"}},
                                "examples": {"both": {"value": [{"name": "Emma", "pages": 9}]}},
                            }
                        },
                    }
                },
            },
        },
        "/shelves": {
            "get": {"operationId": "listShelves", "tags": ["Shelves"], "responses": {"200": {"description": "All."}}}
        },
    },
    "components": {
        "parameters": {"Key": {"name": "key", "in": "header", "schema": {"type": "string"}}},
        "examples": {"emma": {"value": {"name": "Emma", "pages": 9, "of": {"kind": "novel", "hero": "E"}}}},
        "schemas": {
            "Book": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": ["string", "null"], "examples": [None, "Emma"]},
                    "pages": {"type": "integer"},
                    "of": {"anyOf": [{"$ref": "#/components/schemas/Content"}, {"type": "null"}], "description": "In."},
                    "free": {"$ref": "#/components/schemas/Free"},
                },
            },
            "Content": {
                "oneOf": [{"$ref": "#/components/schemas/Atlas"}, {"$ref": "#/components/schemas/Novel"}],
                "discriminator": {"propertyName": "kind", "mapping": {"atlas": "#/components/schemas/Atlas"}},
            },
            "Novel": {"type": "object", "properties": {"kind": {"enum": ["novel"]}, "hero": {"type": "string"}}},
            "Atlas": {"type": "object", "properties": {"kind": {"enum": ["atlas"]}}},
            "Free": {"type": "object", "additionalProperties": {}, "properties": {"known": {"type": "string"}}},
        },
    },
}


def view(tmp_path: Path, *actions: str) -> Json:
    """The view of SMALL by an overlay with these actions, each written as a target and a modifier."""
    path = tmp_path / "overlay.yaml"
    lines = ["overlay: 1.1.0", "info: {title: As told, version: '1'}", "actions:", *(f"  - {{{a}}}" for a in actions)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return make_view(SMALL, Source(path))


TITLE = "target: $.info.title, update: x"


def test_links_extensions_and_our_summary_go(tmp_path: Path) -> None:
    made = view(tmp_path, TITLE)
    assert made["info"] == {"title": "As told", "version": "1", "description": "Ours too."}
    post = made["paths"]["/books"]["post"]
    assert "x-cost" not in post
    assert "links" not in post["responses"]["201"]


def test_a_path_without_operations_and_a_tag_without_operations_go(tmp_path: Path) -> None:
    made = view(tmp_path, "target: '$.paths.*[?@.operationId == \"listShelves\"]', remove: true")
    assert list(made["paths"]) == ["/books"]
    assert made["tags"] == [{"name": "Books"}]


def test_an_empty_list_of_parameters_goes_and_its_component_too(tmp_path: Path) -> None:
    made = view(tmp_path, "target: '$.paths[\"/books\"].post.parameters[0]', remove: true")
    assert "parameters" not in made["paths"]["/books"]["post"]
    assert "parameters" not in made["components"]


def test_a_union_of_one_branch_is_that_branch_and_a_list_of_one_type_that_type(tmp_path: Path) -> None:
    made = view(
        tmp_path,
        "target: '$..anyOf[?@.type == \"null\"]', remove: true",
        "target: '$..type[?@ == \"null\"]', remove: true",
    )
    book = made["components"]["schemas"]["Book"]["properties"]
    assert book["of"] == {"$ref": "#/components/schemas/Content", "description": "In."}
    assert book["name"] == {"type": "string", "examples": ["Emma"]}


def test_an_example_shows_what_its_schema_knows(tmp_path: Path) -> None:
    made = view(
        tmp_path,
        "target: $.components.schemas.Book.properties.pages, remove: true",
        "target: $.components.schemas.Novel.properties.hero, remove: true",
    )
    assert made["components"]["examples"]["emma"]["value"] == {"name": "Emma", "of": {"kind": "novel"}}


def test_an_example_of_an_open_schema_keeps_everything(tmp_path: Path) -> None:
    value = "update: {free: {known: a, unknown: b}}"
    made = view(tmp_path, f"target: $.components.examples.emma.value, {value}")
    assert made["components"]["examples"]["emma"]["value"]["free"] == {"known": "a", "unknown": "b"}


def test_an_example_that_the_schema_refuses_goes(tmp_path: Path) -> None:
    made = view(tmp_path, "target: $.components.schemas.Book.properties.pages.type, update: string")
    body = made["paths"]["/books"]["post"]["requestBody"]["content"]
    assert "examples" not in body["application/json"]
    assert "examples" not in made["components"]
    assert "examples" not in made["paths"]["/books"]["post"]["responses"]["201"]["content"]["application/json"]
    assert body["text/plain"]["example"], "what is no JSON is left alone"


def test_a_parameter_loses_an_example_that_it_refuses(tmp_path: Path) -> None:
    target = "target: '$.paths[\"/books\"].parameters[0].schema', update: {enum: [de]}"
    assert "example" not in view(tmp_path, target)["paths"]["/books"]["parameters"][0]


def test_components_that_nothing_reaches_go(tmp_path: Path) -> None:
    made = view(tmp_path, "target: $.components.schemas.Book.properties.of, remove: true")
    assert list(made["components"]["schemas"]) == ["Book", "Free"]


def test_what_a_discriminator_maps_to_is_in_use(tmp_path: Path) -> None:
    made = view(tmp_path, "target: '$.components.schemas.Content.oneOf[0]', remove: true")
    assert "Atlas" in made["components"]["schemas"]


def test_a_wrong_overlay_gives_no_view(tmp_path: Path) -> None:
    with pytest.raises(FoundError, match="action 1 finds nothing"):
        view(tmp_path, "target: $.nowhere, remove: true")
