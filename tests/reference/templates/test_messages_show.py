"""Templates where a user meets them: in workflows, messages and the log."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.things import step, subscriber, workflow


def test_a_message_shows_what_its_template_says(api: Api) -> None:
    ada = subscriber(api, firstName="Ada", lastName="O'Hara & sons")
    content = (
        "{{subscriber.firstName}} {{subscriber.lastName}}: {{#each (sortBy items 'price') as |item i|}}"
        '{{#if i}}, {{/if}}{{item.name}} {{numberFormat item.price decimalSep="," thousandsSep="."}}{{/each}}'
        " on {{dateFormat day 'do MMMM yyyy'}}"
    )
    payload = {"items": [{"name": "sofa", "price": 1299.5}, {"name": "lamp", "price": 20}], "day": "2024-03-01"}
    transaction = things.trigger(api, workflow(api, step("in_app", content)), ada, payload=payload)
    (message,) = api.list_messages(transaction_id=transaction)["data"]
    assert message["content"] == "Ada O'Hara &amp; sons: lamp 20,00, sofa 1.299,50 on 1st March 2024"


def test_the_log_says_where_a_template_went_wrong(api: Api) -> None:
    ada = subscriber(api)
    transaction = things.trigger(api, workflow(api, step("in_app", 'Hello\n  {{i18n "hello"}}')), ada)
    shown = things.notification_of(api, transaction)
    details = api.list_execution_details(notification_id=shown["_id"], subscriber_id=ada).data
    (said,) = [one["raw"] for one in details if one["detail"] == "Message content could not be generated"]
    assert "line 2, column 5: there is no helper i18n" in json.loads(said)["error"]


@pytest.mark.parametrize(
    ("content", "variables"),
    [
        ("{{name}}{{{user.age}}}{{&raw}}{{!-- no --}}\\{{escaped}}", {"name", "user.age", "raw"}),
        ("{{uppercase name}} {{pluralize n one two}} {{json all}} {{unknown x}}", {"name", "n"}),
        ("{{#each items}}{{this}}{{name}}{{../outer}}{{@index}}{{/each}}", {"items", "items.this", "items.name"}),
        ("{{#with user}}{{name}}{{/with}}", {"user.name"}),
        ("{{#if yes}}{{name}}{{else if maybe}}{{other}}{{else}}{{last}}{{/if}}", {"yes", "name"}),
        ("{{#section}}{{inner}}{{/section}}{{#eq a b}}{{c}}{{/eq}}", set()),
        ("{{#unless (eq a b)}}{{c}}{{/unless}}{{subscriber.firstName}}", {"unless", "c"}),
    ],
)
def test_a_workflow_lists_the_variables_of_its_templates(api: Api, content: str, variables: set[str]) -> None:
    made = workflow(api, step("in_app", content))
    assert {one["name"] for one in made["triggers"][0]["variables"]} == variables


def test_the_types_of_variables(api: Api) -> None:
    made = workflow(api, step("in_app", "{{#each items}}{{name}}{{/each}}{{#if yes}}{{/if}}{{text}}"))
    types: dict[str, Any] = {one["name"]: one["type"] for one in made["triggers"][0]["variables"]}
    assert types == {"text": "String", "items": "Array", "items.name": "String", "yes": "Boolean"}


@pytest.mark.parametrize("content", ["{{", "{{#if a}}", "{{a/../b}}", "{{^if a}}x{{/if}}"])
def test_a_workflow_with_a_template_that_cannot_be_read_is_refused(api: Api, content: str) -> None:
    group = api.list_workflow_groups().data[0]["_id"]
    refused = api.refuses(400).create_workflow(
        {"name": "w", "notificationGroupId": group, "steps": [step("in_app", content)]}
    )
    assert "Failed to extract variables" in str(refused["message"])
