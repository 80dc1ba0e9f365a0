"""Chat by OAuth: browsers without a key are led to the provider, and turned away where something is wrong."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any
from urllib.parse import parse_qs, urlsplit

from novu_conformance.meaning import things
from novu_conformance.meaning.case import NOTHING, Case
from novu_conformance.meaning.story import story

_NEEDS = (
    "handle_chat_oauth",
    "create_integration",
    "delete_integration",
    "get_current_environment",
)
_CLIENT = {"clientId": "client-1", "secretKey": "secret"}


def slack(case: Case, **credentials: Any) -> dict[str, str]:
    """The query that names a new integration of Slack."""
    made = things.integration(case, "slack", "chat", credentials={**_CLIENT, **credentials})
    return {"environment_id": made["_environmentId"], "integration_identifier": made["identifier"]}


def each_way(case: Case, status: int, sid: str, provider: str, **query: Any) -> None:
    """Hold that the way to the provider and the way back are closed with this status."""
    closed = case.session.nobody.refuses(status)
    closed.handle_chat_oauth(sid, provider, **query)
    # With a code that the provider gave out it would go on to the provider.
    if case.knows("handle_chat_oauth_callback"):
        closed.handle_chat_oauth_callback(sid, provider, code="code", **query)


@story("C10", needs=_NEEDS)
def a_hash_has_to_be_right_where_it_is_wanted(case: Case) -> None:
    sid, named = things.subscriber(case), slack(case, hmac=True)
    key = (case.session.run.target.key or "").encode()
    of_another = hmac.new(key, f"{sid}-2".encode(), hashlib.sha256).hexdigest()
    for wrong in ({}, {"hmac_hash": "0" * 64}, {"hmac_hash": of_another}):
        each_way(case, 400, sid, "slack", **named, **wrong)
    case.same(things.read_subscriber(case, sid).get("channels") or [], [], "the credentials are")
    right = hmac.new(key, sid.encode(), hashlib.sha256).hexdigest()
    answer = case.session.nobody.handle_chat_oauth(sid, "slack", **named, hmac_hash=right)
    query = parse_qs(urlsplit(answer.headers["location"]).query)
    case.same(query.get("client_id"), [_CLIENT["clientId"]], "the client that the provider is told of is")


@story("C10", needs=_NEEDS)
def an_unknown_integration_leads_nowhere(case: Case) -> None:
    sid, named = things.subscriber(case), slack(case)
    for wrong in (
        {"environment_id": NOTHING},
        {"integration_identifier": case.name("unknown")},
        *({"environment_id": things.environment_of(case, api)["_id"]} for api in case.callers[1:]),
    ):
        each_way(case, 404, sid, "slack", **{**named, **wrong})
    each_way(case, 404, sid, "discord", **named)
    each_way(case, 400, sid, "fcm", **named)
    bare = things.integration(case, "slack", "chat", credentials={})
    each_way(case, 404, sid, "slack", **{**named, "integration_identifier": bare["identifier"]})
    case.same(things.read_subscriber(case, sid).get("channels") or [], [], "the credentials are")
    case.same(
        case.session.nobody.handle_chat_oauth(sid, "slack", **named).status, 302, "the status of the right way is"
    )
