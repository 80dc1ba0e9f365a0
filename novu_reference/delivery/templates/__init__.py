"""Handlebars templates as Novu renders them: the language of handlebars 4.7 with Novu's helpers.

    bounds       how deep, how long, how much work
    lexing       template → tokens
    parsing      tokens → tree (`syntax`), with the whitespace that Handlebars takes away (`whitespace`)
    rendering    tree and context → text
    helpers      what Handlebars and Novu offer by name; `dates` and `date_format` for one of them
    values       what JavaScript makes of the values of a context

No library: those of Python (pybars, python-handlebars) lag far behind handlebars 4 and bound nothing, and the real one
in an embedded engine (quickjs, mini-racer) brings a binary and gives no tree for `novu_reference.workflows.variables`.

Unlike the original on purpose: partials and decorators are refused; `sortBy` leaves the list of the context as it is;
raw numbers side by side are written, not added; `$` in separators is plain; texts that are no date are not guessed at.
"""

from __future__ import annotations

from novu_reference.delivery.templates.errors import TemplateError
from novu_reference.delivery.templates.parsing import parse
from novu_reference.delivery.templates.rendering import render

__all__ = ["TemplateError", "parse", "render"]
