"""Records of subscribers, one by one and in bulk; credentials; presence."""

from __future__ import annotations

from typing import Any

from novu_reference.operations.subscribers import writes
from novu_reference.operations.subscribers.lookup import SubscriberLookup
from novu_reference.storage.collections import SUBSCRIBERS, TOPIC_SUBSCRIBERS
from tests.conformance.defects.registry import alter, defect, override, replace, without_conditions, without_effect


@defect
def duplicate_on_upsert() -> None:
    """Making a subscriber that is there makes a new one of its `_id`."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        stored = handlers._find_subscriber(body["subscriberId"])
        if stored is not None:
            handlers._session.delete(SUBSCRIBERS, {"_id": stored["_id"]})
        return right(body)

    replace("createSubscriber", wrong)


@defect
def creation_time_moves() -> None:
    """An update moves `createdAt`."""

    def wrong(right: Any, handlers: Any, subscriber: Any) -> Any:
        return right(subscriber | {"createdAt": handlers._now()})

    override(SubscriberLookup, "_save_subscriber", wrong)


@defect
def update_time_stands_still() -> None:
    """An update does not move `updatedAt`."""

    def wrong(right: Any, handlers: Any, subscriber: Any) -> Any:
        before = subscriber["updatedAt"]
        right(subscriber)
        subscriber = subscriber | {"updatedAt": before}
        handlers._session.replace(SUBSCRIBERS, subscriber)
        return subscriber

    override(SubscriberLookup, "_save_subscriber", wrong)


@defect
def absent_members_erased() -> None:
    """An update erases the phone number when it does not name it."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        answer = right(subscriber_id, body)
        if "phone" not in body and answer["data"].get("phone") is not None:
            answer["data"].pop("phone")
            handlers._session.replace(SUBSCRIBERS, answer["data"])
        return answer

    replace("updateSubscriber", wrong)


@defect
def null_erases_a_name() -> None:
    """Null erases the first name."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        answer = right(subscriber_id, body)
        if "firstName" in body and body["firstName"] is None and "firstName" in answer["data"]:
            answer["data"].pop("firstName")
            handlers._session.replace(SUBSCRIBERS, answer["data"])
        return answer

    replace("updateSubscriber", wrong)


@defect
def null_leaves_the_email() -> None:
    """Null does not erase the e-mail address."""

    def wrong(right: Any, _: Any, subscriber_id: str, body: Any) -> Any:
        return right(subscriber_id, {name: value for name, value in body.items() if value is not None})

    replace("updateSubscriber", wrong)


@defect
def update_is_lost() -> None:
    """An update of the last name is answered but not kept."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        before = handlers._find_subscriber(subscriber_id)
        answer = right(subscriber_id, body)
        if before is not None and "lastName" in body:
            kept = answer["data"] | {"lastName": before.get("lastName")}
            handlers._session.replace(SUBSCRIBERS, kept)
        return answer

    replace("updateSubscriber", wrong)


@defect
def texts_are_stripped() -> None:
    """Blanks at the ends of a first name are lost."""
    _spoil_given(lambda given: _changed_text(given, "firstName", str.strip))


@defect
def texts_are_normalized() -> None:
    """Combining marks in a last name are composed."""
    import unicodedata

    _spoil_given(lambda given: _changed_text(given, "lastName", lambda text: unicodedata.normalize("NFC", text)))


@defect
def astral_letters_are_lost() -> None:
    """Letters beyond the basic plane become question marks."""

    def spoil(text: str) -> str:
        return "".join(letter if ord(letter) < 0x10000 else "?" for letter in text)

    _spoil_given(lambda given: _changed_text(given, "firstName", spoil))


