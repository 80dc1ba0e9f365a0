"""Loaded by Schemathesis: objects for the examples, and the checks that stand in for those a deviation replaces."""

from __future__ import annotations

import json
import os
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any
from urllib.parse import quote

import schemathesis
from schemathesis import Case, CheckContext, HookContext, Response

from novu_conformance.provision import Provisioner

URL = "NOVU_CONFORMANCE_URL"
KEY = "NOVU_CONFORMANCE_KEY"
DOCUMENT = "NOVU_CONFORMANCE_DOCUMENT"

_TIMEOUT_SECONDS = 10


def _send(method: str, path: str, body: Any) -> Any:
    request = urllib.request.Request(
        os.environ[URL] + quote(path, safe="/"),
        method=method.upper(),
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": f"ApiKey {_current.key}", "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=_TIMEOUT_SECONDS) as answer:
            return json.loads(answer.read() or b"null")
    except (urllib.error.HTTPError, ValueError):
        return None


class _Current:
    """The API key that is valid now."""

    def __init__(self) -> None:
        self.key = os.environ[KEY]


_current = _Current()
_provisioner = Provisioner(json.loads(Path(os.environ[DOCUMENT]).read_text()), _send)
_provisioner.prepare()


@schemathesis.hook
def before_call(context: HookContext, case: Case, kwargs: dict[str, Any]) -> None:
    """Give an example the identifiers of objects that exist; use the key that is valid now."""
    del context, kwargs
    if case.headers.get("Authorization") == f"ApiKey {os.environ[KEY]}":
        case.headers["Authorization"] = f"ApiKey {_current.key}"
    if case.meta is not None and case.meta.phase.name.value == "examples":
        operation_id = case.operation.definition.raw["operationId"]
        case.path_parameters = {**case.path_parameters, **_provisioner.path_parameters(operation_id)}


@schemathesis.hook
def after_call(context: HookContext, case: Case, response: Response) -> None:
    """Regenerating the API keys makes the one in use invalid: go on with the new one."""
    del context
    if case.operation.definition.raw["operationId"] == "regenerateApiKeys" and response.status_code == 201:
        _current.key = response.json()["data"][0]["key"]


@schemathesis.check
def unknown_method_is_not_found(ctx: CheckContext, response: Response, case: Case) -> None:
    """An undeclared method answers 404 with the ordinary error body. (ruling: no-405)"""
    del ctx
    if case.meta is None or getattr(case.meta.phase.data, "scenario", None) is None:
        return
    if case.meta.phase.data.scenario.value != "unspecified_http_method":
        return
    if response.request.method in ("OPTIONS", "HEAD"):
        return
    assert response.status_code in (404, 401), f"an undeclared method answered {response.status_code}, not 404"
    assert response.json()["statusCode"] == response.status_code
