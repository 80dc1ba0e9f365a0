"""The operations of the tag Notifications: the activity feed and its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from novu_models import documents as d

from novu_reference.call import Handlers
from novu_reference.clock import format_time
from novu_reference.errors import InvalidRequest, NotFound
from novu_reference.populate import only
from novu_reference.storage.collections import EXECUTION_DETAILS, JOBS, NOTIFICATIONS, SUBSCRIBERS, WORKFLOWS
from novu_reference.storage.session import at_least, between, contains

PAGE_SIZE = 10

_SUBSCRIBER = ("_id", "firstName", "lastName", "email", "phone", "subscriberId")
_WORKFLOW = ("_id", "name", "triggers")
_JOB = (
    "_id",
    "type",
    "status",
    "createdAt",
    "updatedAt",
    "digest",
    "payload",
    "overrides",
    "tenant",
    "actorId",
    "providerId",
    "step",
)
_DETAIL = (
    "_id",
    "createdAt",
    "updatedAt",
    "detail",
    "isRetry",
    "isTest",
    "providerId",
    "raw",
    "source",
    "status",
    "webhookStatus",
)


class Notifications(Handlers):
    def list_notifications(
        self,
        *,
        channels: Sequence[str] | None = None,
        templates: Sequence[str] | None = None,
        emails: Sequence[str] | None = None,
        search: str | None = None,
        subscriber_ids: Sequence[str] | None = None,
        transaction_id: str | None = None,
        page: int = 0,
        limit: int = PAGE_SIZE,
        after: str | None = None,
        before: str | None = None,
    ) -> d.NotificationPage:
        where = self._here()
        if templates:
            where["_templateId"] = [template.lower() for template in templates]
        if transaction_id:
            where["transactionId"] = transaction_id
        if emails or search or subscriber_ids:
            where["_subscriberId"] = self._reached(emails, search, subscriber_ids)
            if not where["_subscriberId"]:
                return {"page": 0, "pageSize": limit, "hasMore": False, "data": []}
        if after is not None or before is not None:
            where["createdAt"] = between(_milliseconds("after", after), _milliseconds("before", before))
        skip = page * limit
        if channels:
            wanted = set(channels)
            fitting = [
                notification
                for notification in self._session.each(NOTIFICATIONS, where, newest_first=True)
                if wanted & set(notification["channels"])
            ]
            found = fitting[skip : skip + limit]
        else:
            found = self._session.find(NOTIFICATIONS, where, newest_first=True, limit=limit, offset=skip)
        return {
            "page": page,
            "pageSize": limit,
            "hasMore": len(found) == limit,
            "data": [self._activity(notification) for notification in found],
        }

    def get_notification(self, notification_id: str) -> d.NotificationEnvelope:
        notification = self._session.find_one(NOTIFICATIONS, self._here(_id=notification_id.lower()))
        if notification is None:
            raise NotFound(f"Notification with id {notification_id} was not found")
        return {"data": self._activity(notification)}

    def get_notification_stats(self) -> d.NotificationStatsEnvelope:
        now = self._call.tools.clock.now()
        month_ago = _month_before(now)
        return {
            "data": {
                "weeklySent": self._since(format_time(now - timedelta(days=7))),
                "monthlySent": self._since(format_time(month_ago)),
            }
        }

    def get_notification_graph_stats(self, *, days: int = 32) -> d.NotificationDayListEnvelope:
        now = self._call.tools.clock.now()
        since = format_time(now - timedelta(days=min(days, 36500)))
        rows: dict[str, dict[str, Any]] = {}
        for notification in self._session.each(NOTIFICATIONS, self._here(createdAt=at_least(since)), newest_first=True):
            day = notification["createdAt"][:10]
            row = rows.setdefault(day, {"_id": day, "count": 0, "templates": {}, "channels": {}})
            row["count"] += len(notification["channels"])
            row["templates"][notification["_templateId"]] = None
            row["channels"] |= dict.fromkeys(notification["channels"])
        shown: list[Any] = [
            row | {"templates": list(row["templates"]), "channels": list(row["channels"])} for row in rows.values()
        ]
        return {"data": shown}

    def _since(self, moment: str) -> int:
        return self._session.count(NOTIFICATIONS, self._here(createdAt=at_least(moment)))

    def _reached(
        self, emails: Sequence[str] | None, search: str | None, subscriber_ids: Sequence[str] | None
    ) -> list[str]:
        """Internal ids of the subscribers that fit any of the three filters."""
        wheres: list[dict[str, Any]] = []
        if emails:
            wheres.append({"email": emails})
        if subscriber_ids:
            wheres.append({"subscriberId": subscriber_ids})
        if search:
            wheres += [{"email": contains(search)}, {"subscriberId": search}]
        return sorted(
            {
                subscriber["_id"]
                for where in wheres
                for subscriber in self._session.find(SUBSCRIBERS, self._here(deleted=False, **where))
            }
        )

    def _activity(self, notification: dict[str, Any]) -> Any:
        subscriber = self._session.find_one(SUBSCRIBERS, {"_id": notification["_subscriberId"], "deleted": False})
        workflow = self._session.find_one(WORKFLOWS, {"_id": notification["_templateId"], "deleted": False})
        jobs = self._session.find(JOBS, {"_notificationId": notification["_id"]})
        details: dict[str, list[dict[str, Any]]] = {}
        for detail in self._session.find(EXECUTION_DETAILS, {"_notificationId": notification["_id"]}):
            details.setdefault(detail["_jobId"], []).append(only(detail, _DETAIL))
        return notification | {
            "subscriber": only(subscriber, _SUBSCRIBER) if subscriber else None,
            "template": only(workflow, _WORKFLOW) if workflow else None,
            "jobs": [
                only(job, _JOB) | {"executionDetails": details.get(job["_id"], [])}
                for job in jobs
                if job["type"] != "trigger"
            ],
        }


def _milliseconds(name: str, moment: str | None) -> str | None:
    """The time that the parameter `name` holds as callers write it, in the form that is stored and compared.

    Raises InvalidRequest for one that has the form of a time and is none here: year 0, a leap second.
    """
    if moment is None:
        return None
    try:
        return format_time(datetime.fromisoformat(moment.upper()).astimezone(UTC))
    except (ValueError, OverflowError) as error:
        raise InvalidRequest([f"{name} must be a valid ISO 8601 date string"]) from error


def _month_before(moment: Any) -> Any:
    """The same day of the month before, or its last day."""
    year, month = (moment.year, moment.month - 1) if moment.month > 1 else (moment.year - 1, 12)
    for day in range(moment.day, 27, -1):
        try:
            return moment.replace(year=year, month=month, day=day)
        except ValueError:
            continue
    return moment.replace(year=year, month=month)
