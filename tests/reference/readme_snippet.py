import httpx


def test_a_week_of_news_comes_in_one_text(novu):  # a Novu of its own for every test: nothing to start, nothing is sent
    api = httpx.Client(base_url=novu.base_url, headers={"Authorization": f"ApiKey {novu.api_key}"})
    api.post("/v1/integrations", json={"providerId": "twilio", "channel": "sms", "active": True})
    group = novu.state()["collections"]["workflow_groups"][0]["_id"]
    week = {"template": {"type": "digest"}, "metadata": {"type": "regular", "amount": 1, "unit": "weeks"}}
    text = {"template": {"type": "sms", "content": "{{step.total_count}} new posts, {{subscriber.firstName}}"}}
    news = {"name": "News", "notificationGroupId": group, "active": True, "steps": [week, text]}
    api.post("/v1/workflows", json=news)
    # Your application would do this:
    for _ in range(3):
        ada = {"subscriberId": "ada", "firstName": "Ada", "phone": "+441632960001"}
        api.post("/v1/events/trigger", json={"name": "news", "to": ada})
    assert novu.outbox() == []
    novu.clock.advance(weeks=1)
    assert [(sms["to"], sms["content"]) for sms in novu.outbox("sms")] == [("+441632960001", "3 new posts, Ada")]
    # And how does it take a refusal?
    assert api.get("/v1/subscribers", headers={"Prefer": "code=429"}).headers["Retry-After"] == "5"
