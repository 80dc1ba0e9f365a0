import httpx


def test_a_new_user_is_welcomed(novu):  # a Novu of its own for every test: nothing to start, nothing is ever sent
    api = httpx.Client(base_url=novu.base_url, headers={"Authorization": f"ApiKey {novu.api_key}"})
    group = novu.state()["collections"]["workflow_groups"][0]["_id"]
    hello = {"template": {"type": "in_app", "content": "Hello {{subscriber.firstName}}"}}
    api.post("/v1/workflows", json={"name": "Welcome", "notificationGroupId": group, "active": True, "steps": [hello]})
    # Your application would do this:
    api.post("/v1/events/trigger", json={"name": "welcome", "to": {"subscriberId": "ada", "firstName": "Ada"}})
    assert [message["content"] for message in novu.state()["collections"]["messages"]] == ["Hello Ada"]
    # And how does it take a refusal?
    assert api.get("/v1/subscribers", headers={"Prefer": "code=429"}).headers["Retry-After"] == "5"
