"""The five pages that the document started from, replayed: each page's own request, and an answer as the page shows it.

seed_pages/ holds the requests; what the pages show of the answers is transcribed in spec/revisions/*/pages/.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from novu_openapi.generate.document import Operation
from tests.support import things
from tests.support.api import Answer, Api
from tests.support.document import OPERATIONS, success
from tests.support.server import ROOT

REVISIONS = ROOT / "spec" / "revisions"
REQUESTS: dict[str, Any] = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted(Path(__file__).with_name("seed_pages").glob("*.yaml"))
}
PAGES: dict[str, Any] = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in REVISIONS.glob("*/pages/*.yaml")
}
EVERY_PAGE = pytest.mark.parametrize("page", REQUESTS)
TAKE_CREDENTIALS = ("000", "001")


def _credentials(api: Api) -> dict[str, str]:
    """A subscriber with a whole profile that was online once, and an integration of every provider of these pages."""
    for provider in _listed("001", "providerId"):
        things.integration(api, provider, "chat", identifier=provider)
    profile = {"firstName": "a", "lastName": "b", "email": "c@d.ef", "phone": "g", "avatar": "h", "locale": "en"}
    ada = things.subscriber(api, **profile)
    api.update_subscriber_online_status(ada, {"isOnline": False})
    return {"subscriberId": ada}


def _integration(api: Api) -> dict[str, str]:
    """An integration."""
    return {"integrationId": things.integration(api, "ses", "email", credentials={"apiKey": "k"})["_id"]}


def _message(api: Api) -> dict[str, str]:
    """A message with buttons in a feed, seen and read."""
    buttons = [{"type": "primary", "content": "Go", "resultContent": "Gone"}]
    cta = {"type": "redirect", "data": {"url": "/there"}, "action": {"status": "pending", "buttons": buttons}}
    ada = things.subscriber(api)
    made = things.workflow(api, things.step(cta=cta, feedId=things.feed(api)["_id"]))
    message = things.message(api, ada, made=made, payload={"a": 1})
    api.mark_messages(ada, {"messageId": message, "markAs": "read"})
    return {"subscriberId": ada, "messageId": message, "type": "primary"}


def _nothing(_: Api) -> dict[str, str]:
    return {}


# What has to be there before a page's request; what its placeholders then stand for.
SETTINGS: dict[str, Callable[[Api], dict[str, str]]] = {
    "000": _credentials,
    "001": _credentials,
    "002": _integration,
    "003": _message,
    "004": _nothing,
}


def test_every_page_is_replayed() -> None:
    assert sorted(PAGES) == list(REQUESTS) == list(SETTINGS)


@EVERY_PAGE
def test_the_request_is_the_one_of_the_page(page: str) -> None:
    request, shown = REQUESTS[page]["request"], PAGES[page]
    assert (request["method"].lower(), request["path"]) == (_operation(page).method, _operation(page).path)
    members = set(_members(request["body"]))
    if shown["request"]["fields"]:
        assert (request["method"], request["path"]) == (shown["operation"]["method"], shown["operation"]["path"])
        assert members == set(shown["request"]["fields"])
    else:
        assert _described(page, "request") <= members


@EVERY_PAGE
def test_the_answer_has_every_member_that_the_page_shows(fresh: Api, page: str) -> None:
    answer = _replay(fresh, page, SETTINGS[page](fresh), _body(page))
    assert answer.status == success(_operation(page))
    assert PAGES[page]["response"]["status"] in (answer.status, None)
    left_out = REQUESTS[page]["left_out"]
    sent = set(_members(answer.body))
    missing = {member for member in _shown(page) - sent if not _is_below(member, left_out)}
    assert missing == set(), "the page shows more than the server sends"
    assert sent & left_out.keys() == set(), "the server sends what is said to be left out"


@EVERY_PAGE
def test_what_is_left_out_is_on_the_page_and_ruled_on(page: str) -> None:
    for member, ruling in REQUESTS[page]["left_out"].items():
        assert member in _shown(page)
        assert (REVISIONS / "rulings" / f"{ruling}.yaml").is_file(), ruling


@EVERY_PAGE
def test_every_value_that_the_page_lists_is_taken(fresh: Api, page: str) -> None:
    """All but one: an environment has its in-app integration from the start."""
    values = SETTINGS[page](fresh)
    for place in {one["at"] for one in PAGES[page]["enums"] if one["where"] == "request"}:
        for value in _listed(page, place):
            caller = fresh.refuses(400) if (page, value) == ("004", "in_app") else fresh
            _replay(caller, page, values, _body(page, place, value))


def _replay(api: Api, page: str, values: dict[str, str], body: dict[str, Any]) -> Answer:
    return getattr(api, _operation(page).function)(*values.values(), body)  # type: ignore[no-any-return]


def _body(page: str, place: str | None = None, value: str | None = None) -> dict[str, Any]:
    """The body of the page's request; if a place is given, with that value there, and names not used before."""
    body: dict[str, Any] = copy.deepcopy(REQUESTS[page]["request"]["body"])
    if place is not None:
        if "conditions" in body:
            body["conditions"] = copy.deepcopy(REQUESTS["002"]["request"]["body"]["conditions"])
        if "identifier" in body:
            body["identifier"] = things.unique(body["identifier"])
        target: Any = body
        *parents, last = re.split(r"(?:\[\])?\.", place)
        for parent in parents:
            target = target[parent]
            target = target[0] if isinstance(target, list) else target
        target[last] = value
    if page in TAKE_CREDENTIALS:
        body["integrationIdentifier"] = body["providerId"]
    return body


def _operation(page: str) -> Operation:
    wanted = PAGES[page]["operation"]["operationId"]
    return next(operation for operation in OPERATIONS.values() if operation.operation_id == wanted)


def _listed(page: str, place: str) -> list[str]:
    """The values that the page lists for a member of the request."""
    (values,) = [one["values"] for one in PAGES[page]["enums"] if (one["at"], one["where"]) == (place, "request")]
    return list(values)


def _shown(page: str) -> set[str]:
    """The members of the answer that the page shows in its sample, or describes."""
    return {*PAGES[page]["response"]["fields"], *_described(page, "response")}


def _described(page: str, where: str) -> set[str]:
    described = (PAGES[page].get("body_descriptions_without_names") or {}).get(where) or {"describes": []}
    return {one["field"] for one in described["describes"] if one["field"]}


def _members(value: Any, place: str = "") -> Iterator[str]:
    """Every member, in the notation of the transcribed pages: `data.channels[].credentials.deviceTokens[]`."""
    if isinstance(value, list):
        for element in value:
            yield from _members(element, place)
    elif isinstance(value, dict):
        for name, inner in value.items():
            there = f"{place}.{name}".lstrip(".") + ("[]" if isinstance(inner, list) else "")
            yield there
            yield from _members(inner, there)


def _is_below(member: str, places: Any) -> bool:
    return any(member == place or member.startswith((f"{place}.", f"{place}[]")) for place in places)
