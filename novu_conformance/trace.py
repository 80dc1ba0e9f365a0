"""What was sent and what came back, in order, as a story that others can retell."""

from __future__ import annotations

import base64
import json
import math
import re
import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from novu_conformance.wire import Answer, Request, Trouble

Result = Answer | Trouble

# What a server makes up, and later requests repeat: identifiers, keys, transaction ids.
_MADE_UP = re.compile(
    r"(?<![0-9a-f])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{24})(?![0-9a-f])"
)
# What a terminal, XML or a reader cannot bear; answers may hold anything.
UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
# In the texts of steps: what an earlier answer told, or an API key, or as many of its first characters.
VARIABLE = re.compile(r"\{\{(id\d+|(?:OTHER_)?API_KEY(?:\.(?:\d+|swapped))?)\}\}")
# Ends a variable that stands for a key with capitals for small letters and the other way round.
SWAPPED = "swapped"
KEY_VARIABLES = {"A": "API_KEY", "B": "OTHER_API_KEY"}
_LONG_RUN = re.compile(r"([A-Za-z0-9])\1{199,}")
SHOWN_BYTES = 4000
# Whoever types takes as long.
_SHORT_WAIT_SECONDS = 0.3
READING = ("GET", "HEAD", "OPTIONS")


@dataclass(slots=True)
class Exchange:
    """One request with its answer. `key` says whose API key it carried: `A`, `B`, or nothing of ours.

    Exchanges of the same `group` went out at the same time. `raw` is what was sent instead of a proper request.
    `waited` are the seconds that the case had waited just before.
    """

    request: Request
    result: Result
    key: str | None = None
    group: int | None = None
    raw: bytes | None = None
    waited: float = 0.0

    @property
    def path(self) -> str:
        return self.request.target.partition("?")[0]

    @property
    def is_reading(self) -> bool:
        return self.raw is None and self.request.method in READING


@dataclass(slots=True)
class Trace:
    """The exchanges of one case. It `compares` when some of its answers tell something only beside others."""

    exchanges: list[Exchange] = field(default_factory=list)
    compares: bool = False

    def without_idle_reads(self, *needed: Exchange) -> list[Exchange]:
        """The exchanges, but for reads that nothing later rests on, or that tell nothing new. The last one stays.

        So do those that are `needed`. In a trace that compares, two more reads stay: the one just before the last, and
        the first of the same path.
        """
        *before, last = self.exchanges
        compared = self._compared() if self.compares else set()
        compared.update(place for place, one in enumerate(before) if any(one is other for other in needed))
        told_first: dict[str, int] = {}
        for place, exchange in enumerate(before):
            for value in _told(exchange):
                told_first.setdefault(value, place)
        kept = [last]
        wanted = _made_up(last)
        for place, exchange in reversed(list(enumerate(before))):
            is_source = any(told_first.get(value) == place for value in wanted)
            if exchange.group is not None or not exchange.is_reading or is_source or place in compared:
                wanted |= _made_up(exchange)
                kept.append(exchange)
            else:
                kept[-1] = replace(kept[-1], waited=kept[-1].waited + exchange.waited)
        return kept[::-1]

    def _compared(self) -> set[int]:
        """The places of the reads that the last answer is likely to be compared with."""
        *before, last = self.exchanges
        others = [place for place, one in enumerate(before) if one.is_reading and one.request != last.request]
        first = [place for place, one in enumerate(before) if one.is_reading and one.path == last.path]
        return {*others[-1:], *first[:1]}


def to_steps(exchanges: Sequence[Exchange]) -> list[dict[str, Any]]:
    """The exchanges as plain data that can be replayed against another server.

    What a server made up is not repeated as it was: the step that told it has it under `takes`, as name and JSON
    pointer, and later steps have `{{name}}` in its place.
    """
    steps: list[dict[str, Any]] = []
    names: dict[str, str] = {}
    sources: dict[str, tuple[int, str]] = {}
    for place, exchange in enumerate(exchanges):
        for value in sorted(_made_up(exchange)):
            if value in sources and value not in names:
                names[value] = f"id{len(names) + 1}"
                told_by, pointer = sources[value]
                steps[told_by].setdefault("takes", {})[names[value]] = pointer
        steps.append(_step(exchange, names))
        if isinstance(exchange.result, Answer):
            for value, pointer in _pointers(exchange.result.body):
                sources.setdefault(value, (place, pointer))
    return steps


