"""The models, by datamodel-code-generator: pydantic classes, and typed dictionaries for the server."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from novu_openapi.generate.tools import LINE_LENGTH, NOTICE, format_python, python_module

COMMON = (
    *("--ignore-pyproject", "--input-file-type", "openapi", "--target-python-version", "3.11"),
    *("--enum-field-as-literal", "all", "--use-schema-description", "--use-single-line-docstring"),
    # A name made up for something inside a schema must never take the name of another schema.
    *("--naming-strategy", "full-path"),
    *("--formatters", "builtin", "--disable-timestamp"),
)
PYDANTIC = (
    *("--output-model-type", "pydantic_v2.BaseModel", "--target-pydantic-version", "2.14"),
    *("--strict-types", "str", "int", "float", "bool", "bytes"),
    *("--use-missing-sentinel", "--use-annotated", "--collapse-root-models"),
    # An e-mail address is a string: the type for it needs one more package and refuses what servers take.
    *("--type-mappings", "string+email=string"),
)
TYPED_DICT = (
    *("--output-model-type", "typing.TypedDict"),
    # A key is a key: without this `_id` would be called `field_id`.
    *("--special-field-name-prefix", ""),
    # Type checkers do not know typed further members yet.
    "--no-use-closed-typed-dict",
)


def make_models(bundle: Path, module: Path, notice: str = NOTICE) -> None:
    """Write one pydantic class per object schema."""
    _generate(bundle, module, _header("The schemas of the document as pydantic models.", notice), PYDANTIC)


def make_documents(bundle: Path, module: Path, notice: str = NOTICE) -> None:
    """Write one name per schema: a TypedDict for an object, an alias for anything else."""
    _generate(bundle, module, _header("The schemas of the document as typed dictionaries.", notice), TYPED_DICT)


def make_package(package: Path, notice: str = NOTICE) -> None:
    """Write what makes the folder a typed package."""
    about = "The Novu API for Python servers: models, documents and the operations to implement."
    (package / "__init__.py").write_text(_header(about, notice), encoding="utf-8")
    (package / "py.typed").touch()


def _header(about: str, notice: str) -> str:
    return f'# {notice}\n"""{about}"""\n'


def _generate(bundle: Path, module: Path, header: str, flavour: tuple[str, ...]) -> None:
    # In a folder of its own, for two reasons: the generator lays its output out as the nearest pyproject.toml says,
    # and given a bare name it cannot write a path of this machine anywhere.
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        shutil.copyfile(bundle, folder / "openapi.json")
        (folder / "pyproject.toml").write_text(f"[tool.ruff]\nline-length = {LINE_LENGTH}\n", encoding="utf-8")
        python_module(
            "datamodel_code_generator",
            *("--input", "openapi.json", "--output", module.name, "--custom-file-header", header.rstrip()),
            *COMMON,
            *flavour,
            cwd=folder,
        )
        made = folder / module.name
        # Of a document without schemas the generator makes nothing and exits 0; the counts will tell.
        source = made.read_text(encoding="utf-8") if made.is_file() else header
    module.write_text(format_python(source, module.name), encoding="utf-8")
