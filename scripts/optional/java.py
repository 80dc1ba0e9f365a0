"""Java, from the system; and openapi-generator, from PyPI."""

from __future__ import annotations

import shutil
from pathlib import Path

from scripts.optional.running import CACHE, CouldNotRunError, install_from_pypi, name_of

GENERATOR_VENV = CACHE / "openapi-generator-venv"
REQUIREMENTS = Path(__file__).with_name("openapi-generator.txt")


def openapi_generator() -> tuple[str, ...]:
    """The command that starts openapi-generator. Raises CouldNotRunError without Java, or without PyPI."""
    java = shutil.which("java")
    if java is None:
        remedy = "run: sudo apt install default-jre-headless   (or install Java 11 or later)"
        raise CouldNotRunError("there is no Java", "openapi-generator is written in it", remedy)
    install_from_pypi(REQUIREMENTS, GENERATOR_VENV, "generate once where it is")
    for jar in GENERATOR_VENV.glob("**/site-packages/openapi_generator_cli/openapi-generator.jar"):
        return (java, "-jar", str(jar))
    remedy = f"run: rm -r {name_of(GENERATOR_VENV)}   (and then this again)"
    raise CouldNotRunError("there is no openapi-generator", f"{name_of(GENERATOR_VENV)} holds none", remedy)
