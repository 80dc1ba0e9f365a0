"""Topics and their members."""

from __future__ import annotations

from typing import Any

from novu_reference.operations.topics import Topics
from novu_reference.storage.collections import TOPIC_SUBSCRIBERS, TOPICS
from tests.conformance.defects.registry import alter, defect, override, replace


@defect
def topic_key_used_twice() -> None:
    """Making a topic whose key is taken renames the old one."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        stored = handlers._find(body["key"])
        if stored is None:
            return right(body)
        handlers._session.replace(TOPICS, stored | {"name": body["name"]})
        return {"data": {"_id": stored["_id"], "key": body["key"]}}

    replace("createTopic", wrong)


@defect
def unknown_subscribers_succeed() -> None:
    """Unknown subscribers are listed as added."""

    def spoil(answer: Any) -> Any:
        failed = answer["data"].get("failed", {}).get("notFound", [])
        return {"data": {"succeeded": [*answer["data"]["succeeded"], *failed]}}

    alter("addTopicSubscribers", spoil)


@defect
def members_added_twice() -> None:
    """Who is added again is a member twice in the list."""

    def spoil(answer: Any) -> None:
        if len(answer["data"]["subscribers"]) > 2:
            answer["data"]["subscribers"].append(answer["data"]["subscribers"][0])

    alter("getTopic", spoil)


@defect
def removal_removes_one() -> None:
    """Of several members only the first is removed."""

    def wrong(right: Any, _: Any, key: str, body: Any) -> Any:
        return right(key, {**body, "subscribers": body["subscribers"][:1]})

    replace("removeTopicSubscribers", wrong)


@defect
def removal_from_all_topics() -> None:
    """Who is removed from a topic leaves all topics."""

    def wrong(right: Any, handlers: Any, key: str, body: Any) -> Any:
        handlers._session.delete(TOPIC_SUBSCRIBERS, handlers._here(externalSubscriberId=body["subscribers"]))
        return right(key, body)

    replace("removeTopicSubscribers", wrong)


@defect
def topic_with_members_is_deleted() -> None:
    """A topic with members can be deleted."""

    def wrong(right: Any, handlers: Any, key: str) -> Any:
        handlers._session.delete(TOPIC_SUBSCRIBERS, {"_topicId": handlers._topic(key)["_id"]})
        return right(key)

    replace("deleteTopic", wrong)


@defect
def rename_empties() -> None:
    """Renaming a topic removes its members."""

    def wrong(right: Any, handlers: Any, key: str, body: Any) -> Any:
        handlers._session.delete(TOPIC_SUBSCRIBERS, {"_topicId": handlers._topic(key)["_id"]})
        return right(key, body)

    replace("renameTopic", wrong)


@defect
def membership_of_everybody() -> None:
    """The question whether somebody is a member is answered for the topic of any key that begins alike."""

    def wrong(right: Any, handlers: Any, key: str, subscriber_id: str) -> Any:
        member = handlers._session.find_one(TOPIC_SUBSCRIBERS, handlers._here(externalSubscriberId=subscriber_id))
        return right(member["topicKey"] if member else key, subscriber_id)

    replace("getTopicSubscriber", wrong)


@defect
def key_filter_by_beginning() -> None:
    """The filter by key finds topics whose key begins so."""

    def wrong(right: Any, handlers: Any, *, key: str | None = None, page: int = 0, page_size: int = 10) -> Any:
        if key is None:
            return right(page=page, page_size=page_size)
        fitting = [each for each in handlers._session.find(TOPICS, handlers._here()) if each["key"].startswith(key)]
        shown = [handlers._shown(each) for each in fitting[page * page_size : (page + 1) * page_size]]
        return {"page": page, "pageSize": page_size, "totalCount": len(fitting), "data": shown}

    replace("listTopics", wrong)


@defect
def unknown_topic_is_not_made() -> None:
    """Adding to an unknown topic succeeds without making it."""

    def wrong(right: Any, handlers: Any, key: str, body: Any) -> Any:
        missing = handlers._find(key) is None
        answer = right(key, body)
        if missing:
            made = handlers._topic(key)
            handlers._session.delete(TOPIC_SUBSCRIBERS, {"_topicId": made["_id"]})
            handlers._session.delete(TOPICS, {"_id": made["_id"]})
        return answer

    replace("addTopicSubscribers", wrong)


@defect
def members_in_lower_case() -> None:
    """Members of a topic are shown in lower case."""

    def wrong(right: Any, _: Any, topic: Any) -> Any:
        shown = right(topic)
        return shown | {"subscribers": [one.lower() for one in shown["subscribers"]]}

    override(Topics, "_shown", wrong)
