# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.organization_branding import OrganizationBranding
    from ..models.partner_configuration import PartnerConfiguration
    from ..models.product_use_cases import ProductUseCases


T = TypeVar("T", bound="Organization")


@_attrs_define
class Organization:
    """The account that owns environments and members."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    name: str
    """ The name. """
    logo: None | str | Unset = UNSET
    """ The address of a logo given when the organization was made. The logo of messages is that of `branding`. """
    branding: OrganizationBranding | Unset = UNSET
    """ How the messages of an organization look. Every member may be missing or null. """
    partner_configurations: list[PartnerConfiguration] | Unset = UNSET
    """ Connections to partners. Servers leave them out of these answers as a rule. """
    api_service_level: str | Unset = UNSET
    """ The plan that decides on the rate limits. """
    default_locale: None | str | Unset = UNSET
    """ The language of translations where a subscriber names none. """
    domain: None | str | Unset = UNSET
    """ The domain of the organization's site. """
    language: list[str] | Unset = UNSET
    """ The programming languages in use, as stated when the organization was made. """
    product_use_cases: ProductUseCases | Unset = UNSET
    """ What an organization wants to use Novu for. It decides nothing. """
    created_at: datetime.datetime | Unset = UNSET
    """ When it was made. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When it was last changed. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_id = self.field_id

        name = self.name

        logo: None | str | Unset
        if isinstance(self.logo, Unset):
            logo = UNSET
        else:
            logo = self.logo

        branding: dict[str, Any] | Unset = UNSET
        if not isinstance(self.branding, Unset):
            branding = self.branding.to_dict()

        partner_configurations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.partner_configurations, Unset):
            partner_configurations = []
            for partner_configurations_item_data in self.partner_configurations:
                partner_configurations_item = partner_configurations_item_data.to_dict()
                partner_configurations.append(partner_configurations_item)

        api_service_level = self.api_service_level

        default_locale: None | str | Unset
        if isinstance(self.default_locale, Unset):
            default_locale = UNSET
        else:
            default_locale = self.default_locale

        domain: None | str | Unset
        if isinstance(self.domain, Unset):
            domain = UNSET
        else:
            domain = self.domain

        language: list[str] | Unset = UNSET
        if not isinstance(self.language, Unset):
            language = self.language

        product_use_cases: dict[str, Any] | Unset = UNSET
        if not isinstance(self.product_use_cases, Unset):
            product_use_cases = self.product_use_cases.to_dict()

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "name": name,
            }
        )
        if logo is not UNSET:
            field_dict["logo"] = logo
        if branding is not UNSET:
            field_dict["branding"] = branding
        if partner_configurations is not UNSET:
            field_dict["partnerConfigurations"] = partner_configurations
        if api_service_level is not UNSET:
            field_dict["apiServiceLevel"] = api_service_level
        if default_locale is not UNSET:
            field_dict["defaultLocale"] = default_locale
        if domain is not UNSET:
            field_dict["domain"] = domain
        if language is not UNSET:
            field_dict["language"] = language
        if product_use_cases is not UNSET:
            field_dict["productUseCases"] = product_use_cases
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.organization_branding import OrganizationBranding  # noqa: PLC0415
        from ..models.partner_configuration import PartnerConfiguration  # noqa: PLC0415
        from ..models.product_use_cases import ProductUseCases  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        name = d.pop("name")

        def _parse_logo(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        logo = _parse_logo(d.pop("logo", UNSET))

        _branding = d.pop("branding", UNSET)
        branding: OrganizationBranding | Unset
        if isinstance(_branding, Unset):
            branding = UNSET
        else:
            branding = OrganizationBranding.from_dict(_branding)

        _partner_configurations = d.pop("partnerConfigurations", UNSET)
        partner_configurations: list[PartnerConfiguration] | Unset = UNSET
        if _partner_configurations is not UNSET:
            partner_configurations = []
            for partner_configurations_item_data in _partner_configurations:
                partner_configurations_item = PartnerConfiguration.from_dict(partner_configurations_item_data)

                partner_configurations.append(partner_configurations_item)

        api_service_level = d.pop("apiServiceLevel", UNSET)

        def _parse_default_locale(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        default_locale = _parse_default_locale(d.pop("defaultLocale", UNSET))

        def _parse_domain(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        domain = _parse_domain(d.pop("domain", UNSET))

        language = cast(list[str], d.pop("language", UNSET))

        _product_use_cases = d.pop("productUseCases", UNSET)
        product_use_cases: ProductUseCases | Unset
        if isinstance(_product_use_cases, Unset):
            product_use_cases = UNSET
        else:
            product_use_cases = ProductUseCases.from_dict(_product_use_cases)

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _updated_at = d.pop("updatedAt", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        organization = cls(
            field_id=field_id,
            name=name,
            logo=logo,
            branding=branding,
            partner_configurations=partner_configurations,
            api_service_level=api_service_level,
            default_locale=default_locale,
            domain=domain,
            language=language,
            product_use_cases=product_use_cases,
            created_at=created_at,
            updated_at=updated_at,
        )

        organization.additional_properties = d
        return organization

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
