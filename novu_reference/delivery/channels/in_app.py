"""Messages in the application: they are there once they are stored. (facts 7.1)"""

from __future__ import annotations

from datetime import timedelta

from novu_reference.delivery import choosing, outbox, values
from novu_reference.delivery.channels.base import Call, new_message, of_trigger, rendered
from novu_reference.delivery.context import Document, Run
from novu_reference.storage.collections import MESSAGES

_RETENTION = timedelta(days=365)


def prepare(run: Run, template: Document) -> list[Call]:
    integration = choosing.require(run)
    named = {**values.of_messages(run), "branding": values.branding(run)}
    content = rendered(template.get("content"), named)
    message = new_message(
        run,
        template,
        integration,
        **of_trigger(run, run.job["overrides"]),
        _feedId=template.get("_feedId"),
        content=content,
        cta=_call_to_action(template.get("cta") or {}, named),
        expireAt=run.expires(_RETENTION),
        **_actor(run, template.get("actor") or {}),
    )
    run.session.insert(MESSAGES, message)
    run.log("Message created", message=message)
    outbox.put(run, message, integration, {"content": content, "cta": message["cta"]}, result="accepted")
    run.log("Message sent", "Success", message=message)
    return []


def _actor(run: Run, actor: Document) -> Document:
    if actor.get("type", "none") == "none":
        return {}
    return {"actor": actor} if run.actor is None else {"actor": actor, "_actorId": run.actor["_id"]}


def _call_to_action(cta: Document, named: Document) -> Document:
    shown: Document = {"data": {}}
    if cta.get("type"):
        shown["type"] = cta["type"]
    url = (cta.get("data") or {}).get("url")
    if url is not None:
        shown["data"]["url"] = rendered(url, named)
    action = cta.get("action") or {}
    if action:
        shown["action"] = {
            "status": action.get("status") or "pending",
            "buttons": [
                {"type": button["type"], "content": rendered(button.get("content"), named)}
                for button in action.get("buttons") or []
            ],
            "result": {"payload": {}},
        }
    return shown
