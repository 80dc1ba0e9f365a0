"""What `diff` finds: pairs of small documents and the words they must print, and what must change nothing."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from novu_openapi.bundle import bundle
from novu_openapi.diff import Change, Severity, compare
from novu_openapi.diff.change import Direction, Effect
from novu_openapi.diff.loading import Loaded, load
from novu_openapi.diff.report import Report, text
from novu_openapi.grammar import Node, walk
from novu_openapi.schemas import Schemas
from novu_openapi.source import tokens

HERE = Path(__file__).parent
FOLDER = HERE / "diff"
CASES = sorted(path.parent.name for path in FOLDER.glob("*/expected.txt"))

Json = dict[str, Any]


def changes(old: Json, new: Json) -> list[Change]:
    return compare(Loaded("old", old), Loaded("new", new))


def of_case(case: str) -> list[Change]:
    return compare(load(str(FOLDER / case / "old.yaml")), load(str(FOLDER / case / "new.yaml")))


def brief(found: list[Change]) -> list[tuple[str, ...]]:
    return [(change.severity, change.rule, str(change.place), change.witness or "") for change in found]


def taking(**schemas: Any) -> Json:
    """A document whose only request and only answer is A."""
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
    operation = {"operationId": "a", "requestBody": content, "responses": {"200": {"description": "A.", **content}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {"/a": {"post": operation}},
        "components": {"schemas": schemas},
    }


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


# Cases


@pytest.mark.parametrize("case", CASES)
def test_a_pair_of_documents_prints_the_expected_words(case: str) -> None:
    words = text(Report("old", "new", of_case(case)))
    assert words == (FOLDER / case / "expected.txt").read_text(encoding="utf-8")


def test_every_folder_is_a_case() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == CASES
    assert len(CASES) >= 25


@pytest.mark.parametrize("case", CASES)
def test_a_document_is_no_change_of_itself(case: str) -> None:
    for name in ("old.yaml", "new.yaml"):
        loaded = load(str(FOLDER / case / name))
        assert compare(loaded, loaded) == []


@pytest.mark.parametrize("case", CASES)
def test_turned_round_a_narrowing_is_a_widening(case: str) -> None:
    """What is newly refused one way is newly accepted the other way."""
    there = of_case(case)
    back = compare(load(str(FOLDER / case / "new.yaml")), load(str(FOLDER / case / "old.yaml")))
    plain = ("values-narrowed", "values-widened", "null-added", "null-removed", "enum-member-added")
    turned = {
        Effect.REFUSED: Effect.ACCEPTED,
        Effect.ACCEPTED: Effect.REFUSED,
        Effect.ANSWERED: Effect.GONE,
        Effect.GONE: Effect.ANSWERED,
    }
    places = {(change.place.words, change.place.path, change.effect) for change in back}
    for change in there:
        if change.rule in plain and change.effect is not None and change.subject.startswith("schema"):
            assert (change.place.words, change.place.path, turned[change.effect]) in places


@pytest.mark.parametrize("case", CASES)
def test_a_witness_is_what_it_says(case: str) -> None:
    """Tried once more, by the validators the linter uses."""
    sides = [bundle(FOLDER / case / name).document for name in ("old.yaml", "new.yaml")]
    for change in of_case(case):
        known = change.rule.startswith(("values-", "enum-", "null-", "type-")) and "*" not in change.place.path
        if change.witness is None or not known or change.rule == "values-changed":
            continue
        pointer = change.point.pointer
        if not isinstance(_at(sides[not change.point.gone], pointer), dict):
            pointer = pointer.rpartition("/")[0]  # of a keyword
        if any(_at(side, pointer) is None for side in sides):
            continue  # it stands elsewhere in the other document
        before, after = (not list(Schemas(side).violations(pointer, json.loads(change.witness))) for side in sides)
        assert (before, after) == {
            Effect.REFUSED: (True, False),
            Effect.GONE: (True, False),
            Effect.ACCEPTED: (False, True),
            Effect.ANSWERED: (False, True),
        }[change.effect or Effect.REFUSED]


def _at(value: Any, pointer: str) -> Any:
    for token in tokens(pointer):
        if isinstance(value, list) and token.isdecimal() and int(token) < len(value):
            value = value[int(token)]
        elif isinstance(value, dict) and token in value:
            value = value[token]
        else:
            return None
    return value


# Direction


@pytest.mark.parametrize(
    ("old", "new", "breaks"),
    [
        ({"enum": ["a"]}, {"enum": ["a", "b"]}, Direction.RESPONSE),
        ({"enum": ["a", "b"]}, {"enum": ["a"]}, Direction.REQUEST),
        ({"type": "string"}, {"type": ["string", "null"]}, Direction.RESPONSE),
        ({"type": "integer"}, {"type": "number"}, Direction.RESPONSE),
        ({"type": "number"}, {"type": "integer"}, Direction.REQUEST),
        ({"type": "string", "maxLength": 9}, {"type": "string", "maxLength": 3}, Direction.REQUEST),
        ({"type": "array", "items": {"type": "string"}}, {"type": "array"}, Direction.RESPONSE),
        (
            {"type": "object"},
            {"type": "object", "properties": {"a": {}}, "required": ["a"]},
            Direction.REQUEST,
        ),
        ({"anyOf": [{"type": "string"}, {"type": "object"}]}, {"type": "string"}, Direction.REQUEST),
    ],
)
def test_the_same_change_breaks_one_way_only(old: Json, new: Json, breaks: Direction) -> None:
    found = changes(taking(A=old), taking(A=new))
    assert {change.direction for change in found if change.severity is Severity.BREAKING} == {breaks}
    assert {change.severity for change in found if change.direction is not breaks} == {Severity.COMPATIBLE}


# Recursion, and what is broken


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"A": ref("A")}, {"A": {"type": "string"}}),
        ({"A": ref("B"), "B": ref("A")}, {"A": ref("B"), "B": {"allOf": [ref("A")]}}),
        ({"A": {"allOf": [ref("A"), {"type": "object"}]}}, {"A": {"anyOf": [ref("A"), {"type": "string"}]}}),
        (
            {"A": {"oneOf": [{"type": "string"}, {"type": "array", "items": ref("A")}]}},
            {"A": {"oneOf": [{"type": "integer"}, {"type": "object", "additionalProperties": ref("A")}]}},
        ),
        (
            {"A": {"type": "object", "required": ["a"], "properties": {"a": ref("A")}}},
            {"A": {"type": "object", "properties": {"a": {"anyOf": [ref("A"), {"type": "null"}]}}}},
        ),
        (
            {"A": {"type": "object", "properties": {"b": ref("B")}}, "B": {"properties": {"a": ref("A")}}},
            {"A": {"type": "object", "properties": {"b": ref("B")}}, "B": {"items": ref("B"), "not": ref("A")}},
        ),
        ({"A": {"$dynamicRef": "#a"}}, {"A": ref("Gone")}),
        ({"A": {"type": "nonsense"}}, {"A": {"type": "string", "minLength": "x"}}),
        ({"A": {"type": "string", "pattern": "("}}, {"A": {"type": "string", "pattern": "(?<=a)b"}}),
        ({"A": {"properties": [1], "required": "x", "type": ["object", 3]}}, {"A": {"allOf": {"a": 1}, "items": [{}]}}),
        ({"A": None}, {"A": [1]}),
    ],
)
def test_what_turns_in_circles_or_is_broken_comes_to_an_end(old: Json, new: Json) -> None:
    compare(Loaded("old", taking(**old)), Loaded("new", taking(**new)))
    compare(Loaded("new", taking(**new)), Loaded("old", taking(**old)))


def test_a_change_in_a_recursive_schema_is_told_once_for_each_direction() -> None:
    old = {"A": {"type": "object", "properties": {"b": ref("B")}}, "B": {"properties": {"a": ref("A")}}}
    new = copy.deepcopy(old)
    old["B"]["properties"]["x"], new["B"]["properties"]["x"] = {"type": "integer"}, {"type": "string"}
    found = changes(taking(**old), taking(**new))
    assert sorted(brief(found)) == [("breaking", "type-changed", "x", '""'), ("breaking", "type-changed", "x", "1")]
    assert {str(change.seen) for change in found} == {"a, request body: b.x", "a, answer 200: b.x"}


def test_a_boolean_schema_is_a_schema() -> None:
    old = {"type": "object", "properties": {"a": True, "b": False}}
    new = {"type": "object", "properties": {"a": False, "b": True}}
    found = brief(changes(taking(A=old), taking(A=new)))
    assert ("breaking", "type-removed", "a", "1") in found
    assert ("breaking", "type-added", "b", "1") in found


def test_what_a_union_makes_up_for_breaks_nobody() -> None:
    narrow = {"type": "object", "properties": {"a": {"type": "string", "maxLength": 9}}}
    wide = {"type": "object", "properties": {"a": {"type": "string"}}}
    old = {"A": {"anyOf": [ref("Narrow"), ref("Wide")]}, "Narrow": wide, "Wide": wide}
    new = {"A": {"anyOf": [ref("Narrow"), ref("Wide")]}, "Narrow": narrow, "Wide": wide}
    assert changes(taking(**old), taking(**new)) == []
    old["Wide"] = new["Wide"] = {"type": "object", "properties": {"a": {"type": ["string", "integer"]}}}
    assert {change.severity for change in changes(taking(**old), taking(**new))} <= {Severity.COMPATIBLE}


def test_too_many_branches_are_compared_as_a_whole() -> None:
    def choices(most: int) -> Json:
        return {"allOf": [{"anyOf": [{"type": "integer", "maximum": i + most} for i in range(20)]} for _ in range(3)]}

    assert [change.rule for change in changes(taking(A=choices(9)), taking(A=choices(5)))] == ["values-narrowed"] * 2


@pytest.mark.parametrize(
    "again",
    [
        {"allOf": [{"type": "string", "default": "x", "deprecated": True}]},
        {"anyOf": [{"type": "string", "default": "x", "deprecated": True}]},
        {"allOf": [ref("B")]},
        ref("B"),
    ],
)
def test_a_default_is_the_same_wherever_it_stands(again: Json) -> None:
    plain = {"type": "string", "default": "x", "deprecated": True}
    old = {"A": {"type": "object", "properties": {"a": plain}}}
    new = {"A": {"type": "object", "properties": {"a": again}}, "B": plain}
    assert changes(taking(**old), taking(**new)) == []
    other = {**new, "B": {**plain, "default": "y"}}
    found = [change.rule for change in changes(taking(**new), taking(**other))]
    assert found == (["default-changed"] if "B" in json.dumps(again) else [])


# The document itself


def test_a_change_of_a_shared_schema_names_its_operations_and_the_place(document: Json) -> None:
    new = copy.deepcopy(document)
    new["components"]["schemas"]["ProviderId"]["enum"].append("pigeon")
    found = [change for change in changes(document, new) if change.severity is Severity.BREAKING]
    assert [(change.subject, change.witness) for change in found] == [("schema ProviderId", '"pigeon"')]
    assert "getSubscriber" in found[0].operations and len(found[0].operations) > 5
    assert found[0].seen is not None
    assert found[0].seen.place.path == "data.channels[].providerId"


def _in_all_of(_: Json, schema: Json, __: random.Random) -> bool:
    inner = dict(schema)
    schema.clear()
    schema["allOf"] = [inner]
    return True


def _in_union(_: Json, schema: Json, chance: random.Random) -> bool:
    inner = dict(schema)
    schema.clear()
    schema[chance.choice(["anyOf", "oneOf"])] = [inner]
    return True


def _inlined(document: Json, schema: Json, _: random.Random) -> bool:
    name = str(schema.get("$ref", "")).removeprefix("#/components/schemas/")
    target = document["components"]["schemas"].get(name)
    if target is None or f'"#/components/schemas/{name}"' in json.dumps(target):
        return False
    schema.clear()
    schema.update(copy.deepcopy(target))
    return True


def _split(_: Json, schema: Json, chance: random.Random) -> bool:
    members = schema.get("properties", {})
    if len(members) < 2 or "additionalProperties" in schema:
        return False
    name = chance.choice(list(members))
    part: Json = {"type": "object", "properties": {name: members.pop(name)}}
    if name in schema.get("required", ()):
        schema["required"].remove(name)
        part["required"] = [name]
    rest = dict(schema)
    schema.clear()
    schema["allOf"] = [rest, part]
    return True


def _shuffled(_: Json, schema: Json, chance: random.Random) -> bool:
    keys = [key for key in ("anyOf", "oneOf", "enum", "required") if len(schema.get(key, ())) > 1]
    for key in keys:
        chance.shuffle(schema[key])
    return bool(keys)


def _types_apart(_: Json, schema: Json, __: random.Random) -> bool:
    if not isinstance(schema.get("type"), list) or "enum" in schema:
        return False
    rest = dict(schema)
    schema.clear()
    schema["anyOf"] = [{**rest, "type": kind} for kind in rest["type"]]
    return True


REWRITES: list[Callable[[Json, Json, random.Random], bool]] = [
    _in_all_of,
    _in_union,
    _inlined,
    _split,
    _shuffled,
    _types_apart,
]


@pytest.mark.parametrize("rewrite", REWRITES, ids=lambda rewrite: rewrite.__name__.strip("_"))
def test_the_same_said_in_other_words_is_no_change(
    rewrite: Callable[[Json, Json, random.Random], bool], document: Json
) -> None:
    for seed in range(3):
        chance = random.Random(seed)
        new = copy.deepcopy(document)
        nodes: list[Node] = [node for node in walk(new) if node.kind == "schema"]
        chance.shuffle(nodes)
        # Several at once, as far as they are not inside one another.
        done = 0
        for node in nodes:
            if done < 5 and node.value and rewrite(new, node.value, chance):
                done += 1
        assert done
        assert changes(document, new) == []
