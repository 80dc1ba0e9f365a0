"""The names of Python for what the document names: methods, members, modules."""

from __future__ import annotations

import keyword

from novu_openapi.generate.document import Json, Operation, resolve
from novu_openapi.generate.tools import GenerateError
from novu_openapi.naming import snake_case


def member_name(name: str) -> str:
    """`_id` as `id`, `firstName` as `first_name`, `from` as `from_`."""
    plain = snake_case(name)
    if not plain.isidentifier():
        raise GenerateError(f"the member {name} has no name in Python")
    return f"{plain}_" if keyword.iskeyword(plain) else plain


def members(schema: Json, where: str) -> dict[str, str]:
    """The Python name of each member by its JSON name. Two may share one if they say the same."""
    found: dict[str, str] = {}
    schema_of: dict[str, Json] = {}
    for name, member in schema["properties"].items():
        plain = member_name(name)
        said = {key: value for key, value in member.items() if key != "description"}
        if schema_of.setdefault(plain, said) != said:
            raise GenerateError(f"{where}: two members of different types would be called {plain}")
        found[name] = plain
    return found


def class_name(tag: str) -> str:
    """`Workflow overrides` as `WorkflowOverrides`."""
    return "".join(word.capitalize() for word in snake_case(tag).split("_"))


def noun(tag: str) -> str:
    """What the tag is about, one of it: `Workflow overrides` as `workflow_override`."""
    return snake_case(tag).removesuffix("s")


def method_name(operation: Operation) -> str:
    """The operationId without the noun of its tag: `createSubscriber` as `create` of `subscribers`."""
    words = snake_case(operation.operation_id).split("_")
    for wanted in (noun(operation.tag).split("_"), snake_case(operation.tag).split("_")):
        for start in range(len(words) - len(wanted) + 1):
            if words[start : start + len(wanted)] == wanted:
                rest = "_".join(words[:start] + words[start + len(wanted) :])
                if not rest or keyword.iskeyword(rest):
                    raise GenerateError(f"{operation}: {rest or 'nothing'} is no name for a method")
                return rest
    return "_".join(words)


def iterator_name(operation: Operation) -> str:
    """`list` as `iterate`, `get_feed` as `iterate_feed`, `search` as `iterate_search`."""
    first, _, rest = method_name(operation).partition("_")
    what = rest if first in ("list", "get") else method_name(operation)
    return f"iterate_{what}" if what else "iterate"


def path_arguments(operation: Operation) -> dict[str, str]:
    """The argument for each parameter of the path. One that the body names as well carries the noun of the tag."""
    body = operation.request_schema()
    taken = {member_name(name) for name in resolve(operation.document, body or {}).get("properties", {})}
    taken |= {member_name(parameter["name"]) for parameter in operation.parameters("query")}
    found: dict[str, str] = {}
    for parameter in operation.parameters("path"):
        plain = member_name(parameter["name"])
        argument = f"{noun(operation.tag)}_{plain}" if plain in taken else plain
        if argument in taken or argument in found.values():
            raise GenerateError(f"{operation}: two arguments would be called {argument}")
        found[parameter["name"]] = argument
    return found
