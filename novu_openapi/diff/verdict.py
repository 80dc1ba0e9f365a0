"""How bad a change is: which way values go, and whether there is a value between the two schemas."""

from __future__ import annotations

from typing import Any, NamedTuple

from novu_openapi.algebra import Answer
from novu_openapi.diff.change import Direction, Effect, Place, Point, Severity
from novu_openapi.diff.sets import Gap
from novu_openapi.diff.work import Group

_NO_VALUE = Gap(Answer.NO)
_EFFECTS = {
    (Direction.REQUEST, True): Effect.REFUSED,
    (Direction.REQUEST, False): Effect.ACCEPTED,
    (Direction.RESPONSE, True): Effect.GONE,
    (Direction.RESPONSE, False): Effect.ANSWERED,
}


class Whole(NamedTuple):
    """The two schemas that are compared, as a whole: a value counts only if one of them takes it and the other not."""

    old: Any
    new: Any

    def ordered(self, narrowing: bool) -> tuple[Any, Any]:
        """The schema that admits more, then the one that admits less."""
        return (self.old, self.new) if narrowing else (self.new, self.old)


class Where(NamedTuple):
    """A place of a comparison, and where to tell what is found there."""

    direction: Direction
    place: Place
    group: Group
    # Proven further up: whatever changes here, the consumer still takes all that the producer makes.
    harmless: bool = False

    @property
    def is_request(self) -> bool:
        return self.direction is Direction.REQUEST

    def member(self, name: str) -> Where:
        """The place of a member, or of the items."""
        return self._replace(place=self.place.member(name))

    def words(self, more: str) -> Where:
        """The place in more words."""
        return self._replace(place=self.place._replace(words=f"{self.place.words} {more}".strip()))

    def judge(self, gap: Gap, narrowing: bool, rule: str, message: str, point: Point) -> None:
        """Tell a change as bad as it is, and nothing when no value lies between the two.

        `narrowing`: the new schema refuses what the old one took, which breaks requests; answers break when the
        new one admits what the old one refused.
        """
        if gap.answer is Answer.NO:
            return
        if narrowing is not self.is_request or self.harmless:
            severity = Severity.COMPATIBLE
        elif gap.answer is Answer.YES:
            severity = Severity.BREAKING
        else:
            severity = Severity.UNKNOWN
            message = f"{message} ({gap.why})"
        self.tell(severity, rule, message, point, gap, narrowing)

    def both(self, narrowed: Gap, widened: Gap, message: str, point: Point) -> None:
        """Tell a narrowing or a widening; both as one change, which is as bad as the worse of them."""
        bad, good = (narrowed, widened) if self.is_request else (widened, narrowed)
        words = {True: "values-narrowed", False: "values-widened"}
        if bad.answer is Answer.NO:
            self.judge(good, not self.is_request, words[not self.is_request], message, point)
        else:
            rule = words[self.is_request] if good.answer is Answer.NO else "values-changed"
            self.judge(bad, self.is_request, rule, message, point)

    def tell(
        self,
        severity: Severity,
        rule: str,
        message: str,
        point: Point,
        gap: Gap = _NO_VALUE,
        narrowing: bool = True,
    ) -> None:
        """Tell a change whose severity is known."""
        effect = _EFFECTS[self.direction, narrowing]
        self.group.tell(severity, rule, message, self.place, point, direction=self.direction, effect=effect, gap=gap)
