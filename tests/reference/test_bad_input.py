"""What no sane client sends: a refusal with the documented body, never a failure of the server, never silence.

Every request that cannot be answered within ten seconds fails the test.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from novu_conformance.caller import path_of
from novu_openapi.generate.document import Operation, resolve
from tests.support import raw, things
from tests.support.api import Api
from tests.support.document import DOCUMENT, OPERATIONS, is_valid, problems, schema_of, takes_a_body
from tests.support.raw import RawAnswer
from tests.support.samples import Sample, furnish, samples
from tests.support.server import DEVELOPMENT_KEY, Server

WITH_BODY = [name for name, operation in OPERATIONS.items() if takes_a_body(operation)]
WITHOUT_BODY = [name for name in OPERATIONS if name not in WITH_BODY]
IN_PATH = [
    (name, parameter["name"]) for name, operation in OPERATIONS.items() for parameter in operation.parameters("path")
]
IN_QUERY = [
    (name, parameter["name"]) for name, operation in OPERATIONS.items() for parameter in operation.parameters("query")
]

# What counts or names something that may grow.
COUNTING = ("get_notification_stats", "get_notification_graph_stats")

NOT_JSON = {
    "cut short": b'{"name": ',
    "two values": b"{} {}",
    "a comment": b'{"name": 1 // a comment\n}',
    "a trailing comma": b'{"name": 1,}',
    "single quotes": b"{'name': 1}",
    "not a number": b'{"name": NaN}',
    "infinity": b'{"name": -Infinity}',
    "a number without end": b'{"name": 1e400}',
    "a form": b"name=x&to=y",
    "blanks": b"  \n",
    "a byte order mark": b"\xef\xbb\xbf{}",
    "UTF-16": '{"name": "x"}'.encode("utf-16"),
    "Latin-1": '{"name": "ä"}'.encode("latin-1"),
    "half a surrogate pair": b'{"name": "\\ud800"}',
    "the other half": b'{"name": "\\udc00x"}',
    "halves in the wrong order": b'{"name": "\\udc00\\ud800"}',
    "a surrogate in a name": b'{"\\ud800": 1}',
    "a raw surrogate": b'{"name": "\xed\xa0\x80"}',
    "an overlong encoding": b'{"name": "\xc0\x80"}',
    "a raw NUL": b'{"name": "\x00"}',
    "a raw line break": b'{"name": "\n"}',
    "a number": b"1",
    "a text": b'"x"',
    "null": b"null",
    "true": b"true",
    "very deep": b'{"name": ' + b"[" * 40_000 + b"]" * 40_000 + b"}",
}
HOLDS_NUL = {
    "a text": {"name": "a\0b"},
    "a name": {"name": {"a\0b": 1}},
    "deep inside": {"name": [{"a": [["\0"]]}]},
}
IN_NO_PATH = {
    "NUL": b"%00",
    "not UTF-8": b"%ff",
    "an overlong slash": b"%c0%af",
    "a surrogate": b"%ed%a0%80",
}
ODD_IN_A_PATH = {
    "a lone percent sign": b"%",
    "no hexadecimal digits": b"%zz",
    "of another kind": b"%u0041",
    "a slash": b"%2f..%2f..%2fetc",
    "dots": b"%2e%2e",
    "a line break": b"%0d%0a",
    "a right-to-left mark": b"%e2%80%8f",
    "300 letters": b"x" * 300,
    "25 digits": b"0123456789abcdef012345678",
    "12 letters": b"twelve-chars",
    "nothing known": things.NOTHING.encode(),
}
ODD_NUMBERS = {
    "negative": "-1",
    "10^18": "1" + "0" * 18,
    "10^30": "1" + "0" * 30,
    "10^400": "1" + "0" * 400,
    "infinite": "1e999",
    "a fraction": "1.5",
    "a word": "first",
    "not a number": "NaN",
    "hexadecimal": "0x10",
    "nothing at all": "%20x",
}
ODD_TEXTS = {"NUL": "%00", "not UTF-8": "%ff", "a surrogate": "%ed%a0%80", "bad encoding": "%zz", "long": "x" * 5000}


@pytest.fixture(scope="module")
def known(api: Api) -> dict[str, Any]:
    """One of everything."""
    return furnish(api)


@pytest.fixture(scope="module")
def requests(known: dict[str, Any]) -> dict[str, Sample]:
    """A valid request for every operation."""
    return samples(known)


@pytest.mark.parametrize("name", WITH_BODY)
def test_a_body_that_is_no_json(server: Server, requests: dict[str, Sample], name: str) -> None:
    for what, content in NOT_JSON.items():
        assert _send(server, requests[name], content).status == 400, what


@pytest.mark.parametrize("name", WITH_BODY)
def test_a_body_that_holds_nul(server: Server, requests: dict[str, Sample], name: str) -> None:
    for what, body in HOLDS_NUL.items():
        answer = _send(server, requests[name], json.dumps(body).encode())
        assert (answer.status, answer.body["message"]) == (400, ["no text of the body may hold U+0000"]), what


def test_malformed_json_is_told_before_a_missing_key(server: Server) -> None:
    assert raw.send(server.url, "POST", "/v1/subscribers", None, b"{").status == 400


@pytest.mark.parametrize("name", WITH_BODY)
def test_members_of_the_wrong_type(api: Api, requests: dict[str, Sample], name: str) -> None:
    """Each member of the example in turn is a value that its schema does not allow."""
    for what, body in _wrong_types(requests[name]):
        answer = requests[name].with_body(body).send(api)
        assert answer.status == 400, f"{what}: {answer}"
        assert isinstance(answer["message"], list), f"{what}: {answer}"


@pytest.mark.parametrize("name", WITH_BODY)
def test_members_that_are_missing(api: Api, requests: dict[str, Sample], name: str) -> None:
    for member in schema_of(OPERATIONS[name]).get("required", []):
        body = {other: value for other, value in requests[name].body.items() if other != member}
        answer = requests[name].with_body(body).send(api)
        assert answer.status == 400
        assert f"{member} should not be null or undefined" in answer["message"]


@pytest.mark.parametrize("name", WITH_BODY)
def test_no_body_and_other_media_types_count_as_an_empty_object(
    server: Server, requests: dict[str, Sample], name: str
) -> None:
    content = json.dumps(requests[name].body).encode()
    empty = _send(server, requests[name], b"{}").status
    assert _send(server, requests[name], None).status == empty
    assert _send(server, requests[name], b"").status == empty
    for media_type in ("text/plain", "application/xml", "", None):
        assert _send(server, requests[name], content, media_type).status == empty, media_type


@pytest.mark.parametrize("name", WITH_BODY)
def test_a_body_of_ten_megabytes(server: Server, requests: dict[str, Sample], name: str) -> None:
    """Refused for its size, or where 20 MB are allowed for its sense."""
    operation = OPERATIONS[name]
    content = b'{"to": 1, "content": 1, "active": 1, "steps": 1, "events": 1, "name": "' + b"x" * 10_000_000 + b'"}'
    allowed = operation.body.get("x-body-limit", 0) > len(content)
    assert _send(server, requests[name], content).status == (400 if allowed else 413)


def test_a_body_that_is_larger_than_any_may_be(server: Server, requests: dict[str, Sample]) -> None:
    content = b'{"name": "' + b"x" * 21_000_000 + b'"}'
    assert _send(server, requests["trigger_event"], content).status == 413


@pytest.mark.parametrize("name", WITHOUT_BODY)
def test_a_body_where_none_is_wanted(server: Server, requests: dict[str, Sample], name: str) -> None:
    sample = requests[name]
    assert _send(server, sample, b"x" * 200_000).status == 400
    assert _send(server, sample, b"{").status == 400


@pytest.mark.parametrize("name", ["create_subscriber", "trigger_event", "create_tenant", "create_workflow"])
def test_deep_nesting(server: Server, requests: dict[str, Sample], name: str) -> None:
    """A hundred levels are documented as the limit."""
    member = "payload" if name == "trigger_event" else "data"
    for levels, allowed in ((90, True), (101, False), (300, False), (990, False), (2000, False), (10_000, False)):
        names = {one: things.unique(one) for one in ("identifier", "subscriberId") if one in requests[name].body}
        content = json.dumps({**requests[name].body, **names, member: "NESTED"}).encode()
        nested = b'{"a": ' * levels + b"1" + b"}" * levels
        answer = _send(server, requests[name], content.replace(b'"NESTED"', nested))
        assert answer.status == (201 if allowed else 400), levels


def test_deep_nesting_is_kept(api: Api) -> None:
    nested: dict[str, Any] = {"bottom": [1, "2", None]}
    for _ in range(90):
        nested = {"a": nested}
    assert api.get_subscriber(things.subscriber(api, data=nested)).data["data"] == nested


@pytest.mark.parametrize(
    ("number", "kept"),
    [
        ("9007199254740993", 9007199254740993),
        ("-9223372036854775808", -9223372036854775808),
        ("1" + "0" * 30, 1e30),
        ("1e-400", 0.0),
        ("0.1" + "0" * 1000, 0.1),
        ("-0.0", 0.0),
    ],
)
def test_huge_numbers(server: Server, api: Api, number: str, kept: float) -> None:
    ada = things.unique("ada")
    content = f'{{"subscriberId": "{ada}", "data": {{"number": {number}}}}}'.encode()
    assert raw.send(server.url, "POST", "/v1/subscribers", DEVELOPMENT_KEY, content).status == 201
    assert api.get_subscriber(ada).data["data"] == {"number": kept}


def test_the_last_of_duplicate_members_wins(server: Server, api: Api) -> None:
    first, last = things.unique("first"), things.unique("last")
    content = f'{{"subscriberId": "{first}", "subscriberId": "{last}"}}'.encode()
    assert raw.send(server.url, "POST", "/v1/subscribers", DEVELOPMENT_KEY, content).status == 201
    api.get_subscriber(last)
    api.refuses(404).get_subscriber(first)


@pytest.mark.parametrize(("name", "parameter"), IN_PATH)
def test_what_no_path_may_hold(server: Server, requests: dict[str, Sample], name: str, parameter: str) -> None:
    for what, segment in IN_NO_PATH.items():
        assert _send_at(server, requests[name], parameter, segment).status == 400, what


@pytest.mark.parametrize(("name", "parameter"), IN_PATH)
def test_odd_identifiers_in_the_path(server: Server, api: Api, known: Any, name: str, parameter: str) -> None:
    """Refused, or answered as the document has it; what is known is not touched."""
    before = _single_things(api, known)
    wants_an_id = _is_object_id(OPERATIONS[name], parameter)
    for what, segment in ODD_IN_A_PATH.items():
        answer = _send_at(server, samples(known)[name], parameter, segment)
        if wants_an_id and what != "nothing known":
            assert answer.status == 400, f"{what}: {answer}"
    assert _single_things(api, known) == before


@pytest.mark.parametrize(("name", "parameter"), IN_QUERY)
def test_odd_values_in_the_query(server: Server, requests: dict[str, Sample], name: str, parameter: str) -> None:
    (declared,) = [one for one in OPERATIONS[name].parameters("query") if one["name"] == parameter]
    kind = resolve(DOCUMENT, declared["schema"]).get("type")
    for what, value in (ODD_NUMBERS if kind in ("integer", "number") else ODD_TEXTS).items():
        answer = _send_query(server, requests[name], f"{parameter}={value}")
        if kind in ("integer", "number", "boolean") or what in ("NUL", "not UTF-8", "a surrogate"):
            assert answer.status == 400, f"{what}: {answer}"
    if kind != "array":
        assert _send_query(server, requests[name], f"{parameter}=1&{parameter}=2").status == 400


@pytest.mark.parametrize(
    "moment",
    [
        "2016-12-31T23:59:60Z",
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00%2B10:00",
        "9999-12-31T23:59:59-10:00",
        "2024-02-30T00:00:00Z",
        "2024-01-01",
        "1700000000000",
    ],
)
@pytest.mark.parametrize("parameter", ["after", "before"])
def test_moments_that_never_were(server: Server, requests: dict[str, Sample], parameter: str, moment: str) -> None:
    assert _send_query(server, requests["list_notifications"], f"{parameter}={moment}").status == 400


@pytest.mark.parametrize(
    "path", ["/", "/v1", "/v3/subscribers", "/v1//subscribers", "/v1/subscribers/a/b/c/d/e", "/%00"]
)
def test_unknown_paths(server: Server, path: str) -> None:
    """Told before a missing key."""
    answer = raw.send(server.url, "GET", path, None)
    assert (answer.status, answer.body["message"]) == (404, f"Cannot GET {path}")
    assert (answer.body["error"], answer.body["path"]) == ("Not Found", path)


@pytest.mark.parametrize("path", sorted(DOCUMENT["paths"]))
def test_methods_that_a_path_does_not_have(server: Server, path: str) -> None:
    """404 as for an unknown path, and nothing is carried out. (ruling: no-405)"""
    item = DOCUMENT["paths"][path]
    target = path.replace("{", "").replace("}", "")
    for method in ("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"):
        if method.lower() not in item and not _is_served(method, target):
            answer = raw.send(server.url, method, target, DEVELOPMENT_KEY, b"{}")
            assert (answer.status, answer.body["message"]) == (404, f"Cannot {method} {target}")


@pytest.mark.parametrize("path", sorted(DOCUMENT["paths"]))
def test_options_need_no_key(server: Server, path: str) -> None:
    answer = raw.send(server.url, "OPTIONS", path.replace("{", "").replace("}", ""), None)
    assert (answer.status, answer.content) == (204, b"")


def test_an_idempotency_key_that_is_too_long(api: Api) -> None:
    ada = things.unique("ada")
    body = {"subscriberId": ada}
    said = api.sending(idempotency_key="x" * 256).refuses(400).create_subscriber(body)["message"]
    assert said == ["Idempotency-Key must be shorter than or equal to 255 characters"]
    api.refuses(404).get_subscriber(ada)
    api.sending(idempotency_key="x" * 255).create_subscriber(body)


@pytest.mark.parametrize(
    "content",
    ["{{", "{{#each}}", "{{/if}}", "{{else}}", "{{" + "a." * 500 + "}}", "{{#if a}}" * 60, "{{{body}}", "{{#}}"],
    ids=lambda text: text[:12],
)
def test_templates_that_cannot_be_read(api: Api, content: str) -> None:
    """Refused when the workflow is made, or shown in the log when it is triggered."""
    group = api.list_workflow_groups().data[0]["_id"]
    body = {"name": "w", "notificationGroupId": group, "steps": [things.step(content=content)], "active": True}
    answer = api.send(OPERATIONS["create_workflow"], {}, body)
    assert answer.status in (201, 400), answer
    if answer.status == 201:
        things.trigger(api, answer.data, things.subscriber(api))


@pytest.mark.parametrize("number", ["9" * 5000, "-" + "1" * 400, "1." + "0" * 5000, "٣"], ids=lambda text: text[:6])
def test_numbers_in_templates(api: Api, number: str) -> None:
    made = things.workflow(api, things.step(content="{{gt " + number + " 1}}"))
    things.trigger(api, made, things.subscriber(api))


def _single_things(api: Api, known: dict[str, Any]) -> list[Any]:
    """What is known, one by one; lists may grow meanwhile."""
    requests = samples(known)
    return [requests[name].send(api).body for name in requests if name.startswith("get_") and name not in COUNTING]


def _send(
    server: Server, sample: Sample, content: bytes | None, media_type: str | None = "application/json"
) -> RawAnswer:
    target = path_of(sample.operation, sample.path_values)
    answer = raw.send(server.url, sample.operation.method, target, DEVELOPMENT_KEY, content, media_type)
    return _documented(sample.operation, answer)


def _send_at(server: Server, sample: Sample, parameter: str, segment: bytes) -> RawAnswer:
    """The request with `segment`, as it is, in the place of a parameter of the path."""
    target = path_of(sample.operation, {**sample.path_values, parameter: "SEGMENT"}).encode()
    if sample.query:
        target += b"?" + "&".join(f"{name}={value}" for name, value in sample.query.items()).encode()
    content = None if sample.body is None else json.dumps(sample.body).encode()
    target = target.replace(b"SEGMENT", segment)
    return _documented(
        sample.operation, raw.send(server.url, sample.operation.method, target, DEVELOPMENT_KEY, content)
    )


def _send_query(server: Server, sample: Sample, query: str) -> RawAnswer:
    needed = "".join(f"&{name}={value}" for name, value in sample.query.items() if f"{name}=" not in query)
    target = f"{path_of(sample.operation, sample.path_values)}?{query}{needed}"
    return _documented(sample.operation, raw.send(server.url, sample.operation.method, target, DEVELOPMENT_KEY))


def _documented(operation: Operation, answer: RawAnswer) -> RawAnswer:
    found = problems(operation, answer.status, answer.media_type, answer.content)
    assert not found, f"{operation} answered {answer.status} {answer.content[:300]!r}: {'; '.join(found)}"
    return answer


def _wrong_types(sample: Sample) -> Iterator[tuple[str, Any]]:
    """The body of the sample with one member wrong, for as many members as the schema says something about."""
    name = sample.operation.request_schema() or {}
    schema = str(name["$ref"]).rpartition("/")[2]
    for member in schema_of(sample.operation).get("properties", {}):
        for wrong in ("a text", 7, True, [7], {"nonsense": 7}, None, ""):
            body = copy.deepcopy(sample.body)
            body[member] = wrong
            if not is_valid(schema, body):
                yield f"{member} = {wrong!r}", body


def _is_object_id(operation: Operation, parameter: str) -> bool:
    (declared,) = [one for one in operation.parameters("path") if one["name"] == parameter]
    return "24" in resolve(DOCUMENT, declared["schema"]).get("pattern", "")


def _is_served(method: str, target: str) -> bool:
    """Whether another path, with a parameter where this one has a fixed segment, takes the method."""
    wanted = target.split("/")
    for path, item in DOCUMENT["paths"].items():
        segments = path.split("/")
        if method.lower() in item and len(segments) == len(wanted):
            pairs = zip(segments, wanted, strict=True)
            if all(template.startswith("{") or template == segment for template, segment in pairs):
                return True
    return False
