"""The applier of overlays: by the specification's behaviours where it is silent, by its own words where it refuses.

A file of overlay/ is an input, an overlay and its output; one of overlay/refused/ an overlay and what is said of it.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from novu_openapi.findings import FoundError
from novu_openapi.overlay import apply
from novu_openapi.source import Source

HERE = Path(__file__).parent / "overlay"
CASES = sorted(HERE.glob("*.yaml"))
REFUSED = sorted((HERE / "refused").glob("*.yaml"))


def read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def plain(text: str) -> Any:
    return yaml.safe_load(text)


@pytest.fixture
def overlay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Write the text of an overlay, in the working directory, so that findings name it briefly."""
    monkeypatch.chdir(tmp_path)

    def write(text: str, name: str = "overlay.yaml") -> Source:
        Path(name).write_text(text, encoding="utf-8")
        return Source(Path(name))

    return write


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_an_overlay_gives(path: Path, overlay: Any) -> None:
    case = read(path)
    document = plain(case["input"])
    before = copy.deepcopy(document)
    made = apply(document, overlay(case["overlay"]))
    # As text, for the order of members is part of the output.
    assert json.dumps(made, indent=1) == json.dumps(plain(case["output"]), indent=1)
    assert document == before, "the input was changed"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_an_overlay_may_be_json(path: Path, overlay: Any) -> None:
    case = read(path)
    text = json.dumps(plain(case["overlay"]))
    assert apply(plain(case["input"]), overlay(text, "overlay.json")) == plain(case["output"])


@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.stem)
def test_what_is_said_of_a_wrong_overlay(path: Path, overlay: Any) -> None:
    case = read(path)
    document = plain(case["input"])
    before = copy.deepcopy(document)
    with pytest.raises(FoundError) as refused:
        apply(document, overlay(case["overlay"]))
    assert f"{refused.value}\n" == case["says"]
    assert document == before, "the input was changed"


def test_every_case_says_what_it_shows() -> None:
    for path in [*CASES, *REFUSED]:
        assert read(path)["about"].endswith("."), path.name


def test_the_values_of_an_overlay_are_not_shared(overlay: Any) -> None:
    source = overlay(
        "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n  - target: $.*\n    update: {list: [1]}\n"
        "  - target: $.a.list\n    update: 2\n"
    )
    assert apply({"a": {}, "b": {}}, source) == {"a": {"list": [1, 2]}, "b": {"list": [1]}}
    assert apply({"a": {}, "b": {}}, source) == {"a": {"list": [1, 2]}, "b": {"list": [1]}}
