"""What a fresh account contains: an organization, its two environments with a key each, and what Novu puts into
them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from novu_reference.authentication import key_hash
from novu_reference.call import Call, Principal, Tools
from novu_reference.changes import record_change
from novu_reference.storage import Session
from novu_reference.storage.collections import (
    API_KEYS,
    ENVIRONMENTS,
    INTEGRATIONS,
    LAYOUTS,
    MEMBERS,
    ORGANIZATIONS,
    WORKFLOW_GROUPS,
)

DEVELOPMENT = "Development"
PRODUCTION = "Production"


@dataclass(frozen=True, slots=True)
class Keys:
    """The API keys of the two environments. None: make one up.

    Raises ValueError when a text cannot be a key, or both are the same.
    """

    development: str | None = None
    production: str | None = None

    def __post_init__(self) -> None:
        for key in (self.development, self.production):
            if key is not None:
                check_key(key)
        if self.development is not None and self.development == self.production:
            raise ValueError("the two environments need different API keys")


def check_key(text: str) -> str:
    """`text`. Raises ValueError when it cannot be an API key."""
    if not text or not text.isascii() or not text.isprintable() or " " in text:
        raise ValueError("an API key is printable ASCII without blanks")
    return text


def open_account(session: Session, tools: Tools, wanted: Keys) -> Keys | None:
    """Make sure that the account exists and that the wanted keys open its environments.

    Returns the keys when the account was made or a key was set, None when everything was there before. Raises
    ValueError when the secrets that are there were encrypted with another key than the vault has.
    """
    environments = session.find(ENVIRONMENTS, {})
    if not environments:
        return _create_account(session, tools, wanted)
    _check_vault(session, tools)
    changed = False
    own = environments[0]["_organizationId"]
    for environment in environments:
        if environment["_organizationId"] != own:
            continue
        key = wanted.development if environment["name"] == DEVELOPMENT else wanted.production
        if key is not None and session.find_one(API_KEYS, {"hash": key_hash(key)}) is None:
            owner = session.find_one(MEMBERS, {"_organizationId": own})
            assert owner is not None
            set_key(session, tools, environment["_id"], owner["_userId"], key)
            changed = True
    return wanted if changed else None


def _check_vault(session: Session, tools: Tools) -> None:
    for stored in session.find(API_KEYS, {}):
        try:
            tools.vault.decrypt(stored["key"])
        except ValueError as error:
            raise ValueError("the secrets of the database are encrypted with another key") from error


def account_keys(session: Session, tools: Tools) -> Keys:
    """The keys that open the account now.

    Raises ValueError when they were sealed with another encryption key.
    """
    found: dict[str, str] = {}
    environments = session.find(ENVIRONMENTS, {})
    for environment in environments:
        if environment["_organizationId"] == environments[0]["_organizationId"]:
            stored = session.find_one(API_KEYS, {"_environmentId": environment["_id"]})
            if stored is not None:
                found[environment["name"]] = tools.vault.decrypt(stored["key"])
    return Keys(found.get(DEVELOPMENT), found.get(PRODUCTION))


def set_key(session: Session, tools: Tools, environment_id: str, user_id: str, key: str) -> None:
    """Make `key` the only key of the environment."""
    session.delete(API_KEYS, {"_environmentId": environment_id})
    session.insert(
        API_KEYS,
        {
            "_id": tools.identifiers.new(),
            "_environmentId": environment_id,
            "_userId": user_id,
            "hash": key_hash(key),
            "key": tools.vault.encrypt(key),
        },
    )


def create_environments(session: Session, tools: Tools, organization_id: str, user_id: str, keys: Keys) -> Keys:
    """Development and, as its child, Production, with keys, a workflow group, the default layout and in-app
    integrations.
    """
    development = _create_environment(session, tools, organization_id, DEVELOPMENT, None)
    production = _create_environment(session, tools, organization_id, PRODUCTION, development["_id"])
    # Drawn in any case, so that what a seed makes afterwards does not depend on the keys that were given.
    drawn = tools.chance.key(), tools.chance.key()
    made = Keys(keys.development or drawn[0], keys.production or drawn[1])
    assert made.development and made.production
    set_key(session, tools, development["_id"], user_id, made.development)
    set_key(session, tools, production["_id"], user_id, made.production)
    group = _new(tools, development, name="General")
    session.insert(WORKFLOW_GROUPS, group)
    session.insert(WORKFLOW_GROUPS, _new(tools, production, name="General", _parentId=group["_id"]))
    layout = _new(
        tools,
        development,
        name="Default Layout",
        identifier="novu-default-layout",
        description="The default layout created by Novu",
        content="{{{body}}}",
        contentType="customHtml",
        channel="email",
        variables=[],
        isDefault=True,
        isDeleted=False,
        deleted=False,
        _creatorId=user_id,
    )
    session.insert(LAYOUTS, layout)
    creator = Principal(development["_id"], organization_id, user_id, True)
    record_change(Call(session, creator, tools, ""), "DefaultLayout", layout)
    for environment in (development, production):
        session.insert(INTEGRATIONS, in_app_integration(tools, environment))
    return made


def in_app_integration(tools: Tools, environment: dict[str, Any]) -> dict[str, Any]:
    """The integration that every environment has from the start."""
    return _new(
        tools,
        environment,
        name="Novu In-App",
        identifier=f"novu-in-app-{environment['_id'][-10:]}",
        providerId="novu",
        channel="in_app",
        credentials={},
        active=True,
        primary=False,
        priority=0,
        conditions=[],
        deleted=False,
    )


def _create_account(session: Session, tools: Tools, wanted: Keys) -> Keys:
    now = tools.clock.timestamp()
    user_id = tools.identifiers.new()
    organization: dict[str, Any] = {
        "_id": tools.identifiers.new(),
        "name": "Reference",
        "branding": {},
        "apiServiceLevel": "free",
        "createdAt": now,
        "updatedAt": now,
        "__v": 0,
    }
    session.insert(ORGANIZATIONS, organization)
    session.insert(
        MEMBERS,
        {
            "_id": tools.identifiers.new(),
            "_userId": user_id,
            "_organizationId": organization["_id"],
            "roles": ["admin"],
            "memberStatus": "active",
            "user": {
                "_id": user_id,
                "firstName": "Reference",
                "lastName": "User",
                "email": "reference@example.com",
                "createdAt": now,
            },
            "createdAt": now,
            "updatedAt": now,
        },
    )
    return create_environments(session, tools, organization["_id"], user_id, wanted)


def _create_environment(
    session: Session, tools: Tools, organization_id: str, name: str, parent_id: str | None
) -> dict[str, Any]:
    now = tools.clock.timestamp()
    identifier = tools.identifiers.new()
    environment = {
        "_id": identifier,
        "name": name,
        "identifier": identifier[-12:],
        "_organizationId": organization_id,
        **({} if parent_id is None else {"_parentId": parent_id}),
        "widget": {"notificationCenterEncryption": False},
        "createdAt": now,
        "updatedAt": now,
        "__v": 0,
    }
    session.insert(ENVIRONMENTS, environment)
    return environment


def _new(tools: Tools, environment: dict[str, Any], **members: Any) -> dict[str, Any]:
    now = tools.clock.timestamp()
    return {
        "_id": tools.identifiers.new(),
        "_environmentId": environment["_id"],
        "_organizationId": environment["_organizationId"],
        **members,
        "createdAt": now,
        "updatedAt": now,
        "__v": 0,
    }
