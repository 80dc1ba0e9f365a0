"""The forms of a report: each tells the same, reads as what it claims to be, and survives what servers answer."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path

import pytest

from novu_conformance.checks import catalogue
from novu_conformance.contract import Contract
from novu_conformance.findings import Finding
from novu_conformance.report import Report, make, read
from novu_conformance.reports import files, terminal
from novu_conformance.run import Result, Settings
from novu_conformance.sweep import CleanUp
from novu_conformance.trace import Exchange, to_steps
from novu_conformance.wire import Answer, Request
from novu_openapi.behaviour import Revision
from novu_openapi.bundled import read_bundle
from novu_openapi.findings import UnreadableError
from tests.support.server import ROOT

HOSTILE = (
    "</code></script><script>alert(1)</script> ``` `x` | # [a](javascript:1) ]]> & \x00\x1b[31m \u202e \ud800 $(id) 'q"
)


def finding(check: str, operation_id: str | None, text: str = "is wrong", **changes: object) -> Finding:
    answer = Answer(200, {}, text.encode("utf-8", "replace"), 0.1)
    exchange = Exchange(Request("POST", "/v1/feeds", (), text.encode("utf-8", "replace")), answer, "A")
    values = {
        "check": check,
        "layer": "schema",
        "severity": catalogue()[check].severity,
        "operation_id": operation_id,
        "text": text,
        "steps": to_steps([exchange]),
        "task": "a task",
        "cases": 10,
        "seconds": 1.0,
        "location": "#/paths/~1v1~1feeds/post",
    }
    return Finding.from_data(values | changes)


def report(*findings: Finding, shard: tuple[int, int] = (1, 1), seed: int = 1, ended: str = "complete") -> Report:
    result = Result(findings={each.cause: each for each in findings}, ended=ended, cases=100, seconds=2.0)
    result.tasks = ["a task"]
    result.calls.update({"createFeed": 7})
    result.successes.update({"createFeed": 5})
    result.checks.update({"G2": 9})
    result.left_out = {"another task": "its checks were not chosen"}
    return make(
        Contract(read_bundle(), Revision()),
        Settings(seed=seed, shard=shard, checks=frozenset(catalogue())),
        result,
        CleanUp(removed={"/v1/feeds": 3}, left_behind={"/v1/layouts": ["a"]}, reasons={"/v1/layouts": "in use"}),
        url="http://127.0.0.1:3000",
        profile="quick",
        other_key=True,
        command="novu-openapi fuzz http://127.0.0.1:3000",
    )


class Page(HTMLParser):
    """What a browser makes of a page, as far as it matters here."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def written(folder: Path, told: Report) -> dict[str, str]:
    files.write(told, folder)
    return {file.name: file.read_text() for file in folder.iterdir()}


def test_every_form_tells_the_finding_its_place_and_its_shell_line(tmp_path: Path) -> None:
    told = report(finding("G2", "createFeed", "name is missing"))
    forms = written(tmp_path, told) | {"terminal": terminal.write(told)}
    assert forms.keys() == {"report.json", "report.md", "report.html", "junit.xml", "terminal"}
    for name, text in forms.items():
        assert "name is missing" in text, name
        assert "G2:createFeed" in text, name
        assert "$URL" in text, name
    for name in forms.keys() - {"junit.xml"}:
        assert "#/paths/~1v1~1feeds/post" in forms[name], name
        assert "spec/feeds/paths.yaml:" in forms[name], name


def test_the_source_of_an_operation_is_the_line_that_names_it() -> None:
    for operation in report().operations:
        assert operation.source is not None, operation
        file, _, line = operation.source.partition(":")
        text = (ROOT / file).read_text().splitlines()[int(line) - 1]
        assert text.strip() == f"operationId: {operation.operation_id}"


def test_what_a_report_holds_comes_back_from_its_file(tmp_path: Path) -> None:
    told = report(finding("G2", "createFeed"), finding("G9", None, excuse="slow on Mondays"))
    files.write(told, tmp_path)
    assert read(tmp_path / "report.json").to_data() == told.to_data()


def test_a_file_that_is_no_report_is_refused_by_name(tmp_path: Path) -> None:
    for content in ("", "[]", "{}", '{"format": 99}'):
        file = tmp_path / "other.json"
        file.write_text(content)
        with pytest.raises(UnreadableError, match=r"other\.json is no report"):
            read(file)
    with pytest.raises(UnreadableError, match="No such file"):
        read(tmp_path / "absent.json")


def test_findings_are_sorted_by_severity_and_excused_ones_set_apart() -> None:
    told = report(
        finding("G8", "getFeed"), finding("not_a_server_error", "listFeeds"), finding("G2", "createFeed", excuse="so")
    )
    assert [each.severity for each in told.broken] == ["critical", "medium"]
    assert [each.check for each in told.excused] == ["G2"]


def test_hostile_answers_break_no_form(tmp_path: Path) -> None:
    told = report(finding("G2", "createFeed", HOSTILE))
    forms = written(tmp_path, told)
    json.loads(forms["report.json"])
    failure = ET.fromstring(forms["junit.xml"]).find(".//failure")
    assert failure is not None
    assert "</script>" in (failure.text or "")
    page = Page(forms["report.html"])
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert "alert(1)" in page.text
    for text in (*forms.values(), terminal.write(told)):
        assert not set(text) & {"\x00", "\x1b", "\u202e", "\ud800"}
    inside = forms["report.md"].split("````sh\n")
    assert len(inside) == 2, "the block of shell lines ends where something in it does not end it"
    assert "<script>" not in inside[0].replace(r"\<", "")


def test_the_page_needs_nothing_from_elsewhere(tmp_path: Path) -> None:
    page = Page(written(tmp_path, report(finding("G2", "createFeed")))["report.html"])
    for tag, attributes in page.tags:
        assert not attributes.keys() & {"src", "href", "srcset", "data", "onclick", "style"}, tag
    policy = next(attributes["content"] for tag, attributes in page.tags if attributes.get("http-equiv"))
    assert policy is not None
    assert policy.startswith("default-src 'none'")


def test_junit_counts_what_failed_and_what_was_excused(tmp_path: Path) -> None:
    told = report(finding("G2", "createFeed"), finding("G9", None, excuse="slow on Mondays"))
    suite = ET.fromstring(written(tmp_path, told)["junit.xml"]).find("testsuite")
    assert suite is not None
    assert (suite.get("failures"), suite.get("skipped")) == ("1", "1")
    assert suite.get("tests") == str(len(suite.findall("testcase")))


def test_what_is_not_known_is_said(tmp_path: Path) -> None:
    text = written(tmp_path, report())["report.md"]
    assert "Left out, 1 task: its checks were not chosen" in text
    assert "Left behind: 1 of /v1/layouts: in use" in text
    assert "nothing is known of what they do" in text
    assert "listFeeds" in text


def test_findings_of_one_cause_are_told_together_by_the_shortest_story() -> None:
    long, short = (finding("A2", name, "no key: answered 201") for name in ("createFeed", "deleteFeed"))
    long.steps.append(long.steps[0])
    another = finding("A2", "createTenant", "an unknown key: answered 201")
    told = report(long, short, another, finding("G1", "createFeed", "no key: answered 201"))
    assert [[(each.check, each.operation_id) for each in cause] for cause in told.causes] == [
        [("A2", "deleteFeed"), ("A2", "createFeed")],
        [("A2", "createTenant")],
        [("G1", "createFeed")],
    ]
