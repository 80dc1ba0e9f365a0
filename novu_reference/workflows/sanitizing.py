"""Content made with the editor, without scripts: `script` elements, event handlers, `javascript:` addresses.

So that what is stored is what Novu stores; no protection for a page that shows it.
"""

from __future__ import annotations

import re
from typing import Any

_SCRIPT = re.compile(r"<script\b.*?(?:</script\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_HANDLER = re.compile(r"""\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)""", re.IGNORECASE)
_ADDRESS = re.compile(
    r"""\s(?:href|src)\s*=\s*(?:"\s*javascript:[^"]*"|'\s*javascript:[^']*'|javascript:[^\s>"']*)""", re.IGNORECASE
)


def sanitized(content: Any) -> Any:
    """A text, or the blocks of an e-mail, without scripts. Anything else comes back byte for byte."""
    if isinstance(content, list):
        return [{**block, "content": _without_scripts(block["content"])} for block in content]
    return _without_scripts(content) if isinstance(content, str) else content


def _without_scripts(text: str) -> str:
    if "<" not in text:
        return text
    return _TAG.sub(_harmless, _SCRIPT.sub("", text))


def _harmless(tag: re.Match[str]) -> str:
    return _ADDRESS.sub("", _HANDLER.sub("", tag.group()))
