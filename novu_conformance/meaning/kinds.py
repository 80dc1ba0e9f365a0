"""Things of the configuration that are all made, read, listed, changed and deleted in the same way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning.case import UNKNOWN, Case
from novu_conformance.meaning.paging import first_page
from novu_conformance.meaning.things import Made, group_of, step
from novu_conformance.meaning.values import DATA, EVERY_KIND, NAMES, TEXTS

CHANNELS = ("email", "sms", "in_app", "chat", "push")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing, called as its operations call it.

    `body` is what a new one of this name has to say; `members` what it may say besides, and an
    update may change. `shown` tells what is shown of what was sent. Operations name a thing by its member `key`;
    `unique` is the member that no two have in common. A deletion of what is unknown is answered with `unknown`.
    """

    name: str
    body: Callable[[Case, str], Made]
    members: st.SearchStrategy[Made]
    shown: Callable[[Made], Made] = lambda given: given
    key: str = "_id"
    unique: str | None = None
    unknown: tuple[int, ...] = (404,)
    # Whether the answer to the creation tells everything, or the `_id` alone.
    is_told: bool = True
    can_change: bool = True
    more_needs: tuple[str, ...] = ()

    @property
    def listing(self) -> str:
        return f"list_{self.name}s"

    @property
    def needs(self) -> tuple[str, ...]:
        """Its operations."""
        verbs = ("create", "delete", "get", "update") if self.can_change else ("create", "delete")
        return (*(f"{verb}_{self.name}" for verb in verbs), self.listing, *self.more_needs)

    def bare(self, case: Case) -> Made:
        """The body of a new one, of a name that nothing else has, that says what it has to."""
        return self.body(case, case.name(self.name))

    def given(self, case: Case) -> Made:
        """The body of a new one that says everything it can."""
        return {**self.bare(case), **case.draw(self.members)}

    def make(self, case: Case, body: Made, caller: Any = None) -> Made:
        """A new one; the answer, with what it is called."""
        api = caller or case.a
        answer = getattr(api, f"create_{self.name}")(body).data
        made = {**answer, self.key: body.get(self.key, answer["_id"])}
        case.at_leisure(lambda: self.delete(api, made))
        return made

    def read(self, case: Case, made: Made, caller: Any = None) -> Made:
        """What is shown of one."""
        api = caller or case.a
        if self.can_change:
            shown: Made = getattr(api, f"get_{self.name}")(made[self.key]).data
            return shown
        return dict(case.only(self.listed(case, [made], api), f"things called {made[self.key]} in the list"))

    def change(self, api: Any, made: Made, body: Made) -> Made:
        """Update one; the answer."""
        answer: Made = getattr(api, f"update_{self.name}")(made[self.key], body).data
        return answer

    def delete(self, api: Any, made: Made) -> Any:
        """Delete one; the answer."""
        return getattr(api, f"delete_{self.name}")(made[self.key])

    def is_unknown(self, caller: Any, made: Made) -> None:
        """Hold that every operation refuses it."""
        if self.can_change:
            getattr(caller.refuses(404), f"get_{self.name}")(made[self.key])
            getattr(caller.refuses(404), f"update_{self.name}")(made[self.key], {"name": "never"})
        self.delete(caller.refuses(*self.unknown), made)

    def listed(self, case: Case, those: list[Made], caller: Any = None) -> list[Made]:
        """What the list shows of those."""
        ids = [made["_id"] for made in those]
        return [row for row in first_page(case, caller or case.a, self.listing) if row["_id"] in ids]


def _tenant(_: Case, name: str) -> Made:
    return {"identifier": name, "name": name}


def _named(_: Case, name: str) -> Made:
    return {"name": name}


def _layout(_: Case, name: str) -> Made:
    return {"name": name, "identifier": name, "content": "{{{body}}}"}


def _workflow(case: Case, name: str) -> Made:
    return {"name": name, "notificationGroupId": group_of(case, case.a), "steps": [step()]}


def _shown_of_workflow(given: Made) -> Made:
    shown = {name: value for name, value in given.items() if name not in ("steps", "notificationGroupId")}
    if "notificationGroupId" in given:
        shown["_notificationGroupId"] = given["notificationGroupId"]
    if "preferenceSettings" in given:
        shown["preferenceSettings"] = dict.fromkeys(CHANNELS, True) | given["preferenceSettings"]
    return shown


TENANT = Kind(
    "tenant",
    _tenant,
    st.fixed_dictionaries({"name": NAMES, "data": DATA.map(lambda data: {**data, **EVERY_KIND})}),
    key="identifier",
    unique="identifier",
)
FEED = Kind(
    "feed",
    _named,
    st.just({}),
    shown=lambda given: {**given, "identifier": given["name"]},
    unique="name",
    unknown=UNKNOWN,
    can_change=False,
)
GROUP = Kind("workflow_group", _named, st.fixed_dictionaries({"name": NAMES}))
LAYOUT = Kind(
    "layout",
    _layout,
    st.fixed_dictionaries(
        {
            "name": NAMES,
            "description": NAMES,
            "content": st.sampled_from(("{{{body}}}", "<p>{{{body}}}</p>", " {{{body}}}\n", "ä{{{body}}}😀\r\n")),
        }
    ),
    unique="identifier",
    is_told=False,
)
WORKFLOW = Kind(
    "workflow",
    _workflow,
    st.fixed_dictionaries(
        {
            "description": TEXTS,
            "tags": st.sampled_from((["b", "a"], ["z", "", "a", "Z"], ["ä", "a", "a"])),
            "critical": st.booleans(),
            "preferenceSettings": st.dictionaries(st.sampled_from(CHANNELS), st.booleans(), max_size=3),
            "data": DATA.map(lambda data: {**data, **EVERY_KIND}),
        }
    ),
    shown=_shown_of_workflow,
    unknown=UNKNOWN,
    more_needs=("list_workflow_groups",),
)
KINDS = (TENANT, FEED, GROUP, LAYOUT, WORKFLOW)
