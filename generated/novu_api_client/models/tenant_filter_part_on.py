# Made by `make generate` from spec/; do not edit.
from typing import Literal

TenantFilterPartOn = Literal["tenant"]

TENANT_FILTER_PART_ON_VALUES: set[TenantFilterPartOn] = {
    "tenant",
}


def check_tenant_filter_part_on(value: str) -> TenantFilterPartOn:
    if value in TENANT_FILTER_PART_ON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TENANT_FILTER_PART_ON_VALUES!r}")
