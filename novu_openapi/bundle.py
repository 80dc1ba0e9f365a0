"""Make one document of many files.

Path items are put in place. Everything else that is referred to becomes a component. Where a schema stands
`$ref: subscribers/schemas.yaml#/Subscriber` is `#/components/schemas/Subscriber`; where an example
stands `$ref: examples/ada.yaml` (a whole file) is `#/components/examples/ada`. The kind comes from where the
reference stands, the name from the last part of the reference.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from novu_openapi.findings import Finding, FoundError, Position, Severity, UnreadableError
from novu_openapi.grammar import KINDS, SECTIONS, Kind
from novu_openapi.source import Source, escape, tokens
from novu_openapi.writing import dump

__all__ = ["Bundle", "assemble", "bundle", "dump"]

_REMOTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_COMPONENT = re.compile(r"/components/([A-Za-z]+)/([^/]+)\Z")


@dataclass
class Bundle:
    """One document, and from where each of its parts came."""

    root: Source
    document: dict[str, Any] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    sources: dict[Path, Source] = field(default_factory=dict)
    # Where the content at a pointer of the bundle was copied from, for the outermost pointer of each copy.
    origins: dict[str, tuple[Source, str]] = field(default_factory=dict)
    # Every place that a reference leads to, as file and pointer.
    used: set[tuple[Path, str]] = field(default_factory=set)
    # Pointers, in the bundle, of objects whose `$ref` leads nowhere this tool can go.
    unresolved: set[str] = field(default_factory=set)

    def position(self, pointer: str = "") -> Position:
        """Where in the source files the thing at a JSON pointer of the document stands."""
        prefix = pointer
        while prefix not in self.origins:
            prefix = prefix.rpartition("/")[0]
        source, inside = self.origins[prefix]
        return source.position(inside + pointer[len(prefix) :])


def bundle(root: Path) -> Bundle:
    """Bundle the document whose root file is `root`.

    Raises FoundError, with every error and its place, when a file cannot be parsed or a reference leads
    nowhere; UnreadableError when the root cannot be read at all.
    """
    made = assemble(root)
    errors = [finding for finding in made.findings if finding.severity is Severity.ERROR]
    if errors:
        raise FoundError(sorted(set(errors)))
    return made


def assemble(root: Path) -> Bundle:
    """Bundle as far as possible and leave the rest to `findings`: what the linter works on.

    Raises UnreadableError when the root cannot be read, or holds no object.
    """
    return _Assembly(root.resolve()).run()


class _Assembly:
    def __init__(self, root: Path) -> None:
        source = Source(root)
        self.made = Bundle(source, sources={root: source}, findings=list(source.findings))
        self.made.origins[""] = (source, "")
        # Which source place each component stands for, and the name each place got.
        self.places: dict[tuple[str, str], tuple[Source, str]] = {}
        self.names: dict[tuple[str, Path, str], str] = {}
        self.waiting: list[tuple[str, str]] = []
        self.inlining: list[tuple[Path, str]] = []

    def run(self) -> Bundle:
        root = self.made.root
        if root.value is None and root.findings:
            return self.made
        if not isinstance(root.value, dict):
            raise UnreadableError(f"{root.name} holds no object", "give the root file of an OpenAPI document")
        own = root.value.get("components")
        own = own if isinstance(own, dict) else {}
        self._adopt(own)
        document = self.made.document
        for key, value in root.value.items():
            content = None if key == "components" else KINDS["document"].content(key)
            document[key] = self._copy(content, value, root, f"/{escape(key)}", f"/{escape(key)}")
        components: dict[str, dict[str, Any]] = {section: {} for section in SECTIONS}
        while self.waiting:
            section, name = self.waiting.pop()
            source, pointer = self.places[section, name]
            place = f"/components/{section}/{escape(name)}"
            self.made.origins[place] = (source, pointer)
            value = source.get(pointer)
            components[section][name] = self._copy(f"@{SECTIONS[section]}", value, source, pointer, place)
        made: dict[str, Any] = {key: dict(sorted(found.items())) for key, found in components.items() if found}
        # A section that is no object cannot be merged with anything: the linter has to see it as it is.
        made |= {key: value for key, value in own.items() if key not in SECTIONS or not isinstance(value, dict)}
        if made:
            document["components"] = made
        return self.made

    def _adopt(self, own: dict[str, Any]) -> None:
        """Take the root's components; one that is only a reference to a file is what the file holds."""
        root = self.made.root
        for section in SECTIONS:
            entries = own.get(section)
            for name, value in entries.items() if isinstance(entries, dict) else ():
                pointer = f"/components/{section}/{escape(name)}"
                place = root, pointer
                self.names[section, root.path, pointer] = name
                ref = value.get("$ref") if isinstance(value, dict) and len(value) == 1 else None
                if isinstance(ref, str) and not ref.startswith("#"):
                    target = self._target(ref, root, f"{pointer}/$ref")
                    if target and target[0] is not root:
                        place = target
                        self.names.setdefault((section, target[0].path, target[1]), name)
                self.places[section, name] = place
                self.waiting.append((section, name))

    def _copy(self, content: str | None, value: Any, source: Source, pointer: str, place: str) -> Any:
        """The value with its references rewritten; `place` is where it will stand in the bundle."""
        if content is None or not isinstance(value, dict | list):
            return value
        if content[0] == "[" and isinstance(value, list):
            return [
                self._copy(content[1:-1], child, source, f"{pointer}/{index}", f"{place}/{index}")
                for index, child in enumerate(value)
            ]
        if not isinstance(value, dict):
            return value
        kind = KINDS[content[1:]] if content[0] == "@" else None
        if kind and kind.section and isinstance(value.get("$ref"), str):
            if content == "@pathItem":
                return self._inline(value, source, pointer, place)
            value = {**value, "$ref": self._refer(kind, value["$ref"], source, pointer, place)}
        made = {}
        for key, child in value.items():
            inner = kind.content(key) if kind else content[1:-1] if content[0] == "{" else None
            token = f"/{escape(key)}"
            made[key] = self._copy(inner, child, source, pointer + token, place + token)
        if content == "@discriminator" and isinstance(made.get("mapping"), dict):
            made["mapping"] = {
                key: self._mapped(name, source, f"{pointer}/mapping/{escape(key)}")
                for key, name in made["mapping"].items()
            }
        return made

    def _inline(self, value: dict[str, Any], source: Source, pointer: str, place: str) -> Any:
        target = self._target(value["$ref"], source, f"{pointer}/$ref")
        if target is None:
            self.made.unresolved.add(place)
            return value
        step = target[0].path, target[1]
        if step in self.inlining:
            self._found(source, f"{pointer}/$ref", "ref-loop", "the reference leads back to itself", "cut the circle")
            return {}
        self._check_kind("pathItems", target, source, pointer)
        self.made.origins[place] = target
        self.inlining.append(step)
        made = self._copy("@pathItem", target[0].get(target[1]), *target, place)
        self.inlining.pop()
        siblings = {key: child for key, child in value.items() if key != "$ref"}
        return {**made, **siblings} if isinstance(made, dict) else made

    def _refer(self, kind: Kind, ref: str, source: Source, pointer: str, place: str) -> str:
        """The reference as it reads in the bundle; one that leads nowhere stays as it is."""
        target = self._target(ref, source, f"{pointer}/$ref")
        if target is None:
            self.made.unresolved.add(place)
            return ref
        assert kind.section
        self._check_kind(kind.section, target, source, pointer)
        return self._name(kind.section, *target, where=(source, f"{pointer}/$ref"))

    def _mapped(self, name: Any, source: Source, pointer: str) -> Any:
        if not isinstance(name, str):
            return name
        if not re.search(r"[/#]|\.(?:ya?ml|json)$", name):
            self.made.used.add((self.made.root.path, f"/components/schemas/{escape(name)}"))
            return name
        target = self._target(name, source, pointer)
        return self._name("schemas", *target, where=(source, pointer)) if target else name

    def _name(self, section: str, source: Source, pointer: str, where: tuple[Source, str]) -> str:
        """The reference to a place in a file, which becomes a component unless the root holds it."""
        name = self.names.get((section, source.path, pointer))
        if name is None:
            if source is self.made.root:
                return f"#{pointer}"
            last = tokens(pointer)[-1] if pointer else source.path.name.split(".")[0]
            name = wanted = re.sub(r"[^A-Za-z0-9._-]", "-", last)
            if (section, name) in self.places:
                first = self.places[section, name]
                message = f"the name {name} is taken in components/{section} by {first[0].position(first[1])}"
                self._found(*where, "component-clash", message, "rename one of the two")
            number = 1
            while (section, name) in self.places:
                number += 1
                name = f"{wanted}-{number}"
            self.names[section, source.path, pointer] = name
            self.places[section, name] = source, pointer
            self.waiting.append((section, name))
        return f"#/components/{section}/{escape(name)}"

    def _target(self, ref: str, source: Source, where: str) -> tuple[Source, str] | None:
        """The file and pointer a reference leads to; None, and a finding, when there is no such thing."""
        if _REMOTE.match(ref):
            remedy = "copy what is behind the address into a file beside the document"
            self._found(
                source,
                where,
                "remote-ref",
                f"{ref} is on the network and was not read",
                remedy,
                Severity.WARNING,
            )
            return None
        file, _, fragment = ref.partition("#")
        try:
            target = self._open((source.path.parent / unquote(file)).resolve()) if file else source
        except UnreadableError as error:
            self._found(source, where, "dangling-ref", f"{ref}: {error.problem}", "write the file or correct its path")
            return None
        if target.value is None and target.findings:
            return None  # the file cannot be parsed, and that has been said
        pointer = unquote(fragment)
        try:
            if pointer and not pointer.startswith("/"):
                pointer = _anchor(target.value, pointer)
            target.get(pointer)
        except KeyError as error:
            self._found(source, where, "dangling-ref", *_nothing_there(ref, target, pointer, str(error.args[0])))
            return None
        self.made.used.add((target.path, pointer))
        return target, pointer

    def _open(self, path: Path) -> Source:
        if path not in self.made.sources:
            source = self.made.sources[path] = Source(path)
            self.made.findings += source.findings
        return self.made.sources[path]

    def _check_kind(self, section: str, target: tuple[Source, str], source: Source, pointer: str) -> None:
        component = _COMPONENT.match(target[1])
        stem = target[0].path.name.split(".")[0]
        actual = component[1] if component else stem if target[1].count("/") == 1 else section
        if actual in SECTIONS and actual != section:
            message = f"a {SECTIONS[section]} is wanted here, and the reference leads to one of the {actual}"
            self._found(source, f"{pointer}/$ref", "ref-kind", message, f"refer to one of the {section}")

    def _found(
        self,
        source: Source,
        pointer: str,
        rule: str,
        message: str,
        remedy: str,
        severity: Severity = Severity.ERROR,
    ) -> None:
        self.made.findings.append(Finding(source.position(pointer), severity, rule, message, remedy))


