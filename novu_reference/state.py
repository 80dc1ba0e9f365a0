"""The whole state as one JSON document: out, and in again.

    {"version": 1, "collections": {"subscribers": [{"subscriberId": "ada"}], "topics": []}}

Documents are as they are stored and in the order of insertion, but secrets are in clear, so that another server can
seal them with its own key. What comes in is held against the schemas of the document before anything is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import orjson

from novu_reference.account import DEVELOPMENT, account_keys
from novu_reference.authentication import key_hash
from novu_reference.call import Tools
from novu_reference.delivery import providers, webhooks
from novu_reference.providers import SECRET_CREDENTIALS
from novu_reference.storage import DuplicateKey, Session
from novu_reference.storage import collections as c
from novu_reference.storage.collections import COLLECTIONS, Collection
from novu_reference.validation import Schemas
from novu_reference.vault import Vault

VERSION = 1

Document = dict[str, Any]
# Documents by collection, checked for their form but not yet for what they say.
State = Mapping[Collection, list[Document]]

_MOST_PROBLEMS = 20
_BY_NAME = {collection.name: collection for collection in COLLECTIONS}
# Without one of each nobody could call the server.
_ACCOUNT = (c.ORGANIZATIONS, c.ENVIRONMENTS, c.API_KEYS, c.MEMBERS)
# The schema of the document that the documents of a collection fit, and what is added to them before they are shown.
_SCHEMAS: Mapping[Collection, tuple[str, Document]] = {
    c.ORGANIZATIONS: ("Organization", {}),
    c.ENVIRONMENTS: ("Environment", {}),
    c.SUBSCRIBERS: ("Subscriber", {}),
    c.INTEGRATIONS: ("Integration", {}),
    c.FEEDS: ("Feed", {}),
    c.MESSAGES: ("Message", {}),
    c.WORKFLOW_GROUPS: ("WorkflowGroup", {}),
    c.WORKFLOWS: ("Workflow", {}),
    c.MESSAGE_TEMPLATES: ("MessageTemplate", {}),
    c.WORKFLOW_OVERRIDES: ("WorkflowOverride", {}),
    c.LAYOUTS: ("Layout", {}),
    c.TENANTS: ("Tenant", {}),
    c.TOPICS: ("Topic", {"subscribers": []}),
    c.TOPIC_SUBSCRIBERS: ("TopicSubscriber", {}),
    c.NOTIFICATIONS: ("Notification", {"jobs": []}),
    c.EXECUTION_DETAILS: ("ExecutionDetail", {}),
    c.CHANGES: ("Change", {}),
    c.MEMBERS: ("Member", {}),
}
# What the others, which are never shown as they are, must say.
_TEXTS: Mapping[Collection, tuple[str, ...]] = {
    c.API_KEYS: ("_userId", "key"),
    c.SUBSCRIBER_PREFERENCES: ("_subscriberId", "level"),
    c.JOBS: ("_notificationId", "_subscriberId", "transactionId", "status", "type"),
    c.OUTBOX: ("channel", "providerId", "subscriberId", "transactionId", "messageId", "result"),
    c.PROVIDER_BEHAVIOURS: (),
    c.WEBHOOK_ANSWERS: (),
    c.TRIGGERS: ("transactionId",),
    c.TRIGGER_BATCHES: ("_triggerId",),
    c.IDEMPOTENCY_KEYS: ("_organizationId", "key", "fingerprint", "expiresAt"),
    c.CLOCK: ("now",),
}
_SCRIPTS = {script.collection: script for script in (providers.SCRIPT, webhooks.SCRIPT)}
_OF_EVERY_DOCUMENT = ("_id", "createdAt", "updatedAt")
# What a document written by hand may leave out, and the handlers count on.
_DEFAULTS: Mapping[Collection, Document] = {
    c.SUBSCRIBERS: {"channels": []},
    c.INTEGRATIONS: {"credentials": {}, "active": False, "primary": False, "priority": 0, "conditions": []},
}
_WITHOUT_TIMES = (c.API_KEYS, c.IDEMPOTENCY_KEYS, c.CLOCK)
_WITHOUT_ORGANIZATION = (c.ORGANIZATIONS, c.API_KEYS, c.CLOCK, c.PROVIDER_BEHAVIOURS, c.WEBHOOK_ANSWERS)


class BadState(ValueError):
    """A state that cannot be taken over; each of the `problems` names its place."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


def export_state(session: Session, vault: Vault) -> bytes:
    """All there is."""
    collections = {collection.name: _exported(session, collection, vault) for collection in COLLECTIONS}
    return orjson.dumps({"version": VERSION, "collections": collections})


def stored_text(session: Session) -> bytes:
    """All there is, as it is stored: a text that holds every identifier in use."""
    return "\n".join(text for collection in COLLECTIONS for text in session.texts(collection)).encode()


