"""What only this server promises of two environments. What any server has to keep apart, the door layer looks at."""

from __future__ import annotations

from tests.support.api import Api
from tests.support.samples import furnish, read_everything, samples

# What makes a thing that is not known, under the same name.
MAKING = ("add_topic_subscribers", "update_subscriber")


def test_what_is_not_known_is_made_anew(fresh: Api, fresh_production: Api) -> None:
    furniture = furnish(fresh)
    before = read_everything(fresh, furniture)
    for name in MAKING:
        samples(furniture)[name].send(fresh_production)
    ada, topic = furniture["subscriberId"], furniture["topicKey"]
    assert fresh_production.get_subscriber(ada).data["_id"] != before["get_subscriber"]["data"]["_id"]
    assert fresh_production.get_topic(topic).data["_id"] != before["get_topic"]["data"]["_id"]
    assert read_everything(fresh, furniture) == before


def test_cancel_event_of_the_other_environment(fresh: Api, fresh_production: Api) -> None:
    assert fresh_production.cancel_event(furnish(fresh)["transactionId"]).data is False
