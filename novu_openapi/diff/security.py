"""Compare what a request has to prove."""

from __future__ import annotations

from typing import Any, NamedTuple

from novu_openapi.diff.change import Direction, Place, Point, Severity
from novu_openapi.diff.side import Operation, Side, mapping, sequence
from novu_openapi.diff.verdict import Where
from novu_openapi.diff.work import Group


class Need(NamedTuple):
    """One thing to prove: a scheme by what it says, not by its name, with the scopes wanted."""

    scheme: str
    words: str
    scopes: frozenset[str]

    def met_by(self, other: Need) -> bool:
        """Whether who can prove the other has proven this."""
        return self.scheme == other.scheme and self.scopes <= other.scopes


# What has to be proven together.
Alternative = tuple[Need, ...]


def compare_security(old_side: Side, new_side: Side, old: Operation, new: Operation, group: Group) -> None:
    """Tell which ways of being let in came and went."""
    before, after = _alternatives(old_side, old), _alternatives(new_side, new)
    where = Where(Direction.REQUEST, Place("security"), group)
    point = Point(f"{new.pointer}/security" if "security" in new.value else "/security")
    for alternative in before:
        if not any(_enough(alternative, other) for other in after):
            # Whoever came with this is turned away now.
            message = f"{_words(alternative)} is no longer enough; {_choice(after)}"
            where.tell(Severity.BREAKING, "security-removed", message, point)
    for alternative in after:
        if not any(_enough(alternative, other) for other in before):
            where.tell(Severity.COMPATIBLE, "security-added", f"{_words(alternative)} is enough", point)


def _enough(having: Alternative, wanted: Alternative) -> bool:
    return all(any(need.met_by(have) for have in having) for need in wanted)


def _alternatives(side: Side, operation: Operation) -> list[Alternative]:
    wanted = operation.value.get("security", side.value.get("security"))
    schemes = mapping(mapping(side.value.get("components")).get("securitySchemes"))
    found = []
    for entry in sequence(wanted):
        if isinstance(entry, dict):
            found.append(tuple(_need(side, name, scopes, schemes) for name, scopes in entry.items()))
    return found or [()]


def _need(side: Side, name: str, scopes: Any, schemes: dict[str, Any]) -> Need:
    place = side.resolve("", schemes.get(name))
    scheme = place.value if place else {}
    kind = str(scheme.get("type", name))
    match kind:
        case "apiKey":
            at = str(scheme.get("in"))
            key = str(scheme.get("name")).lower() if at == "header" else str(scheme.get("name"))
            identity, words = f"apiKey {at} {key}", f"the {at} {scheme.get('name')}"
        case "http":
            identity = f"http {str(scheme.get('scheme')).lower()}"
            words = f"{scheme.get('scheme')} authentication"
        case "openIdConnect":
            identity = f"openIdConnect {scheme.get('openIdConnectUrl')}"
            words = f"OpenID Connect ({scheme.get('openIdConnectUrl')})"
        case "oauth2":
            urls = sorted(str(mapping(flow).get("tokenUrl")) for flow in mapping(scheme.get("flows")).values())
            identity, words = f"oauth2 {' '.join(urls)}", "OAuth 2"
        case _:
            identity, words = kind, kind
    wanted = frozenset(str(scope) for scope in sequence(scopes))
    return Need(identity, f"{words} with {', '.join(sorted(wanted))}" if wanted else words, wanted)


def _words(alternative: Alternative) -> str:
    return " and ".join(need.words for need in alternative) or "no authentication"


def _choice(alternatives: list[Alternative]) -> str:
    return f"it takes {', or '.join(map(_words, alternatives))}"
