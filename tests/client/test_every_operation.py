"""Every operation of the document, once with each client: its example goes well, and nothing of the answer is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from novu_client import AsyncNovu, BadRequest, Novu, models
from novu_client.reading import read
from novu_client.writing import to_json
from novu_openapi.generate.document import Operation, is_json, resolve
from novu_openapi.generate.resources.naming import method_name
from novu_openapi.naming import snake_case
from tests.support.api import Api
from tests.support.document import DOCUMENT, OPERATIONS, success
from tests.support.samples import Sample, furnish, samples
from tests.support.server import DEVELOPMENT_KEY, Server

# What cannot go well here, and why.
REFUSED = {"delete_organization_member": "the only member is the owner of the key, who cannot remove itself"}
NAMES = [name for name in OPERATIONS if name != "regenerate_api_keys"]

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


class Heard:
    """The last answer, as it was on the wire."""

    response: httpx.Response

    def hear(self, response: httpx.Response) -> None:
        response.read()
        self.response = response

    async def hear_later(self, response: httpx.Response) -> None:
        await response.aread()
        self.response = response


@pytest.fixture(scope="module")
def heard() -> Heard:
    return Heard()


@pytest.fixture(scope="module")
def novu(server: Server, heard: Heard) -> Iterator[Novu]:
    with Novu(DEVELOPMENT_KEY, base_url=server.url, event_hooks={"response": [heard.hear]}) as client:
        yield client


@pytest.mark.parametrize("name", NAMES)
def test_with_the_members_of_the_body_as_arguments(api: Api, novu: Novu, heard: Heard, name: str) -> None:
    sample = samples(furnish(api))[name]
    members = model(sample.operation).MEMBERS if sample.body is not None else {}
    given = {members[wire]: value for wire, value in (sample.body or {}).items()}
    if name in REFUSED:
        with pytest.raises(BadRequest):
            method(novu, sample)(*sample.path_values.values(), **query(sample), **given)
    else:
        result = method(novu, sample)(*sample.path_values.values(), **query(sample), **given)
        assert_all_there(sample.operation, result, heard.response)


@pytest.mark.parametrize("name", NAMES)
def test_with_coroutines_and_the_body_as_a_model(api: Api, server: Server, heard: Heard, name: str) -> None:
    sample = samples(furnish(api))[name]
    body = [] if sample.body is None else [read(request_schema(sample.operation), sample.body)]
    assert all(type(one) is model(sample.operation) for one in body)

    async def call() -> Any:
        async with AsyncNovu(
            DEVELOPMENT_KEY,
            base_url=server.url,
            event_hooks={"response": [heard.hear_later]},
            transport=httpx.AsyncHTTPTransport(verify=False),
        ) as client:
            return await method(client, sample)(*sample.path_values.values(), *body, **query(sample))

    if name in REFUSED:
        with pytest.raises(BadRequest):
            asyncio.run(call())
    else:
        assert_all_there(sample.operation, asyncio.run(call()), heard.response)


def test_new_keys_are_typed_as_the_old_ones(fresh_server: Server) -> None:
    with Novu(DEVELOPMENT_KEY, base_url=fresh_server.url) as client:
        (made,) = client.environments.regenerate_api_keys()
    with Novu(made.key, base_url=fresh_server.url) as client:
        assert client.environments.list_api_keys() == [made]


def method(client: Any, sample: Sample) -> Any:
    return getattr(getattr(client, sample.operation.service), method_name(sample.operation))


def query(sample: Sample) -> dict[str, Any]:
    return {snake_case(name): value for name, value in sample.query.items()}


def request_schema(operation: Operation) -> dict[str, Any]:
    return {"$ref": str((operation.request_schema() or {})["$ref"]).rpartition("/")[2]}


def model(operation: Operation) -> Any:
    """The class of the body."""
    return getattr(models, request_schema(operation)["$ref"])


def assert_all_there(operation: Operation, result: Any, response: httpx.Response) -> None:
    """The result has the type that the document gives it, and holds what was on the wire."""
    content = dict(operation.responses())[str(success(operation))].get("content", {})
    assert response.status_code in (success(operation), 302)
    if response.status_code == 302:
        assert result.location == response.headers["Location"]
    elif not content:
        assert result is None
    elif not all(map(is_json, content)):
        assert result.text == response.text
    else:
        (media,) = content.values()
        schema, body = media["schema"], response.json()
        if list(resolve(DOCUMENT, schema)["properties"]) == ["data"]:
            schema, body = resolve(DOCUMENT, schema)["properties"]["data"], body["data"]
        assert to_json(result) == without_twins(body)
        assert_typed(schema, result)


def without_twins(value: Any) -> Any:
    """JSON without each `id` that only repeats an `_id`: a model has one member for both."""
    if isinstance(value, list):
        return [without_twins(element) for element in value]
    if not isinstance(value, dict):
        return value
    twin = {"id"} if "_id" in value and value.get("id") == value["_id"] else set()
    return {name: without_twins(member) for name, member in value.items() if name not in twin}


def assert_typed(schema: Any, value: Any) -> None:
    named = schema.get("$ref", "").rpartition("/")[2]
    target = resolve(DOCUMENT, schema)
    if "properties" in target:
        assert type(value) is getattr(models, named)
        for name, member in target["properties"].items():
            found = getattr(value, type(value).MEMBERS[name])
            if found is not None and "$ref" in member:
                assert_typed(member, found)
    elif target.get("type") == "array":
        assert isinstance(value, list)
        for element in value:
            assert_typed(target["items"], element)
