"""The operations of the tag Organizations. An API key acts as the user who owns it, with the role admin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from novu_models import documents as d

from novu_reference.account import Keys, create_environments
from novu_reference.call import Handlers
from novu_reference.errors import BadRequest, NotFound
from novu_reference.storage.collections import API_KEYS, ENVIRONMENTS, MEMBERS, ORGANIZATIONS

_BRANDING = ("logo", "color", "fontColor", "contentBackground", "fontFamily")


class Organizations(Handlers):
    def list_organizations(self) -> d.OrganizationListEnvelope:
        memberships = self._session.find(MEMBERS, {"_userId": self._call.principal.user_id})
        ids = [member["_organizationId"] for member in memberships]
        found: list[Any] = self._session.find(ORGANIZATIONS, {"_id": ids})
        return {"data": found}

    def create_organization(self, body: d.CreateOrganization) -> d.OrganizationEnvelope:
        now = self._now()
        organization: Any = {
            "_id": self._new_id(),
            "name": body["name"],
            "branding": {},
            "apiServiceLevel": "free",
            "createdAt": now,
            "updatedAt": now,
            "__v": 0,
        }
        for member in ("logo", "domain", "language"):
            if body.get(member) is not None:
                organization[member] = body[member]
        self._session.insert(ORGANIZATIONS, organization)
        own = self._session.find_one(MEMBERS, {"_userId": self._call.principal.user_id})
        assert own is not None
        self._session.insert(
            MEMBERS,
            own
            | {"_id": self._new_id(), "_organizationId": organization["_id"], "roles": ["admin"]}
            | {"createdAt": now, "updatedAt": now},
        )
        create_environments(self._session, self._call.tools, organization["_id"], self._call.principal.user_id, Keys())
        return {"data": organization}

    def get_current_organization(self) -> d.OrganizationEnvelope:
        return {"data": self._organization()}

    def rename_organization(self, body: d.RenameOrganization) -> d.OrganizationNameEnvelope:
        organization = self._organization() | {"name": body["name"], "updatedAt": self._now()}
        self._session.replace(ORGANIZATIONS, organization)
        return {"data": {"name": body["name"]}}

    def update_organization_branding(self, body: d.UpdateOrganizationBranding) -> d.OrganizationBrandingEnvelope:
        given: Mapping[str, Any] = body
        branding: Any = {name: given[name] for name in _BRANDING if given.get(name) is not None}
        organization = self._organization() | {"branding": branding, "updatedAt": self._now()}
        self._session.replace(ORGANIZATIONS, organization)
        return {"data": branding}

    def list_organization_members(self) -> d.MemberListEnvelope:
        found: list[Any] = self._session.find(MEMBERS, {"_organizationId": self._organization_id})
        return {"data": found}

    def delete_organization_member(self, member_id: str) -> d.MemberEnvelope:
        member = self._member(member_id)
        if member["_userId"] == self._call.principal.user_id:
            raise BadRequest("Cannot remove self from members")
        self._session.delete(MEMBERS, {"_id": member["_id"]})
        self._hand_over_keys(member["_userId"])
        return {"data": member}

    def update_organization_member_roles(self, member_id: str, body: d.UpdateMemberRoles) -> d.MemberEnvelope:
        member = self._member(member_id) | {"roles": [body["role"]], "updatedAt": self._now()}
        self._session.replace(MEMBERS, member)
        return {"data": member}

    def _organization(self) -> Any:
        return self._session.find_one(ORGANIZATIONS, {"_id": self._organization_id})

    def _member(self, member_id: str) -> Any:
        member = self._session.find_one(MEMBERS, {"_id": member_id.lower(), "_organizationId": self._organization_id})
        if member is None:
            raise NotFound(f"Could not find member with id {member_id}")
        return member

    def _hand_over_keys(self, user_id: str) -> None:
        """API keys of a member who left belong to the caller, an admin, from now on."""
        for environment in self._session.find(ENVIRONMENTS, {"_organizationId": self._organization_id}):
            for key in self._session.find(API_KEYS, {"_environmentId": environment["_id"]}):
                if key["_userId"] == user_id:
                    self._session.replace(API_KEYS, key | {"_userId": self._call.principal.user_id})