def _anchor(value: Any, name: str, pointer: str = "") -> str:
    """The pointer of the schema whose `$anchor` is `name`. Raises KeyError when there is none."""
    stack = [(value, pointer)]
    while stack:
        value, pointer = stack.pop()
        if isinstance(value, dict):
            if name in (value.get("$anchor"), value.get("$dynamicAnchor")):
                return pointer
            stack += [(child, f"{pointer}/{escape(key)}") for key, child in value.items()]
        elif isinstance(value, list):
            stack += [(child, f"{pointer}/{index}") for index, child in enumerate(value)]
    raise KeyError(name)


def _nothing_there(ref: str, target: Source, pointer: str, token: str) -> tuple[str, str]:
    """What is wrong with a pointer that leads nowhere, and what to do."""
    if not pointer.startswith("/"):
        return f"{ref} leads nowhere: {target.name} has no $anchor {token}", "refer by a JSON pointer"
    parent = target.value
    for step in tokens(pointer):
        if step == token and not (isinstance(parent, dict) and step in parent):
            break
        parent = parent[int(step)] if isinstance(parent, list) else parent[step]
    near = get_close_matches(token, parent if isinstance(parent, dict) else (), n=1)
    remedy = f"did you mean {near[0]}?" if near else f"write {token} there, or refer to something that exists"
    return f"{ref} leads nowhere: {target.name} has no {token} there", remedy
