"""The linter: each rule is a folder with a bad document and the words it must print."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path

import jsonschema_rs
import pytest

from novu_openapi.bundle import bundle
from novu_openapi.cli import main
from novu_openapi.lint import lint
from novu_openapi.lint.engine import rules
from novu_openapi.lint.rule import RULES, Profile
from novu_openapi.writing import dump

HERE = Path(__file__).parent
FOLDER = HERE / "rules"
CASES = sorted(path.parent.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("expected.txt"))
CLEAN = (HERE / "clean" / "openapi.yaml", HERE / "clean-3.0" / "openapi.json")
IDS = {rule.id for rule in rules(Profile.PROJECT)}


@pytest.mark.parametrize("case", CASES)
def test_a_bad_document_prints_the_expected_words(case, monkeypatch):
    """A general rule's document breaks that rule and no other."""
    monkeypatch.chdir(FOLDER / case)
    rule = RULES[case.split("/")[0]]
    (root,) = Path().glob("bad.*")
    found = [
        finding for finding in lint(root, rule.profile) if rule.profile is Profile.GENERAL or finding.rule == rule.id
    ]
    expected = Path("expected.txt").read_text(encoding="utf-8").splitlines()
    assert [str(finding).splitlines()[0] for finding in found] == expected
    assert {finding.rule for finding in found} == {rule.id}
    assert all(finding.remedy for finding in found)


def test_every_rule_has_a_bad_document_and_every_folder_a_rule():
    assert {case.split("/")[0] for case in CASES} == IDS


def test_every_rule_says_what_it_wants_and_how_to_get_there():
    for rule in RULES.values():
        assert rule.id == rule.id.lower() and " " not in rule.id
        assert rule.help and not rule.help.endswith(".")
        assert rule.fix and not rule.fix.endswith(".")
        assert rule.check.__doc__ or rule.reads_files, f"{rule.id} has no docstring"


@pytest.mark.parametrize("root", CLEAN, ids=lambda path: path.parent.name)
def test_a_clean_document_prints_nothing(root, capsys):
    assert main(["lint", str(root)]) == 0
    assert capsys.readouterr() == ("", "")


def test_a_bundle_is_as_clean_as_its_files(tmp_path):
    document = bundle(CLEAN[0]).document
    for name, format in (("openapi.json", "json"), ("openapi.yaml", "yaml")):
        (tmp_path / name).write_text(dump(document, format), encoding="utf-8")
    # Comments are gone, and with them the exception that one declares.
    assert [finding.rule for finding in lint(tmp_path / "openapi.json")] == ["keyword-ineffective"]
    assert [finding.rule for finding in lint(tmp_path / "openapi.yaml")] == ["keyword-ineffective"]


def test_findings_are_sorted_and_the_same_every_time(monkeypatch):
    monkeypatch.chdir(FOLDER / "example-invalid")
    first, second = lint(Path("bad.yaml")), lint(Path("bad.yaml"))
    assert first == second == sorted(first)
    assert {finding.position.file for finding in first} == {"bad.yaml", "examples/ada.yaml"}


# Exit codes and arguments


@pytest.fixture
def bad(monkeypatch):
    monkeypatch.chdir(FOLDER / "tag-undeclared")
    return "bad.yaml"


def test_findings_exit_1_and_are_counted_on_standard_error(bad, capsys):
    assert main(["lint", bad]) == 1
    out, err = capsys.readouterr()
    assert out == (
        "bad.yaml:7:21  warning  tag-undeclared  the tag Boks is not declared\n"
        "    fix: declare it, or correct its name\n"
    )
    assert err == "1 finding (1 warning) in 1 file\n"


def test_a_missing_file_exits_2(capsys):
    assert main(["lint", "none.yaml"]) == 2
    assert capsys.readouterr() == (
        "",
        "novu-openapi: there is no file none.yaml\n    fix: give the path of a document\n",
    )


def test_without_a_file_the_document_under_spec_is_meant(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["lint"]) == 2
    assert "spec/openapi.yaml" in capsys.readouterr().err
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "openapi.yaml").write_text((FOLDER / "tag-undeclared" / "bad.yaml").read_text())
    assert main(["lint"]) == 1


def test_what_is_no_document_exits_2_or_is_passed_over(tmp_path, bad, capsys):
    other = tmp_path / "compose.yaml"
    other.write_text("services: {}\n")
    assert main(["lint", str(other)]) == 2
    assert "is no OpenAPI document" in capsys.readouterr().err
    assert main(["lint", "--skip-others", str(other)]) == 0
    assert main(["lint", "--skip-others", str(other), bad]) == 1


def test_a_rule_can_be_disabled_and_a_mistyped_one_is_told(bad, capsys):
    assert main(["lint", bad, "--disable", "tag-undeclared"]) == 0
    assert main(["lint", bad, "--disable", "tag-undeclred"]) == 2
    assert "did you mean tag-undeclared?" in capsys.readouterr().err


def test_rules_are_listed_by_profile(capsys):
    assert main(["lint", "--list-rules"]) == 0
    general = capsys.readouterr().out.splitlines()
    assert main(["lint", "--list-rules", "--profile", "project"]) == 0
    project = capsys.readouterr().out.splitlines()
    assert {line.split()[0] for line in project} == IDS
    assert {line.split()[2] for line in general} == {"general"}
    assert set(general) < set(project)


