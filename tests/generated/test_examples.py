"""Generated code is tested by using it: every example goes through the client and through the models."""

from __future__ import annotations

import datetime
import importlib
import json
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from novu_openapi.generate.document import Json, is_json, operations, resolve, schemas

from .conftest import ROOT

BUNDLE: Json = json.loads((ROOT / "generated" / "openapi.json").read_text(encoding="utf-8"))


def _examples() -> Iterator[Any]:
    """Each example of a request or an answer, with the name of the schema it stands for."""
    seen: set[str] = set()
    for operation in operations(BUNDLE):
        places = dict(operation.responses())
        if "requestBody" in operation.body:
            places["request"] = resolve(BUNDLE, operation.body["requestBody"])
        for place, holder in places.items():
            for media_type, content in holder.get("content", {}).items():
                if is_json(media_type):
                    schema = content["schema"]["$ref"].rpartition("/")[2]
                    for name, example in content.get("examples", {}).items():
                        value = resolve(BUNDLE, example)["value"]
                        if (key := f"{schema}{json.dumps(value)}") not in seen:
                            seen.add(key)
                            yield pytest.param(schema, value, id=f"{operation.operation_id}-{place}-{name}")


EXAMPLES = list(_examples())


def same(one: Any, other: Any) -> bool:
    """Equal as JSON, except that two spellings of one instant are equal."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, str) and isinstance(other, str) and one != other:
        try:
            return datetime.datetime.fromisoformat(one) == datetime.datetime.fromisoformat(other)
        except ValueError:
            return False
    return type(one) is type(other) and bool(one == other)


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= len(operations(BUNDLE)) / 2


@pytest.mark.parametrize(("schema", "value"), EXAMPLES)
def test_the_client_keeps_every_member(schema: str, value: Any) -> None:
    model = getattr(importlib.import_module("novu_api_client.models"), schema)
    assert same(model.from_dict(value).to_dict(), value)


@pytest.mark.parametrize(("schema", "value"), EXAMPLES)
def test_the_models_accept_it(schema: str, value: Any) -> None:
    model = getattr(importlib.import_module("novu_models.models"), schema)
    TypeAdapter(model).validate_python(value)
    TypeAdapter(model).validate_json(json.dumps(value))


@pytest.mark.parametrize("schema", [name for name, it in schemas(BUNDLE).items() if "properties" in it])
def test_every_member_keeps_its_name(schema: str) -> None:
    """Generators rename what Python does not like; a typed dictionary must not have a renamed key."""
    wanted = set(schemas(BUNDLE)[schema]["properties"])
    document = getattr(importlib.import_module("novu_models.documents"), schema)
    # Only the run-time view of a key with two leading underscores is prefixed; type checkers see it as it is.
    assert {key.removeprefix(f"_{schema.lstrip('_')}") for key in document.__annotations__} == wanted
    model = getattr(importlib.import_module("novu_models.models"), schema)
    assert {field.alias or name for name, field in model.model_fields.items()} == wanted


def test_client_functions_are_named_as_the_project_names_them() -> None:
    for operation in operations(BUNDLE):
        module = importlib.import_module(f"novu_api_client.api.{operation.service}.{operation.function}")
        assert {"sync_detailed", "asyncio_detailed"} <= set(dir(module))


def test_operations_table() -> None:
    table = importlib.import_module("novu_models.operations")
    assert [entry.operation_id for entry in table.OPERATIONS] == [o.operation_id for o in operations(BUNDLE)]
    for entry in table.OPERATIONS:
        assert entry.service in table.Services.__dataclass_fields__
        words = typing.cast(str, table.Services.__dataclass_fields__[entry.service].type)
        assert hasattr(getattr(table, words.split()[-1].rstrip("]")), entry.function)


def test_the_operations_need_nothing_at_run_time() -> None:
    """The server imports them at start: neither pydantic nor the documents may come along."""
    text = Path(ROOT / "generated/novu_models/operations.py").read_text(encoding="utf-8")
    assert "pydantic" not in text
    assert "\nfrom .documents" not in text