def to_curl(steps: Sequence[Mapping[str, Any]]) -> list[str]:
    """The steps as lines for a shell, with `$URL`, `$API_KEY` and `$OTHER_API_KEY` to be set.

    The last one shows status and headers as well.
    """
    lines: list[str] = []
    for _, entries in groupby(enumerate(steps), key=lambda entry: entry[1].get("group", f"alone {entry[0]}")):
        group = [(step, place + 1 == len(steps)) for place, step in entries]
        step, is_last = group[0]
        if "waits" in step:
            lines.append(f"sleep {step['waits']}")
        if "group" in step:
            lines += _at_once(group)
            continue
        line = _curl(step, whole=is_last)
        if step.get("takes"):
            # One answer, several values: kept in a variable first.
            lines.append(f"ANSWER=$({line})")
            lines += [f'{name}=$(printf %s "$ANSWER" | {_reader(pointer)})' for name, pointer in step["takes"].items()]
        else:
            lines.append(line)
    return lines


def _at_once(group: Sequence[tuple[Mapping[str, Any], bool]]) -> Iterator[str]:
    """Requests that one curl sends at the same time; their answers, numbered, are shown when all are there."""
    yield "ANSWERS=$(mktemp -d)"
    parts = []
    for number, (step, is_last) in enumerate(group, 1):
        body = f'"$ANSWERS"/.body{number}'
        if _is_piped(step):
            yield f"{_piped(step, 'body')} > {body}"
        words = _words(step, whole=is_last) + ([f"--data-binary @{body}"] if _is_piped(step) else [])
        parts.append(" ".join([*words, f'-o "$ANSWERS"/{number}']))
    yield f"curl -Z --parallel-immediate --no-progress-meter {' --next '.join(parts)}"
    yield '(cd "$ANSWERS" && tail -n +1 *)'
    for number, (step, _) in enumerate(group, 1):
        for name, pointer in step.get("takes", {}).items():
            yield f'{name}=$({_reader(pointer)} < "$ANSWERS"/{number})'


def _step(exchange: Exchange, names: Mapping[str, str]) -> dict[str, Any]:
    request = exchange.request
    step: dict[str, Any] = {"method": request.method, "target": _named(request.target, names)}
    step["headers"] = [[name, _named(value, names)] for name, value in request.headers if name != "Authorization"]
    given = dict(request.headers).get("Authorization")
    if exchange.key is not None:
        step["key"] = exchange.key
    elif given is not None:
        step["headers"].append(["Authorization", given])
    for name, content in (("body", request.body), ("raw", exchange.raw)):
        if content is None:
            continue
        try:
            step[name] = _named(content.decode(), names)
        except UnicodeDecodeError:
            step[f"{name}Base64"] = base64.b64encode(content).decode()
    if exchange.group is not None:
        step["group"] = exchange.group
    if exchange.waited >= _SHORT_WAIT_SECONDS:
        step["waits"] = math.ceil(exchange.waited)
    step["answer"] = _shown(exchange.result)
    return step


def _shown(result: Result) -> dict[str, Any]:
    if isinstance(result, Trouble):
        return {"trouble": result.kind, "text": result.text}
    return {"status": result.status, "body": result.body[:SHOWN_BYTES].decode(errors="replace")}


def _curl(step: Mapping[str, Any], *, whole: bool) -> str:
    if "raw" in step or "rawBase64" in step:
        host = r"${URL#*://}"
        return f'{_piped(step, "raw")} | curl -sS --max-time 10 "telnet://{host}"'
    line = " ".join(["curl -sS", *_words(step, whole=whole)])
    return f"{_piped(step, 'body')} | {line} --data-binary @-" if _is_piped(step) else line


