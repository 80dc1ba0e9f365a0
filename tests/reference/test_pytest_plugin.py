"""The reference server in Python: the fixture `novu`, a server in a thread, an ASGI application."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import textwrap
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from novu_reference import LocalServer, create_app
from novu_reference.server import Settings
from tests.support.server import ROOT, environment

SNIPPET = ROOT / "tests" / "reference" / "readme_snippet.py"

_PATIENCE_SECONDS = 120


def run_tests(folder: Path, *options: str, **files: str) -> str:
    """What pytest says about test files with these contents, all of which pass."""
    for name, content in files.items():
        (folder / f"{name}.py").write_text(textwrap.dedent(content))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "novu_reference.pytest_plugin", *options, str(folder)],
        cwd=folder,
        env={**environment(), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=_PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def run_python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=_PATIENCE_SECONDS,
        check=True,
    )
    return done.stdout


def get(server: Any, path: str, key: str | None = None, **headers: str) -> httpx.Response:
    """Ask a server, of Development unless another key is given."""
    return httpx.get(server.base_url + path, headers={"Authorization": f"ApiKey {key or server.api_key}", **headers})


# ---- the fixture ---------------------------------------------------------------------------------------------------


def test_the_snippet_of_the_readme(tmp_path: Path) -> None:
    assert "1 passed" in run_tests(tmp_path, test_snippet=SNIPPET.read_text())


def test_the_readme_shows_the_snippet() -> None:
    readme = (ROOT / "README.md").read_text()
    if "novu.base_url" in readme:
        assert SNIPPET.read_text().strip() in readme


TWO_TESTS = """
    import httpx
    import pytest

    @pytest.mark.parametrize("number", range(8))
    def test_it_is_fresh(novu, number):
        headers = {"Authorization": f"ApiKey {novu.api_key}"}
        assert httpx.get(f"{novu.base_url}/v1/subscribers", headers=headers).json()["data"] == []
        for name in ("ada", "grace"):
            httpx.post(f"{novu.base_url}/v1/subscribers", json={"subscriberId": name}, headers=headers)
        found = [one["subscriberId"] for one in novu.state()["collections"]["subscribers"]]
        assert found == ["ada", "grace"]
        regenerated = httpx.post(f"{novu.base_url}/v1/environments/api-keys/regenerate", headers=headers)
        assert regenerated.json()["data"][0]["key"] != novu.api_key
