"""`serve --revision`: which operations a revision knows, and where it behaves differently."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from novu_openapi.behaviour import SWITCHES, Revision
from novu_openapi.revisions import REVISIONS
from tests.support.server import DEVELOPMENT_KEY, ROOT, running

METHODS = ("get", "post", "put", "patch", "delete")


class Caller:
    """Calls a server of one revision as it stands on the wire."""

    def __init__(self, name: str, url: str) -> None:
        self.name = name
        self._client = httpx.Client(base_url=url, headers={"Authorization": f"ApiKey {DEVELOPMENT_KEY}"})

    def __call__(self, method: str, path: str, body: Any = None) -> httpx.Response:
        return self._client.request(method, path, json=body)


def operations(file: Path) -> set[tuple[str, str]]:
    document = json.loads(file.read_text())
    return {(method, path) for path, item in document["paths"].items() for method in METHODS if method in item}


def covers(template: str, path: str) -> bool:
    pattern = re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(template))
    return re.fullmatch(pattern, path) is not None


@pytest.fixture(scope="module", params=REVISIONS)
def revision(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caller]:
    database = tmp_path_factory.mktemp("revision") / "state.sqlite"
    with running(database, "--revision", request.param) as server:
        yield Caller(request.param, server.url)


def test_operations_the_revision_does_not_have_are_unknown(revision: Caller) -> None:
    every = operations(ROOT / "generated" / "openapi.json")
    known = operations(ROOT / "generated" / "revisions" / f"{revision.name}.json")
    assert known < every
    for method, path in sorted(every - known):
        answer = revision(method.upper(), path.replace("{", "").replace("}", ""), {})
        # A templated path of the revision may take what a fixed one of the document takes.
        if not any(method == other and covers(template, path) for other, template in known):
            assert answer.status_code == 404, (method, path)
            assert answer.json()["message"].startswith("Cannot"), (method, path)


def test_an_operation_it_has_answers(revision: Caller) -> None:
    assert revision("GET", "/v1/subscribers").status_code == 200


def test_putting_an_unknown_subscriber(revision: Caller) -> None:
    """ruling: update-subscriber-upsert"""
    answer = revision("PUT", "/v1/subscribers/somebody-new", {"firstName": "New"})
    expected = {"2024-12": 400, "v0.x": 200, "2025-02": 404}
    assert answer.status_code == expected[revision.name]


def test_the_status_and_body_of_broken_rules(revision: Caller) -> None:
    """rulings: validation-status-400, error-body"""
    answer = revision("POST", "/v1/subscribers/bulk", {"subscribers": []})
    body = answer.json()
    if revision.name == "2025-02":
        assert answer.status_code == 422
        assert body["errors"]["general"]["messages"] == ["subscribers should not be empty"]
        assert {"timestamp", "path"} <= body.keys()
        assert "error" not in body
    else:
        assert answer.status_code == 400
        assert body["message"] == ["subscribers should not be empty"]
        assert body["error"] == "Bad Request"
        assert ("timestamp" in body) == (revision.name == "2024-12")


def test_whether_an_integration_is_checked_when_nothing_is_said(revision: Caller) -> None:
    """ruling: integration-defaults"""
    answer = revision("POST", "/v1/integrations", {"providerId": "slack", "channel": "chat"})
    if revision.name == "2025-02":
        assert answer.status_code == 201
    else:
        assert answer.status_code == 400
        assert answer.json()["message"] == ["credentials should not be null or undefined"]


def test_every_switch_is_a_ruling() -> None:
    for ruling, (_, differing) in SWITCHES.items():
        assert (ROOT / "spec" / "revisions" / "rulings" / f"{ruling}.yaml").is_file(), ruling
        assert set(differing) <= set(REVISIONS)


def test_the_document_itself_is_no_revision() -> None:
    current = Revision()
    assert current.knows("anything")
    assert all(current.says(ruling) == held for ruling, (held, _) in SWITCHES.items())
