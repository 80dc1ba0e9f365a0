"""What README tells a reader to type works as it stands there."""

from __future__ import annotations

import json
import re
import shlex
from typing import Any

import httpx

from tests.support.server import DEVELOPMENT_KEY, ROOT, Server

README = (ROOT / "README.md").read_text()


def calls() -> list[tuple[str, str | None]]:
    """Path and body of each `$ api …` line, in order."""
    found = []
    for command in re.findall(r"^\$ api (.*?)(?=^\S)", README, re.M | re.S):
        address, *options = shlex.split(command)
        body = options[options.index("-d") + 1] if "-d" in options else None
        found.append((address.partition("/")[2], body))
    return found


def test_the_curl_lines_bring_a_message_into_the_feed(fresh_server: Server) -> None:
    answers: list[Any] = []
    for path, body in calls():
        answer = httpx.request(
            "POST" if body else "GET",
            f"{fresh_server.url}/{path}",
            content=body,
            headers={"Authorization": f"ApiKey {DEVELOPMENT_KEY}", "Content-Type": "application/json"},
        )
        assert answer.is_success, answer.text
        answers.append(json.loads(answer.text))
    subscriber, _, acknowledgement, feed = answers
    assert subscriber["data"]["firstName"] == "Ada"
    assert acknowledgement["data"]["status"] == "processed"
    assert [message["content"] for message in feed["data"]] == ["Hello Ada"]


def test_every_path_it_links_to_exists() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        if "://" not in target:
            assert (ROOT / target).exists(), target


def test_every_command_it_shows_exists() -> None:
    from novu_openapi.cli import COMMANDS

    known = {command.name for command in COMMANDS}
    for name in re.findall(r"novu-openapi ([a-z]+(?:-[a-z]+)*)", README):
        if name != "reference":
            assert name in known, name
