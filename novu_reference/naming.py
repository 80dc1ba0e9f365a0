"""Texts made into identifiers."""

from __future__ import annotations

import re
import unicodedata

# Signs that are spelled out, and letters that do not fall apart into a base letter and a mark.
_SPELLED = {
    "&": "and",
    "%": "percent",
    "$": "dollar",
    "€": "euro",
    "£": "pound",
    "<": "less",
    ">": "greater",
    "|": "or",
}
_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "æ": "ae",
        "Æ": "AE",
        "ø": "o",
        "Ø": "O",
        "œ": "oe",
        "Œ": "OE",
        "đ": "d",
        "Đ": "D",
        "ł": "l",
        "Ł": "L",
        "þ": "th",
        "Þ": "TH",
    }
)
_UNSAFE = re.compile(r"[^A-Za-z0-9\s]")


def slug(text: str) -> str:
    """`Welcome E-mail: Part #2!` as `welcome-e-mail-part-2`; may be empty. Source: facts on workflow identifiers."""
    text = "".join(_SPELLED.get(sign, sign) for sign in text.replace("-", " "))
    text = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    text = "".join(sign for sign in text if not unicodedata.combining(sign))
    return "-".join(_UNSAFE.sub("", text).lower().split())
