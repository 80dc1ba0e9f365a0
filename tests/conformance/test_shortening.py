"""Stories of findings without what they do not rest on, which then still tell the wrong server from the right one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from novu_conformance.findings import Finding
from novu_conformance.hiding import Hider
from novu_conformance.meaning import rounds
from novu_conformance.replay import Replay
from novu_conformance.run import Layer, Run, Target, Task
from scripts.sensitivity import SHOWS_IT, campaign_of, typed, until_found
from tests.conformance import kit
from tests.conformance.defects.serving import KEY, OTHER_KEY, serving

_SECONDS = 60.0


def told(name: str) -> Layer:
    """The one story of this area and name."""

    def layer(run: Run, number: int) -> Sequence[Task]:
        every = (*rounds.told_first(run, number), *rounds.told_then(run, number))
        return [task for task in every if task.name.endswith(f"/{name}")]

    return layer


def shortened(defect: str, story: str) -> tuple[list[str], Finding]:
    """The methods of a finding as it was met, and the finding when it was shortened."""
    with serving(defect) as url:
        campaign = campaign_of(url, 1, _SECONDS)
        first, ended = until_found(campaign.run, layers=[told(story)])
        assert first is not None, ended
        before = [step["method"] for step in first.steps]
        campaign.shorten([first])
        assert set(campaign.clean_up().reasons.values()) <= {"the API has no operation for it"}
        campaign.run.close()
    return before, first


def is_reproduced(finding: Finding, defect: str) -> bool:
    """Whether a fresh server of a defect answers what is on record for the last step."""
    with serving(defect) as url:
        target = Target(url, KEY, OTHER_KEY)
        replay = Replay(target, Hider(kit.contract(), KEY, OTHER_KEY), timeout=10.0, patience=1.0)
        return replay.play(finding.steps, finding.operation_id).reproduced


@pytest.mark.slow
@pytest.mark.parametrize(
    ("defect", "story", "methods"),
    [
        ("online-for-ever", "subscribers/each_writer_leaves_what_others_wrote", ["POST", "PATCH"]),
        ("messages-of-nobody", "feed/the_list_of_messages_selects_exactly", ["GET"]),
        ("layout-in-use-can-go", "layouts/a_layout_in_use_stays", ["POST", "GET", "POST", "DELETE"]),
    ],
)
def test_what_the_answer_does_not_rest_on_is_left_out(defect: str, story: str, methods: list[str]) -> None:
    before, finding = shortened(defect, story)
    assert [step["method"] for step in finding.steps] == methods
    assert len(before) > len(methods)
    assert typed(finding, defect) == SHOWS_IT
    assert is_reproduced(finding, defect)


@pytest.mark.slow
def test_a_request_whose_effect_is_missing_stays() -> None:
    # The answer lacks a message in either case; without the trigger, it would be right.
    before, finding = shortened("last-recipient-is-left-out", "bulk/one_of_a_bulk_does_not_bother_the_others")
    assert "/v1/events/trigger/bulk" in [step["target"] for step in finding.steps]
    assert len(finding.steps) < len(before)
    assert typed(finding, "last-recipient-is-left-out") == SHOWS_IT


@pytest.mark.slow
def test_what_rests_on_everything_there_is_stays_as_it_is() -> None:
    before, finding = shortened("days-count-each-notification-once", "activity/the_numbers_count_what_was_triggered")
    assert [step["method"] for step in finding.steps] == before


@pytest.mark.slow
def test_without_a_reference_server_the_story_stays_and_the_run_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving("online-for-ever") as url:
        campaign = campaign_of(url, 1, _SECONDS)
        first, ended = until_found(campaign.run, layers=[told("subscribers/each_writer_leaves_what_others_wrote")])
        assert first is not None, ended
        before = list(first.steps)
        monkeypatch.setattr("sys.executable", "/bin/false")
        campaign.shorten([first])
        campaign.run.close()
    assert first.steps == before
    assert "does not start" in campaign.run.result.left_out["shortening the stories"]
