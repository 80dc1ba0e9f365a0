"""Binds the operations of the document to the methods that carry them out.

Nothing about an operation is written here: method, path, parameters, body, answers and security are read from the
document, the method's name is the operationId in snake case. A gap on either side is a refusal to start that lists
every gap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from novu_models.operations import OPERATIONS, Operation

from novu_openapi.bundled import resolve
from novu_openapi.naming import snake_case
from novu_reference.parameters import QueryReader
from novu_reference.rate_limit import RateClass
from novu_reference.validation import Gate, Schemas

JSON = "application/json"
IDEMPOTENCY_KEY = "Idempotency-Key"
DEFAULT_BODY_LIMIT = 100 * 1024


class BindingError(Exception):
    """The document and the handlers do not fit; `gaps` has one line for each place."""

    def __init__(self, gaps: list[str]) -> None:
        super().__init__("\n".join(gaps))
        self.gaps = gaps


@dataclass(frozen=True, slots=True)
class BoundOperation:
    """One operation, ready to be called.

    `rate_class` says what a request takes from which bucket; None where there is no key, and so no bucket. `idempotent`
    operations honour the header `Idempotency-Key`.
    `success` is the status of an answer with a body, or of one without; `redirect` of a redirection, if the document
    has one.
    """

    operation_id: str
    handler: Callable[[Any], Any]
    function: str
    writes: bool
    public: bool
    development_only: bool
    rate_class: RateClass | None
    idempotent: bool
    body_limit: int
    body: Gate | None
    path_names: tuple[str, ...]
    path_gate: Gate | None
    header_names: tuple[str, ...]
    header_gate: Gate | None
    query: QueryReader
    query_gate: Gate | None
    query_arguments: tuple[tuple[str, str], ...]
    success: int
    redirect: int | None
    answers: Mapping[int, Gate | None]


def writes(method: Any) -> Any:
    """Marks the handler of a GET operation that changes state."""
    method.writes = True
    return method


def bind(document: Mapping[str, Any], services: Any) -> list[tuple[Operation, BoundOperation]]:
    """Every operation of `document` with the method of `services` that carries it out.

    Raises BindingError when an operation has no method or a public method has no operation.
    """
    gaps = list(_gaps(services))
    if gaps:
        raise BindingError(gaps)
    return _Binder(document, services).bind()


def _gaps(services: Any) -> Iterator[str]:
    known: dict[str, set[str]] = {}
    for operation in OPERATIONS:
        known.setdefault(operation.service, set()).add(operation.function)
        service = getattr(services, operation.service)
        if not callable(getattr(service, operation.function, None)):
            yield (
                f"no handler for {operation.operation_id} ({operation.method} {operation.path}): "
                f"write {service.__name__}.{operation.function} in {service.__module__}"
            )
    for name, functions in known.items():
        service = getattr(services, name)
        for function in dir(service):
            if not function.startswith("_") and function not in functions:
                yield f"handler {service.__name__}.{function} has no operation: renamed or mistyped?"


class _Binder:
    def __init__(self, document: Mapping[str, Any], services: Any) -> None:
        self._services = services
        self._parameters: dict[str, Any] = {}
        self._document = {**document, "x-parameters": self._parameters}
        self._schemas = Schemas(self._document)

    def bind(self) -> list[tuple[Operation, BoundOperation]]:
        return [(operation, self._bind_one(operation)) for operation in OPERATIONS]

    def _bind_one(self, operation: Operation) -> BoundOperation:
        item = self._document["paths"][operation.path]
        described = item[operation.method.lower()]
        declared = [
            self._resolve(parameter) for parameter in [*item.get("parameters", []), *described.get("parameters", [])]
        ]
        in_path = [parameter for parameter in declared if parameter["in"] == "path"]
        in_header = [parameter for parameter in declared if parameter["in"] == "header"]
        in_query = [parameter for parameter in declared if parameter["in"] == "query"]
        service = getattr(self._services, operation.service)
        public = described.get("security") == []
        statuses = [int(status) for status in described["responses"] if int(status) < 400]
        return BoundOperation(
            operation_id=operation.operation_id,
            handler=service,
            function=operation.function,
            writes=operation.method != "GET" or getattr(getattr(service, operation.function), "writes", False),
            public=public,
            development_only=described.get("x-development-only", False),
            rate_class=None if public else RateClass(**described["x-rate-limit"]),
            idempotent=any(parameter["name"] == IDEMPOTENCY_KEY for parameter in in_header),
            body_limit=described.get("x-body-limit", DEFAULT_BODY_LIMIT),
            body=self._body_gate(described),
            path_names=_in_template_order(operation.path, in_path),
            path_gate=self._parameter_gate(operation, "path", in_path),
            header_names=tuple(parameter["name"] for parameter in in_header),
            header_gate=self._parameter_gate(operation, "header", in_header),
            query=QueryReader(in_query, self._resolve),
            query_gate=self._parameter_gate(operation, "query", in_query),
            query_arguments=tuple((parameter["name"], snake_case(parameter["name"])) for parameter in in_query),
            success=next((status for status in statuses if status < 300), statuses[0]),
            redirect=next((status for status in statuses if status >= 300), None),
            answers={int(status): self._answer_gate(answer) for status, answer in described["responses"].items()},
        )

    def _body_gate(self, described: Mapping[str, Any]) -> Gate | None:
        if "requestBody" not in described:
            return None
        return self._schemas.gate(_pointer(described["requestBody"]["content"][JSON]["schema"]))

    def _answer_gate(self, answer: Mapping[str, Any]) -> Gate | None:
        content = self._resolve(answer).get("content", {})
        return self._schemas.gate(_pointer(content[JSON]["schema"])) if JSON in content else None

    def _parameter_gate(self, operation: Operation, place: str, parameters: list[Mapping[str, Any]]) -> Gate | None:
        if not parameters:
            return None
        name = f"{operation.operation_id}-{place}"
        self._parameters[name] = {
            "type": "object",
            "properties": {parameter["name"]: parameter["schema"] for parameter in parameters},
            "required": [parameter["name"] for parameter in parameters if parameter.get("required")],
        }
        return self._schemas.gate(f"/x-parameters/{name}")

    def _resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        return resolve(self._document, node)


def _pointer(schema: Mapping[str, Any]) -> str:
    return cast(str, schema["$ref"]).removeprefix("#")


def _in_template_order(path: str, parameters: list[Mapping[str, Any]]) -> tuple[str, ...]:
    names = [parameter["name"] for parameter in parameters]
    return tuple(sorted(names, key=lambda name: path.index("{" + name + "}")))
