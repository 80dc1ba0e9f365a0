"""Nothing ever leaves the machine, whatever is sent."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from tests.support import log, things
from tests.support.api import Api
from tests.support.clock import Clock
from tests.support.outside import Outside
from tests.support.server import ROOT, running
from tests.support.things import step, subscriber, workflow

# Python runs this at the start of the server: every attempt to reach somebody is noted and forbidden.
GUARD = """
import sys

REACHING = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg"}
REACHING |= {"subprocess.Popen", "os.system", "os.posix_spawn", "os.exec", "smtplib.connect", "urllib.Request"}

def guard(event, arguments):
    if event in REACHING:
        with open(NOTES, "a") as notes:
            print(event, arguments, file=notes)
        raise RuntimeError(f"{event} is forbidden")

sys.addaudithook(guard)
with open(NOTES, "a") as notes:
    print("guarded", file=notes)
"""


def test_every_channel_and_a_webhook_reach_nobody(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    (tmp_path / "sitecustomize.py").write_text(GUARD.replace("NOTES", repr(str(notes))))
    path = os.pathsep.join(map(str, (tmp_path, ROOT, ROOT / "generated")))
    with running(tmp_path / "state.sqlite", "--clock", "virtual", variables={"PYTHONPATH": path}) as server:
        api, outside = server.api(), Outside(server.url)
        transaction = things.trigger(api, _everything(api), _reachable(api), payload={"a": 1})
        Clock(server.url).advance(hours=1)
        assert {status for _, status in log.statuses(api, transaction)} == {"completed"}
        assert sorted(sent["channel"] for sent in outside.outbox()) == [
            "chat",
            "chat",
            "email",
            "in_app",
            "push",
            "sms",
        ]
    assert notes.read_text().splitlines() == ["guarded"]


def _everything(api: Api) -> dict[str, Any]:
    """A workflow with every kind of step, each after a webhook was asked."""
    asked = {"on": "webhook", "field": "ok", "operator": "EQUAL", "value": "true", "webhookUrl": "http://192.0.2.1/ok"}
    filters = [{"value": "AND", "children": [asked]}]
    metadata = {"type": "regular", "amount": 1, "unit": "minutes"}
    mail = {**step("email", "Text", subject="S", contentType="customHtml"), "replyCallback": {"active": True}}
    waits = [{"template": {"type": kind}, "metadata": metadata} for kind in ("delay", "digest")]
    steps = [step(), *waits, mail, step("sms"), step("chat"), step("push")]
    return workflow(api, *({**one, "filters": filters} for one in steps))


def _reachable(api: Api) -> str:
    """A subscriber whom every channel reaches, by integrations that name servers."""
    credentials = {"host": "192.0.2.1", "port": "25", "apiKey": "key", "baseUrl": "http://192.0.2.1", "from": "+1"}
    for channel, provider in (
        ("email", "nodemailer"),
        ("sms", "generic-sms"),
        ("chat", "slack"),
        ("chat", "whatsapp-business"),
        ("push", "push-webhook"),
    ):
        things.integration(api, provider, channel, credentials=credentials)
    ada = subscriber(api, email="ada@example.com", phone="+1")
    for provider, connection in (
        ("slack", {"webhookUrl": "http://192.0.2.1/slack"}),
        ("push-webhook", {"deviceTokens": ["device"]}),
    ):
        api.update_subscriber_credentials(ada, {"providerId": provider, "credentials": connection})
    return ada
