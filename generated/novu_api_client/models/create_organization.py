# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.job_title import JobTitle, check_job_title
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="CreateOrganization")


@_attrs_define
class CreateOrganization:
    """An organization to make."""

    name: str
    """ The name. It need not be unique. """
    logo: None | str | Unset = UNSET
    """ The address of a logo. """
    job_title: JobTitle | None | Unset = UNSET
    """ What the owner of the key does. It is kept with the user, not with the organization. """
    domain: None | str | Unset = UNSET
    """ The domain of the organization's site. """
    language: list[str] | None | Unset = UNSET
    """ The programming languages in use. """
    product_use_cases: JsonObject | None | Unset = UNSET
    """ What the organization wants to use Novu for. Present servers ignore it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        name = self.name

        logo: None | str | Unset
        if isinstance(self.logo, Unset):
            logo = UNSET
        else:
            logo = self.logo

        job_title: None | str | Unset
        if isinstance(self.job_title, Unset):
            job_title = UNSET
        elif isinstance(self.job_title, str):
            job_title = self.job_title
        else:
            job_title = self.job_title

        domain: None | str | Unset
        if isinstance(self.domain, Unset):
            domain = UNSET
        else:
            domain = self.domain

        language: list[str] | None | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        elif isinstance(self.language, list):
            language = self.language

        else:
            language = self.language

        product_use_cases: dict[str, Any] | None | Unset
        if isinstance(self.product_use_cases, Unset):
            product_use_cases = UNSET
        elif isinstance(self.product_use_cases, JsonObject):
            product_use_cases = self.product_use_cases.to_dict()
        else:
            product_use_cases = self.product_use_cases

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if logo is not UNSET:
            field_dict["logo"] = logo
        if job_title is not UNSET:
            field_dict["jobTitle"] = job_title
        if domain is not UNSET:
            field_dict["domain"] = domain
        if language is not UNSET:
            field_dict["language"] = language
        if product_use_cases is not UNSET:
            field_dict["productUseCases"] = product_use_cases

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        def _parse_logo(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        logo = _parse_logo(d.pop("logo", UNSET))

        def _parse_job_title(data: object) -> JobTitle | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                job_title_type_0 = check_job_title(data)

                return job_title_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JobTitle | None | Unset, data)

        job_title = _parse_job_title(d.pop("jobTitle", UNSET))

        def _parse_domain(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        domain = _parse_domain(d.pop("domain", UNSET))

        def _parse_language(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                language_type_1 = cast(list[str], data)

                return language_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        language = _parse_language(d.pop("language", UNSET))

        def _parse_product_use_cases(data: object) -> JsonObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                product_use_cases_type_0 = JsonObject.from_dict(data)

                return product_use_cases_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | None | Unset, data)

        product_use_cases = _parse_product_use_cases(d.pop("productUseCases", UNSET))

        create_organization = cls(
            name=name,
            logo=logo,
            job_title=job_title,
            domain=domain,
            language=language,
            product_use_cases=product_use_cases,
        )

        create_organization.additional_properties = d
        return create_organization

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
