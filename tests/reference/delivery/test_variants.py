"""Other contents of a step, for those who meet their conditions."""

from __future__ import annotations

from typing import Any

from tests.support import log, things
from tests.support.api import Api
from tests.support.log import STARTED
from tests.support.things import step, subscriber, workflow

CHOSEN = "Variant was chosen by the provided condition criteria"


def test_the_first_variant_that_fits_is_sent(api: Api) -> None:
    variants = [_variant("en", "One"), _variant("en", "Two"), _variant("de", "Eins")]
    made = workflow(api, {**step(content="Root"), "variants": variants})
    ada = subscriber(api)
    for language, content in (("en", "One"), ("de", "Eins"), ("fr", "Root")):
        transaction = things.trigger(api, made, ada, payload={"language": language})
        (message,) = api.list_messages(transaction_id=transaction)["data"]
        assert message["content"] == content
        told = log.told(api, transaction, "in_app")
        chosen = [CHOSEN] if content != "Root" else []
        assert told == [*STARTED, *chosen, "Message created", "Message sent"]


def test_the_log_says_why_a_variant_was_chosen(api: Api) -> None:
    made = workflow(api, {**step(), "variants": [_variant("en", "One")]})
    transaction = things.trigger(api, made, subscriber(api), payload={"language": "en"})
    (condition,) = log.raw(api, transaction, "in_app", CHOSEN)["conditions"]
    assert (condition["field"], condition["actual"], condition["passed"]) == ("language", "en", True)


def test_a_variant_that_is_off_is_not_sent(api: Api) -> None:
    made = workflow(api, {**step(content="Root"), "variants": [{**_variant("en", "One"), "active": False}]})
    transaction = things.trigger(api, made, subscriber(api), payload={"language": "en"})
    (message,) = api.list_messages(transaction_id=transaction)["data"]
    assert message["content"] == "Root"


def test_a_variant_whose_condition_cannot_be_evaluated_fails_the_step(api: Api) -> None:
    part = {"on": "payload", "field": "tags", "operator": "IN", "value": "x"}
    variant = {**step(content="One"), "filters": [{"value": "AND", "children": [part]}]}
    transaction = things.trigger(api, workflow(api, {**step(), "variants": [variant]}), subscriber(api))
    assert log.told(api, transaction, "in_app") == [*STARTED, "!Processing step filter failed"]


def test_a_tenant_has_a_content_of_its_own(api: Api) -> None:
    tenant = things.tenant(api)["identifier"]
    part = {"on": "tenant", "field": "identifier", "operator": "EQUAL", "value": tenant}
    variant = {**step(content="For {{tenant.name}}"), "filters": [{"value": "AND", "children": [part]}]}
    made, ada = workflow(api, {**step(content="For all"), "variants": [variant]}), subscriber(api)
    # A workflow that speaks of the tenant needs one with every trigger.
    transaction = things.trigger(api, made, ada, tenant={"identifier": tenant})
    (message,) = api.list_messages(transaction_id=transaction)["data"]
    assert message["content"] == f"For {tenant}"


def _variant(language: str, content: str) -> dict[str, Any]:
    part = {"on": "payload", "field": "language", "operator": "EQUAL", "value": language}
    return {**step(content=content), "filters": [{"value": "AND", "children": [part]}]}