"""


def test_every_test_has_a_server_of_its_own(tmp_path: Path) -> None:
    assert "8 passed" in run_tests(tmp_path, test_one=TWO_TESTS)


def test_workers_of_xdist_do_not_meet(tmp_path: Path) -> None:
    assert "16 passed" in run_tests(
        tmp_path, "-p", "xdist.plugin", "-n", "2", "--dist", "load", test_one=TWO_TESTS, test_two=TWO_TESTS
    )


def test_it_does_not_touch_logging_and_leaves_nothing_open(tmp_path: Path) -> None:
    run_tests(
        tmp_path,
        "-W",
        "error",
        test_one="""
        import logging

        def test_logging(novu, caplog):
            assert not logging.getLogger("uvicorn").handlers
            assert logging.getLogger("uvicorn.error").level == logging.NOTSET
        """,
    )


def test_nothing_is_imported_until_it_is_used() -> None:
    loaded = run_python(
        """
        import pytest, sys
        before = set(sys.modules)
        import novu_reference.pytest_plugin
        print(*sorted(set(sys.modules) - before))
        """
    )
    assert loaded.split() == ["novu_reference", "novu_reference.pytest_plugin"]


def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("import sys\nsys.modules['uvicorn'] = None\n")
    (tmp_path / "test_one.py").write_text("def test_it(novu): pass\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "novu_reference.pytest_plugin", str(tmp_path)],
        cwd=tmp_path,
        env={**environment(), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=_PATIENCE_SECONDS,
        check=False,
    )
    assert "the fixture novu needs the module uvicorn" in done.stdout
    assert "pip install 'novu-openapi[server]'" in done.stdout


def test_it_is_ready_soon() -> None:
    """Measured in time of the processor, which others cannot take away. Wall time on an idle machine is the same."""
    seconds = run_python(
        """
        import time, pytest
        started = time.process_time()
        from novu_reference.local import LocalServer
        with LocalServer() as server:
            print(time.process_time() - started)
        """
    )
    assert float(seconds) < 1.0


# ---- a server in a thread ------------------------------------------------------------------------------------------


def test_what_was_loaded_is_there() -> None:
    with LocalServer() as server:
        server.load({"collections": {"subscribers": [{"subscriberId": "ada", "_environmentId": "Production"}]}})
        assert get(server, "/v1/subscribers/ada").status_code == 404
        assert get(server, "/v1/subscribers/ada", server.production_api_key).status_code == 200
        state = server.state()
        server.reset()
        assert get(server, "/v1/subscribers/ada", server.production_api_key).status_code == 404
        server.load(state)
        assert get(server, "/v1/subscribers/ada", server.production_api_key).status_code == 200


def test_a_whole_state_brings_its_keys() -> None:
    with LocalServer() as one, LocalServer(Settings(seed=2)) as two:
        assert one.api_key != two.api_key
        own = two.api_key
        two.load(one.state())
        assert (two.api_key, two.production_api_key) == (one.api_key, one.production_api_key)
        assert get(two, "/v1/subscribers").status_code == 200
        two.reset()
        assert two.api_key == own
        assert get(two, "/v1/subscribers").status_code == 200


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ({"collections": {"topics": [{"key": 5}]}}, "collections.topics\\[0\\]"),
        ({"collections": {"topics": [{"key": object()}]}}, "the state is not JSON"),
        ({"collections": {"topics": [{"key": "\ud800"}]}}, "the state is not JSON"),
        ({"collections": {"topics": [{"key": 2**80}]}}, "the state is not JSON"),
    ],
)
def test_what_does_not_fit_is_an_error_and_nothing_is_lost(state: Any, said: str) -> None:
    with LocalServer() as server:
        before = server.state()
        with pytest.raises(ValueError, match=said):
            server.load(state)
        assert server.state() == before


def test_what_is_loaded_stays_as_it_was() -> None:
    state: Any = {"collections": {"topics": [{"key": "engineers", "name": "Engineers"}]}}
    before = json.dumps(state)
    with LocalServer() as server:
        server.load(state)
    assert json.dumps(state) == before


def test_faults_can_be_asked_for() -> None:
    with LocalServer() as server:
        assert get(server, "/v1/subscribers", Prefer="code=429").headers["retry-after"] == "5"


def test_it_can_be_used_from_a_running_event_loop() -> None:
    async def story() -> None:
        with LocalServer() as server:
            async with httpx.AsyncClient(base_url=server.base_url) as client:
                headers = {"Authorization": f"ApiKey {server.api_key}"}
                created = client.post("/v1/subscribers", json={"subscriberId": "ada"}, headers=headers)
                assert (await created).status_code == 201
                assert len(server.state()["collections"]["subscribers"]) == 1

    asyncio.run(story())


def test_a_closed_server_is_gone() -> None:
    threads = set(threading.enumerate())
    server = LocalServer()
    server.close()
    assert set(threading.enumerate()) == threads
    with pytest.raises(httpx.ConnectError):
        get(server, "/v1/subscribers")


# ---- an ASGI application -------------------------------------------------------------------------------------------


def ask(app: Any, method: str, path: str, **more: Any) -> httpx.Response:
    """Ask an application, of Development, without a server and without its start."""

    async def request() -> httpx.Response:
        headers = {"Authorization": "ApiKey dev", **more.pop("headers", {})}
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://novu") as client:
            return await client.request(method, path, headers=headers, **more)

    return asyncio.run(request())


async def start_and_stop(app: Any) -> list[str]:
    """Take an application through its life. What it says to that."""
    events = iter(["lifespan.startup", "lifespan.shutdown"])
    said: list[str] = []

    async def receive() -> dict[str, Any]:
        return {"type": next(events)}

    async def send(message: Any) -> None:
        said.append(message["type"])

    await app({"type": "lifespan"}, receive, send)
    return said


def test_an_application_keeps_its_state_from_one_start_to_the_next() -> None:
    app = create_app(dev_api_key="dev")
    for expected in range(3):
        assert asyncio.run(start_and_stop(app)) == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
        assert len(ask(app, "GET", "/v1/subscribers").json()["data"]) == expected
        ask(app, "POST", "/v1/subscribers", json={"subscriberId": f"ada-{expected}"}).raise_for_status()


def test_an_application_has_keys() -> None:
    app = create_app(seed=1)
    for key in (app.api_key, app.production_api_key):
        assert ask(app, "GET", "/v1/subscribers", headers={"Authorization": f"ApiKey {key}"}).status_code == 200


def test_an_application_under_a_path(tmp_path: Path) -> None:
    file = tmp_path / "fixtures.json"
    file.write_text('{"collections": {"subscribers": [{"subscriberId": "ada lovelace"}]}}')
    inner = create_app(dev_api_key="dev", prod_api_key="prod", fixtures=file, allow_faults=True)
    app = Starlette(routes=[Mount("/the novu", app=inner)])
    found = ask(app, "GET", "/the%20novu/v1/subscribers/ada%20lovelace")
    assert found.json()["data"]["subscriberId"] == "ada lovelace"
    assert ask(app, "GET", "/the%20novu/_reference/health").json()["ready"]
    assert ask(app, "GET", "/the%20novu/v1/nothing").json()["message"] == "Cannot GET /v1/nothing"
    assert ask(app, "GET", "/the%20novu/v1/topics", headers={"Prefer": "code=429"}).status_code == 429
    state = ask(app, "GET", "/the%20novu/_reference/state").json()
    assert ask(app, "PUT", "/the%20novu/_reference/state", json=state).status_code == 204


def test_an_application_needs_no_raw_path() -> None:
    """Which is optional in ASGI."""
    inner = create_app(dev_api_key="dev")

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await inner({name: value for name, value in scope.items() if name != "raw_path"}, receive, send)

    ask(app, "POST", "/v1/topics", json={"key": "a:b", "name": "A"}).raise_for_status()
    assert ask(app, "GET", "/v1/topics/a%3Ab").json()["data"]["key"] == "a:b"


@pytest.mark.parametrize(
    "options",
    [
        {"dev_api_key": "two words"},
        {"dev_api_key": "same", "prod_api_key": "same"},
        {"fixtures": "no-such-file.json"},
        {"fixtures": {"collections": {"users": []}}},
        {"revision": "2020-01"},
    ],
)
def test_options_that_do_not_fit(options: Any) -> None:
    with pytest.raises(ValueError, match=r"\w+ "):
        create_app(**options)


def test_rate_limits_by_service_level() -> None:
    app = create_app(dev_api_key="dev", rate_limits="free")
    assert ask(app, "GET", "/v1/subscribers").headers["ratelimit-limit"] == "100"
