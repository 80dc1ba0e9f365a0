"""The schema layer: parts of the operations, one after the other, and the links between all, given to Schemathesis.

schemathesis    one run of it, in a process of its own
hooks           what it loads there: sample objects for the examples, our own check
"""

from __future__ import annotations

import base64
import functools
import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from novu_conformance import laws
from novu_conformance.caller import Call, Reply
from novu_conformance.checks import catalogue
from novu_conformance.contract import Contract
from novu_conformance.findings import Broken
from novu_conformance.laws.law import Breach
from novu_conformance.run import RENEWS_KEYS, Run, Task
from novu_conformance.schema import schemathesis
from novu_conformance.session import Session
from novu_conformance.trace import Exchange
from novu_conformance.wire import Answer, Request, Trouble
from novu_openapi.generate.document import Operation, is_json

# A round tests one part of the operations; after all parts, the first comes again, with more examples.
_PARTS = 8
_MORE_EXAMPLES = 4

_EACH_ALONE = ("examples", "coverage", "fuzzing")
_BY_LINKS = ("stateful",)

_CHECKS = frozenset(check.id for check in catalogue().values() if check.layer == "schema")
_REJECTION = "negative_data_rejection"
_READING = "get"


def layer(run: Run, number: int) -> Iterable[Task]:
    """The tasks of a round. With `--safe`, only reads are generated, since links lead to what others made."""
    operations = [
        operation
        for operation in run.contract.operations.values()
        if operation.operation_id != RENEWS_KEYS and (operation.method == _READING or not run.settings.safe)
    ]
    parts = _parts(run.contract, operations)
    turn, place = divmod(number, _PARTS)
    examples = 1 + turn * _MORE_EXAMPLES
    yield _task(f"schema/{number}/{place + 1}", parts[place], _EACH_ALONE, examples)
    if not run.settings.safe:
        yield _task(f"schema/{number}/links", operations, _BY_LINKS, examples)


def _parts(contract: Contract, operations: list[Operation]) -> list[list[Operation]]:
    """The operations in parts of about the same work, which grows with what a request is made of."""
    weights = {operation.operation_id: _weight(contract, operation) for operation in operations}
    parts: list[list[Operation]] = [[] for _ in range(_PARTS)]
    for operation in sorted(operations, key=lambda operation: -weights[operation.operation_id]):
        min(parts, key=lambda part: sum(weights[each.operation_id] for each in part)).append(operation)
    return parts


def _weight(contract: Contract, operation: Operation) -> int:
    """The size of everything that describes a request."""
    described: list[Any] = [operation.item.get("parameters", []), operation.body.get("parameters", [])]
    described.append(operation.request_schema() or {})
    seen: set[str] = set()
    size = 0
    while described:
        node = described.pop()
        size += 1
        if isinstance(node, dict):
            if "$ref" in node and node["$ref"] not in seen:
                seen.add(node["$ref"])
                described.append(contract.resolved(node))
            described += node.values()
        elif isinstance(node, list):
            described += node
    return size


def _task(name: str, operations: list[Operation], phases: Sequence[str], max_examples: int) -> Task:
    return Task(
        name=name,
        layer="schema",
        operations=frozenset(operation.operation_id for operation in operations),
        work=functools.partial(_test, operations=operations, name=name, phases=phases, max_examples=max_examples),
        checks=_CHECKS,
    )


def _test(
    session: Session, *, operations: list[Operation], name: str, phases: Sequence[str], max_examples: int
) -> None:
    run = session.run
    only = run.settings.only
    wanted = [operation.operation_id for operation in operations if not only or operation.operation_id in only]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        document = folder / "document.json"
        document.write_text(json.dumps(run.contract.offered()))
        settings = schemathesis.configuration(
            run.target.key, run.random(name).getrandbits(32), run.deviations, run.settings.timeout
        )
        schemathesis.run(
            document,
            run.target.url,
            settings,
            run.target.key,
            folder=folder,
            max_examples=max_examples,
            checks=sorted(_CHECKS & run.settings.checks),
            operation_ids=wanted,
            phases=phases,
            limit=run.remaining_seconds(),
        )
        provisioned = list(_provisioned(folder / schemathesis.PROVISIONED, run.target.key))
        for scenario in _scenarios(folder / schemathesis.EVENTS):
            _take_over(session, scenario, provisioned)


def _scenarios(events: Path) -> Iterator[Mapping[str, Any]]:
    for event in _entries(events):
        if "ScenarioFinished" in event:
            yield event["ScenarioFinished"]["recorder"]


def _entries(file: Path) -> Iterator[Any]:
    """The JSON values of a file, one in each line; when the limit was met, the last may be cut short, or all lack."""
    if not file.is_file():
        return
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            if line.endswith("\n"):
                yield json.loads(line)