@defect
def data_is_merged() -> None:
    """New custom data is merged into the old."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        stored = handlers._find_subscriber(subscriber_id)
        if stored is not None and isinstance(body.get("data"), dict):
            body = {**body, "data": {**(stored.get("data") or {}), **body["data"]}}
        return right(subscriber_id, body)

    replace("updateSubscriber", wrong)


@defect
def integers_become_floats() -> None:
    """Integers in custom data lose their last digits."""

    def spoil(given: dict[str, Any]) -> dict[str, Any]:
        data = given.get("data")
        if not isinstance(data, dict):
            return given
        rounded = {k: int(float(v) // 8 * 8) if type(v) is int and abs(v) > 2**40 else v for k, v in data.items()}
        return given | {"data": rounded}

    _spoil_given(spoil)


@defect
def identifiers_without_case() -> None:
    """`ada` and `Ada` are one subscriber."""

    def wrong(right: Any, handlers: Any, subscriber_id: str) -> Any:
        found = right(subscriber_id)
        if found is None:
            everybody = handlers._session.find(SUBSCRIBERS, handlers._here(deleted=False))
            found = next((one for one in everybody if one["subscriberId"].lower() == subscriber_id.lower()), None)
        return found

    override(SubscriberLookup, "_find_subscriber", wrong)


@defect
def plus_becomes_a_blank() -> None:
    """A plus sign in an identifier of a path is taken for a blank."""

    def wrong(right: Any, _: Any, subscriber_id: str) -> Any:
        return right(subscriber_id.replace("+", " "))

    override(SubscriberLookup, "_find_subscriber", wrong)


@defect
def ghost_in_the_list() -> None:
    """A deleted subscriber stays in the list."""
    without_conditions("listSubscribers", "deleted")


@defect
def deletion_does_nothing() -> None:
    """Deleting a subscriber says so and does nothing."""
    without_effect("deleteSubscriber")


@defect
def deleted_twice() -> None:
    """Deleting a subscriber that is gone succeeds."""

    def wrong(right: Any, handlers: Any, subscriber_id: str) -> Any:
        if handlers._find_subscriber(subscriber_id) is None:
            return {"data": {"acknowledged": True, "status": "deleted"}}
        return right(subscriber_id)

    replace("deleteSubscriber", wrong)


@defect
def memberships_outlive() -> None:
    """A deleted subscriber stays a member of its topics."""
    override(writes.SubscriberWrites, "_leave_topics", lambda *_: None)


@defect
def bulk_says_updated() -> None:
    """In bulk, new subscribers are counted as updated."""

    def spoil(answer: Any) -> Any:
        data = answer["data"]
        return {"data": {"created": [], "updated": [*data["created"], *data["updated"]], "failed": []}}

    alter("bulkCreateSubscribers", spoil)


@defect
def bulk_loses_the_last() -> None:
    """In bulk, the last of several subscribers is not made."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        answer = right(body)
        last = body["subscribers"][-1]["subscriberId"]
        if len(body["subscribers"]) > 1 and any(one["subscriberId"] == last for one in answer["data"]["created"]):
            handlers._session.delete(SUBSCRIBERS, handlers._here(subscriberId=last))
        return answer

    replace("bulkCreateSubscribers", wrong)


@defect
def bulk_counts_twice() -> None:
    """In bulk, a subscriber that is named twice is listed twice as created."""

    def spoil(answer: Any) -> None:
        twice = {one["subscriberId"] for one in answer["data"]["updated"]}
        made = [one["subscriberId"] for one in answer["data"]["created"]]
        answer["data"]["created"] += [{"subscriberId": one} for one in made if one in twice]
        answer["data"]["updated"] = [one for one in answer["data"]["updated"] if one["subscriberId"] not in made]

    alter("bulkCreateSubscribers", spoil)