def _words(step: Mapping[str, Any], *, whole: bool) -> list[str]:
    """What curl has to be told of a request, but for a body that nobody can type."""
    words = ["--path-as-is --globoff"]
    if whole:
        words.append("-i")
    if step["method"] == "HEAD":
        words.append("--head")
    elif step["method"] != "GET" or "body" in step:
        words.append(f"-X {shlex.quote(step['method'])}")
    words.append(_quoted("$URL", step["target"]))
    if step.get("key"):
        words.append(f'-H "Authorization: ApiKey ${KEY_VARIABLES[step["key"]]}"')
    for name, value in step["headers"]:
        # curl leaves a header out whose value is empty, unless it ends in a semicolon.
        words.append("-H " + _quoted("", f"{name}: {value}" if value else f"{name};"))
    if "body" in step and not _is_piped(step):
        words.append("--data-raw " + _quoted("", step["body"]))
    return words


def _is_piped(step: Mapping[str, Any]) -> bool:
    """Whether nobody can type the body."""
    return "bodyBase64" in step or UNPRINTABLE.search(step.get("body", "")) is not None


def _piped(step: Mapping[str, Any], name: str) -> str:
    """What writes bytes that nobody can type, with the variables in them filled in."""
    text = step.get(name, "")
    content = step.get(f"{name}Base64") or base64.b64encode(text.encode()).decode()
    variables = sorted(set(VARIABLE.findall(text)))
    filled = "".join(f" | sed 's|{{{{{variable}}}}}|'{_value(variable)}'|g'" for variable in variables)
    return f"echo {content} | base64 -d{filled}"


def _quoted(start: str, text: str) -> str:
    """`text` for a shell: as it stands but for the variables, which are names in double braces."""
    parts = VARIABLE.split(text)
    quoted = [_value(part) if place % 2 else _plain(part) for place, part in enumerate(parts) if part]
    return (f'"{start}"' if start else "") + "".join(quoted) or "''"


def _plain(text: str) -> str:
    """`text` for a shell, which makes long runs of one letter itself."""
    quoted, done = "", 0
    for run in _LONG_RUN.finditer(text):
        quoted += shlex.quote(text[done : run.start()]) if run.start() > done else ""
        quoted += f"\"$(head -c {len(run[0])} /dev/zero | tr '\\0' {run[1]})\""
        done = run.end()
    return quoted + (shlex.quote(text[done:]) if done < len(text) else "")


def _value(variable: str) -> str:
    """What stands for a variable, for its first characters, or for it in other letters, in a shell."""
    name, _, part = variable.partition(".")
    if part == SWAPPED:
        return f"\"$(printf %s \"${name}\" | tr 'A-Za-z' 'a-zA-Z')\""
    return f'"$(printf %.{part}s "${name}")"' if part else f'"${{{name}}}"'


def _reader(pointer: str) -> str:
    keys = "".join(f"[{int(part)}]" if part.isdigit() else f"[{part!r}]" for part in parts_of(pointer))
    return shlex.join(["python3", "-c", f"import json,sys; print(json.load(sys.stdin){keys})"])


def parts_of(pointer: str) -> list[str]:
    """The members and places that a JSON pointer goes through."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def _named(text: str, names: Mapping[str, str]) -> str:
    return _MADE_UP.sub(lambda found: f"{{{{{names[found[0]]}}}}}" if found[0] in names else found[0], text)


def _made_up(exchange: Exchange) -> set[str]:
    """What of the kind that servers make up stands in the request."""
    request = exchange.request
    sent = " ".join([request.target, *(value for _, value in request.headers)])
    content = (request.body or b"") + (exchange.raw or b"")
    return set(_MADE_UP.findall(sent + " " + content.decode(errors="replace")))


def _told(exchange: Exchange) -> set[str]:
    if isinstance(exchange.result, Trouble):
        return set()
    return set(_MADE_UP.findall(exchange.result.body.decode(errors="replace")))


def _pointers(body: bytes) -> Iterator[tuple[str, str]]:
    """What the answer made up, with the JSON pointer to it."""
    try:
        yield from _walk(json.loads(body), "")
    except (ValueError, RecursionError):
        return


def _walk(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _walk(member, f"{pointer}/{str(name).replace('~', '~0').replace('/', '~1')}")
    elif isinstance(value, list):
        for place, element in enumerate(value):
            yield from _walk(element, f"{pointer}/{place}")
    elif isinstance(value, str) and _MADE_UP.fullmatch(value):
        yield value, pointer
