"""What subscribers want to receive, first generation: globally, and for each workflow."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING, step, subscriber

ALL_ON = {"email": True, "sms": True, "in_app": True, "chat": True, "push": True}


def test_list_subscriber_preferences_shows_every_active_workflow(fresh: Api) -> None:
    ada = subscriber(fresh)
    assert fresh.list_subscriber_preferences(ada).data == []
    shown = things.workflow(fresh, step("sms"), step("in_app"), tags=["t"], data={"a": 1})
    things.workflow(fresh, active=False)
    gone = things.workflow(fresh)
    fresh.delete_workflow(gone["_id"])
    (preference,) = fresh.list_subscriber_preferences(ada, include_inactive_channels=False).data
    assert preference["template"] == {
        "_id": shown["_id"],
        "name": shown["name"],
        "critical": False,
        "tags": ["t"],
        "triggers": shown["triggers"],
        "data": {"a": 1},
    }
    assert preference["preference"] == {
        "enabled": True,
        "channels": {"sms": True, "in_app": True},
        "overrides": [{"channel": "sms", "source": "template"}, {"channel": "in_app", "source": "template"}],
    }
    by_level = fresh.list_subscriber_preferences_by_level(ada, "template", include_inactive_channels=False)
    assert by_level.data == [preference]


def test_channels_without_a_step_are_shown_by_default(fresh: Api) -> None:
    ada = subscriber(fresh)
    things.workflow(fresh, step("sms"), preferenceSettings={"push": False})
    (shown,) = fresh.list_subscriber_preferences(ada).data
    assert shown["preference"]["channels"] == ALL_ON | {"push": False}
    assert fresh.list_subscriber_preferences(ada, include_inactive_channels=True).data == [shown]
    assert fresh.list_subscriber_preferences_by_level(ada, "template").data == [shown]


def test_only_channels_with_an_active_step_are_shown(api: Api) -> None:
    made = things.workflow(api, step("email", subject="s"), {**step("sms"), "active": False}, step("digest"))
    assert _of(api, subscriber(api), made)["channels"] == {"email": True}


def test_the_workflows_own_settings_are_the_default(api: Api) -> None:
    settings = {"email": False, "sms": True}
    made = things.workflow(api, step("email"), step("sms"), step("in_app"), preferenceSettings=settings)
    assert _of(api, subscriber(api), made)["channels"] == {"email": False, "sms": True, "in_app": True}


def test_update_subscriber_preference_of_one_channel(api: Api) -> None:
    made, other = things.workflow(api, step("sms"), step("email")), things.workflow(api, step("sms"))
    ada, grace = subscriber(api), subscriber(api)
    for enabled in (False, False, True):
        answer = _prefer(api, ada, made, "sms", enabled)
        assert answer["channels"] == {"sms": enabled, "email": True}
        assert answer["overrides"] == [
            {"channel": "email", "source": "template"},
            {"channel": "sms", "source": "subscriber"},
        ]
        assert _of(api, ada, made) == answer
        assert _of(api, ada, other)["channels"] == {"sms": True}
        assert _of(api, grace, made)["channels"] == {"sms": True, "email": True}


def test_update_subscriber_preference_goes_before_the_workflows_settings(api: Api) -> None:
    made = things.workflow(api, step("sms"), preferenceSettings={"sms": False})
    ada = subscriber(api)
    assert _prefer(api, ada, made, "sms", True)["channels"] == {"sms": True}


def test_update_subscriber_preference_of_the_whole_workflow(api: Api) -> None:
    made, ada = things.workflow(api), subscriber(api)
    for enabled in (False, True):
        answer = api.update_subscriber_preference(ada, made["_id"], {"enabled": enabled}).data
        assert (answer["preference"]["enabled"], answer["preference"]["channels"]) == (enabled, {"in_app": True})
        assert _of(api, ada, made) == answer["preference"]


def test_update_subscriber_preference_of_a_channel_without_a_step(api: Api) -> None:
    made, ada = things.workflow(api), subscriber(api)
    assert _prefer(api, ada, made, "push", False)["channels"] == {"in_app": True}


@pytest.mark.parametrize("before", [None, False], ids=["first", "second"])
@pytest.mark.parametrize("body", [{"enabled": None}, {"channel": None}, {"channel": None, "enabled": None}])
def test_update_subscriber_preference_with_nulls_changes_nothing(api: Api, before: Any, body: dict[str, Any]) -> None:
    made, ada = things.workflow(api), subscriber(api)
    if before is not None:
        _prefer(api, ada, made, "in_app", before)
    shown = _of(api, ada, made)
    assert api.update_subscriber_preference(ada, made["_id"], body).data["preference"] == shown
    assert _of(api, ada, made) == shown


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "body should not be empty"),
        ({"unknown": 1}, None),
        ({"channel": "sms"}, "channel must be"),
        ({"channel": {}}, "channel.type should not be null or undefined"),
        ({"channel": {"type": "sms"}}, "channel.enabled must be a boolean value"),
        ({"channel": {"type": "sms", "enabled": "no"}}, "channel.enabled must be a boolean value"),
        ({"channel": {"type": "in-app", "enabled": True}}, "channel.type must be one of the following values:"),
        ({"channel": {"type": "SMS", "enabled": True}}, "channel.type must be one of the following values:"),
        ({"enabled": "true"}, "enabled must be a boolean value"),
    ],
)
def test_update_subscriber_preference_names_the_broken_rule(api: Api, body: Any, said: str | None) -> None:
    made, ada = things.workflow(api), subscriber(api)
    if said is None:
        api.update_subscriber_preference(ada, made["_id"], body)
    else:
        assert said in api.refuses(400).update_subscriber_preference(ada, made["_id"], body).said
    assert _of(api, ada, made)["channels"] == {"in_app": True}


def test_update_subscriber_preference_of_an_unknown_workflow(api: Api, production: Api) -> None:
    ada = subscriber(api)
    body = {"channel": {"type": "sms", "enabled": False}}
    elsewhere = things.workflow(api)
    assert NOTHING in api.refuses(404).update_subscriber_preference(ada, NOTHING, body).said
    production.create_subscriber({"subscriberId": ada})
    production.refuses(404).update_subscriber_preference(ada, elsewhere["_id"], body)
    refusal = api.refuses(400).update_subscriber_preference(ada, "x", body)
    assert refusal["message"] == ["parameter must be a mongodb id"]


def test_list_subscriber_preferences_by_level_wants_a_level(api: Api) -> None:
    said = api.refuses(400).list_subscriber_preferences_by_level(subscriber(api), "workflow")["message"]
    assert said == ["parameter must be one of the following values: global, template"]


def test_update_subscriber_global_preferences(api: Api) -> None:
    ada, grace = subscriber(api), subscriber(api)
    assert _global(api, ada) == {"enabled": True, "channels": ALL_ON}
    story: list[tuple[dict[str, Any], dict[str, Any]]] = [
        ({}, {}),
        ({"preferences": [{"type": "sms", "enabled": False}, {"type": "push", "enabled": False}]}, {}),
        ({"preferences": [{"type": "sms", "enabled": True}]}, {}),
        ({"enabled": False}, {"enabled": False}),
        ({"enabled": None, "preferences": None}, {"enabled": False}),
        ({"enabled": True, "preferences": []}, {"enabled": True}),
    ]
    channels = dict(ALL_ON)
    for body, flags in story:
        channels |= {one["type"]: one["enabled"] for one in body.get("preferences") or []}
        answer = api.update_subscriber_global_preferences(ada, body).data["preference"]
        assert answer == {"enabled": True, **flags, "channels": channels}
        assert _global(api, ada) == answer
    assert _global(api, grace) == {"enabled": True, "channels": ALL_ON}


def test_the_global_preference_is_not_mixed_into_those_of_workflows(api: Api) -> None:
    made, ada = things.workflow(api, step("sms")), subscriber(api)
    body = {"enabled": False, "preferences": [{"type": "sms", "enabled": False}]}
    api.update_subscriber_global_preferences(ada, body)
    assert _of(api, ada, made)["channels"] == {"sms": True}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"preferences": [{"type": "sms", "enabled": "x"}]}, "preferences.0.enabled must be a boolean value"),
        ({"preferences": [{"type": "x", "enabled": True}]}, "preferences.0.type must be one of the following values:"),
        ({"preferences": "sms"}, "preferences must be an array"),
        ({"preferences": ["sms"]}, "preferences.0 must be an object"),
        ({"enabled": 1}, "enabled must be a boolean value"),
    ],
)
def test_update_subscriber_global_preferences_names_the_broken_rule(api: Api, body: Any, said: str) -> None:
    ada = subscriber(api)
    assert said in api.refuses(400).update_subscriber_global_preferences(ada, body).said
    assert _global(api, ada) == {"enabled": True, "channels": ALL_ON}


def _prefer(api: Api, subscriber_id: str, made: dict[str, Any], channel: str, enabled: bool) -> Any:
    body = {"channel": {"type": channel, "enabled": enabled}}
    return api.update_subscriber_preference(subscriber_id, made["_id"], body).data["preference"]


def _of(api: Api, subscriber_id: str, made: dict[str, Any]) -> Any:
    """What the subscriber prefers for the channels of this workflow."""
    shown = api.list_subscriber_preferences(subscriber_id, include_inactive_channels=False).data
    (found,) = [one["preference"] for one in shown if one["template"]["_id"] == made["_id"]]
    return found


def _global(api: Api, subscriber_id: str) -> Any:
    (found,) = api.list_subscriber_preferences_by_level(subscriber_id, "global").data
    return found["preference"]
