# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.notification_feed_item import NotificationFeedItem


T = TypeVar("T", bound="FeedPage")


@_attrs_define
class FeedPage:
    """One page of a subscriber's in-app feed. There is no outer `data`."""

    has_more: bool
    """ Whether at least one match follows this page. """
    data: list[NotificationFeedItem]
    """ The messages, newest first. """
    page_size: int
    """ The limit that was asked for. """
    page: int
    """ The page that was asked for. """
    total_count: int | Unset = UNSET
    """ Not a total, despite its name, but the number of matches from this page on, counted up to the limit; so the
    size of this page. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        has_more = self.has_more

        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        page_size = self.page_size

        page = self.page

        total_count = self.total_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "hasMore": has_more,
                "data": data,
                "pageSize": page_size,
                "page": page,
            }
        )
        if total_count is not UNSET:
            field_dict["totalCount"] = total_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.notification_feed_item import NotificationFeedItem  # noqa: PLC0415

        d = dict(src_dict)
        has_more = d.pop("hasMore")

        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = NotificationFeedItem.from_dict(data_item_data)

            data.append(data_item)

        page_size = d.pop("pageSize")

        page = d.pop("page")

        total_count = d.pop("totalCount", UNSET)

        feed_page = cls(
            has_more=has_more,
            data=data,
            page_size=page_size,
            page=page,
            total_count=total_count,
        )

        feed_page.additional_properties = d
        return feed_page

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
