"""The rulings: each well-formed, each about something there is, every disagreement settled once.

And three ends that meet: the file, the comment `# ruling: <id>` in spec/, and the action of an overlay that undoes it.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from novu_openapi.findings import FoundError, UnreadableError
from novu_openapi.overlay import actions
from novu_openapi.revisions import DOCUMENT, REVISIONS, Place, Ruling, rulings_from_data, rulings_to_data
from novu_openapi.rulings import read_rulings
from novu_openapi.source import Source
from novu_openapi.views import overlay_of

SPEC = Path(__file__).parents[2] / "spec"
FOLDER = SPEC / "revisions" / "rulings"
RULINGS = read_rulings(FOLDER)
DISCREPANCIES = [f"D{number:03}" for number in range(1, 206)]

_COMMENT = re.compile(r"ruling:\s*(\S+)")


def by_id(ruling: Ruling) -> str:
    return ruling.id


@pytest.fixture(scope="module")
def comments() -> dict[str, list[str]]:
    """Where each ruling is named beside what it decides."""
    found: dict[str, list[str]] = {}
    for path in sorted(SPEC.rglob("*.yaml")):
        if "revisions" in path.relative_to(SPEC).parts:
            continue
        for line, text in Source(path).comments():
            if "ruling" in text:
                named = _COMMENT.fullmatch(text)
                assert named, f"{path}:{line}: write # ruling: <id>, one a line"
                found.setdefault(named[1], []).append(f"{path.relative_to(SPEC)}:{line}")
    return found


@pytest.fixture(scope="module")
def acting() -> dict[str, set[str]]:
    """The revisions whose overlay has an action for a ruling."""
    found: dict[str, set[str]] = {}
    for revision in REVISIONS:
        overlay = overlay_of(revision, SPEC / "revisions")
        for action in actions(overlay):
            where = overlay.position(action.pointer)
            ruling = action.members.get("x-ruling")
            assert isinstance(ruling, str), f"{where}: action {action.number} names no x-ruling"
            found.setdefault(ruling, set()).add(revision)
    return found


def test_every_disagreement_is_settled_by_one_ruling() -> None:
    settled = Counter(entry for ruling in RULINGS for entry in ruling.settles)
    assert sorted(settled) == DISCREPANCIES
    assert [entry for entry, times in settled.items() if times > 1] == []


def test_the_tag_of_a_ruling_is_one_of_the_document(document: dict[str, Any]) -> None:
    tags = {tag["name"] for tag in document["tags"]} | {DOCUMENT}
    assert {ruling.id: ruling.tag for ruling in RULINGS if ruling.tag not in tags} == {}


@pytest.mark.parametrize("ruling", RULINGS, ids=by_id)
def test_a_ruling_decides_something_there_is(ruling: Ruling, names: dict[str, set[str]]) -> None:
    unknown = [place for place in ruling.where if place.name not in names[place.kind]]
    assert unknown == [], f"{ruling.id} is about what the document has not"
    assert len(set(ruling.where)) == len(ruling.where), f"{ruling.id} names a place twice"


@pytest.fixture(scope="module")
def names(document: dict[str, Any]) -> dict[str, set[str]]:
    """What a place of each kind may name."""
    from novu_openapi.generate.document import operations

    found: dict[str, set[str]] = {"document": {""}, "operation": set(), "parameter": set(), "schema": set()}
    for operation in operations(document):
        found["operation"].add(operation.operation_id)
        for place in ("path", "query", "header"):
            found["parameter"] |= {f"{operation.operation_id}.{p['name']}" for p in operation.parameters(place)}
    schemas = document["components"]["schemas"]
    found["schema"] = set(schemas)
    found["property"] = {f"{name}.{key}" for name, schema in schemas.items() for key in schema.get("properties", {})}
    return found


@pytest.mark.parametrize("ruling", RULINGS, ids=by_id)
def test_a_ruling_says_enough(ruling: Ruling) -> None:
    # A server without evidence is allowed only where no server was asked: about views, and what was not measured.
    if not ruling.evidence:
        assert re.match(r"no behaviour depends on it|not measured", ruling.behaviour), "name the evidence"
    assert any(ruling.said.values()) or ruling.because, ruling.id
    for text in (ruling.title, ruling.behaviour, ruling.ruling, ruling.because, ruling.departs or ""):
        assert not text.endswith("."), f"{ruling.id}: no full stop at the end: {text}"
        # Names of the working material say nothing to a reader.
        assert not re.search(r"\b(?:a-wide|b-frozen|b-legacy|seed|facts|snapshot)\b", text), f"{ruling.id}: {text}"


def test_every_comment_has_its_ruling(comments: dict[str, list[str]]) -> None:
    known = {ruling.id for ruling in RULINGS}
    assert {name: places for name, places in comments.items() if name not in known} == {}


def test_every_ruling_has_its_comment(comments: dict[str, list[str]]) -> None:
    whole = {ruling.id for ruling in RULINGS if ruling.tag == DOCUMENT and Place("document", "") in ruling.where}
    missing = {ruling.id for ruling in RULINGS} - comments.keys()
    assert missing - whole == set(), "write `# ruling: <id>` above what the ruling decides"


def test_every_action_has_its_ruling(acting: dict[str, set[str]]) -> None:
    known = {ruling.id for ruling in RULINGS}
    assert {name: revisions for name, revisions in acting.items() if name not in known} == {}


@pytest.mark.parametrize("ruling", RULINGS, ids=by_id)
def test_a_view_differs_where_its_ruling_says_so(ruling: Ruling, acting: dict[str, set[str]]) -> None:
    said, done = set(ruling.views), acting.get(ruling.id, set())
    assert said - done == set(), f"{ruling.id} says that these views differ, and their overlays have no action for it"
    assert done - said == set(), f"these overlays have an action for {ruling.id}, which says nothing of them"


def test_the_revisions_are_those_that_have_a_folder() -> None:
    folders = {path.name for path in (SPEC / "revisions").iterdir() if path.is_dir()} - {"rulings"}
    assert folders == set(REVISIONS)


def test_rulings_survive_being_written_as_data() -> None:
    import json

    data = json.loads(json.dumps(rulings_to_data(RULINGS)))
    assert rulings_from_data(data) == RULINGS


# Form

GOOD = """\
settles: [D001]
title: A title
tag: Events
where: [{operation: triggerEvent}, {property: Subscriber.data}, {document: true}]
said: {'2024-12': null, v0.x: that, '2025-02': null}
server: {behaviour: does it, evidence: [novuhq/novu apps/api/x.ts@74a2e9a6a2]}
ruling: so
because: of that
departs: null
views: [{revision: v0.x, change: none of it}]
"""


def test_a_good_ruling_is_read(tmp_path: Path) -> None:
    (tmp_path / "a-ruling.yaml").write_text(GOOD, encoding="utf-8")
    [ruling] = read_rulings(tmp_path)
    assert (ruling.id, ruling.settles, ruling.views) == ("a-ruling", ("D001",), {"v0.x": "none of it"})
    assert [place.kind for place in ruling.where] == ["operation", "property", "document"]
    assert (ruling.where[1].holder, ruling.where[1].member) == ("Subscriber", "data")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (GOOD, "[]\n", "a-ruling.yaml:1:1  error  ruling-form  the ruling is no object"),
        ("title: A title\n", "", "the ruling has no title"),
        ("title: A title", "title: ''", "title is no text"),
        ("ruling: so", "ruling: so\nnote: x", "a-ruling.yaml:8:1  error  ruling-form  a ruling has no note"),
        ("departs: null", "departs: 7", "departs is no text"),
        ("[D001]", "[D001, 7]", "7 is no discrepancy"),
        ("{operation: triggerEvent}", "{verb: x}", "this names nothing"),
        ("{property: Subscriber.data}", "{property: Subscriber}", "Subscriber names no property"),
        ("{document: true}", "{document: yes}", "document is not true"),
        ("where: [", "where: []\nold: [", "where names nothing"),
        ("'2024-12': null, ", "", "said does not name the three revisions"),
        ("v0.x: that", "v0.x: 7", "what v0.x said is no text"),
        ("behaviour: does it, ", "", "server is not behaviour and evidence"),
        ("behaviour: does it", "behaviour: ''", "behaviour is no text"),
        ("@74a2e9a6a2", "", "novuhq/novu apps/api/x.ts names no file"),
        ("[{revision: v0.x, change: none of it}]", "some", "views is neither none nor a list"),
        ("revision: v0.x", "revision: v1", "this says of no revision how it differs"),
        ("{revision: v0.x, ", "{revision: v0.x, change: x}, {revision: v0.x, ", "the revisions repeat"),
        (GOOD, "title: [\n", "a-ruling.yaml:2:1  error  syntax"),
    ],
)
def test_a_malformed_ruling_is_refused_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a-ruling.yaml").write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(FoundError) as refused:
        read_rulings(Path())
    assert says in str(refused.value)


def test_a_file_whose_name_is_no_id_and_an_empty_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError):
        read_rulings(tmp_path)
    (tmp_path / "A_Ruling.yaml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(FoundError, match="A_Ruling is no id"):
        read_rulings(tmp_path)