def read_state(value: Any) -> State:
    """A state, or part of one, from plain data. Nothing of `value` is kept.

    Raises BadState when it has another form.
    """
    try:
        value = orjson.loads(orjson.dumps(value))
    except TypeError as error:
        raise BadState([f"the state is not JSON: {error}"]) from error
    problems = list(_problems_of_form(value))
    if problems:
        raise BadState(problems[:_MOST_PROBLEMS])
    return {_BY_NAME[name]: documents for name, documents in value["collections"].items()}


def is_whole(state: State) -> bool:
    """Whether it has an account of its own, and so stands for itself."""
    return bool(state.get(c.ENVIRONMENTS))


class Importer:
    """Takes states over, once they fit the schemas of `document`."""

    def __init__(self, document: Mapping[str, Any], tools: Tools) -> None:
        schemas = Schemas(document)
        self._tools = tools
        self._gates = {
            collection: schemas.gate(f"/components/schemas/{name}") for collection, (name, _) in _SCHEMAS.items()
        }

    def replace(self, session: Session, state: State) -> None:
        """Put a whole state in the place of everything.

        Raises BadState; then some of it may have been written, and the transaction is to be given up.
        """
        missing = [f"collections.{needed.name}: one at least is needed" for needed in _ACCOUNT if not state.get(needed)]
        if missing:
            raise BadState(missing)
        clear(session)
        self.add(session, state)
        first = session.find(c.ENVIRONMENTS, {}, limit=1)[0]["_organizationId"]
        if account_keys(session, self._tools).development is None:
            raise BadState([f"collections.api_keys: none is for {DEVELOPMENT} of the organization {first}"])
        if not session.count(c.MEMBERS, {"_organizationId": first}, limit=1):
            raise BadState([f"collections.members: none is of the organization {first}"])

    def add(self, session: Session, state: State) -> None:
        """Add documents to those that are there. What they leave out is filled in: identifiers, times, Development.

        Raises BadState; then some of them may have been written, and the transaction is to be given up.
        """
        tools = self._tools
        if tools.chance.is_seeded:
            coming = orjson.dumps({collection.name: documents for collection, documents in state.items()})
            tools.identifiers.continue_after(stored_text(session) + coming)
        problems: list[str] = []
        # Organizations and environments come first: the others are in them.
        for collection in COLLECTIONS:
            given = state.get(collection, [])
            if not given:
                continue
            filler = _Filler(session, tools, collection)
            for number, document in enumerate(given):
                place = f"collections.{collection.name}[{number}]"
                completed = filler.completed(document)
                found = (
                    filler.problems(completed)
                    or self._problems(collection, completed)
                    or _insert(session, collection, _sealed(collection, completed, tools.vault))
                )
                problems += [place + problem for problem in found]
                if len(problems) >= _MOST_PROBLEMS:
                    raise BadState(problems[:_MOST_PROBLEMS])
            if problems and collection in _ACCOUNT:
                break  # what follows would be told to be in no environment
        if problems:
            raise BadState(problems)

    def _problems(self, collection: Collection, document: Document) -> list[str]:
        """What is wrong with what a completed document says."""
        gate = self._gates.get(collection)
        if gate is not None:
            found = gate.problems(document | _SCHEMAS[collection][1])
            # A problem of the document itself, not of a member, is told of its "body".
            problems = [f": {one.removeprefix('body: ')}" if one.startswith("body: ") else f".{one}" for one in found]
        else:
            texts = ("_id", *_TEXTS.get(collection, ()))
            problems = [f".{name}: a text is needed" for name in texts if not isinstance(document.get(name), str)]
        if (script := _SCRIPTS.get(collection)) is not None:
            problems += script.problems({name: document[name] for name in document if name not in _OF_EVERY_DOCUMENT})
        return problems or [
            f".{member}: a text, a number, true, false or null is needed"
            for member in collection.members
            if not _is_searchable(document.get(member))
        ]


def clear(session: Session) -> None:
    """Leave nothing."""
    for collection in COLLECTIONS:
        session.delete(collection, {})


def _exported(session: Session, collection: Collection, vault: Vault) -> list[Any]:
    if not _has_secrets(collection):
        return [orjson.Fragment(text) for text in session.texts(collection)]
    documents = [_recoded(collection, document, vault.decrypt) for document in session.find(collection, {})]
    for document in documents:
        if collection is c.API_KEYS:
            del document["hash"]
    return documents


def _sealed(collection: Collection, document: Document, vault: Vault) -> Document:
    if collection is c.API_KEYS:
        document = {**document, "hash": key_hash(document["key"])}
    return _recoded(collection, document, vault.encrypt) if _has_secrets(collection) else document


