"""E-mails. (facts 7.2)"""

from __future__ import annotations

from novu_reference.delivery import choosing
from novu_reference.delivery.channels.base import (
    Call,
    address_of,
    new_message,
    of_trigger,
    overrides_of,
    set_trouble,
    texts,
)
from novu_reference.delivery.channels.email_content import EmailContent, written
from novu_reference.delivery.context import Document, Run
from novu_reference.delivery.failure import Failed
from novu_reference.storage.collections import ENVIRONMENTS, LAYOUTS, MESSAGES


def prepare(run: Run, template: Document) -> list[Call]:
    integration = choosing.require(run)
    choosing.tell_chosen(run, integration)
    layout_id = _layout_id(run, template)
    overrides, email = overrides_of(run, integration), address_of(run, "email")
    subject = template.get("subject") or ""
    message = new_message(run, template, integration, **of_trigger(run, overrides), subject=subject, email=email)
    run.session.insert(MESSAGES, message)
    reply_to = _reply_address(run, message)
    step = {} if reply_to is None else {"reply_to_address": reply_to}
    text = written(run, template, layout_id, step)
    message |= {"subject": text.subject, "content": text.content}
    run.session.replace(MESSAGES, message)
    run.log("Message created", message=message)
    if email is None:
        set_trouble(run, message, "warning", "mail_unexpected_error", "The subscriber has no e-mail address")
        raise Failed("Subscriber missing recipient details", message=message)
    return [Call(message, integration, _mail(run, integration, text, email, overrides, reply_to))]


def _layout_id(run: Run, template: Document) -> str | None:
    """The layout that the trigger names, else that of the template. Raises Failed for an unknown one."""
    identifier = run.job["overrides"].get("layoutIdentifier")
    if not identifier:
        found: str | None = template.get("_layoutId")
        return found
    where = {"_environmentId": run.job["_environmentId"], "identifier": identifier, "deleted": False}
    layout = run.session.find_one(LAYOUTS, where)
    if layout is None:
        raise Failed("Layout not found ", {"layoutIdentifier": identifier})
    return str(layout["_id"])


def _reply_address(run: Run, message: Document) -> str | None:
    """Where replies go, if the step wants them and the environment can receive them. Tells what is missing."""
    callback = run.job["step"].get("replyCallback") or {}
    if not callback.get("active"):
        return None
    trouble = "Missing replay callback URL"
    if callback.get("url"):
        environment = run.session.find_one(ENVIRONMENTS, {"_id": run.job["_environmentId"]}) or {}
        dns = environment.get("dns") or {}
        record, domain = dns.get("mxRecordConfigured"), dns.get("inboundParseDomain")
        if record and domain:
            return f"parse+{run.job['transactionId']}-nv-e={environment['_id']}@{domain}"
        if record:
            trouble = "Missing MX route domain configuration"
        else:
            trouble = "Missing MX Record configuration" if domain else "Missing configuration"
    run.log(f"Inbound mail - {trouble}", "Warning", message=message)
    return None


def _mail(
    run: Run, integration: Document, text: EmailContent, email: str, overrides: Document, reply_to: str | None
) -> Document:
    """What the provider is handed."""
    mail: Document = {
        "to": list(dict.fromkeys([email, *texts(overrides.get("to"))])),
        "from": overrides.get("from") or integration["credentials"].get("from"),
        "senderName": overrides.get("senderName") or text.sender_name or integration["credentials"].get("senderName"),
        "subject": overrides.get("subject") or text.subject,
        "html": overrides.get("html") or overrides.get("text") or text.html,
        "text": overrides.get("text"),
        "cc": texts(overrides.get("cc")),
        "bcc": texts(overrides.get("bcc")),
        "replyTo": (run.job["overrides"].get("email") or {}).get("replyTo") or reply_to,
        "headers": overrides.get("headers") or {},
        "customData": overrides.get("customData") or {},
        "attachments": run.job["payload"].get("attachments") or [],
    }
    if overrides.get("ipPoolName"):
        mail["ipPoolName"] = overrides["ipPoolName"]
    return mail
