"""Why a step, or one attempt of it, cannot be carried out."""

from __future__ import annotations

from typing import Any

from novu_reference.delivery.context import Document, Run


class Failed(Exception):
    """It ends here. `detail` and `raw` go into the log, with `more` members of the entry."""

    def __init__(self, detail: str, raw: Any = None, *, message: Document | None = None, **more: Any) -> None:
        super().__init__(detail)
        self.detail, self._raw, self._message, self._more = detail, raw, message, more

    def tell(self, run: Run) -> None:
        """Write it into the log of the job."""
        run.log(self.detail, "Failed", raw=self._raw, message=self._message, **self._more)
