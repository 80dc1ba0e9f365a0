"""The kit as tests: what pytest says of a good and of a broken server."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conformance.fuzzing import KEYS, without_names
from tests.conformance.proxy import defective
from tests.support.server import Server, environment


def suite(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pytest somewhere else, as somebody does who has installed the package."""
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", "-q", *arguments],
        cwd=folder,
        env=os.environ | environment() | KEYS,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_each_task_is_a_test_and_a_good_server_passes(fresh_server: Server, tmp_path: Path) -> None:
    asked = ("--pyargs", "novu_conformance.pytest_suite", "--novu-url", fresh_server.url, "-k", "Feed and reach")
    done = suite(tmp_path, *asked, "-rA")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "test_the_server_conforms[reach/0/createFeed]" in done.stdout
    assert [feed["name"] for feed in fresh_server.api().list_feeds().data] == []


def test_a_defect_fails_its_test_with_the_lines_that_show_it(fresh_server: Server, tmp_path: Path) -> None:
    with defective(fresh_server.url, without_names) as url:
        done = suite(tmp_path, "--pyargs", "novu_conformance.pytest_suite", "--novu-url", url, "-k", "createFeed")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "high G2:" in done.stdout
    assert "curl" in done.stdout


def test_without_a_server_it_says_what_it_needs(tmp_path: Path) -> None:
    done = suite(tmp_path, "--pyargs", "novu_conformance.pytest_suite")
    assert done.returncode == 2
    assert "needs --novu-url" in done.stdout


def test_other_tests_of_whoever_has_it_installed_load_nothing_of_it(tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(
        "import sys\n\n\ndef test_mine():\n    assert 'novu_conformance.campaign' not in sys.modules\n"
        "    assert 'novu_conformance.checks' not in sys.modules\n"
    )
    done = suite(tmp_path)
    assert done.returncode == 0, done.stdout
