"""The client package, by openapi-python-client."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from novu_openapi.generate.document import Json, schemas
from novu_openapi.generate.tools import LINE_LENGTH, NOTICE, python_module, ruff
from novu_openapi.naming import snake_case

PACKAGE = "novu_api_client"

# `post_hooks` is empty because the tidying below is run here: a hook that is missing or fails only warns.
CONFIG = {
    "package_name_override": PACKAGE,
    "literal_enums": True,
    "docstrings_on_attributes": True,
    "use_path_prefixes_for_title_model_names": False,
    "post_hooks": [],
}


def make_client(bundle: Path, package: Path, notice: str = NOTICE) -> None:
    """Write the client of the document `bundle` to the folder `package`."""
    document: Json = json.loads(bundle.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        config = Path(scratch, "config.json")
        config.write_text(json.dumps({**CONFIG, "class_overrides": _overrides(document)}), encoding="utf-8")
        python_module(
            "openapi_python_client",
            *("generate", "--path", bundle, "--output-path", package),
            *("--meta", "none", "--config", config, "--fail-on-warning"),
        )
    # Run from outside: the package has a types.py, which Python would take for its own.
    # Only fixes that cannot change a type: Ruff's default rules turn `*args: Any` into `*args: object`.
    ruff("check", "--fix-only", "--select", "F401,I,UP", package.name, cwd=package.parent)
    ruff("format", "--line-length", LINE_LENGTH, package.name, cwd=package.parent)
    for module in sorted(package.rglob("*.py")):
        text = module.read_text(encoding="utf-8")
        module.write_text(f"# {notice}\n{text}", encoding="utf-8")
    (package / "py.typed").touch()


def _overrides(document: Json) -> dict[str, Json]:
    """Other module names where a member has the name of its schema: both would be one variable."""
    return {
        name: {"class_name": name, "module_name": f"{snake_case(name)}_model"}
        for name, schema in schemas(document).items()
        if snake_case(name) in map(snake_case, schema.get("properties", {}))
    }
