"""Loaded by Schemathesis: objects for the examples, and the checks that stand in for those a deviation replaces."""

from __future__ import annotations

import json
import os
import re
import urllib.error
import urllib.request
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import schemathesis
from schemathesis import Case, CheckContext, DeserializationContext, HookContext, Response
from schemathesis.generation.meta import CoveragePhaseData, CoverageScenario

from novu_conformance.provision import Provisioner

URL = "NOVU_CONFORMANCE_URL"
KEY = "NOVU_CONFORMANCE_KEY"
DOCUMENT = "NOVU_CONFORMANCE_DOCUMENT"

RENEWED_EVERY = 8

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


class _Known:
    """Identifiers for generated requests: new ones now and then, since a request may use its object up."""

    def __init__(self) -> None:
        self._values: dict[str, dict[str, str]] = {}
        self._uses: Counter[str] = Counter()
        self._examples = 0

    def restore(self) -> None:
        """Make the objects of the examples again, now and then, since some examples delete them."""
        if self._examples % RENEWED_EVERY == 0:
            _provisioner.prepare()
        self._examples += 1

    def path_parameters(self, operation_id: str) -> dict[str, str]:
        if self._uses[operation_id] % RENEWED_EVERY == 0:
            self._values[operation_id] = _provisioner.parameters(operation_id, "path")
        self._uses[operation_id] += 1
        return self._values[operation_id]


_current = _Current()
_document = json.loads(Path(os.environ[DOCUMENT]).read_text())
_provisioner = Provisioner(_document, _send)
_known = _Known()


@schemathesis.hook
def before_call(context: HookContext, case: Case[Any], kwargs: dict[str, Any]) -> None:
    """Give an example the identifiers of objects that exist; use the key that is valid now."""
    del context, kwargs
    if case.headers.get("Authorization") == f"ApiKey {os.environ[KEY]}":
        case.headers["Authorization"] = f"ApiKey {_current.key}"
    if case.meta is None or not case.meta.generation.mode.is_positive or case.meta.phase.name.value == "stateful":
        return
    operation_id = case.operation.definition.raw["operationId"]
    if case.meta.phase.name.value == "examples":
        _known.restore()
        case.query = {**case.query, **_provisioner.parameters(operation_id, "query")}
        case.body = _provisioner.body(operation_id, case.body)
        case.path_parameters = {**case.path_parameters, **_provisioner.parameters(operation_id, "path")}
    elif case.path_parameters:
        case.path_parameters = {**case.path_parameters, **_known.path_parameters(operation_id)}


@schemathesis.hook
def after_call(context: HookContext, case: Case[Any], response: Response) -> None:
    """Regenerating the API keys makes the one in use invalid: go on with the new one."""
    del context
    if case.operation.definition.raw["operationId"] == "regenerateApiKeys" and response.status_code == 201:
        _current.key = response.json()["data"][0]["key"]


@schemathesis.deserializer("text/html")
def read_page(ctx: DeserializationContext, response: Response) -> str:
    """A page is a text to its schema."""
    del ctx
    return str(response.text)


@schemathesis.check
def unknown_method_is_not_found(ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """An undeclared method answers 404 with the ordinary error body. (ruling: no-405)"""
    del ctx
    data = case.meta.phase.data if case.meta is not None else None
    if not isinstance(data, CoveragePhaseData) or data.scenario != CoverageScenario.UNSPECIFIED_HTTP_METHOD:
        return
    method = str(response.request.method)
    if method in ("OPTIONS", "HEAD") or _is_documented(method, urlsplit(str(response.request.url)).path):
        return
    assert response.status_code == 404, f"an undeclared method answered {response.status_code}, not 404"
    assert response.json()["statusCode"] == 404


def _is_documented(method: str, path: str) -> bool:
    """Whether a templated path takes the method too, as PUT /integrations/{id} does for /integrations/active."""
    return any(
        method.lower() in item and re.fullmatch(re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(template)), path)
        for template, item in _document["paths"].items()
    )
