"""Each view against the pages of its revision: what is transcribed of them in spec/revisions/*/pages/.

A page may contradict itself, a sibling page or the renderer. Then a ruling says so, and EXCUSED names it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from novu_openapi.generate.document import Operation, operations, resolve
from novu_openapi.revisions import REVISIONS
from novu_openapi.rulings import read_rulings
from novu_openapi.schemas import Schemas
from novu_openapi.source import Source

FOLDER = Path(__file__).parents[2] / "spec" / "revisions"

Json = dict[str, Any]

PAGES: dict[str, Json] = {path.stem: Source(path).value for path in sorted(FOLDER.glob("*/pages/*.yaml"))}

# The tag whose operations the sidebar of every page lists.
OPEN_GROUP = "Subscribers"

# Page, what of it, and the ruling that says why the view does not agree with it.
EXCUSED: dict[tuple[str, str], str] = {
    # Entries of the sidebar without an operation of that method and title.
    ("000", "sidebar GET None"): "nameless-sidebar-entry",
    ("002", "sidebar PUT Update subscriber"): "update-subscriber-upsert",
    ("004", "sidebar PUT Update subscriber"): "update-subscriber-upsert",
    # Groups that are not the tags, or not in their order.
    ("001", "groups"): "tag-list",
    ("002", "groups"): "tag-list",
    ("003", "groups"): "tag-list",
    ("004", "groups"): "tag-list",
    # Operations that the document has and the sidebar leaves out.
    ("000", "unlisted modifySubscriberCredentials"): "credentials-patch",
    **{
        (page, f"unlisted {operation}"): ruling
        for page in ("002", "003", "004")
        for operation, ruling in (
            ("modifySubscriberCredentials", "credentials-patch"),
            ("markMessages", "mark-as-spelling"),
            ("searchSubscribers", "subscriber-generations"),
            ("createSubscriberV2", "subscriber-generations"),
            ("getSubscriberV2", "subscriber-generations"),
            ("updateSubscriberV2", "subscriber-generations"),
            ("deleteSubscriberV2", "subscriber-generations"),
            ("getSubscriberPreferencesV2", "subscriber-generations"),
            ("updateSubscriberPreferencesV2", "subscriber-generations"),
        )
    },
    # Samples of the header without the word that the server asks for.
    ("000", "auth <api-key>"): "authorization-sample",
    ("003", "auth <api-key>"): "authorization-sample",
    # Members that a sample leaves out.
    ("004", "request"): "integration-example-json",
    ("004", "response data.conditions[]"): "integration-conditions",
    ("004", "response data.credentials"): "credential-keys",
}


def number(page: Json) -> str:
    return str(page["page"])


def of(page: Json, views: dict[str, Json]) -> Json:
    return views[page["revision"]]


def operation_of(page: Json, views: dict[str, Json]) -> Operation:
    wanted = page["operation"]["operationId"]
    return next(o for o in operations(of(page, views)) if o.operation_id == wanted)


def body_schema(page: Json, views: dict[str, Json], where: str) -> Json:
    """The schema of the body that a page shows."""
    operation = operation_of(page, views)
    if where == "request":
        schema = operation.request_schema()
        assert schema is not None
        return schema
    [(_, response)] = [entry for entry in operation.responses() if entry[0].startswith("2")]
    schema = response["content"]["application/json"]["schema"]
    assert isinstance(schema, dict)
    return schema


# Fields of a schema, written as the pages have them


def plain(view: Json, schema: Json) -> Json:
    """The schema as a renderer shows it: references followed, and of a union the first branch that has members."""
    schema = resolve(view, schema)
    branches = [plain(view, branch) for branch in [*schema.get("oneOf", []), *schema.get("anyOf", [])]]
    if not branches:
        return schema
    return next((branch for branch in branches if "properties" in branch), branches[0])


def fields(view: Json, schema: Json, prefix: str = "") -> Iterator[str]:
    """Every member at full depth: `a.b`, and `a[]` for a list."""
    for name, member in plain(view, schema).get("properties", {}).items():
        place, inner = f"{prefix}{name}", plain(view, member)
        while "items" in inner:
            place, inner = f"{place}[]", plain(view, inner["items"])
        yield place
        yield from fields(view, inner, f"{place}.")


def at(view: Json, schema: Json, field: str) -> Json:
    """The schema of a field. Raises KeyError when there is none."""
    for step in field.split("."):
        name = step.rstrip("[]")
        schema = plain(view, schema)["properties"][name]
        for _ in range(step.count("[]")):
            schema = plain(view, schema)["items"]
    return schema


def excused(page: Json, what: str) -> bool:
    return (number(page), what) in EXCUSED


@pytest.fixture(params=list(PAGES.values()), ids=list(PAGES))
def page(request: pytest.FixtureRequest) -> Json:
    content: Json = request.param
    return content


def test_every_seed_page_is_transcribed_under_its_revision() -> None:
    assert {name: PAGES[name]["revision"] for name in PAGES} == {
        "000": "2024-12", "001": "2025-02", "002": "v0.x", "003": "v0.x", "004": "v0.x",
    }  # fmt: skip
    for path in FOLDER.glob("*/pages/*.yaml"):
        assert (PAGES[path.stem]["page"], PAGES[path.stem]["revision"]) == (path.stem, path.parts[-3])
    assert {page["revision"] for page in PAGES.values()} == set(REVISIONS)


def test_the_totals_are_those_of_the_transcription(page: Json) -> None:
    enums = page["enums"]
    described = page["body_descriptions_without_names"] or {}
    assert page["totals"] == {
        "sidebar": len(page["sidebar"]),
        "request_fields": len(page["request"]["fields"]),
        "response_fields": len(page["response"]["fields"]),
        "enums": len(enums),
        "enum_values": sum(len(enum["values"]) for enum in enums),
    }
    for side in described.values():
        assert side["count"] == len(side["describes"])
    for where in ("request", "response"):
        assert len(set(page[where]["fields"])) == len(page[where]["fields"])


# The sidebar


def entries(page: Json) -> list[tuple[str, str | None]]:
    return [(entry["method"], entry["title"]) for entry in page["sidebar"] if "method" in entry]


def test_the_open_group_of_the_sidebar_lists_the_operations_of_its_tag(page: Json, views: dict[str, Json]) -> None:
    """Each entry, in its order, is one operation with that method and title; what is not listed is excused."""
    position = page["sidebar"].index({"group": OPEN_GROUP})
    following = page["sidebar"][position + 1 : position + 1 + len(entries(page))]
    assert all("method" in entry for entry in following), "the entries stand together below their group"
    tagged = [operation for operation in operations(of(page, views)) if operation.tag == OPEN_GROUP]
    met: list[str] = []
    for method, title in entries(page):
        found = [o.operation_id for o in tagged if (o.method.upper(), o.body["summary"]) == (method, title)]
        if excused(page, f"sidebar {method} {title}"):
            assert found == [], f"no excuse is needed for {title}"
        else:
            assert len(found) == 1, f"{method} {title} of page {number(page)} is {found}"
            met += found
    assert len(met) == len(set(met))
    missing = {operation.operation_id for operation in tagged} - set(met)
    if excused(page, "sidebar PUT Update subscriber"):
        missing.discard("updateSubscriber")
    assert missing == {what.split()[1] for where, what in EXCUSED if where == number(page) and "unlisted" in what}


def test_the_pages_of_one_revision_have_one_sidebar() -> None:
    """Ruling update-subscriber-upsert: one title changed with page 003."""
    first, *others = [page for page in PAGES.values() if page["revision"] == "v0.x"]
    for other in others:
        changed = [pair for pair in zip(first["sidebar"], other["sidebar"], strict=True) if pair[0] != pair[1]]
        assert [(old["title"], new["title"]) for old, new in changed] == (
            [("Update subscriber", "Upsert subscriber")] if number(other) == "003" else []
        )
        assert first["groups"] == other["groups"]


def test_the_groups_are_the_tags(page: Json, views: dict[str, Json]) -> None:
    groups, tags = page["groups"], [tag["name"] for tag in of(page, views)["tags"]]
    listed = [entry["group"] for entry in page["sidebar"] if "group" in entry]
    assert [group for group in listed if group in groups] == groups
    assert set(groups) <= set(tags)
    if excused(page, "groups"):
        assert groups != tags
    else:
        assert groups == tags


def test_the_groups_of_v0_come_in_the_order_of_the_tags(views: dict[str, Json]) -> None:
    """Ruling tag-list: the sidebar leaves six out."""
    groups = PAGES["003"]["groups"]
    assert [tag["name"] for tag in views["v0.x"]["tags"] if tag["name"] in groups] == groups


# The operation


def test_the_operation_has_method_path_and_title(page: Json, views: dict[str, Json]) -> None:
    told, operation = page["operation"], operation_of(page, views)
    assert operation.body["summary"] == told["title"]
    if told["method"] is not None:
        assert (operation.method.upper(), operation.path) == (told["method"], told["path"])
    if operation.tag == OPEN_GROUP:
        assert ((operation.method.upper(), told["title"])) in entries(page)


def test_the_operation_answers_the_status(page: Json, views: dict[str, Json]) -> None:
    told = page["response"]["status"]
    statuses = [status for status, _ in operation_of(page, views).responses() if status.startswith("2")]
    assert len(statuses) == 1
    if told is not None:
        assert statuses == [str(told)]


def test_the_operation_asks_for_the_key(page: Json, views: dict[str, Json]) -> None:
    told, view = page["auth"], of(page, views)
    if told is None:
        return
    [requirement] = view["security"]
    [name] = requirement
    scheme = view["components"]["securitySchemes"][name]
    assert (scheme["type"], scheme["in"], scheme["name"]) == ("apiKey", "header", told["header"])
    assert "security" not in operation_of(page, views).body
    assert told["text_sample"] in scheme["description"]
    for sample in filter(None, (told["text_sample"], told["curl_sample"])):
        assert sample.startswith("ApiKey ") != excused(page, f"auth {sample}"), sample


# Bodies


def test_the_request_has_the_fields_of_the_sample(page: Json, views: dict[str, Json]) -> None:
    told = set(page["request"]["fields"])
    if not told:
        return
    known = set(fields(of(page, views), body_schema(page, views, "request")))
    if excused(page, "request"):
        assert told < known
    else:
        assert told == known


def test_the_response_has_the_fields_of_the_sample(page: Json, views: dict[str, Json]) -> None:
    told = set(page["response"]["fields"])
    if not told:
        return
    known = set(fields(of(page, views), body_schema(page, views, "response")))
    left_out = [what.removeprefix("response ") for where, what in EXCUSED if where == number(page) and "resp" in what]
    excess = known - told
    assert told <= known
    assert {field for field in excess if not any(field.startswith(prefix) for prefix in left_out)} == set()
    assert all(any(field.startswith(prefix) for field in excess) for prefix in left_out), "an excuse is not needed"


def test_the_response_is_wrapped(page: Json, views: dict[str, Json]) -> None:
    """Ruling data-envelope: also where the page leaves the wrapper out."""
    view = of(page, views)
    assert list(plain(view, body_schema(page, views, "response"))["properties"]) == ["data"]
    if page["response"]["wrapper_shown"]:
        assert page["response"]["fields"][0] == "data"


def test_the_lists_of_values_are_those_of_the_page(page: Json, views: dict[str, Json]) -> None:
    view = of(page, views)
    for enum in page["enums"]:
        schema = plain(view, at(view, body_schema(page, views, enum["where"]), enum["at"]))
        assert schema.get("enum") == enum["values"], f"{enum['at']} in the {enum['where']}"


def test_the_values_of_the_samples_fit(page: Json, views: dict[str, Json]) -> None:
    view = of(page, views)
    probe = {**view, "components": {**view["components"], "schemas": dict(view["components"]["schemas"])}}
    wanted = []
    for field, value in page["values"].items():
        where = "response" if field.startswith("data.") else "request"
        name = f"Probe{len(wanted)}"
        probe["components"]["schemas"][name] = at(view, body_schema(page, views, where), field)
        wanted.append((field, name, value if field.endswith("[]") and isinstance(value, list) else [value]))
    schemas = Schemas(probe)
    for field, name, samples in wanted:
        for sample in samples:
            wrong = [str(violation) for violation in schemas.violations(f"/components/schemas/{name}", sample)]
            assert wrong == [], f"{field}: {sample}"


def test_what_the_page_describes_is_there(page: Json, views: dict[str, Json]) -> None:
    view = of(page, views)
    for where, side in (page["body_descriptions_without_names"] or {}).items():
        schema = body_schema(page, views, where)
        for entry in side["describes"]:
            for field in [entry["field"]] if entry["field"] else entry["one_of"]:
                described = at(view, schema, field.removesuffix("[]"))
                assert described.get("description"), f"{field} in the {where}"


def test_page_001_describes_every_field_of_its_request(
    views: dict[str, Json],
) -> None:
    page = PAGES["001"]
    told = {entry["field"] for entry in page["body_descriptions_without_names"]["request"]["describes"]}
    assert told == set(fields(of(page, views), body_schema(page, views, "request")))


# The excuses


def test_every_excuse_names_a_ruling_that_speaks_of_the_revision() -> None:
    rulings = {ruling.id: ruling for ruling in read_rulings(FOLDER / "rulings")}
    for (name, what), ruling in EXCUSED.items():
        assert ruling in rulings, f"page {name}, {what}"
        assert rulings[ruling].said[PAGES[name]["revision"]], f"{ruling} does not say what page {name} has"


def test_an_excuse_is_needed(views: dict[str, Json]) -> None:
    """Those of the sidebar and of bodies are checked where they are used; here those of single operations."""
    for (name, what), _ in EXCUSED.items():
        if what.startswith("unlisted "):
            present = {o.operation_id for o in operations(of(PAGES[name], views))}
            assert what.split()[1] in present, f"page {name}: {what}"
