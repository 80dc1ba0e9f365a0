"""The providers Novu knows: channel, name on screen, and whether their webhooks are supported (None: no handler)."""

from __future__ import annotations

from typing import NamedTuple


class Provider(NamedTuple):
    channel: str
    display_name: str
    webhook: bool | None


# Kept encrypted.
SECRET_CREDENTIALS = frozenset(("apiKey", "apiToken", "secretKey", "token", "password", "serviceAccount"))

PROVIDERS: dict[str, Provider] = {
    "novu": Provider("in_app", "Novu Inbox", None),
    "novu-email": Provider("email", "Novu Email", True),
    "mailgun": Provider("email", "Mailgun", False),
    "mailjet": Provider("email", "Mailjet", True),
    "mailtrap": Provider("email", "Mailtrap", False),
    "mandrill": Provider("email", "Mandrill", True),
    "postmark": Provider("email", "Postmark", True),
    "sendgrid": Provider("email", "SendGrid", True),
    "sendinblue": Provider("email", "Sendinblue", True),
    "ses": Provider("email", "SES", True),
    "netcore": Provider("email", "Netcore", True),
    "nodemailer": Provider("email", "Custom SMTP", False),
    "mailersend": Provider("email", "MailerSend", False),
    "outlook365": Provider("email", "Microsoft Outlook365", False),
    "infobip-email": Provider("email", "Infobip", False),
    "braze": Provider("email", "Braze", False),
    "resend": Provider("email", "Resend", False),
    "plunk": Provider("email", "Plunk", False),
    "sparkpost": Provider("email", "SparkPost", False),
    "email-webhook": Provider("email", "Email Webhook", False),
    "novu-sms": Provider("sms", "Novu SMS", True),
    "nexmo": Provider("sms", "Nexmo", False),
    "plivo": Provider("sms", "Plivo", True),
    "sms77": Provider("sms", "sms77", False),
    "sns": Provider("sms", "SNS", False),
    "telnyx": Provider("sms", "Telnyx", True),
    "messagebird": Provider("sms", "MessageBird", False),
    "twilio": Provider("sms", "Twilio", True),
    "gupshup": Provider("sms", "Gupshup", False),
    "firetext": Provider("sms", "Firetext", False),
    "infobip-sms": Provider("sms", "Infobip", False),
    "burst-sms": Provider("sms", "BurstSMS", False),
    "bulk-sms": Provider("sms", "BulkSMS", None),
    "isend-sms": Provider("sms", "iSend SMS", False),
    "clickatell": Provider("sms", "clickatell", False),
    "forty-six-elks": Provider("sms", "46elks", False),
    "kannel": Provider("sms", "Kannel SMS", False),
    "maqsam": Provider("sms", "Maqsam", False),
    "sms-central": Provider("sms", "SMS Central", False),
    "termii": Provider("sms", "Termii", True),
    "africas-talking": Provider("sms", "Africa's Talking", False),
    "sendchamp": Provider("sms", "Sendchamp", False),
    "generic-sms": Provider("sms", "Generic SMS", False),
    "clicksend": Provider("sms", "Clicksend", False),
    "simpletexting": Provider("sms", "SimpleTexting", False),
    "bandwidth": Provider("sms", "Bandwidth", False),
    "azure-sms": Provider("sms", "Azure Sms", False),
    "ring-central": Provider("sms", "RingCentral", True),
    "brevo-sms": Provider("sms", "Brevo", False),
    "eazy-sms": Provider("sms", "Eazy", False),
    "mobishastra": Provider("sms", "Mobishastra", False),
    "slack": Provider("chat", "Slack", None),
    "discord": Provider("chat", "Discord", None),
    "grafana-on-call": Provider("chat", "Grafana On Call Webhook", None),
    "msteams": Provider("chat", "MSTeams", None),
    "mattermost": Provider("chat", "Mattermost", None),
    "ryver": Provider("chat", "Ryver", None),
    "zulip": Provider("chat", "Zulip", None),
    "getstream": Provider("chat", "GetStream", None),
    "rocket-chat": Provider("chat", "Rocket.Chat", None),
    "whatsapp-business": Provider("chat", "WhatsApp Business", None),
    "one-signal": Provider("push", "OneSignal", None),
    "pushpad": Provider("push", "Pushpad", None),
    "fcm": Provider("push", "Firebase Cloud Messaging", None),
    "expo": Provider("push", "Expo Push", None),
    "apns": Provider("push", "APNs", None),
    "push-webhook": Provider("push", "Push Webhook", None),
    "pusher-beams": Provider("push", "Pusher Beams", None),
}
