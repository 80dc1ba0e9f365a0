"""What is true of every answer and cannot be said by its schema: how values are written, and what headers say."""

from __future__ import annotations

from hypothesis import strategies as st

from novu_conformance.meaning import things
from novu_conformance.meaning.case import Case
from novu_conformance.meaning.story import story


@story("G10", needs=("create_topic", "delete_topic"))
def a_topic_has_an_identifier_of_its_own(case: Case) -> None:
    first, second = case.name("topic"), case.name("topic")
    things.topic_goes_in_the_end(case, second)
    gone = case.a.create_topic({"key": first, "name": "first"}).data["_id"]
    case.a.delete_topic(first)
    things.topic_goes_in_the_end(case, first)
    for key in (second, first):
        anew = case.a.create_topic({"key": key, "name": "second"}).data["_id"]
        case.hold(anew != gone, "what was made after a deletion has the `_id` of what was deleted")


@story("G10", needs=("create_integration", "delete_integration"))
def an_integration_has_an_identifier_of_its_own(case: Case) -> None:
    gone = things.integration(case, "fcm", "push")["_id"]
    case.a.delete_integration(gone)
    anew = things.integration(case, "fcm", "push")["_id"]
    case.hold(anew != gone, "what was made after a deletion has the `_id` of what was deleted")


@story("G10", needs=("create_subscriber", "delete_subscriber"))
def a_subscriber_has_an_identifier_of_its_own(case: Case) -> None:
    gone = things.create_subscriber(case, {"subscriberId": case.name("ada")})
    case.a.delete_subscriber(gone["subscriberId"])
    anew = things.create_subscriber(case, {"subscriberId": case.name("grace")})
    case.hold(anew["_id"] != gone["_id"], "what was made after a deletion has the `_id` of what was deleted")


@story("G11", needs=("create_topic", "get_topic", "delete_topic"))
def json_is_called_in_several_ways(case: Case) -> None:
    ways = ("application/json; charset=utf-8", "Application/JSON", 'application/json;charset="UTF-8"')
    # What is read in the end is one of the three.
    for media_type in case.draw(st.permutations(ways)):
        key = case.name("topic")
        things.topic_goes_in_the_end(case, key)
        case.a.sending(Content_Type=media_type).create_topic({"key": key, "name": media_type})
    case.same(case.a.get_topic(key).data["name"], media_type, "the name is")
