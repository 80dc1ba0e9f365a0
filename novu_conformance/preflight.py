"""Whether a run makes sense: there is a server at the address, and it takes the keys. Asked before anything is made."""

from __future__ import annotations

import itertools
import json
import string
from collections.abc import Iterator

from novu_conformance.contract import Contract
from novu_conformance.sweep import Inventory, kinds, occurs
from novu_conformance.wire import Answer, Request, Trouble, Wire
from novu_openapi.findings import UnreadableError
from novu_openapi.generate.document import Operation

# Of the operations that need a key and nothing else, as many are asked until one answers with success.
_MOST_ASKED = 5
_LONGEST_SECONDS = 5.0
_UNAUTHORIZED = (401, 403)
_SERVER_ERROR = 500
_ENVIRONMENT, _KEYS = "get_current_environment", "list_api_keys"


def check_target(contract: Contract, url: str, key: str, other_key: str | None, timeout: float) -> None:
    """Ask the server for something with each key. Raises UnreadableError with the remedy when a run would be in vain.

    A server that answers, but only with errors of its own, is worth a run: that is a finding.
    """
    try:
        wire = Wire(url, min(timeout, _LONGEST_SECONDS))
    except ValueError as error:
        raise UnreadableError(str(error).partition(":")[0], "give one like http://127.0.0.1:3000") from None
    try:
        _check_key(contract, wire, url, key, "--api-key")
        if other_key is not None:
            _check_key(contract, wire, url, other_key, "--other-api-key")
            if other_key == key or _is_same_environment(contract, wire, key, other_key):
                problem = "--api-key and --other-api-key open the same environment"
                raise UnreadableError(problem, "give the key of another environment, or no --other-api-key")
    finally:
        wire.close()


def takes_key(contract: Contract, wire: Wire, key: str) -> bool:
    """Whether the server answers anything but refusals to this key."""
    answers = [_ask(wire, operation, key) for operation in _asked(contract)]
    return not all(isinstance(answer, Answer) and answer.status in _UNAUTHORIZED for answer in answers)


def free_prefix(word: str, inventories: list[Inventory]) -> str:
    """`word`, or `word` with letters after it, such that nothing in the environments has a name of it."""
    return next(prefix for prefix in _prefixes(word) if not any(occurs(prefix, found) for found in inventories))


def _check_key(contract: Contract, wire: Wire, url: str, key: str, option: str) -> None:
    seen: list[str] = []
    unauthorized = []
    for operation in _asked(contract):
        result = _ask(wire, operation, key)
        asked = f"GET {operation.path}"
        if isinstance(result, Trouble):
            remedy = "start the server, or correct the address; a slow one may need a longer --timeout"
            raise UnreadableError(f"{url} gives no answer to {asked}: {result.kind} ({result.text})", remedy)
        is_json = _json(result) is not None
        if result.status >= _SERVER_ERROR or (contract.is_success(result.status) and is_json):
            return
        unauthorized.append(result.status in _UNAUTHORIZED and is_json)
        seen.append(f"{asked} answers {result.status}{'' if is_json else ', not JSON'}")
    if all(unauthorized):
        raise UnreadableError(f"{url} refuses the key: {seen[0]}", f"give a valid {option}")
    remedy = "give the address under which /v1 lies, without /v1, and the --revision of the server if it is one"
    raise UnreadableError(f"{url} does not serve this API: {'; '.join(seen)}", remedy)


def _is_same_environment(contract: Contract, wire: Wire, key: str, other_key: str) -> bool:
    """Whether both keys are told the same identifier, and the one's environment does not deny to have the other key.

    No, where the revision cannot tell. A server that tells everybody the same environment is worth a run.
    """
    if not {_ENVIRONMENT, _KEYS} <= contract.operations.keys():
        return False
    told = [_json(_ask(wire, contract.operations[_ENVIRONMENT], each)) for each in (key, other_key)]
    ids = [answer["data"].get("_id") for answer in told if isinstance(answer, dict) and "data" in answer]
    if len(ids) != len(told) or ids[0] is None or ids[0] != ids[1]:
        return False
    keys = _ask(wire, contract.operations[_KEYS], key)
    return isinstance(keys, Answer) and (not contract.is_success(keys.status) or other_key.encode() in keys.body)


def _asked(contract: Contract) -> list[Operation]:
    """The operations to ask: they need a key and nothing else. The environment itself first."""
    lists = [kind.listing for kind in kinds(contract)]
    environment = contract.operations.get(_ENVIRONMENT)
    return [*([environment] if environment else []), *lists][:_MOST_ASKED]


def _ask(wire: Wire, operation: Operation, key: str) -> Answer | Trouble:
    return wire.send(Request("GET", operation.path, (("Authorization", f"ApiKey {key}"),)))


def _json(result: Answer | Trouble) -> object | None:
    try:
        found: object = json.loads(result.body) if isinstance(result, Answer) else None
    except ValueError:
        return None
    return found


def _prefixes(word: str) -> Iterator[str]:
    yield word
    for length in itertools.count(1):
        for letters in itertools.product(string.ascii_lowercase, repeat=length):
            yield word + "".join(letters)
