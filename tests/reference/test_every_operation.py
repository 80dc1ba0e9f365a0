"""Every operation of the document, once: its own example, about things that exist, goes well."""

from __future__ import annotations

import pytest

from novu_conformance.caller import path_of
from tests.support.api import Api
from tests.support.document import OPERATIONS, success
from tests.support.samples import furnish, samples

# What cannot go well here, and why.
REFUSED = {"delete_organization_member": "the only member is the owner of the key, who cannot remove itself"}


@pytest.mark.parametrize("name", [name for name in OPERATIONS if name != "regenerate_api_keys"])
def test_the_example_goes_well(api: Api, name: str) -> None:
    sample = samples(furnish(api))[name]
    answer = sample.send(api)
    assert answer.status == (400 if name in REFUSED else success(sample.operation)), answer


@pytest.mark.parametrize("name", [name for name, operation in OPERATIONS.items() if operation.method == "get"])
def test_head_answers_as_get_without_a_body(api: Api, name: str) -> None:
    sample = samples(furnish(api))[name]
    path = path_of(sample.operation, sample.path_values)
    get, head = (api.raw(method, path, query=sample.query) for method in ("GET", "HEAD"))
    assert (head.status_code, head.content) == (get.status_code, b"")
    assert head.headers.get("content-type") == get.headers.get("content-type")


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_case_of_fixed_segments_and_a_trailing_slash_do_not_matter(api: Api, name: str) -> None:
    """Without a key, so that every operation that needs one is found and refused for that alone."""
    operation = OPERATIONS[name]
    path = "/".join(
        "undefined" if segment.startswith("{") else segment.upper() for segment in operation.path.split("/")
    )
    nobody = Api(api.url, None)
    status = 400 if operation.body.get("security") == [] else 401
    assert nobody.raw(operation.method, f"{path}/").status_code == status
    nobody.close()
