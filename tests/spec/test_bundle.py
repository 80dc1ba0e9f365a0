"""One document out of many files: what goes where, which errors name which line, and the same bytes always."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from novu_openapi import bundled
from novu_openapi.bundle import bundle
from novu_openapi.findings import FoundError, UnreadableError
from novu_openapi.source import Source
from novu_openapi.writing import dump

HERE = Path(__file__).parent
CLEAN = HERE / "clean" / "openapi.yaml"

ROOT = """\
openapi: 3.1.0
info: {title: Books, version: '1'}
paths:
  /books: {$ref: shelf/paths.yaml#/books}
"""
PATHS = """\
books:
  get:
    responses:
      '200':
        description: Fine.
        content:
          application/json:
            schema: {$ref: schemas.yaml#/Book}
            examples:
              emma: {$ref: examples/emma.yaml}
"""
SCHEMAS = """\
Zine: {type: string}
Book:
  type: object
  properties:
    sequel: {$ref: '#/Book', description: The next one.}
    author: {$ref: '#/Author'}
Author: {type: string}
"""
EMMA = "value: {$ref: 'not a reference', date: 2024-01-01, on: yes}\n"


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Write files by name into an empty working directory; the first one is the root of the document."""
    monkeypatch.chdir(tmp_path)

    def write(**files):
        for name, text in files.items():
            path = Path(name.replace("__", "/").replace("_json", ".json"))
            path = path if path.suffix else path.with_suffix(".yaml")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return Path("root.yaml")

    return write


@pytest.fixture
def books(write):
    return write(root=ROOT, shelf__paths=PATHS, shelf__schemas=SCHEMAS, shelf__examples__emma=EMMA)


def errors(root):
    """`file:line:column rule` and message of every error."""
    with pytest.raises(FoundError) as raised:
        bundle(root)
    return [f"{finding.position} {finding.rule}: {finding.message}" for finding in raised.value.findings]


def test_path_items_are_put_in_place(books):
    assert list(bundle(books).document["paths"]["/books"]) == ["get"]


def test_what_is_referred_to_becomes_a_component_of_the_kind_that_is_wanted_there(books):
    document = bundle(books).document
    content = document["paths"]["/books"]["get"]["responses"]["200"]["content"]["application/json"]
    assert content["schema"] == {"$ref": "#/components/schemas/Book"}
    assert content["examples"] == {"emma": {"$ref": "#/components/examples/emma"}}
    assert list(document["components"]) == ["schemas", "examples"]


def test_only_what_is_used_is_there_sorted_by_name(books):
    assert list(bundle(books).document["components"]["schemas"]) == ["Author", "Book"]


def test_a_description_beside_a_reference_stays(books):
    book = bundle(books).document["components"]["schemas"]["Book"]
    sequel = {"$ref": "#/components/schemas/Book", "description": "The next one."}
    assert book["properties"]["sequel"] == sequel


def test_examples_are_data_and_yaml_makes_nothing_of_them(books):
    value = bundle(books).document["components"]["examples"]["emma"]["value"]
    assert value == {"$ref": "not a reference", "date": "2024-01-01", "on": "yes"}


def test_members_keep_the_order_of_the_source(write):
    root = write(root="paths: {}\ninfo: {version: '1', title: T}\nopenapi: 3.1.0\n")
    assert list(bundle(root).document) == ["paths", "info", "openapi"]


def test_a_mapping_of_a_discriminator_is_a_reference(write):
    root = write(
        root=ROOT,
        shelf__paths=PATHS.replace("            examples:\n              emma: {$ref: examples/emma.yaml}\n", ""),
        shelf__schemas="""\
Book:
  oneOf: [{$ref: '#/Novel'}]
  discriminator: {propertyName: kind, mapping: {novel: '#/Novel', play: plays.yaml#/Play, ode: Ode}}
Novel: {type: object}
""",
        shelf__plays="Play: {type: object}\n",
    )
    components = bundle(root).document["components"]["schemas"]
    mapping = {"novel": "#/components/schemas/Novel", "play": "#/components/schemas/Play", "ode": "Ode"}
    assert components["Book"]["discriminator"]["mapping"] == mapping
    assert list(components) == ["Book", "Novel", "Play"]


def test_a_component_of_the_root_that_is_a_reference_is_what_it_leads_to(write):
    own = "components:\n  schemas:\n    Volume: {$ref: shelf/schemas.yaml#/Book}\n"
    root = write(root=ROOT + own, shelf__paths=PATHS, shelf__schemas=SCHEMAS, shelf__examples__emma=EMMA)
    document = bundle(root).document
    content = document["paths"]["/books"]["get"]["responses"]["200"]["content"]["application/json"]
    assert content["schema"] == {"$ref": "#/components/schemas/Volume"}
    assert list(document["components"]["schemas"]) == ["Author", "Volume"]


def test_a_part_may_refer_back_to_the_root(write):
    root = write(
        root=ROOT + "components:\n  schemas:\n    Book: {type: string}\n",
        shelf__paths=PATHS.replace("schemas.yaml#/Book", "../root.yaml#/components/schemas/Book"),
        shelf__examples__emma=EMMA,
    )
    assert bundle(root).document["components"]["schemas"] == {"Book": {"type": "string"}}


def test_an_anchor_is_a_reference_too(write):
    root = write(
        root=ROOT,
        shelf__paths=PATHS.replace("schemas.yaml#/Book", "schemas.yaml#book"),
        shelf__schemas="Volume: {$anchor: book, type: string}\n",
        shelf__examples__emma=EMMA,
    )
    assert list(bundle(root).document["components"]["schemas"]) == ["Volume"]


def test_every_pointer_leads_back_to_its_line(books):
    made = bundle(books)
    places = {
        "": "root.yaml:1:1",
        "/info/title": "root.yaml:2:8",
        "/paths/~1books": "shelf/paths.yaml:1:1",
        "/paths/~1books/get/responses/200/description": "shelf/paths.yaml:5:9",
        "/components/schemas/Book/properties/author": "shelf/schemas.yaml:6:5",
        "/components/examples/emma/value/date": "shelf/examples/emma.yaml:1:34",
        "/components/schemas/Book/no/such/thing": "shelf/schemas.yaml:2:1",
    }
    assert {pointer: str(made.position(pointer)) for pointer in places} == places


def test_json_has_lines_and_columns_as_well(write):
    write(root_json='{\n  "openapi": "3.1.0",\n  "tags": [{"name": "a"}, {"name": "b\\"}"}],\n  "paths": {"/a": {}}\n}')
    source = Source(Path("root.json"))
    found = {pointer: str(source.position(pointer)) for pointer in ("", "/tags/1/name", "/paths/~1a", "/paths/none")}
    assert found == {
        "": "root.json:1:1",
        "/tags/1/name": "root.json:3:28",
        "/paths/~1a": "root.json:4:13",
        "/paths/none": "root.json:4:3",
    }


def test_every_reference_that_leads_nowhere_is_told_with_its_line(write):
    root = write(
        root=ROOT + "  /authors: {$ref: authors.yaml}\n",
        shelf__paths=PATHS.replace("schemas.yaml#/Book", "schemas.yaml#/Bok"),
        shelf__schemas=SCHEMAS,
    )
    assert errors(root) == [
        "root.yaml:5:14 dangling-ref: authors.yaml: there is no file authors.yaml",
        "shelf/paths.yaml:8:22 dangling-ref: schemas.yaml#/Bok leads nowhere: shelf/schemas.yaml has no Bok there",
        "shelf/paths.yaml:10:22 dangling-ref: examples/emma.yaml: there is no file shelf/examples/emma.yaml",
    ]


def test_two_things_with_one_name_are_an_error(write):
    root = write(
        root=ROOT + "  /more: {$ref: shop/paths.yaml#/books}\n",
        shelf__paths=PATHS,
        shelf__schemas=SCHEMAS,
        shelf__examples__emma=EMMA,
        shop__paths=PATHS.replace("examples/emma.yaml", "../shelf/examples/emma.yaml"),
        shop__schemas="Book: {type: number}\n",
    )
    message = "the name Book is taken in components/schemas by shelf/schemas.yaml:2:1"
    assert errors(root) == [f"shop/paths.yaml:8:22 component-clash: {message}"]


def test_a_file_that_cannot_be_parsed_is_told_with_its_line(write):
    root = write(root=ROOT, shelf__paths="books:\n  get: [\n")
    assert [line.partition(": ")[0] for line in errors(root)] == ["shelf/paths.yaml:3:1 syntax"]


@pytest.mark.parametrize("text", ["- a list\n", "just text\n", ""])
def test_a_root_that_holds_no_object_cannot_be_bundled(write, text):
    with pytest.raises(UnreadableError, match="holds no object"):
        bundle(write(root=text))


def test_a_missing_root_and_a_binary_one_cannot_be_bundled(tmp_path):
    with pytest.raises(UnreadableError, match="there is no file"):
        bundle(tmp_path / "none.yaml")
    (tmp_path / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UnreadableError, match="cannot be read"):
        bundle(tmp_path / "binary.yaml")


def test_aliases_that_multiply_are_refused(write):
    lines = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    assert "more than" in errors(write(root="\n".join(lines)))[0]


def test_what_is_nested_too_deeply_is_refused(write):
    for root in (write(root="a: " + "[" * 500 + "]" * 500), write(root='{"a": ' + "[" * 500 + "]" * 500 + "}")):
        assert "nested deeper than" in errors(root)[0]


def test_a_bundle_bundles_to_itself(write):
    document = bundle(CLEAN).document
    assert bundle(write(root=dump(document, "yaml"))).document == document


def test_same_bytes_whatever_the_hash_seed():
    program = (
        "import sys; from pathlib import Path; from novu_openapi.bundle import bundle, dump;"
        "made = bundle(Path(sys.argv[1])).document; print(dump(made) + dump(made, 'yaml'))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program, str(CLEAN)],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(HERE.parents[1])},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1


NASTY = [
    *("", " ", "a ", " a", "yes", "No", "on", "null", "~", "true", "y", "n", "nan", ".nan", "=", "<<", "---", "..."),
    *("1", "1.5", "1e3", "0x1f", "0o17", "1_000", "12:30:45", "2024-01-01", "2024-10-24T12:00:00.000Z", ".5", "+1"),
    *("- a", "a: b", "a:", "a #b", "#a", "&a", "*a", "!a", "%a", "@a", "`a`", "'a'", '"a"', "[a]", "{a}", "a,b"),
    *("|", ">", "?", "? a", ":", ".", "a\\b", "two\nlines", "two\nlines\n", "gap\n\nhere", "end\n\n", "\nstart"),
    *("  indented\nfirst", "tab\there", "trailing \nblank", "a\r\nb", "\x00", "\x7f", "\x85", "\u2028", "\ufeff"),
    *("😀", "ä", "^[0-9a-fA-F]{24}$", "$response.body#/data/0/_id", "/v1/{a}"),
]


def test_yaml_reads_back_as_it_was_written():
    value = {
        "list": NASTY,
        "nested": [[1, [2.5, None]], [], {}, [{}], {"a": {"b": []}}, [[{"c": True}]]],
        "map": {text: text for text in NASTY},
        "deep": {"a": {"b": {"text": "two\nlines", "list": ["two\nlines\n", {"k": "x\ny"}]}}},
    }
    text = dump(value, "yaml")
    assert yaml.load(text, yaml.SafeLoader) == value
    assert yaml.load(text, yaml.CSafeLoader) == value


def test_half_a_surrogate_pair_is_escaped():
    assert dump({"a": "\ud800"}) == '{\n  "a": "\\ud800"\n}\n'
    assert dump({"a": "\ud800"}, "yaml") == 'a: "\\ud800"\n'


def test_json_reads_back_as_it_was_written():
    text = dump({"ä": ["é", {"b": None}]})
    assert text == '{\n  "ä": [\n    "é",\n    {\n      "b": null\n    }\n  ]\n}\n'
    assert json.loads(text) == {"ä": ["é", {"b": None}]}


def test_the_bundled_document_is_found_beside_the_package_or_its_absence_names_the_remedy(tmp_path, monkeypatch):
    place = tmp_path / "openapi.json"
    monkeypatch.setattr(bundled, "_PLACES", (place,))
    with pytest.raises(UnreadableError, match="make generate"):
        bundled.read_bundle()
    place.write_text('{"openapi": ')
    with pytest.raises(UnreadableError, match="make generate"):
        bundled.read_bundle()
    place.write_text('{"openapi": "3.1.0"}')
    assert bundled.read_bundle() == {"openapi": "3.1.0"}
