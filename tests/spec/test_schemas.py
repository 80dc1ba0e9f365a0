"""What schemas admit: validation with the places of violations, OpenAPI 3.0 in translation, and the algebra."""

from __future__ import annotations

import pytest

from novu_openapi.algebra import Answer
from novu_openapi.dialect import translate
from novu_openapi.schemas import Schemas


def document(version="3.1.0", **schemas):
    return {"openapi": version, "components": {"schemas": schemas}}


def overlap(first, second):
    schemas = Schemas(document(First=first, Second=second))
    return schemas.algebra.overlap("/components/schemas/First", "/components/schemas/Second")


def tagged(*values):
    return {"type": "object", "required": ["type"], "properties": {"type": {"type": "string", "enum": list(values)}}}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"type": "string"}, {"type": "integer"}),
        (tagged("regular"), tagged("timed")),
        ({"type": "integer", "maximum": 3}, {"type": "integer", "minimum": 4}),
        ({"type": "string", "maxLength": 3}, {"type": "string", "minLength": 4}),
        ({"type": "array", "items": {"type": "string"}, "minItems": 1}, {"type": "array", "items": {"type": "null"}}),
    ],
)
def test_schemas_that_exclude_each_other(first, second):
    assert overlap(first, second) == (Answer.NO, None)


@pytest.mark.parametrize(
    ("first", "second", "witness"),
    [
        (tagged("regular"), tagged("regular", "timed"), '{"type": "regular"}'),
        ({"type": "object"}, {"type": "object", "properties": {"a": {}}}, "{}"),
        ({"type": "string"}, {"type": "string", "minLength": 2}, '"xx"'),
        ({"type": "integer"}, {"type": "number", "minimum": 5}, "5"),
        ({"type": ["string", "null"]}, {"type": ["null", "integer"]}, "null"),
    ],
)
def test_schemas_that_overlap_are_shown_a_common_value(first, second, witness):
    assert overlap(first, second) == (Answer.YES, witness)


def test_what_cannot_be_decided_is_unknown():
    words, digits = {"type": "string", "pattern": "^[a-z]+$"}, {"type": "string", "pattern": "^(?=.*[0-9]).+$"}
    assert overlap(words, digits).answer is Answer.UNKNOWN
    assert overlap({"type": "nonsense"}, {"type": "string"}).answer is Answer.UNKNOWN


def test_satisfiability():
    schemas = Schemas(document(Good={"type": "string"}, Bad={"allOf": [{"type": "string"}, {"type": "null"}]}))
    assert schemas.algebra.satisfiable("/components/schemas/Good") is Answer.YES
    assert schemas.algebra.satisfiable("/components/schemas/Bad") is Answer.NO
    assert schemas.algebra.satisfiable("/components/schemas/None") is Answer.UNKNOWN


def test_a_violation_tells_the_place_in_the_branch_that_was_meant():
    step = {
        "anyOf": [
            {"type": "null"},
            {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
            {"type": "object", "required": ["id", "kind", "more"]},
        ]
    }
    schemas = Schemas(document(Steps={"type": "array", "items": {"$ref": "#/components/schemas/Step"}}, Step=step))
    (violation,) = schemas.violations("/components/schemas/Steps", [{"name": "a"}, {"name": 5}])
    assert violation.path == [1, "name"]
    assert str(violation) == 'at 1/name: 5 is not of type "string"'
    assert violation.keyword == "/components/schemas/Step/anyOf/1/properties/name/type"


def test_long_values_are_shortened():
    schemas = Schemas(document(Number={"type": "integer"}))
    (violation,) = schemas.violations("/components/schemas/Number", "x" * 10_000)
    assert len(violation.message) < 200 and violation.message.endswith('is not of type "integer"')


@pytest.mark.parametrize(
    ("format", "good", "bad"),
    [
        ("date-time", "2024-10-24T12:00:00.000Z", "2024-10-24"),
        ("email", "ada@example.com", "ada"),
        ("uri", "https://example.com/", "example.com"),
        ("uuid", "5b1a6f0e-9f0c-4a37-8a5b-1f2d3c4b5a60", "5b1a"),
    ],
)
def test_formats_are_checked(format, good, bad):
    schemas = Schemas(document(Text={"type": "string", "format": format}))
    assert not list(schemas.violations("/components/schemas/Text", good))
    assert list(schemas.violations("/components/schemas/Text", bad))


def test_openapi_3_0_is_translated():
    old = document(
        "3.0.3",
        A={"type": "string", "nullable": True},
        B={"nullable": True},
        C={"type": "number", "minimum": 1, "exclusiveMinimum": True, "maximum": 2, "exclusiveMaximum": False},
        D={"$ref": "#/components/schemas/A", "nullable": True},
        E={"properties": {"a": {"type": "integer", "nullable": True}}, "example": {"nullable": True}},
    )
    assert translate(old)["components"]["schemas"] == {
        "A": {"type": ["string", "null"]},
        "B": {},
        "C": {"type": "number", "exclusiveMinimum": 1, "maximum": 2},
        "D": {"$ref": "#/components/schemas/A"},
        "E": {"properties": {"a": {"type": ["integer", "null"]}}, "example": {"nullable": True}},
    }


def test_openapi_3_1_is_left_as_it_is():
    new = document(A={"type": ["string", "null"], "nullable": True})
    assert translate(new) == new


def test_nothing_is_fetched():
    schemas = Schemas(document(Far={"$ref": "https://example.invalid/schema.json"}))
    assert not list(schemas.violations("/components/schemas/Far", 5))
