"""Handlebars templates as Novu renders them: the language of handlebars 4.7 with Novu's helpers.

    bounds       how deep, how long, how much work
    lexing       template → tokens
    parsing      tokens → tree (`syntax`), whitespace as Handlebars has it (`whitespace`)
    rendering    tree and context → text
    helpers      what Handlebars and Novu offer by name; `numbers`, `dates` and `date_format` for three of them
    values       what JavaScript makes of the values of a context

No library: those of Python (pybars, python-handlebars) lag far behind handlebars 4 and bound nothing, and the real one
in an embedded engine (quickjs, mini-racer) brings a binary and gives no tree for `novu_reference.workflows.variables`.
"""

from __future__ import annotations

from novu_reference.delivery.templates.errors import TemplateError
from novu_reference.delivery.templates.parsing import parse
from novu_reference.delivery.templates.rendering import render

__all__ = ["TemplateError", "parse", "render"]
