# Made by `make generate` from spec/; do not edit.
from typing import Literal

PartnerConfigurationPartnerType = Literal["vercel"]

PARTNER_CONFIGURATION_PARTNER_TYPE_VALUES: set[PartnerConfigurationPartnerType] = {
    "vercel",
}


def check_partner_configuration_partner_type(value: str) -> PartnerConfigurationPartnerType:
    if value in PARTNER_CONFIGURATION_PARTNER_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PARTNER_CONFIGURATION_PARTNER_TYPE_VALUES!r}"
    )
