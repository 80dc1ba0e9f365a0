"""Put what was generated into a folder of the user's choice, and lose nothing that is there.

A delivered folder knows what was delivered: `.novu-openapi.json` lists each file with its hash. A folder that holds
anything else, or a file that was changed since, is left alone.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from novu_openapi.findings import UnreadableError
from novu_openapi.generate.cache import Hashes, hash_files

MANIFEST = ".novu-openapi.json"


def refuse_what_is_not_ours(folder: Path) -> None:
    """Raise UnreadableError if delivering into the folder would lose something."""
    delivered, found = _delivered(folder), _contents(folder)
    remedy = f"move it out of {folder}, or choose another folder"
    if folder.exists() and not folder.is_dir():
        raise UnreadableError(f"{folder} is no folder", "choose another name")
    for name in sorted(found):
        if name not in delivered:
            raise UnreadableError(f"{folder / name} was not made by novu-openapi and would be lost", remedy)
        if found[name] != delivered[name]:
            raise UnreadableError(f"{folder / name} was changed since it was made, and that would be lost", remedy)


def deliver(made: Path, folder: Path) -> int:
    """Put the contents of `made` in the place of the folder; the number of files. Raises like the above."""
    refuse_what_is_not_ours(folder)
    contents = _contents(made)
    (made / MANIFEST).write_text(json.dumps(contents, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".novu-openapi-", dir=folder.parent) as aside:
        if folder.exists():
            folder.rename(Path(aside, "old"))
        made.rename(folder)
    return len(contents)


def _delivered(folder: Path) -> Hashes:
    try:
        known = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _contents(folder: Path) -> Hashes:
    """What is in the folder, by name; nothing if there is none."""
    places = [path.name for path in folder.iterdir() if path.name != MANIFEST] if folder.is_dir() else []
    return hash_files(folder, places)
