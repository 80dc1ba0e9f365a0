"""What a type checker makes of a program that uses the client."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.support.server import ROOT

PROGRAM = """\
from collections.abc import Iterator
from datetime import datetime

from novu_client import AsyncNovu, NotFound, Novu, RateLimited
from novu_client.models import ChannelType, CreateSubscriber, Subscriber, SubscriberPage, TopicRecipient


def names(novu: Novu, channel: ChannelType) -> Iterator[str]:
    for ada in novu.subscribers.iterate(limit=50):
        yield ada.subscriber_id
    page: SubscriberPage = novu.subscribers.list(page=1)
    yield from (one.first_name or "" for one in page.data)
    novu.messages.list(channel=channel, transaction_id=["a", "b"])


def make(novu: Novu) -> datetime:
    first: Subscriber = novu.subscribers.create(subscriber_id="ada", email=None, data={"plan": "team"})
    novu.subscribers.create(CreateSubscriber(subscriber_id="ada"), idempotency_key="k")
    novu.subscribers.create({"subscriberId": "ada"})
    novu.events.trigger(name="w", to=["ada", {"subscriberId": "ada"}, TopicRecipient(type="Topic", topic_key="t")])
    return first.created_at


async def later(novu: AsyncNovu) -> str:
    async for ada in novu.subscribers.iterate():
        return ada.id
    try:
        return (await novu.subscribers.get("ada")).id
    except (NotFound, RateLimited) as error:
        return f"{error.status} {error.retry_after}"


def wrong(novu: Novu) -> None:
    novu.subscribers.create(first_name="Ada")
    novu.subscribers.create(subscriber_id=3)
    CreateSubscriber(subscriber_id="ada", name="Ada")
    novu.messages.list(channel="pigeon")
    novu.subscribers.get("ada").nickname
    novu.subscribers.update("ada", first_name=b"Ada")
    novu.workflows.list_notification_templates()
"""
FIRST_WRONG = PROGRAM[: PROGRAM.index("def wrong")].count("\n") + 2


def test_right_programs_are_clean_and_each_wrong_line_is_found(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    (tmp_path / "mypy.ini").write_text(
        f"[mypy]\nmypy_path = {ROOT}:{ROOT / 'generated'}\nenable_error_code = deprecated\n"
        "[mypy-novu_client.*,novu_resources.*]\nfollow_imports = silent\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--explicit-package-bases", "--no-incremental", "program.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    wrong = {int(line) for line in re.findall(r"^program\.py:(\d+): error:", done.stdout, re.M)}
    assert wrong == set(range(FIRST_WRONG, PROGRAM.count("\n") + 1)), done.stdout + done.stderr
    assert "is deprecated" in done.stdout