def test_an_exception_needs_a_reason_and_covers_one_line(tmp_path):
    text = (FOLDER / "tag-undeclared" / "bad.yaml").read_text()
    root = tmp_path / "bad.yaml"
    for line in (
        "# lint-allow tag-undeclared: it is declared elsewhere",
        "# Why not.\n      # lint-allow tag-undeclared: x",
    ):
        root.write_text(text.replace("      tags:", f"      {line}\n      tags:"))
        assert lint(root) == []
    root.write_text(text.replace("Boks]", "Boks]  # lint-allow tag-undeclared: it is declared elsewhere"))
    assert lint(root) == []
    root.write_text(text.replace("      tags:", "      # lint-allow tag-undeclared\n      tags:"))
    assert [finding.rule for finding in lint(root)] == ["allow-malformed", "tag-undeclared"]


def test_an_exception_from_a_disabled_rule_is_left_alone(monkeypatch):
    monkeypatch.chdir(FOLDER / "allow-unused")
    assert lint(Path("bad.yaml"), disabled=["tag-undeclared"]) == []


# Formats


def test_json(bad, capsys):
    assert main(["lint", bad, "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out) == {
        "findings": [
            {
                "file": "bad.yaml",
                "line": 7,
                "column": 21,
                "severity": "warning",
                "rule": "tag-undeclared",
                "message": "the tag Boks is not declared",
                "remedy": "declare it, or correct its name",
            }
        ],
        "totals": {"error": 0, "warning": 1},
    }


def test_github(bad, capsys):
    assert main(["lint", bad, "--format", "github"]) == 1
    assert capsys.readouterr().out == (
        "::warning file=bad.yaml,line=7,col=21,title=tag-undeclared"
        "::the tag Boks is not declared; fix: declare it, or correct its name\n"
    )


def test_github_escapes_what_would_end_a_command(monkeypatch, capsys):
    monkeypatch.chdir(FOLDER / "media-type-malformed")
    main(["lint", "bad.yaml", "--format", "github"])
    assert capsys.readouterr().out.count("\n") == 1


TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
LEVEL = {"enum": ["error", "warning", "note", "none"]}
SARIF = {
    "type": "object",
    "required": ["$schema", "version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "additionalProperties": False,
                "properties": {
                    "tool": {
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "required": ["name", "rules"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "required": ["id"],
                                            "properties": {
                                                "shortDescription": TEXT,
                                                "help": TEXT,
                                                "defaultConfiguration": {"properties": {"level": LEVEL}},
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "required": ["ruleId", "ruleIndex", "level", "message", "locations"],
                            "properties": {
                                "level": LEVEL,
                                "message": TEXT,
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "locations": {
                                    "minItems": 1,
                                    "items": {
                                        "required": ["physicalLocation"],
                                        "properties": {
                                            "physicalLocation": {
                                                "required": ["artifactLocation", "region"],
                                                "properties": {
                                                    "artifactLocation": {
                                                        "required": ["uri"],
                                                        "properties": {
                                                            "uri": {"type": "string", "format": "uri-reference"}
                                                        },
                                                    },
                                                    "region": {
                                                        "required": ["startLine", "startColumn"],
                                                        "additionalProperties": {"type": "integer", "minimum": 1},
                                                    },
                                                },
                                            }
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}


@pytest.mark.parametrize("case", ["tag-undeclared", "example-invalid", "link-expression-dangling"])
def test_sarif(case, monkeypatch, capsys):
    monkeypatch.chdir(FOLDER / case)
    assert main(["lint", "bad.yaml", "--format", "sarif"]) == 1
    log = json.loads(capsys.readouterr().out)
    jsonschema_rs.validate(SARIF, log, validate_formats=True)
    (run,) = log["runs"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_of_a_clean_document_has_a_run_without_results(capsys):
    assert main(["lint", str(CLEAN[1]), "--format", "sarif"]) == 0
    log = json.loads(capsys.readouterr().out)
    jsonschema_rs.validate(SARIF, log)
    assert log["runs"][0]["results"] == []


# Whatever a document holds, there is an answer


ODD = [None, True, 0, -1.5, "", "#/nowhere", [], [None], {}, {"$ref": "#"}, {"$ref": 5}, {"": None}, {"x": [{}]}]


def _pointers(value, path=()):
    yield path
    for key, child in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from _pointers(child, (*path, key))


def _spoil(document, path, odd):
    if not path:
        return odd
    spoilt = copy.deepcopy(document)
    holder = spoilt
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = odd
    return spoilt


@pytest.mark.parametrize("seed", range(4))
def test_no_document_breaks_a_rule_itself(seed, tmp_path):
    """Anything anywhere in a document is a finding, or none, but never a traceback."""
    dice = random.Random(seed)
    document = bundle(CLEAN[0]).document
    places = [path for path in _pointers(document) if path and path != ("openapi",)]
    root = tmp_path / "openapi.json"
    for path in dice.sample(places, 150):
        root.write_text(json.dumps(_spoil(document, path, dice.choice(ODD))), encoding="utf-8")
        lint(root, Profile.PROJECT)
