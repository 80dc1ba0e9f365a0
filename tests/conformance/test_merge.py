"""`novu-openapi merge-reports`: the shards of a run are told as one run."""

from __future__ import annotations

from pathlib import Path

from novu_conformance.findings import Finding
from novu_conformance.reports import files
from tests.conformance.fuzzing import novu, quick, report_of
from tests.conformance.test_reports import finding, report
from tests.support.server import Server


def shard(folder: Path, number: int, *findings: Finding, of: int = 2, seed: int = 1, ended: str = "complete") -> Path:
    files.write(report(*findings, shard=(number, of), seed=seed, ended=ended), folder / str(number))
    return folder / str(number) / "report.json"


def test_numbers_add_up_and_a_cause_is_told_once_by_its_shortest_story(tmp_path: Path) -> None:
    short = finding("G2", "createFeed", "short")
    long = finding("G2", "createFeed", "long", steps=short.steps * 3)
    done = novu(
        "merge-reports", shard(tmp_path, 1, long), shard(tmp_path, 2, short), "--report-dir", tmp_path / "merged"
    )
    assert done.returncode == 1, done.stderr
    merged = report_of(tmp_path / "merged")
    assert (merged["cases"], merged["shards"]) == (200, [1, 2])
    assert [(each["text"], each["times"]) for each in merged["findings"]] == [("short", 2)]
    assert next(each for each in merged["operations"] if each["operation_id"] == "createFeed")["calls"] == 14
    assert next(each for each in merged["checks"] if each["id"] == "G2")["count"] == 18


def test_a_shard_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = novu("merge-reports", shard(tmp_path, 1, of=3), shard(tmp_path, 3, of=3))
    assert done.returncode == 0, done.stderr
    assert "Not there: shard 2 of 3" in done.stdout


def test_how_each_shard_ended_is_told(tmp_path: Path) -> None:
    done = novu("merge-reports", shard(tmp_path, 1), shard(tmp_path, 2, ended="time used up"))
    assert "ended time used up" in done.stdout


def test_reports_of_different_runs_are_refused_naming_what_differs(tmp_path: Path) -> None:
    done = novu("merge-reports", shard(tmp_path, 1), shard(tmp_path, 2, seed=7))
    assert done.returncode == 2
    assert "seed is 1 and 7" in done.stderr


def test_the_same_shard_twice_is_refused(tmp_path: Path) -> None:
    file = shard(tmp_path, 1)
    done = novu("merge-reports", file, file)
    assert done.returncode == 2
    assert "shard 1 is there more than once" in done.stderr


def test_the_shards_of_a_run_do_together_what_one_run_does(fresh_server: Server, tmp_path: Path) -> None:
    assert quick(fresh_server.url, "--report-dir", tmp_path / "whole").returncode == 0
    reports = []
    for number in (1, 2):
        folder = tmp_path / str(number)
        assert quick(fresh_server.url, "--shard", f"{number}/2", "--report-dir", folder).returncode == 0
        reports.append(folder / "report.json")
    assert novu("merge-reports", *reports, "--report-dir", tmp_path / "merged").returncode == 0
    whole, merged = report_of(tmp_path / "whole"), report_of(tmp_path / "merged")
    assert merged["tasks"] == whole["tasks"]
    assert [each["count"] for each in merged["checks"]] == [each["count"] for each in whole["checks"]]
