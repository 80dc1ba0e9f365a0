"""The kit as tests, one for each of its tasks: `pytest --pyargs novu_conformance.pytest_suite --novu-url URL`.

Each test stands for itself: `-k` chooses, `-x` stops at the first, `-n` (pytest-xdist) spreads them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from novu_conformance import deviations
from novu_conformance.campaign import Campaign
from novu_conformance.checks import chosen
from novu_conformance.command import KEY_VARIABLE, OTHER_KEY_VARIABLE
from novu_conformance.contract import Contract
from novu_conformance.findings import Finding
from novu_conformance.layers import LAYERS
from novu_conformance.profiles import PROFILES
from novu_conformance.reports import wording
from novu_conformance.run import Settings, Target, Task
from novu_openapi.behaviour import Revision, read_revision
from novu_openapi.bundled import read_bundle
from novu_openapi.findings import UnreadableError

_CAMPAIGN = pytest.StashKey[Campaign]()
_WORKER_VARIABLE = "PYTEST_XDIST_WORKER"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test for each task."""
    try:
        campaign = _campaign(metafunc.config)
    except (UnreadableError, ValueError) as error:
        raise pytest.UsageError(str(error)) from None
    metafunc.config.stash[_CAMPAIGN] = campaign
    tasks = list(campaign.run.tasks(LAYERS))
    metafunc.parametrize(("number", "task"), tasks, ids=[task.name for _, task in tasks])


@pytest.fixture(scope="session")
def campaign(request: pytest.FixtureRequest) -> Iterator[Campaign]:
    """What the tests work with; in the end, everything they made is removed."""
    campaign = request.config.stash[_CAMPAIGN]
    yield campaign
    campaign.clean_up()
    _fail_for(list(campaign.run.result.findings.values()))


def test_the_server_conforms(campaign: Campaign, number: int, task: Task) -> None:
    _fail_for(campaign.alone(number, task))


def _campaign(config: pytest.Config) -> Campaign:
    url = config.getoption("novu_url")
    key = config.getoption("novu_api_key") or os.environ.get(KEY_VARIABLE)
    if not url or not key:
        raise ValueError("novu_conformance.pytest_suite needs --novu-url and --novu-api-key")
    profile = config.getoption("novu_profile")
    if profile not in PROFILES:
        raise ValueError(f"there is no profile {profile}: choose one of {', '.join(PROFILES)}")
    revision = config.getoption("novu_revision")
    seed, worker = config.getoption("novu_seed"), os.environ.get(_WORKER_VARIABLE, "")
    safe = config.getoption("novu_safe")
    return Campaign(
        Target(url, key, config.getoption("novu_other_api_key") or os.environ.get(OTHER_KEY_VARIABLE)),
        Contract(read_bundle(), Revision() if revision is None else read_revision(revision)),
        Settings(
            seed=seed,
            rounds=PROFILES[profile].rounds,
            checks=chosen((), ()),
            safe=safe,
            shared=safe or bool(worker),
            prefix=f"nvc{seed}{worker}",
        ),
        deviations.load(),
    )


def _fail_for(findings: list[Finding]) -> None:
    told = [
        "\n".join([f"{finding.severity} {finding.check}: {finding.text}", *wording.curl(finding)])
        for finding in findings
        if finding.excuse is None
    ]
    if told:
        pytest.fail(wording.printable("\n\n".join(told)), pytrace=False)
