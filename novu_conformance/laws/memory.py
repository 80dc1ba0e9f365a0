"""What the answers of one case say of each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from novu_conformance.laws.answers import UPDATES
from novu_conformance.laws.law import Breach, Heard, Law, Row, Thing, brief, others
from novu_conformance.trace import Exchange

# Kinds of what is shown otherwise from one moment to the next: jobs are carried out, and a promotion tells what was.
_MOVING = ("Notification", "Change")
# Kinds that an environment shows of others, too.
_OF_SEVERAL_ENVIRONMENTS = ("Environment", "Integration")
# What changes along with a member that an update names.
_FOLLOWS: Mapping[str, Sequence[str]] = {
    "active": ("draft", "primary", "priority"),
    "content": ("variables",),
    "isOnline": ("lastOnlineAt",),
    "steps": ("triggers",),
}


@dataclass(slots=True)
class Views(Law):
    """What did not change is shown alike, by whatever shows it."""

    seen: dict[Thing, tuple[Row, Exchange]] = field(default_factory=dict)
    before: dict[Thing, tuple[Row, Exchange]] = field(default_factory=dict)

    def changes(self) -> None:
        self.before, self.seen = self.seen, {}

    def hears(self, heard: Heard) -> Iterator[Breach]:
        if heard.kind in _MOVING:
            return
        for place, row in heard.things():
            shown, by = self.seen.get(place, ({}, heard.exchange))
            for name in others(row, shown)[:1]:
                told = f"{name} is {brief(row[name])}; it was shown as {brief(shown[name])}, and nothing changed since"
                yield heard.breach("W2", told, by)
            self.seen[place] = {**shown, **row}, heard.exchange
            if heard.method in UPDATES and place in self.before:
                yield from _updated(heard, row, *self.before[place])


def _updated(heard: Heard, row: Row, before: Row, by: Exchange) -> Iterator[Breach]:
    """Hold that an update changes what it names alone. One that names no members says something else."""
    sent = heard.call.body
    if not isinstance(sent, dict) or not sent.keys() <= row.keys():
        return
    named = {"updatedAt", *sent, *(name for member in sent for name in _FOLLOWS.get(member, ()))}
    for name in [name for name in others(row, before) if name not in named][:1]:
        told = f"{name} was {brief(before[name])} and is {brief(row[name])}, and was not in {brief(sent)}"
        yield heard.breach("W3", told, by)


@dataclass(slots=True)
class Gone(Law):
    """What was deleted is unknown, and in no list."""

    paths: set[tuple[str | None, str]] = field(default_factory=set)
    things: set[Thing] = field(default_factory=set)
    found_at: dict[tuple[str | None, str], Thing] = field(default_factory=dict)

    def changes(self) -> None:
        self.paths.clear()
        self.things.clear()

    def hears(self, heard: Heard) -> Iterator[Breach]:
        if not heard.went_well:
            return
        place = heard.call.whose, heard.exchange.path
        if heard.method == "delete" and "get" in heard.call.operation.item:
            self.paths.add(place)
            if place in self.found_at:
                self.things.add(self.found_at.pop(place))
        elif place in self.paths:
            yield heard.breach("W4", "it was just deleted, and is there")
        for thing, _ in heard.things():
            if thing in self.things:
                yield heard.breach("W4", f"{thing[2]} was just deleted, and is there")
            elif not heard.is_list:
                self.found_at[place] = thing


class Pages(Law):
    """A list has nothing twice, and a page is the one that was asked for."""

    def hears(self, heard: Heard) -> Iterator[Breach]:
        if not heard.is_list:
            return
        ids = [row["_id"] for row in heard.rows if "_id" in row]
        for twice in [one for one in ids if ids.count(one) > 1][:1]:
            yield heard.breach("W5", f"{twice} is there twice")
        page, query = heard.body, heard.call.query
        if "page" not in page:
            return
        asked = {"page": query.get("page", 0), "pageSize": query.get("limit", query.get("pageSize", page["pageSize"]))}
        for name, wanted in asked.items():
            if page[name] != wanted:
                yield heard.breach("W5", f"{name} is {page[name]}, and {wanted} was asked for")
        if len(page["data"]) > page["pageSize"]:
            yield heard.breach("W5", f"{len(page['data'])} elements are on a page of {page['pageSize']}")


@dataclass(slots=True)
class Environments(Law):
    """What a key shows is of its environment."""

    known: dict[str | None, tuple[str, Exchange]] = field(default_factory=dict)

    def hears(self, heard: Heard) -> Iterator[Breach]:
        for (whose, kind, identifier), row in heard.things():
            told = row.get("_environmentId")
            if told is None or kind in _OF_SEVERAL_ENVIRONMENTS:
                continue
            known, by = self.known.setdefault(whose, (told, heard.exchange))
            if told != known:
                text = f"{identifier} is of the environment {told}; what was shown before is of {known}"
                yield heard.breach("W6", text, by)
