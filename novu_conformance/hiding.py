"""Keeps API keys out of what is reported: variables stand in their place, which a shell or a replay fills again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from novu_conformance.contract import Contract
from novu_conformance.trace import SWAPPED

# Fewer characters of a key give nothing away, and would be found in texts that have nothing to do with it.
_SHORTEST_PART = 6
# The schema of the objects that tell a key, and what they say.
_TELLS_KEYS = "#/components/schemas/ApiKey"
_TOLD_KEY = re.compile(r'("key"\s*:\s*")[^"]+')
_HIDDEN = "(an API key)"


class Hider:
    """Hides the keys of a run, also cut off, with another end or in other letters, and the keys that answers tell."""

    def __init__(self, contract: Contract, key: str, other_key: str | None) -> None:
        self._hides = [_hide(name, word) for name, word in (("API_KEY", key), ("OTHER_API_KEY", other_key)) if word]
        self._telling = {
            operation.operation_id
            for operation in contract.operations.values()
            if any(_reaches(contract, response, set()) for _, response in operation.responses())
        }

    def learn(self, key: str) -> None:
        """Hide this key of the run, too."""
        self._hides.append(_hide("API_KEY", key))

    def text(self, operation_id: str | None, text: str) -> str:
        """`text` about an answer of an operation, without keys."""
        for hide in self._hides:
            text = hide(text)
        return _TOLD_KEY.sub(rf"\g<1>{_HIDDEN}", text) if operation_id in self._telling else text

    def step(self, step: Mapping[str, Any], operation_id: str | None) -> dict[str, Any]:
        """A step of a story, without keys."""
        hidden: dict[str, Any] = self._within(step, operation_id)
        return hidden

    def _within(self, value: Any, operation_id: str | None) -> Any:
        match value:
            case str():
                return self.text(operation_id, value)
            case Mapping():
                return {name: self._within(member, operation_id) for name, member in value.items()}
            case list():
                return [self._within(element, operation_id) for element in value]
        return value


def _hide(name: str, key: str) -> Callable[[str], str]:
    """Puts the variable for `key`, or for the part of it that stands there, in its place."""
    if len(key) < 2 * _SHORTEST_PART:
        whole = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")
        return lambda text: whole.sub(f"{{{{{name}}}}}", text)
    starts = [key[:length] for length in range(len(key), _SHORTEST_PART - 1, -1)]
    ends = [key[place:] for place in range(1, len(key) - _SHORTEST_PART + 1)]
    parts = re.compile("|".join(map(re.escape, starts + ends)), re.IGNORECASE)

    def variable(found: re.Match[str]) -> str:
        part = found[0]
        if part == key:
            return f"{{{{{name}}}}}"
        if part == key.swapcase():
            return f"{{{{{name}.{SWAPPED}}}}}"
        return f"{{{{{name}.{len(part)}}}}}" if key.startswith(part) else _HIDDEN

    return lambda text: parts.sub(variable, text)


def _reaches(contract: Contract, node: Any, seen: set[str]) -> bool:
    """Whether a schema of an answer leads to the one of keys."""
    text = json.dumps(node)
    for reference in set(re.findall(r'"\$ref": "(#/components/schemas/[^"]+)"', text)) - seen:
        seen.add(reference)
        if reference == _TELLS_KEYS or _reaches(contract, contract.resolved({"$ref": reference}), seen):
            return True
    return False
