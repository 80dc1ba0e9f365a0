"""The package below the Python client: a typed method per operation, a typed class per object, and both as data.

It sends and checks nothing itself: `novu_client` does, told by the data. The document's other Python client reads
strictly (an unknown enum member or a missing member raises) and cannot be told otherwise; models of our own can be
read from anything.
"""

from __future__ import annotations

import json
from pathlib import Path

from novu_openapi.generate.document import Json
from novu_openapi.generate.resources.methods import Flavour, index_module, tag_modules
from novu_openapi.generate.resources.models import models_module
from novu_openapi.generate.resources.operations import about_module, operations_module
from novu_openapi.generate.resources.schemas import schemas_module
from novu_openapi.generate.tools import LINE_LENGTH, NOTICE, ruff

PACKAGE = "novu_resources"

# The part that is the same whatever the document says: a module of this package, copied.
_CORE = Path(__file__).with_name("core.py")


def make_resources(bundle: Path, package: Path, notice: str = NOTICE) -> None:
    """Write the package of the document `bundle` to the folder `package`."""
    document: Json = json.loads(bundle.read_text(encoding="utf-8"))
    modules = {
        "__init__.py": '"""What the document says to `novu_client`: its operations, schemas and models."""\n',
        "about.py": about_module(document),
        "core.py": _CORE.read_text(encoding="utf-8"),
        "models.py": models_module(document),
        "operations.py": operations_module(document),
        "schemas.py": schemas_module(document),
    }
    for flavour in Flavour:
        modules[f"{flavour.value}/__init__.py"] = index_module(document, flavour)
        for name, source in tag_modules(document, flavour).items():
            modules[f"{flavour.value}/{name}.py"] = source
    for name, source in modules.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {notice}\n{source}", encoding="utf-8")
    ruff("check", "--fix-only", "--select", "F401,I", package.name, cwd=package.parent)
    ruff("format", "--line-length", LINE_LENGTH, package.name, cwd=package.parent)
    (package / "py.typed").touch()
