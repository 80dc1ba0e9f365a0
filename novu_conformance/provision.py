"""Makes the objects that an operation needs.

The examples of the document tell one story. What a path, a query or a body has as `6571f3b2c9e77c0012a4b201` is what
the answer of another operation gives out in its own example; what it has as `ada-lovelace` is what a creating request
chose. So an example becomes a request that can succeed by giving each such value a real one: the operation it comes
from is called with its own example, treated in the same way. A link that leads from there to the operation says where
exactly the value stands.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from novu_conformance.caller import Caller, Reply, path_of, query_of
from novu_conformance.contract import Contract
from novu_openapi.generate.document import Operation, is_json, operations, resolve

if TYPE_CHECKING:
    from novu_conformance.session import Session

_ERROR = 400
# What a server makes up to identify a thing.
GIVEN_OUT = re.compile(r"[0-9a-f]{24}")
# Members by which a caller names what it makes; `name` does so where something with an `_id` is made.
_NAMES = ("identifier", "key", "subscriberId", "transactionId")
_ID = "/data/_id"
_ELEMENT = re.compile(r"/data/(\d+)(/.*)")
# As many as a list gives at once, so that nothing hides on a later page.
_PAGE_SIZES = ("limit", "pageSize")


@dataclass(frozen=True, slots=True)
class Sample:
    """A request that can succeed. `names` holds the names it chooses, by what they are called in the examples."""

    operation: Operation
    path_values: Mapping[str, str]
    query: Mapping[str, Any]
    body: Any
    names: Mapping[str, str] = field(default_factory=dict)

    def ask(self, caller: Caller) -> Reply:
        """The answer, which may be any that the document has."""
        return caller.ask(self.operation, self.path_values, self.body, self.query)

    @property
    def target(self) -> str:
        return path_of(self.operation, self.path_values) + (f"?{query_of(self.query)}" if self.query else "")


# Performs a request and returns the JSON answer, or None when it was refused.
Send = Callable[[Sample], Any]
# Returns what a look returns, as soon as that is true or in the end.
Patience = Callable[[Callable[[], Any]], Any]


@dataclass(frozen=True, slots=True)
class _Source:
    """Where a value comes from: the operation, the place of its request example, and the JSON pointer in the answer.

    Without a pointer, the value is one that the request chooses.
    """

    operation: Operation
    example: int
    pointer: str | None


class Story:
    """What the examples of a document say of each other. `offered` are the operations that may be called."""

    def __init__(self, every: Iterable[Operation], offered: Iterable[str]) -> None:
        self.operations = tuple(every)
        self.offered = frozenset(offered)
        self._bodies = {operation.operation_id: _bodies(operation) for operation in self.operations}
        self._answers = {operation.operation_id: _answers(operation) for operation in self.operations}
        self._creating = [operation for operation in self.operations if self._creates(operation)]
        self.chosen = {operation.operation_id: frozenset(self._choices(operation)) for operation in self.operations}
        self._links = {operation.operation_id: dict(_links(operation)) for operation in self.operations}

    def body(self, operation: Operation, example: int = 0) -> Any:
        """An example of the request body, None where there is none."""
        bodies = self._bodies[operation.operation_id]
        return bodies[example] if bodies else None

    def examples(self, operation: Operation) -> int:
        """How many examples of its request an operation has; one without a body counts as one."""
        return len(self._bodies[operation.operation_id]) or 1

    def answer(self, source: _Source) -> Any:
        """The example answer that goes with a request example."""
        answers = self._answers[source.operation.operation_id]
        return answers[source.example if source.example < len(answers) else 0] if answers else None

    def example(self, operation: Operation, parameter: str, given: str) -> str:
        """What the story calls the value of a parameter: as a link from where such things are made says, or `given`."""
        for other in self._creating:
            pointer = self._links[other.operation_id].get((operation.operation_id, parameter))
            if pointer is not None:
                told = _at(self._answers[other.operation_id][0], pointer)
                return told if isinstance(told, str) else given
        return given

    def pointer(self, source: _Source, operation: Operation, parameter: str) -> str | None:
        """Where in the answer of a source the value of a parameter stands: as a link says, or as the example shows."""
        return self._links[source.operation.operation_id].get((operation.operation_id, parameter), source.pointer)

    def made_for(self, operation: Operation) -> list[str]:
        """What the operation is about, by the links from where such things are made to its path."""
        in_path = {parameter["name"] for parameter in operation.parameters("path")}
        return [
            _at(self._answers[other.operation_id][0], _ID)
            for other in self._creating
            if any(
                target == operation.operation_id and name in in_path for target, name in self._links[other.operation_id]
            )
        ]

    def listed(self, operation: Operation) -> list[str]:
        """What has to be there for the list that the operation answers with not to be empty."""
        first = _at(next(iter(self._answers[operation.operation_id]), None), "/data/0/_id")
        if operation.method != "get" or first not in self.sources:
            return []
        source = self.sources[first]
        return [first] if source.operation.method == "post" else self.told_with(source)

    def leading_to(self, operation: Operation) -> list[Operation]:
        """The operations whose answers lead to this one."""
        return [
            other
            for other in self.operations
            if other.operation_id != operation.operation_id
            and other.operation_id in self.offered
            and any(target == operation.operation_id for target, _ in self._links[other.operation_id])
        ]

    def led_to(self, operation: Operation) -> set[str]:
        """The operations (operationIds) that the answers of this one lead to."""
        return {target for target, _ in self._links[operation.operation_id]}

    def told_with(self, source: _Source) -> list[str]:
        """What else of the story stands in the element of a list that a value is taken from."""
        found = _ELEMENT.fullmatch(source.pointer or "")
        if source.operation.method != "get" or found is None:
            return []
        element = _at(self.answer(source), f"/data/{found[1]}")
        return [
            value
            for value, _ in _texts(element)
            if value in self.sources and self.sources[value].operation.method == "post"
        ]

    @cached_property
    def providers(self) -> Mapping[str, _Source]:
        """By provider: the request that makes an integration of it."""
        found: dict[str, _Source] = {}
        for operation in self.operations:
            for place, body in enumerate(self._bodies[operation.operation_id]):
                if isinstance(body, Mapping) and "providerId" in body and self._creates(operation):
                    found.setdefault(body["providerId"], _Source(operation, place, None))
        return found

    @cached_property
    def sources(self) -> Mapping[str, _Source]:
        """Where each value of the story comes from."""
        found: dict[str, tuple[Any, _Source]] = {}
        for place, operation in enumerate(self.operations):
            for value, rank, source in self._offers(operation):
                whole_rank = (operation.operation_id not in self.offered, *rank, place)
                if value not in found or whole_rank < found[value][0]:
                    found[value] = (whole_rank, source)
        return {value: source for value, (_, source) in found.items()}

    def _offers(self, operation: Operation) -> Iterator[tuple[str, tuple[int, ...], _Source]]:
        """The values that come from an operation; of several sources the one with the lowest rank is taken."""
        sent = {
            str(parameter.get("example")) for place in ("path", "query") for parameter in operation.parameters(place)
        }
        for example, body in enumerate(self._bodies[operation.operation_id]):
            for value, pointer in _texts(body):
                sent.add(value)
                if value in self.chosen[operation.operation_id]:
                    yield value, (0, pointer.count("/"), 0, 0), _Source(operation, example, None)
        answers = self._answers[operation.operation_id]
        aligned = len(answers) == len(self._bodies[operation.operation_id])
        for example, answer in enumerate(answers):
            for value, pointer in _texts(answer):
                named = pointer.endswith("/identifier") and self._creates(operation)
                if value not in sent and (named or GIVEN_OUT.fullmatch(value)):
                    kind = 1 if pointer == _ID else 2 if pointer.endswith("/_id") else 3
                    rank = (kind, "{" in operation.path, pointer.count("/"), operation.method != "get")
                    yield value, rank, _Source(operation, example if aligned else 0, pointer)

    def _choices(self, operation: Operation) -> Iterator[str]:
        """The names that a creating request chooses."""
        if operation.method != "post" or "{" in operation.path:
            return
        answered = {value for answer in self._answers[operation.operation_id] for value, _ in _texts(answer)}
        creates = self._creates(operation)
        for body in self._bodies[operation.operation_id]:
            for value, pointer in _texts(body):
                if pointer.rpartition("/")[2] in _NAMES and (creates or value in answered):
                    yield value
            if creates and isinstance(body, Mapping) and "name" in body:
                yield body["name"]

    def _creates(self, operation: Operation) -> bool:
        return (
            operation.method == "post"
            and "{" not in operation.path
            and any(_at(answer, _ID) is not None for answer in self._answers[operation.operation_id])
        )


class Provisioner:
    """Samples about objects of its own, whose names begin with `prefix`; each is made when it is first needed.

    `missing` says what could not be made: by its example, the operation that should have given it.
    """

    def __init__(self, story: Story, send: Send, prefix: str, patience: Patience = lambda look: look()) -> None:
        self._story = story
        self._send = send
        self._patience = patience
        self._prefix = prefix
        self._values: dict[str, str] = {}
        self._suffixes = itertools.count(1)
        self.missing: dict[str, str] = {}

    @property
    def own(self) -> frozenset[str]:
        """What the objects made so far are called."""
        return frozenset(value for example, value in self._values.items() if value != example)

    def sample(self, operation: Operation, example: int = 0) -> Sample:
        """A request for an operation after one of its examples, with names not used before."""
        return self._sample(operation, example, self._new_names(operation))

    def body(self, operation: Operation, body: Any) -> Any:
        """`body`, some example of an operation, about objects that exist, with names not used before."""
        return self._with_real(body, operation, self._new_names(operation))

    def parameter(self, operation: Operation, parameter: Mapping[str, Any]) -> Any:
        """A value for a parameter of an operation that has an example."""
        example, name = parameter["example"], parameter["name"]
        if isinstance(example, list):
            return [self._value(element) for element in example]
        if not isinstance(example, str):
            return example
        if "provider" in name.lower():
            self._integrate(operation, example)
        example = self._story.example(operation, name, example)
        source = self._story.sources.get(example)
        if source is None or source.pointer is None:
            return self._value(example)
        pointer = self._story.pointer(source, operation, name) or source.pointer
        if pointer == source.pointer:
            return self._value(example)
        told = _at(self._call(source), pointer)
        if told is None:
            self.missing[example] = source.operation.operation_id
        return told or example

    def readings(self, names: Mapping[str, str] | None = None) -> list[Sample]:
        """What can be read without a further object: lists, and what was made; of `names`, what goes by them."""
        found = []
        for operation in self._story.operations:
            offered = operation.operation_id in self._story.offered and operation.body.get("security") != []
            if operation.method != "get" or not offered:
                continue
            needed = [
                parameter["example"]
                for place in ("path", "query")
                for parameter in operation.parameters(place)
                if parameter.get("required") and parameter.get("example") in self._story.sources
            ]
            known = self._values | dict(names or {})
            if all(known.get(value, value) != value for value in needed) and (
                names is None or any(value in names for value in needed)
            ):
                found.append(self._reading(operation, known))
        return found

    def prerequisites(self, operation: Operation) -> Iterator[Sample]:
        """Requests that lead to an operation about the same objects: it may need more than that these exist."""
        for other in self._story.leading_to(operation):
            if "{" in other.path and other.method in ("post", "put", "patch"):
                yield self._sample(other, 0, {})

    def _reading(self, operation: Operation, known: Mapping[str, str]) -> Sample:
        values: dict[str, dict[str, Any]] = {"path": {}, "query": {}}
        for place, found in values.items():
            for parameter in operation.parameters(place):
                if parameter.get("required"):
                    found[parameter["name"]] = known.get(parameter["example"], parameter["example"])
                elif parameter["name"] in _PAGE_SIZES:
                    found[parameter["name"]] = parameter["schema"]["maximum"]
        return Sample(operation, values["path"], values["query"], None)

    def _new_names(self, operation: Operation) -> dict[str, str]:
        chosen = self._story.chosen[operation.operation_id]
        suffix = next(self._suffixes) if chosen else 0
        return {value: f"{self._prefix}{suffix}-{value}" for value in sorted(chosen)}

    def _sample(self, operation: Operation, example: int, names: Mapping[str, str], *, narrow: bool = False) -> Sample:
        """`narrow`: with the optional parameters that narrow a list to what is ours."""
        for value in (*self._story.made_for(operation), *self._story.listed(operation)):
            if value not in self.missing:
                self._value(value)
        query = {
            parameter["name"]: self.parameter(operation, parameter)
            for parameter in operation.parameters("query")
            if parameter.get("required") or (narrow and self._is_told(parameter.get("example")))
        }
        path_values = {
            parameter["name"]: self.parameter(operation, parameter) for parameter in operation.parameters("path")
        }
        body = self._with_real(self._story.body(operation, example), operation, names)
        return Sample(operation, path_values, query, body, names)

    def _is_told(self, example: Any) -> bool:
        told = example if isinstance(example, list) else [example]
        return all(value in self._values for value in told)

    def _with_real(self, value: Any, operation: Operation, names: Mapping[str, str]) -> Any:
        if isinstance(value, Mapping):
            if "providerId" in value:
                self._integrate(operation, value["providerId"])
            return {name: self._with_real(member, operation, names) for name, member in value.items()}
        if isinstance(value, list):
            return [self._with_real(element, operation, names) for element in value]
        return names.get(value) or self._value(value) if isinstance(value, str) else value

    def _integrate(self, operation: Operation, provider: str) -> None:
        """Have an integration of the provider, unless that is what the operation is about."""
        source = self._story.providers.get(provider)
        if source is None or source.operation.operation_id == operation.operation_id:
            return
        identifier = self._story.body(source.operation, source.example).get("identifier")
        self._value(identifier)

    def _value(self, example: str) -> str:
        """What the examples call `example`; made now if it is not there."""
        source = self._story.sources.get(example)
        if source is None or example in self._values:
            return self._values.get(example, example)
        self._values[example] = example if source.pointer else self._prefix + example
        answer = self._call(source) if source.operation.operation_id in self._story.offered else None
        if answer is None:
            self.missing[example] = source.operation.operation_id
        return self._values[example]

    def _call(self, source: _Source) -> Any:
        """The answer of a source to its example. What it gives out is known from now on."""
        # Something of ours has to be in the list, and may take a while to get there.
        told = self._story.told_with(source)
        for value in told:
            self._value(value)
        names = {
            value: self._values.setdefault(value, self._prefix + value)
            for value in self._story.chosen[source.operation.operation_id]
            if self._story.sources[value].operation is source.operation
            and self._story.sources[value].example == source.example
        }
        sample = self._sample(source.operation, source.example, names, narrow=source.operation.method == "get")
        given = {
            value: other.pointer
            for value, other in self._story.sources.items()
            if other.operation is source.operation and other.example == source.example and other.pointer
        }

        def look() -> Any:
            answer = self._send(sample)
            found = {value: self._own_at(answer, pointer) for value, pointer in given.items()}
            self._values |= {value: told for value, told in found.items() if told is not None}
            return answer if source.pointer is None or self._own_at(answer, source.pointer) is not None else None

        if not told or any(value in self.missing for value in told):
            return look()
        return self._patience(look)

    def _own_at(self, answer: Any, pointer: str) -> Any:
        """What the answer has there; of a list, in the first element about something of ours, if one is."""
        found = _ELEMENT.fullmatch(pointer)
        elements = answer.get("data") if found is not None and isinstance(answer, Mapping) else None
        if found is not None and isinstance(elements, list):
            for element in elements:
                text = json.dumps(element)
                if any(f'"{value}"' in text for value in self.own):
                    return _at(element, found[2])
        return _at(answer, pointer)


def _bodies(operation: Operation) -> list[Any]:
    if "requestBody" not in operation.body:
        return []
    content = resolve(operation.document, operation.body["requestBody"])["content"]
    return [
        value
        for media_type, described in content.items()
        if is_json(media_type)
        for value in _examples(operation, described)
    ]


def _answers(operation: Operation) -> list[Any]:
    return [
        value
        for status, response in operation.responses()
        if int(status) < _ERROR
        for media_type, described in response.get("content", {}).items()
        if is_json(media_type)
        for value in _examples(operation, described)
    ]


def _examples(operation: Operation, described: Mapping[str, Any]) -> list[Any]:
    return [resolve(operation.document, example)["value"] for example in described.get("examples", {}).values()]


def _links(operation: Operation) -> Iterator[tuple[tuple[str, str], str]]:
    """By operation and parameter that the answers of an operation lead to: the JSON pointer to the value."""
    for _, response in operation.responses():
        for entry in response.get("links", {}).values():
            link = resolve(operation.document, entry)
            for name, expression in link.get("parameters", {}).items():
                if str(expression).startswith("$response.body#"):
                    yield (link["operationId"], name.rpartition(".")[2]), str(expression).partition("#")[2]


def _texts(value: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """The texts in a JSON value with the pointers to them."""
    if isinstance(value, Mapping):
        for name, member in value.items():
            yield from _texts(member, f"{pointer}/{name}")
    elif isinstance(value, list):
        for place, element in enumerate(value):
            yield from _texts(element, f"{pointer}/{place}")
    elif isinstance(value, str):
        yield value, pointer


def _at(answer: Any, pointer: str) -> Any:
    """What stands at a JSON pointer, None when nothing does."""
    for part in pointer.strip("/").split("/"):
        try:
            answer = answer[int(part)] if isinstance(answer, list) else answer[part]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
    return answer


def of_session(session: Session, caller: Caller | None = None) -> Provisioner:
    """Samples for a case of a run, whose objects are made by `caller`, the one with the API key of the run if none."""

    def send(sample: Sample) -> Any:
        reply = sample.ask(caller or session.a)
        return json.loads(reply.content or b"null") if reply.status < _ERROR else None

    return Provisioner(story_of(session.run.contract), send, session.prefix, session.eventually)


def of_nothing(session: Session) -> Provisioner:
    """Samples for a case of a run, about objects that nobody has made."""
    return Provisioner(story_of(session.run.contract), lambda _: None, session.prefix)


@lru_cache(maxsize=4)
def story_of(contract: Contract) -> Story:
    """The story of the document that a server is held to."""
    offered = (operation.operation_id for operation in contract.operations.values())
    return Story(operations(contract.document), offered)
