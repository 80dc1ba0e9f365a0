"""Bodies that say everything the document lets one say, or nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from hypothesis import strategies as st

from novu_conformance.contract import Contract
from novu_conformance.meaning.case import Case
from novu_conformance.meaning.values import EVERY_KIND, NAMES

_NULL = "null"


def whole(case: Case, schema: Mapping[str, Any], given: Any = None, *, without: Collection[str] = ()) -> Any:
    """A value of this schema that has every member, but for those that the server makes up, whose names begin with an
    underscore, and those that are to be left out, wherever they are. What is given stays as it is.
    """
    contract = case.session.run.contract
    chosen = _chosen(contract, schema, given)
    if isinstance(given, dict) or (given is None and "properties" in chosen):
        members = {
            name: whole(case, member, (given or {}).get(name), without=without)
            for name, member in chosen.get("properties", {}).items()
            if not name.startswith("_") and name not in without
        }
        return {**(given or {}), **members}
    if isinstance(given, list):
        return [whole(case, chosen["items"], element, without=without) for element in given]
    if given is not None:
        return given
    if "items" in chosen:
        return [whole(case, chosen["items"], without=without)]
    return case.draw(_scalars(chosen))


def nulls_of(case: Case, operation: str) -> dict[str, None]:
    """Null for every member of the body that may be left out and may be null."""
    contract = case.session.run.contract
    schema = contract.resolved(contract.operations[operation].request_schema() or {})
    optional = {name: member for name, member in schema["properties"].items() if name not in schema.get("required", ())}
    return {name: None for name, member in optional.items() if _may_be_null(contract, member)}


def _scalars(schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from([value for value in schema["enum"] if value is not None])
    kind = next(one for one in _types(schema) if one != _NULL)
    if kind == "string":
        return NAMES
    if kind == "boolean":
        return st.booleans()
    return st.integers(1, 9) if kind in ("integer", "number") else st.just(EVERY_KIND)


def _chosen(contract: Contract, schema: Mapping[str, Any], given: Any) -> dict[str, Any]:
    """Of what a schema allows, the first alternative that is not null and that what is given fits so far."""
    alternatives = list(_alternatives(contract, schema))
    fitting = [one for one in alternatives if given is None or _may_become(one, given)]
    return (fitting or alternatives)[0]


def _may_become(schema: Mapping[str, Any], given: Any) -> bool:
    """Whether what is given has no member that the schema does not know, nor another type."""
    if isinstance(given, dict):
        known = schema.get("properties", {})
        return given.keys() <= known.keys() and all(
            value == known[name].get("const", value) and value in known[name].get("enum", [value])
            for name, value in given.items()
        )
    if isinstance(given, list):
        return "items" in schema
    return "properties" not in schema and "items" not in schema


def _may_be_null(contract: Contract, schema: Mapping[str, Any]) -> bool:
    known = contract.resolved(schema)
    return _NULL in _types(known) or any(_may_be_null(contract, one) for one in known.get("anyOf", ()))


def _types(schema: Mapping[str, Any]) -> Sequence[str]:
    """What a schema says of the type; an object when it says nothing."""
    told = schema.get("type", "object")
    return (told,) if isinstance(told, str) else told


def _alternatives(contract: Contract, schema: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    known = contract.resolved(schema)
    inner = [one for word in ("anyOf", "oneOf") for one in known.get(word, ())]
    if not inner and known.get("type") != _NULL:
        yield known
    for one in inner:
        yield from _alternatives(contract, one)
