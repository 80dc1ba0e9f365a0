# Made by `make generate` from spec/; do not edit.
from typing import Literal

ListSubscriberPreferencesByLevelParameter = Literal["global", "template"]

LIST_SUBSCRIBER_PREFERENCES_BY_LEVEL_PARAMETER_VALUES: set[ListSubscriberPreferencesByLevelParameter] = {
    "global",
    "template",
}


def check_list_subscriber_preferences_by_level_parameter(
    value: str,
) -> ListSubscriberPreferencesByLevelParameter:
    if value in LIST_SUBSCRIBER_PREFERENCES_BY_LEVEL_PARAMETER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_SUBSCRIBER_PREFERENCES_BY_LEVEL_PARAMETER_VALUES!r}"
    )
