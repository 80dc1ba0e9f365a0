"""`novu-openapi fuzz`: what it says of good, broken and absent servers, and by which exit code."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from novu_conformance.checks import catalogue
from tests.conformance.fuzzing import KEYS, REACHED, novu, quick, report_of, without_names
from tests.conformance.proxy import Forward, Message, Reply, defective
from tests.support.server import DEVELOPMENT_KEY, PRODUCTION_KEY, ROOT, Server, environment


def test_a_good_server_is_told_to_be_one_and_what_was_reached(fresh_server: Server) -> None:
    done = quick(fresh_server.url)
    assert done.returncode == 0, done.stdout + done.stderr
    row = next(line for line in done.stdout.splitlines() if line.startswith("Feeds"))
    offered, reached, answers, _, findings = map(int, row.split()[1:])
    assert (offered, reached, findings) == (3, 3, 0)
    assert answers > 3
    assert done.stdout.splitlines()[-1].startswith("nothing found")
    assert done.stderr == ""


def test_a_defect_is_told_with_the_lines_that_show_it(fresh_server: Server) -> None:
    with defective(fresh_server.url, without_names) as url:
        done = quick(url)
        assert done.returncode == 1, done.stdout + done.stderr
        assert "G2:createFeed" in done.stdout
        assert "#/paths/~1v1~1feeds/post (spec/feeds/paths.yaml:" in done.stdout
        lines = [line.strip() for line in done.stdout.splitlines() if line.strip().startswith("curl ")]
        shown = subprocess.run(
            ["sh", "-c", lines[0]], env={"URL": url, "API_KEY": DEVELOPMENT_KEY}, capture_output=True, check=True
        )
        head, _, body = shown.stdout.partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 201 ")
        assert "_id" in json.loads(body)["data"]
        assert "name" not in json.loads(body)["data"]


def test_the_same_seed_says_the_same_again(fresh_server: Server, tmp_path: Path) -> None:
    for name in ("one", "two"):
        fresh_server.reset()
        assert quick(fresh_server.url, "--report-dir", tmp_path / name).returncode == 0
    one, two = report_of(tmp_path / "one"), report_of(tmp_path / "two")
    assert one["operations"] == two["operations"]
    assert (one["cases"], one["checks"]) == (two["cases"], two["checks"])


def test_a_known_deviation_is_named_with_its_reason_and_is_no_finding(fresh_server: Server, tmp_path: Path) -> None:
    excuses = tmp_path / "deviations.yaml"
    excuses.write_text("- {check: G2, operations: [createFeed], reason: names are secret here}\n")
    with defective(fresh_server.url, without_names) as url:
        done = quick(url, "--deviations", excuses)
    assert done.returncode == 0, done.stdout
    assert "names are secret here" in done.stdout


def test_checks_are_listed_with_what_they_stand_on() -> None:
    done = novu("fuzz", "--list")
    assert done.returncode == 0
    for check in catalogue().values():
        assert f"{check.id}  {check.name}" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "remedy"),
    [
        (["http://127.0.0.1:{free}"], "start the server"),
        (["nonsense"], "give one like http://127.0.0.1:3000"),
        (["{url}", "--api-key", "unknown"], "give a valid --api-key"),
        (["{url}", "--other-api-key", "unknown"], "give a valid --other-api-key"),
        (["{url}", "--other-api-key", DEVELOPMENT_KEY], "another environment"),
        (["{url}/elsewhere"], "without /v1"),
        (["{url}", "--only", "Fleets"], "no tag and no operation 'Fleets'"),
        (["{url}", "--check", "Z99"], "no check 'Z99'"),
        (["{url}", "--deviations", "absent.yaml"], "absent.yaml"),
        (["{url}", "--revision", "1999-01"], "2024-12"),
        (["{url}", "--shard", "3/2"], "3/2"),
        ([], "novu-openapi fuzz URL"),
    ],
)
def test_what_cannot_run_says_how_to_mend_it_within_seconds(server: Server, arguments: list[str], remedy: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        words = [word.format(url=server.url, free=free.getsockname()[1]) for word in arguments]
        done = novu("fuzz", *words)
    assert done.returncode == 2, done.stdout + done.stderr
    assert remedy in done.stderr


def test_without_a_key_it_asks_for_one(server: Server) -> None:
    done = novu("fuzz", server.url, variables={})
    assert done.returncode == 2
    assert "--api-key" in done.stderr


def test_a_server_that_only_fails_is_a_finding_and_no_crash(server: Server) -> None:
    with defective(server.url, lambda *_: Reply(500, b"<h1>Sorry</h1>")) as url:
        done = quick(url)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "0 of 111 operations reached" in done.stdout


def test_a_key_that_is_withdrawn_meanwhile_is_no_green_run(fresh_server: Server) -> None:
    asked = 0

    def withdraw(message: Message, forward: Forward) -> Reply:
        nonlocal asked
        asked += 1
        if asked < 60:
            return forward(message)
        return Reply(401, b'{"statusCode":401,"message":"Unauthorized","error":"Unauthorized"}')

    with defective(fresh_server.url, withdraw) as url:
        done = novu("fuzz", url, "--profile", "quick", "--check", *REACHED)
    assert done.returncode in (1, 2), done.stdout
    assert "no longer takes the API key" in done.stdout


def test_the_number_of_requests_can_be_limited(fresh_server: Server, tmp_path: Path) -> None:
    done = novu("fuzz", fresh_server.url, "--max-cases", "40", "--report-dir", tmp_path)
    assert done.returncode == 0, done.stdout
    report = report_of(tmp_path)
    assert (report["cases"], report["ended"]) == (40, "requests used up")


def test_a_choice_that_leaves_nothing_to_do_is_no_green_run(server: Server) -> None:
    done = novu("fuzz", server.url, "--only", "feeds", "--check", "K1", "--max-time", "60")
    assert done.returncode == 2, done.stdout
    assert "Left out" in done.stdout


def test_without_another_key_the_report_says_what_is_not_known(fresh_server: Server) -> None:
    done = novu(
        "fuzz",
        fresh_server.url,
        "--max-cases",
        "20",
        variables={"NOVU_API_KEY": DEVELOPMENT_KEY},
    )
    assert done.returncode == 0, done.stdout
    assert "No --other-api-key" in done.stdout


def test_who_interrupts_a_run_gets_what_was_found_by_then(fresh_server: Server, tmp_path: Path) -> None:
    started = subprocess.Popen(
        [sys.executable, "-m", "novu_openapi.cli", "fuzz", fresh_server.url, "--report-dir", str(tmp_path)],
        cwd=ROOT,
        env=environment(variables=KEYS),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with started:
        # By the time a subscriber of the run is there, it is under way.
        api = fresh_server.api()
        while not any("nvc" in row["subscriberId"] for row in api.list_subscribers().body["data"]):
            assert started.poll() is None
            time.sleep(0.05)
        api.close()
        started.send_signal(signal.SIGINT)
        out, errors = started.communicate(timeout=60)
    assert started.returncode == 130, out + errors
    assert report_of(tmp_path)["ended"] == "interrupted"
    assert "ended interrupted" in out


def test_no_report_tells_an_api_key(fresh_server: Server, tmp_path: Path) -> None:
    def tell_keys(message: Message, forward: Forward) -> Reply:
        """A defect: lists of keys have a member too many, and more of them lack one."""
        reply = forward(message)
        if message.target == "/v1/environments/api-keys":
            return replace(reply, body=reply.body.replace(b'"_userId"', b'"userId"'))
        return reply

    with defective(fresh_server.url, tell_keys) as url:
        done = novu(
            "fuzz", url, "--profile", "quick", "--only", "listApiKeys", "--check", *REACHED, "--report-dir", tmp_path
        )
    assert done.returncode == 1, done.stdout
    assert "G2:listApiKeys" in done.stdout
    texts = [done.stdout, done.stderr, *(file.read_text() for file in tmp_path.iterdir())]
    for key in (DEVELOPMENT_KEY, PRODUCTION_KEY):
        assert not any(key[:-1] in text for text in texts)
