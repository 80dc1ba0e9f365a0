"""Loaded by Schemathesis: objects for the examples, and the checks that stand in for those a deviation replaces."""

from __future__ import annotations

import itertools
import json
import os
import re
import urllib.request
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import schemathesis
from schemathesis import Case, CheckContext, DeserializationContext, HookContext, Response
from schemathesis.generation.meta import CoveragePhaseData, CoverageScenario

from novu_conformance.provision import GIVEN_OUT, Provisioner, Sample, Story
from novu_openapi.generate.document import Operation, operations

URL = "NOVU_CONFORMANCE_URL"
KEY = "NOVU_CONFORMANCE_KEY"
DOCUMENT = "NOVU_CONFORMANCE_DOCUMENT"
PROVISIONED = "NOVU_CONFORMANCE_PROVISIONED"

RENEWED_EVERY = 8

_TIMEOUT_SECONDS = 10
_ERROR = 400
_READING = ("get", "head", "options")
# What may be the name of a header. (RFC 9110)
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# The members by which paths call an object.
_NAMES = ("_id", "subscriberId", "key", "identifier", "transactionId")


def _send(method: str, path: str, body: Any) -> Any:
    target = quote(path, safe="/?=&%")
    request = urllib.request.Request(
        os.environ[URL] + target,
        method=method.upper(),
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": f"ApiKey {_current.key}", "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=_TIMEOUT_SECONDS) as answer:
            content = answer.read()
            _note(request, target, answer.status, content)
            told = json.loads(content or b"null")
            _others.saw(method, path, told)
            return told
    except (OSError, ValueError):
        return None


def _note(request: urllib.request.Request, target: str, status: int, content: bytes) -> None:
    """What was made stands in a file, for whoever has to tell how a failure came about."""
    entry = {
        "method": request.get_method(),
        "target": target,
        "body": request.data.decode() if isinstance(request.data, bytes) else None,
        "status": status,
        "answer": content.decode(errors="replace"),
    }
    with Path(os.environ[PROVISIONED]).open("a", encoding="utf-8") as file:
        file.write(json.dumps(entry) + "\n")


class _Current:
    """The API key that is valid now."""

    def __init__(self) -> None:
        self.key = os.environ[KEY]


class _Others:
    """What reads tell of and no request of ours has made: nobody may change it, or take it away."""

    def __init__(self) -> None:
        self._told: set[str] = set()
        self._own: set[str] = set()

    def saw(self, method: str, path: str, answer: Any) -> None:
        """Learn from an answer that went well. What is made is made by a POST to a path without identifiers."""
        if method.lower() in _READING:
            self._told |= _names(answer)
        elif method.lower() == "post" and path in _document["paths"]:
            self._own |= _names(answer)

    def have(self, name: Any) -> bool:
        """Whether something of theirs is called so."""
        return isinstance(name, str) and name in self._told and name not in self._own


def _names(answer: Any) -> set[str]:
    """What the objects of an answer are called in paths."""
    data = answer.get("data") if isinstance(answer, dict) else None
    rows = data if isinstance(data, list) else [data]
    # A bulk tells several lists.
    rows = [*rows, *(row for one in rows if isinstance(one, dict) for part in one.values() for row in _rows(part))]
    found = (row.get(name) for row in rows if isinstance(row, dict) for name in _NAMES)
    return {name for name in found if isinstance(name, str)}


def _rows(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


class _Known:
    """Objects for generated requests: new ones now and then, since a request may use its object up."""

    def __init__(self) -> None:
        self._story = Story(_operations.values(), _operations)
        self._provisioners = (
            Provisioner(self._story, _perform, f"generated-{number}-") for number in itertools.count(1)
        )
        self._provisioner = next(self._provisioners)
        self._uses = 0

    def provisioner(self) -> Provisioner:
        self._uses += 1
        if self._uses % RENEWED_EVERY == 0:
            self._provisioner = next(self._provisioners)
        return self._provisioner


def _perform(sample: Sample) -> Any:
    return _send(sample.operation.method, sample.target, sample.body)


def _parameters(operation: Operation, place: str) -> dict[str, Any]:
    """Identifiers that the server gives out, as nobody can generate them."""
    return {
        parameter["name"]: _known.provisioner().parameter(operation, parameter)
        for parameter in operation.parameters(place)
        if GIVEN_OUT.fullmatch(str(parameter.get("example", "")))
    }


_current = _Current()
_document = json.loads(Path(os.environ[DOCUMENT]).read_text())
_operations = {operation.operation_id: operation for operation in operations(_document)}
_others = _Others()
_known = _Known()


@schemathesis.hook
def before_call(context: HookContext, case: Case[Any], kwargs: dict[str, Any]) -> None:
    """Give an example the identifiers of objects that exist; use the key that is valid now; keep to what is ours."""
    del context, kwargs
    if case.method.lower() not in _READING and any(map(_others.have, (case.path_parameters or {}).values())):
        case.path_parameters = dict(_known.provisioner().sample(_operation_of(case)).path_values)
    for name in [name for name in case.headers if not _TOKEN.fullmatch(name)]:
        # It would not be HTTP, and refused by what reads that before the server does.
        del case.headers[name]
    if case.headers.get("Authorization") == f"ApiKey {os.environ[KEY]}":
        case.headers["Authorization"] = f"ApiKey {_current.key}"
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    # One key for different bodies is refused where keys are honoured, and rightly so.
    case.headers.pop("Idempotency-Key", None)
    if case.meta.phase.name.value == "stateful":
        case.body = _without_percent_signs(case.body)
        return
    operation = _operation_of(case)
    if case.meta.phase.name.value == "examples":
        sample = _known.provisioner().sample(operation)
        told = {name: value for name, value in _parameters(operation, "query").items() if name in case.query}
        case.query = {**case.query, **sample.query, **told}
        case.body = _known.provisioner().body(operation, case.body)
        case.path_parameters = {**case.path_parameters, **sample.path_values}
    elif case.path_parameters:
        case.path_parameters = {**case.path_parameters, **_parameters(operation, "path")}


def _operation_of(case: Case[Any]) -> Operation:
    return _operations[case.operation.definition.raw["operationId"]]


def _without_percent_signs(body: Any) -> Any:
    """Texts that a link may put into a path: Schemathesis 4.32.5 takes those with `%41` in them for encoded already."""
    if not isinstance(body, dict):
        return body
    return {name: value.replace("%", "-") if isinstance(value, str) else value for name, value in body.items()}


@schemathesis.hook
def after_call(context: HookContext, case: Case[Any], response: Response) -> None:
    """Learn what there is. Regenerating the API keys makes the one in use invalid: go on with the new one."""
    del context
    if response.status_code >= _ERROR or not response.content:
        return
    try:
        answer = response.json()
    except ValueError:
        # A page.
        return
    _others.saw(case.method, case.operation.path, answer)
    if _operation_of(case).operation_id == "regenerateApiKeys":
        _current.key = answer["data"][0]["key"]


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