@defect
def bulk_does_not_revive() -> None:
    """In bulk, a deleted subscriber is listed but stays deleted."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        gone = [
            one["_id"]
            for one in handlers._session.find(SUBSCRIBERS, handlers._here(deleted=True))
            if one["subscriberId"] in {each["subscriberId"] for each in body["subscribers"]}
        ]
        answer = right(body)
        for one in handlers._session.find(SUBSCRIBERS, {"_id": gone}):
            handlers._session.replace(SUBSCRIBERS, one | {"deleted": True})
        return answer

    replace("bulkCreateSubscribers", wrong)


@defect
def tokens_stored_twice() -> None:
    """A device token that is appended again is stored again."""

    def wrong(stored: Any, given: Any, *, replace: bool) -> Any:
        merged = stored | given
        if given.get("deviceTokens") and not replace:
            merged["deviceTokens"] = [*stored.get("deviceTokens", []), *given["deviceTokens"]]
        return merged

    writes._merge = wrong


@defect
def append_replaces() -> None:
    """Appending device tokens replaces the old ones."""
    _merging_always(replace=True)


@defect
def replace_appends() -> None:
    """Replacing device tokens appends them."""
    _merging_always(replace=False)


@defect
def empty_tokens_ignored() -> None:
    """An empty list of device tokens clears nothing."""
    original = writes._merge

    def wrong(stored: Any, given: Any, *, replace: bool) -> Any:
        return original(stored, {k: v for k, v in given.items() if v != []}, replace=replace)

    writes._merge = wrong


@defect
def credentials_of_every_integration() -> None:
    """Credentials for one integration are written into all of that provider."""

    def wrong(right: Any, handlers: Any, subscriber: Any, given: Any, *, replace: bool) -> Any:
        saved = right(subscriber, given, replace=replace)
        mine = [each for each in saved["channels"] if each["providerId"] == given["providerId"]]
        for each in mine:
            each["credentials"] = dict(mine[-1]["credentials"])
        return handlers._save_subscriber(saved)

    override(writes.SubscriberWrites, "_apply_credentials", wrong)


@defect
def webhook_address_loses_its_query() -> None:
    """The query of a webhook address is cut off."""

    def wrong(right: Any, _: Any, subscriber: Any, given: Any, *, replace: bool) -> Any:
        credentials = dict(given.get("credentials") or {})
        if credentials.get("webhookUrl"):
            credentials["webhookUrl"] = credentials["webhookUrl"].partition("?")[0]
        return right(subscriber, {**given, "credentials": credentials}, replace=replace)

    override(writes.SubscriberWrites, "_apply_credentials", wrong)


@defect
def credentials_deleted_for_all_providers() -> None:
    """Deleting the credentials of one provider deletes those of all."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, provider_id: str) -> None:
        right(subscriber_id, provider_id)
        subscriber = handlers._subscriber(subscriber_id)
        handlers._save_subscriber(subscriber | {"channels": []})

    replace("deleteSubscriberCredentials", wrong)


@defect
def online_for_ever() -> None:
    """A subscriber who went offline is still shown online."""

    def wrong(right: Any, _: Any, subscriber_id: str, body: Any) -> Any:
        return right(subscriber_id, {**body, "isOnline": True})

    replace("updateSubscriberOnlineStatus", wrong)


@defect
def membership_comes_back() -> None:
    """Who is made again is a member of the topics of before."""
    left: dict[str, list[Any]] = {}

    def leave(right: Any, handlers: Any, subscriber: Any) -> None:
        where = {"_subscriberId": subscriber["_id"]}
        left[subscriber["_id"]] = handlers._session.find(TOPIC_SUBSCRIBERS, where)
        right(subscriber)

    def make(right: Any, handlers: Any, body: Any) -> Any:
        answer = right(body)
        handlers._session.insert_many(TOPIC_SUBSCRIBERS, left.pop(answer["data"]["_id"], []))
        return answer

    override(writes.SubscriberWrites, "_leave_topics", leave)
    replace("createSubscriber", make)


def _merging_always(*, replace: bool) -> None:
    """One verb for both of credentials."""
    original = writes._merge

    def wrong(stored: Any, given: Any, **_: Any) -> Any:
        return original(stored, given, replace=replace)

    writes._merge = wrong


def _spoil_given(spoil: Any) -> None:
    """What is given for a subscriber is stored spoilt."""

    def wrong(right: Any, _: Any, subscriber_id: str, given: Any) -> Any:
        return right(subscriber_id, spoil(dict(given)))

    override(writes.SubscriberWrites, "_upsert", wrong)


def _changed_text(given: dict[str, Any], member: str, change: Any) -> dict[str, Any]:
    value = given.get(member)
    return given | {member: change(value)} if isinstance(value, str) else given