def _take_over(session: Session, scenario: Mapping[str, Any], provisioned: list[Exchange]) -> None:
    """Count what a scenario did, and report what failed in it."""
    run = session.run
    exchanges: dict[str, Exchange] = {}
    for case_id, interaction in scenario.get("interactions", {}).items():
        exchange = _exchange(interaction, run.target.key)
        exchanges[case_id] = exchange
        run.took(exchange)
        for breach in _breaches(run, exchange):
            broken = breach.broken
            if not run.is_known(broken.check, broken.operation.operation_id if broken.operation else None):
                run.report(laws.LAYER, session, broken, [*_needed([exchange], provisioned), exchange])
    for case_id, checks in scenario.get("checks", {}).items():
        for check in checks:
            run.count(check["name"])
            if check["status"] != "failure" or case_id not in exchanges:
                continue
            if check["name"] == _REJECTION and _may_be_left_out(run, exchanges[case_id]):
                continue
            story = [exchanges[link] for link in _line_of(case_id, scenario["cases"]) if link in exchanges]
            failure = check["failure_info"]["failure"]
            text = f"{failure['title']}: {failure['message']}".strip()
            # The operation is that of the request itself.
            run.report("schema", session, Broken(check["name"], text), _needed(story, provisioned) + story)


def _breaches(run: Run, exchange: Exchange) -> Iterator[Breach]:
    """What laws an answer breaks that is as the document has it."""
    operation, result = run.operation_of(exchange.request), exchange.result
    if operation is None or not isinstance(result, Answer):
        return
    if run.contract.problems(operation, result.status, result.media_type, result.body):
        return
    call = Call(operation, exchange.key, exchange.request.target, {}, _sent(exchange.request), Reply(operation, result))
    yield from laws.of_each(run.contract).hears(call, exchange)


def _sent(request: Request) -> Any:
    """The body as a server has to understand it: as nothing, unless it is JSON."""
    media_type = next((value for name, value in request.headers if name.lower() == "content-type"), "")
    if not is_json(media_type):
        return None
    try:
        return json.loads(request.body or b"null")
    except ValueError:
        return None


def _may_be_left_out(run: Run, exchange: Exchange) -> bool:
    """Whether what is missing is the body, and the document asks for none: Schemathesis takes that for invalid, too."""
    operation = run.operation_of(exchange.request)
    if operation is None or exchange.request.body:
        return False
    return not operation.body.get("requestBody", {}).get("required", False)


def _line_of(case_id: str, cases: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The case and those that led to it, oldest first."""
    line = [case_id]
    while parent := cases.get(line[-1], {}).get("parent_id"):
        line.append(parent)
    return line[::-1]


def _needed(story: list[Exchange], provisioned: list[Exchange]) -> list[Exchange]:
    """What was made for the requests of `story`: writes before, whose answers tell what stands in its paths."""
    kept: list[Exchange] = []
    wanted = {part for exchange in story for part in _words(exchange.request.target)}
    for exchange in reversed(provisioned):
        assert isinstance(exchange.result, Answer)
        told = exchange.result.body.decode(errors="replace")
        if any(f'"{word}"' in told for word in wanted):
            kept.append(exchange)
            wanted = {word for word in wanted if f'"{word}"' not in told} | _words(exchange.request.target)
            sent = (exchange.request.body or b"").decode(errors="replace")
            wanted |= {word for word in sent.split('"') if len(word) == 24}
    return kept[::-1]


def _words(target: str) -> set[str]:
    """The segments of a path, but for those too short to be an identifier of anything."""
    return {word for word in target.partition("?")[0].split("/") if len(word) > 2}


def _provisioned(file: Path, key: str) -> Iterator[Exchange]:
    for entry in _entries(file):
        body = None if entry["body"] is None else entry["body"].encode()
        headers = (("Authorization", f"ApiKey {key}"), ("Content-Type", "application/json"))
        request = Request(entry["method"], entry["target"], headers, body)
        yield Exchange(request, Answer(entry["status"], {}, entry["answer"].encode(), 0.0), "A")


def _exchange(interaction: Mapping[str, Any], key: str) -> Exchange:
    sent, got = interaction["request"], interaction.get("response")
    parts = urlsplit(sent["uri"])
    target = parts.path + (f"?{parts.query}" if parts.query else "")
    headers = tuple((name, value) for name, values in sent["headers"].items() for value in values)
    given = dict(headers).get("Authorization")
    request = Request(sent["method"], target, headers, _content(sent.get("body")))
    if got is None:
        return Exchange(request, Trouble("reset", "no answer"), None)
    answer = Answer(
        got["status_code"],
        {name.lower(): values[0] for name, values in got["headers"].items()},
        _content(got.get("content")) or b"",
        got["elapsed"],
    )
    return Exchange(request, answer, "A" if given == f"ApiKey {key}" else None)


def _content(value: Any) -> bytes | None:
    if isinstance(value, Mapping):
        return base64.b64decode(value["$base64"])
    return None if value is None else str(value).encode()
