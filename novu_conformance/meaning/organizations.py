"""Organizations and environments: which one a key opens, whose API keys it shows, and what is shared by all."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning import kinds, things
from novu_conformance.meaning.case import NOTHING, Case, LeftOut
from novu_conformance.meaning.story import story
from novu_conformance.meaning.values import NAMES

COLORS = st.sampled_from(("#0057b8", "#abc", "12345678"))
_BESIDES_THE_COLOR: dict[str, st.SearchStrategy[Any]] = {
    "logo": st.sampled_from(("https://example.com/a.png", "https://example.com/b/c.svg")),
    "fontColor": COLORS,
    "contentBackground": COLORS,
    "fontFamily": NAMES,
}
BRANDING = st.fixed_dictionaries({"color": COLORS}, optional=_BESIDES_THE_COLOR)
WHOLE_BRANDING = st.fixed_dictionaries({"color": COLORS, **_BESIDES_THE_COLOR})

_ENVIRONMENTS = ("get_current_environment", "list_environments", "list_api_keys")
_ADMIN = ["admin"]


@story("L20", needs=(*_ENVIRONMENTS, *kinds.TENANT.needs), compares=True)
def a_key_opens_its_environment(case: Case) -> None:
    ids = []
    for api in case.callers:
        current = things.environment_of(case, api)
        ids.append(current["_id"])
        made = kinds.TENANT.make(case, kinds.TENANT.bare(case), api)
        case.same(made["_environmentId"], current["_id"], "the environment of what the key makes is")
        case.same(made["_organizationId"], current["_organizationId"], "the organization of what the key makes is")
        listed = [one for one in things.environments(case, api) if one["_id"] == current["_id"]]
        case.agree(case.only(listed, "environments of this `_id` in the list"), current, ("_id", "name", "identifier"))
    case.same(len(set(ids)), len(ids), "the number of environments that the keys open is")


@story("L21", needs=_ENVIRONMENTS, compares=True)
def api_keys_are_those_of_the_environment(case: Case) -> None:
    target = case.session.run.target
    keys = [target.key, target.other_key][: len(case.callers)]
    for number, api in enumerate(case.callers):
        current = things.environment_of(case, api)["_id"]
        told = [one["key"] for one in api.list_api_keys().data]
        environments = api.list_environments().data
        inside = [one["key"] for each in environments if each["_id"] == current for one in each.get("apiKeys") or []]
        outside = [one for each in environments if each["_id"] != current for one in each.get("apiKeys") or []]
        case.hold(keys[number] in told, "the API key that was used is not among those of its environment")
        case.same(sorted(inside), sorted(told), "the API keys in the list of environments are")
        case.hold(not outside, f"{len(outside)} API keys of other environments are shown")
        foreign = [key for key in keys if key != keys[number] and key in told]
        case.hold(not foreign, "the API keys of the environment have that of another one among them")


@story("L20", needs=("get_current_organization", "list_organizations", "get_current_environment"))
def the_organization_is_that_of_the_environment(case: Case) -> None:
    for api in case.callers:
        current = api.get_current_organization().data
        environment = things.environment_of(case, api)
        case.same(environment["_organizationId"], current["_id"], "the organization of the environment is")
        if not case.shared:
            listed = [one for one in api.list_organizations().data if one["_id"] == current["_id"]]
            case.same(case.only(listed, "organizations of this `_id` in the list"), current, "in the list it is")


@story("L22", needs=("get_current_organization", "rename_organization", "list_organizations"), touches_others=True)
def a_new_name_of_the_organization_is_kept(case: Case) -> None:
    before = organization(case)
    others = [one for one in case.a.list_organizations().data if one["_id"] != before["_id"]]
    case.later(lambda: case.a.rename_organization({"name": before["name"]}))
    name = case.name("organization") + case.draw(NAMES)
    case.same(case.a.rename_organization({"name": name}).data["name"], name, "the name in the answer is")
    listed = case.a.list_organizations().data
    case.same([one["name"] for one in listed if one["_id"] == before["_id"]], [name], "the name in the list is")
    case.same([one for one in listed if one["_id"] != before["_id"]], others, "the other organizations are")
    case.a.refuses(400, 422).rename_organization({"name": ""})
    after = organization(case)
    case.same(after["name"], name, "the name after a refusal is")
    case.agree(after, before, [member for member in before if member not in ("name", "updatedAt")])


@story("L20", needs=("create_organization", "list_organizations"), touches_others=True)
def who_founds_an_organization_is_in_it(case: Case) -> None:
    # No operation takes one away again.
    made = case.once("an organization", lambda: case.a.create_organization({"name": case.name("organization")}).data)
    listed = [one["_id"] for one in case.a.list_organizations().data]
    case.same(listed.count(made["_id"]), 1, "how often the new organization is in the list is")


@story("L22", needs=("get_current_organization", "update_organization_branding"), touches_others=True)
def branding_is_replaced_whole(case: Case) -> None:
    before = {name: value for name, value in (organization(case).get("branding") or {}).items() if value is not None}
    if not can_be_sent(case, before):
        raise LeftOut("the branding that is there cannot be restored")
    case.later(lambda: case.a.update_organization_branding(before))
    for branding in (case.draw(WHOLE_BRANDING), case.draw(BRANDING)):
        answer = case.a.update_organization_branding(branding).data
        case.same(said(answer), branding, "the branding in the answer is")
        case.same(said(organization(case)["branding"]), branding, "the branding is")


@story("L23", needs=("list_organization_members",))
def members_are_those_listed(case: Case) -> None:
    before = case.a.list_organization_members().data
    ids = [one["_id"] for one in before]
    case.hold(bool(ids) and len(set(ids)) == len(ids), f"the members are {ids}, expected are some, each once")
    if case.knows("delete_organization_member"):
        case.a.refuses(404).delete_organization_member(NOTHING)
    if case.knows("update_organization_member_roles"):
        case.a.refuses(404).update_organization_member_roles(NOTHING, {"role": "admin"})
    if not case.shared:
        case.same(case.a.list_organization_members().data, before, "the members after the refusals are")


@story("L23", needs=("list_organization_members", "delete_organization_member", "list_api_keys"), touches_others=True)
def who_owns_the_key_stays(case: Case) -> None:
    key = case.session.run.target.key
    owners = [one["_userId"] for one in case.a.list_api_keys().data if one["key"] == key]
    before = case.a.list_organization_members().data
    own = [one["_id"] for one in before if one.get("_userId") in owners]
    if len(own) != 1:
        raise LeftOut("it is not told which member owns the key")
    case.a.refuses(400).delete_organization_member(own[0])
    if not case.shared:
        left = [one["_id"] for one in case.a.list_organization_members().data]
        case.same(left, [one["_id"] for one in before], "the members after the refusal are")


@story("L23", needs=("list_organization_members", "update_organization_member_roles"), touches_others=True)
def who_is_made_administrator_is_one(case: Case) -> None:
    before = case.a.list_organization_members().data
    admins = [one["_id"] for one in before if one.get("roles") == _ADMIN]
    if case.shared or not admins:
        raise LeftOut("nobody is there whose role can be set without a change")
    chosen = case.draw(st.sampled_from(admins))
    answer = case.a.update_organization_member_roles(chosen, {"role": "admin"}).data
    case.agree(answer, {"_id": chosen, "roles": _ADMIN})
    roles = [[one["_id"], one.get("roles")] for one in case.a.list_organization_members().data]
    case.same(roles, [[one["_id"], one.get("roles")] for one in before], "the roles of all members are")


def organization(case: Case) -> Any:
    """The organization of the key. Others at work may change it."""
    if case.shared:
        raise LeftOut("others at work may change the organization meanwhile")
    return case.a.get_current_organization().data


def said(branding: Any) -> dict[str, Any]:
    """What a branding says; null is nothing."""
    return {name: value for name, value in branding.items() if value is not None}


def can_be_sent(case: Case, branding: dict[str, Any]) -> bool:
    """Whether an update can say all this."""
    contract = case.session.run.contract
    schema = contract.operations["update_organization_branding"].request_schema() or {}
    known = contract.resolved(schema)["properties"]
    return branding.keys() <= known.keys() and not contract.differences(schema, branding)