def _has_secrets(collection: Collection) -> bool:
    return collection in (c.API_KEYS, c.INTEGRATIONS, c.IDEMPOTENCY_KEYS)


def _recoded(collection: Collection, document: Document, code: Callable[[str], str]) -> Document:
    """The document with `code` applied to its secrets."""
    if collection is c.INTEGRATIONS:
        credentials = document.get("credentials") or {}
        return {**document, "credentials": _recoded_members(credentials, SECRET_CREDENTIALS, code)}
    return _recoded_members(document, {"key"} if collection is c.API_KEYS else {"body"}, code)


def _recoded_members(holder: Document, names: frozenset[str] | set[str], code: Callable[[str], str]) -> Document:
    return {name: code(value) if name in names and isinstance(value, str) else value for name, value in holder.items()}


class _Filler:
    """Completes documents for one collection, and knows which environments they may be in."""

    def __init__(self, session: Session, tools: Tools, collection: Collection) -> None:
        self._tools = tools
        self._members = collection.members
        self._has_times = collection not in _WITHOUT_TIMES
        self._has_environment = "_environmentId" in collection.members
        self._has_organization = collection not in _WITHOUT_ORGANIZATION
        self._defaults = _DEFAULTS.get(collection, {})
        organizations = session.find(c.ORGANIZATIONS, {}, limit=1)
        self._organization_id = organizations[0]["_id"] if organizations else None
        self._organizations = {one["_id"] for one in session.each(c.ORGANIZATIONS, {})}
        # The organizations of the environments.
        self._environments: dict[str, str] = {}
        self._by_name: dict[str, str] = {}
        for environment in session.each(c.ENVIRONMENTS, {}):
            self._environments[environment["_id"]] = environment["_organizationId"]
            if environment["_organizationId"] == self._organization_id:
                self._by_name.setdefault(environment["name"], environment["_id"])

    def completed(self, given: Document) -> Document:
        missing: Document = {} if "_id" in given else {"_id": self._tools.identifiers.new()}
        found: Document = {}
        home = ""
        if self._has_environment:
            wanted = str(given.get("_environmentId", DEVELOPMENT))
            home = self._by_name.get(wanted, wanted)
            (found if "_environmentId" in given else missing)["_environmentId"] = home
        if self._has_organization and "_organizationId" not in given:
            missing["_organizationId"] = self._environments.get(home, self._organization_id)
        document = missing | given | found
        for name, value in self._defaults.items():
            document.setdefault(name, value)
        if "deleted" in self._members:
            document.setdefault("deleted", False)
        if self._has_times:
            document.setdefault("createdAt", self._tools.clock.timestamp())
            document.setdefault("updatedAt", document["createdAt"])
        return document

    def problems(self, document: Document) -> list[str]:
        """What is wrong with where a completed document says it is."""
        home, owner = document.get("_environmentId", ""), document.get("_organizationId", "")
        if self._has_environment and home not in self._environments:
            known = ", ".join(self._by_name)
            return [f"._environmentId: there is no environment {home}; give the identifier of one, or a name: {known}"]
        if self._has_organization and str(owner) not in self._organizations:
            return [f"._organizationId: there is no organization {owner}"]
        if self._has_environment and self._has_organization and owner != self._environments[home]:
            return [f"._organizationId: the environment {home} belongs to {self._environments[home]}"]
        return []


def _problems_of_form(value: Any) -> Iterator[str]:
    if not isinstance(value, dict) or not isinstance(value.get("collections"), dict):
        yield "collections: an object is needed that has a list for each collection"
        return
    if value.get("version", VERSION) != VERSION:
        yield f"version: {VERSION} is what this server reads, not {value['version']}"
    for name in value:
        if name not in ("version", "collections"):
            yield f"{name}: unknown; there are version and collections"
    for name, documents in value["collections"].items():
        if name not in _BY_NAME:
            yield f"collections.{name}: unknown; there are {', '.join(_BY_NAME)}"
        elif not isinstance(documents, list):
            yield f"collections.{name}: a list is needed"
        else:
            for number, document in enumerate(documents):
                if not isinstance(document, dict):
                    yield f"collections.{name}[{number}]: an object is needed"


def _is_searchable(value: Any) -> bool:
    if isinstance(value, int):
        return -(2**63) <= value < 2**63
    return value is None or isinstance(value, str | float)


def _insert(session: Session, collection: Collection, document: Document) -> list[str]:
    """Insert it. What is wrong with it, if that is not possible."""
    try:
        session.insert(collection, document)
    except DuplicateKey:
        for group in (("_id",), *collection.unique):
            values = {member: document.get(member) for member in group}
            if session.count(collection, values, limit=1):
                return [
                    f": there is one already with {', '.join(f'{member} {value}' for member, value in values.items())}"
                ]
        raise
    return []
