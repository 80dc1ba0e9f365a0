"""The operations of the tag Tenants."""

from __future__ import annotations

from typing import Any

from novu_models import documents as d

from novu_reference.call import Handlers
from novu_reference.errors import Conflict, NotFound
from novu_reference.storage import DuplicateKey
from novu_reference.storage.collections import TENANTS


class Tenants(Handlers):
    def list_tenants(self, *, page: int = 0, limit: int = 10) -> d.TenantPage:
        found: list[Any] = self._session.find(
            TENANTS, self._here(), newest_first=True, limit=limit, offset=page * limit
        )
        return {"page": page, "pageSize": limit, "hasMore": len(found) == limit, "data": found}

    def create_tenant(self, body: d.CreateTenant) -> d.TenantEnvelope:
        tenant: Any = self._new(identifier=body["identifier"], name=body["name"])
        if body.get("data") is not None:
            tenant["data"] = body["data"]
        try:
            self._session.insert(TENANTS, tenant)
        except DuplicateKey as error:
            raise self._taken(body["identifier"]) from error
        return {"data": tenant}

    def get_tenant(self, identifier: str) -> d.TenantEnvelope:
        return {"data": self._tenant(identifier)}

    def update_tenant(self, identifier: str, body: d.UpdateTenant) -> d.TenantEnvelope:
        tenant = self._tenant(identifier)
        # null and the empty text change nothing; `data` is replaced whole
        tenant |= {name: body[name] for name in ("identifier", "name", "data") if body.get(name) not in (None, "")}
        tenant["updatedAt"] = self._now()
        try:
            self._session.replace(TENANTS, tenant)
        except DuplicateKey as error:
            raise self._taken(tenant["identifier"]) from error
        return {"data": tenant}

    def delete_tenant(self, identifier: str) -> None:
        self._session.delete(TENANTS, {"_id": self._tenant(identifier)["_id"]})

    def _tenant(self, identifier: str) -> Any:
        tenant = self._session.find_one(TENANTS, self._here(identifier=identifier))
        if tenant is None:
            raise NotFound(f"Tenant with identifier: {identifier} does not exist in environment {self._environment_id}")
        return tenant

    def _taken(self, identifier: str) -> Conflict:
        return Conflict(f"Tenant with identifier: {identifier} already exists in environment {self._environment_id}")
