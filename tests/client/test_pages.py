"""Iterators over everything that is answered page by page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from novu_client.models import Subscriber
from novu_openapi.generate.document import Operation
from novu_openapi.generate.resources.answers import paging
from novu_openapi.generate.resources.naming import iterator_name
from tests.client.flavours import FLAVOURS
from tests.client.misbehaving import answering, serving
from tests.support.document import OPERATIONS
from tests.support.server import DEVELOPMENT_KEY, Server

Flavour = Callable[..., Any]
both = pytest.mark.parametrize("run", FLAVOURS)
PAGED = [operation for operation in OPERATIONS.values() if paging(operation)]

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


@pytest.fixture(scope="module")
def six(server: Server) -> Server:
    """A server with six subscribers."""
    api = server.api()
    for number in range(6):
        api.create_subscriber({"subscriberId": f"s-{number}"})
    api.close()
    return server


@both
@pytest.mark.parametrize("limit", [1, 2, 3, 4, 6, 7, None])
def test_everybody_comes_once_whatever_the_size_of_a_page(run: Flavour, six: Server, limit: int | None) -> None:
    found = run(six.url, lambda novu: novu.subscribers.iterate(limit=limit), api_key=DEVELOPMENT_KEY)
    assert [type(one) for one in found] == [Subscriber] * 6
    assert [one.subscriber_id for one in found] == [f"s-{number}" for number in range(6)]


@both
@pytest.mark.parametrize("limit", [1, 2, 3, 4, 6, 7, None])
def test_cursors_are_followed_to_the_end(run: Flavour, six: Server, limit: int | None) -> None:
    found = run(six.url, lambda novu: novu.subscribers.iterate_search(limit=limit), api_key=DEVELOPMENT_KEY)
    assert sorted(one.subscriber_id for one in found) == [f"s-{number}" for number in range(6)]


def numbers(**members: Any) -> Any:
    return answering({"data": [{"subscriberId": "x"}], "pageSize": 1, **members})


@both
@pytest.mark.parametrize("told", ["more", "total"])
def test_a_full_last_page_is_the_last_that_is_asked_for(run: Flavour, told: str) -> None:
    pages = [{"hasMore": number < 1} if told == "more" else {"totalCount": 2} for number in range(2)]
    call = {
        "more": lambda novu: novu.subscribers.iterate(limit=1),
        "total": lambda novu: novu.topics.iterate(page_size=1),
    }
    with serving(*(numbers(page=number, **page) for number, page in enumerate(pages))) as server:
        assert len(run(server.url, call[told])) == 2
    size = {"more": "limit", "total": "pageSize"}[told]
    asked = [parse_qs(urlsplit(request.target).query) for request in server.requests]
    assert asked == [{size: ["1"]}, {size: ["1"], "page": ["1"]}]


@both
@pytest.mark.parametrize("told", [{"hasMore": True}, {}], ids=["wrongly", "nothing"])
def test_an_empty_page_is_the_end_whatever_else_is_told(run: Flavour, told: dict[str, Any]) -> None:
    with serving(numbers(**told), numbers(**told), answering({"data": [], **told})) as server:
        assert len(run(server.url, lambda novu: novu.subscribers.iterate())) == 2
    assert len(server.requests) == 3


@both
def test_nothing_is_asked_for_before_it_is_needed(run: Flavour) -> None:
    with serving(numbers(hasMore=True)) as server:
        run(server.url, lambda novu: _first(novu.subscribers.iterate()))
    assert len(server.requests) == 1


@both
@pytest.mark.parametrize("operation", PAGED, ids=lambda operation: operation.operation_id)
def test_every_paged_operation_has_an_iterator(run: Flavour, server: Server, operation: Operation) -> None:
    server.api().create_subscriber({"subscriberId": "ada"})
    path = ["ada"] * len(operation.parameters("path"))
    query = {
        parameter["name"]: parameter["example"]
        for parameter in operation.parameters("query")
        if parameter.get("required")
    }

    def everything(novu: Any) -> Any:
        return getattr(getattr(novu, operation.service), iterator_name(operation))(*path, **query)

    assert isinstance(run(server.url, everything, api_key=DEVELOPMENT_KEY), list)


def _first(found: Any) -> Any:
    return next(found) if hasattr(found, "__next__") else anext(found)
