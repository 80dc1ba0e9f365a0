"""`novu-openapi replay`: a finding shows again on a server that has the defect, and not on one without it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from novu_conformance.reports import files
from tests.conformance.fuzzing import novu, quick, without_names
from tests.conformance.proxy import Forward, Message, Reply, defective
from tests.conformance.test_reports import finding, report
from tests.support.server import DEVELOPMENT_KEY, Server


def test_a_finding_shows_again_where_the_defect_is_and_only_there(fresh_server: Server, tmp_path: Path) -> None:
    with defective(fresh_server.url, without_names) as url:
        assert quick(url, "--report-dir", tmp_path).returncode == 1
        again = novu("replay", tmp_path / "report.json", "G2:createFeed")
        assert again.returncode == 1, again.stdout + again.stderr
        assert "reproduced" in again.stdout
        assert "curl" in again.stdout
        assert DEVELOPMENT_KEY not in again.stdout
        # What it made has another name each time, so it can be repeated.
        assert novu("replay", tmp_path / "report.json", "G2:createFeed").returncode == 1
    mended = novu("replay", tmp_path / "report.json", "G2:createFeed", "--url", fresh_server.url)
    assert mended.returncode == 0, mended.stdout + mended.stderr
    assert "not reproduced" in mended.stdout


def test_what_an_earlier_answer_told_is_taken_from_the_new_one(fresh_server: Server, tmp_path: Path) -> None:
    def refuse_to_delete(message: Message, forward: Forward) -> Reply:
        if message.method == "DELETE" and message.target.startswith("/v1/feeds/"):
            return Reply(500, b'{"statusCode":500,"message":"no","error":"no"}')
        return forward(message)

    with defective(fresh_server.url, refuse_to_delete) as url:
        assert quick(url, "--report-dir", tmp_path).returncode == 1
        stories = json.loads((tmp_path / "report.json").read_text())["findings"]
        story = next(each for each in stories if each["operation_id"] == "deleteFeed" and len(each["steps"]) > 1)
        assert "{{id1}}" in story["steps"][-1]["target"]
        again = novu("replay", tmp_path / "report.json", story["id"])
    assert again.returncode == 1, again.stdout + again.stderr


@pytest.mark.parametrize(
    ("name", "remedy"), [("G2:createFed", "did you mean G2:createFeed?"), ("nothing", "choose one of G2:createFeed")]
)
def test_a_finding_that_is_not_there_is_told(tmp_path: Path, name: str, remedy: str) -> None:
    files.write(report(finding("G2", "createFeed")), tmp_path)
    done = novu("replay", tmp_path / "report.json", name)
    assert done.returncode == 2
    assert remedy in done.stderr


def test_an_answer_that_lacks_what_is_needed_cannot_be_replayed(server: Server, tmp_path: Path) -> None:
    step = {"method": "GET", "target": "/v1/feeds", "headers": [], "key": "A", "answer": {"status": 200, "body": ""}}
    told = finding("G2", "createFeed", steps=[step | {"takes": {"id1": "/data/999/_id"}}, step])
    files.write(report(told), tmp_path)
    done = novu("replay", tmp_path / "report.json", "G2:createFeed", "--url", server.url, "--patience", "0.1")
    assert done.returncode == 2
    assert "/data/999/_id" in done.stderr
