"""Making and changing a subscriber, for every operation that does: by request, in bulk, as a recipient, by OAuth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from novu_reference.diff import same
from novu_reference.errors import BadRequest
from novu_reference.operations.subscribers.lookup import Subscriber, SubscriberLookup
from novu_reference.storage.collections import INTEGRATIONS, SUBSCRIBERS, TOPIC_SUBSCRIBERS

# The members a caller may set; `data` is replaced whole, never merged.
PROFILE = ("firstName", "lastName", "email", "phone", "avatar", "locale", "data")
# Others are documented and accepted, but the server keeps only these. (ruling: grafana-credentials)
_KEPT = ("webhookUrl", "channel", "deviceTokens")


class SubscriberWrites(SubscriberLookup):
    """What the classes of this folder, and the events, share."""

    def _upsert(self, subscriber_id: str, given: Mapping[str, Any]) -> Subscriber:
        """Create the subscriber, or change what `given` names; one that was deleted comes back.

        (ruling: update-subscriber-upsert)
        """
        stored = self._session.find_one(SUBSCRIBERS, self._here(subscriberId=subscriber_id))
        if stored is None:
            return self._insert(
                subscriber_id, {member: given[member] for member in PROFILE if given.get(member) is not None}
            )
        # null leaves a member as it is, except that it clears the e-mail address
        changed = {member: given[member] for member in PROFILE if given.get(member) is not None}
        if "email" in given and given["email"] is None:
            changed["email"] = None
        if stored["deleted"]:
            stored.pop("deletedAt", None)
            changed["deleted"] = False
        # A member that is absent is null, and true is not 1.
        if same({member: stored.get(member) for member in changed}, changed):
            return stored
        return self._save_subscriber(stored | changed)

    def _insert(self, subscriber_id: str, members: Mapping[str, Any]) -> Subscriber:
        subscriber = self._new(subscriberId=subscriber_id, **members, channels=[], deleted=False)
        self._session.insert(SUBSCRIBERS, subscriber)
        return subscriber

    def _leave_topics(self, subscriber: Subscriber) -> None:
        self._session.delete(TOPIC_SUBSCRIBERS, {"_subscriberId": subscriber["_id"]})

    def _apply_credentials(self, subscriber: Subscriber, given: Any, *, replace: bool) -> Subscriber:
        """Store `given` credentials in the entry of its provider and integration; device tokens replace or join the old
        ones.

        Raises BadRequest when the environment has no active integration of that provider.
        """
        integration = self._integration_for(given)
        credentials = {
            name: value for name in _KEPT if (value := (given.get("credentials") or {}).get(name)) is not None
        }
        if "deviceTokens" in credentials:
            credentials["deviceTokens"] = list(dict.fromkeys(credentials["deviceTokens"]))
        entry = next(
            (
                channel
                for channel in subscriber["channels"]
                if channel["providerId"] == given["providerId"] and channel["_integrationId"] == integration["_id"]
            ),
            None,
        )
        if entry is None:
            subscriber["channels"].append(
                {
                    "providerId": given["providerId"],
                    "_integrationId": integration["_id"],
                    "credentials": credentials,
                }
            )
        elif (merged := _merge(entry["credentials"], credentials, replace=replace)) != entry["credentials"]:
            entry["credentials"] = merged
        else:
            return subscriber
        return self._save_subscriber(subscriber)

    def _integration_for(self, given: Any) -> Any:
        where = self._here(providerId=given["providerId"], active=True, deleted=False)
        if given.get("integrationIdentifier") is not None:
            where["identifier"] = given["integrationIdentifier"]
        found = self._session.find_one(INTEGRATIONS, where, newest_first=True)
        if found is None:
            raise BadRequest(
                f"Environment {self._environment_id} has no active integration of provider {given['providerId']}"
            )
        return found


def _merge(stored: dict[str, Any], given: dict[str, Any], *, replace: bool) -> dict[str, Any]:
    """Absent members stay. An empty list of device tokens clears them, with either verb."""
    merged = stored | given
    tokens = given.get("deviceTokens")
    if tokens and not replace:
        merged["deviceTokens"] = list(dict.fromkeys([*stored.get("deviceTokens", []), *tokens]))
    return merged
