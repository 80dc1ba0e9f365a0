"""What the outside world is told to do, beforehand: a list of scenes, of which the first that fits is played.

The scenes are set through the control endpoints and are part of the state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from novu_reference.call import Tools
from novu_reference.delivery.context import Document, Run
from novu_reference.storage import Session
from novu_reference.storage.collections import Collection

_NAMES = {str: "a text", int: "a whole number, not negative,", dict: "an object"}
# A type, or the texts there are.
Kind = type[str] | type[int] | type[dict[str, Any]] | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """The scenes of one kind. `members` are those a scene may have, with their kinds; it needs one of `one_of`."""

    collection: Collection
    members: Mapping[str, Kind]
    one_of: tuple[str, ...]

    def take(self, run: Run, fits: Callable[[Document], bool]) -> Document:
        """The first scene that fits and is not used up, used once more; an empty one when there is none."""
        key = ("script", self.collection.name)
        if key not in run.cache:
            run.cache[key] = run.session.find(self.collection, {})
        for scene in run.cache[key]:
            if scene.get("times") == 0 or not fits(scene):
                continue
            if "times" in scene:
                scene["times"] -= 1
                run.session.replace(self.collection, scene)
            return dict(scene)
        return {}

    def shown(self, session: Session) -> list[Document]:
        """The scenes as they were given; `times` is what is left of it."""
        return [
            {name: scene[name] for name in self.members if name in scene} for scene in session.find(self.collection, {})
        ]

    def replace(self, session: Session, tools: Tools, scenes: Any) -> None:
        """Put these scenes in the place of all. Raises ValueError, naming the places, when they do not fit."""
        problems = list(self._problems_of_all(scenes))
        if problems:
            raise ValueError("\n".join(problems))
        self.clear(session)
        now = tools.clock.timestamp()
        session.insert_many(
            self.collection,
            [{"_id": tools.identifiers.new(), **scene, "createdAt": now, "updatedAt": now} for scene in scenes],
        )

    def clear(self, session: Session) -> None:
        """Leave none."""
        session.delete(self.collection, {})

    def problems(self, scene: Document) -> Iterator[str]:
        """What is wrong with a scene, each with its place in it."""
        for name, value in scene.items():
            wanted = self.members.get(name)
            if wanted is None:
                yield f".{name}: unknown; there are {', '.join(self.members)}"
            elif isinstance(wanted, tuple):
                if value not in wanted:
                    yield f".{name}: one of {', '.join(wanted)} is needed"
            elif type(value) is not wanted or (isinstance(value, int) and value < 0):
                yield f".{name}: {_NAMES[wanted]} is needed"
        if not any(name in scene for name in self.one_of):
            yield f": one of {', '.join(self.one_of)} is needed"

    def _problems_of_all(self, scenes: Any) -> Iterator[str]:
        if not isinstance(scenes, list):
            yield "a list is needed"
            return
        for number, scene in enumerate(scenes):
            found = self.problems(scene) if isinstance(scene, dict) else [": an object is needed"]
            yield from (f"[{number}]{problem}" for problem in found)
