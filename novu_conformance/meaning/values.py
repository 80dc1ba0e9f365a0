"""What is sent: few names, so that they meet again, and texts and data of all kinds."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

# Of every length of UTF-8, with what combines, joins and is easily taken for something else.
_LETTERS = "abzABZ019 _-.,:;/\\'\"<>&%+?#{}[]()=@$€äßéİıØΩжא中の한𝔘😀\u0301\u200d\ufeff\u00a0\t\n"
# Longer than what a careless column holds.
LONG = "0123456789 " * 25 + "end"
_ODD_TEXTS = (
    "",
    " ",
    "  blanks at the ends \t",
    "e\u0301 combining",
    "\U0001f600 astral",
    "https://example.com/a%20b?c=%2B+d&e#f",
    "<b>&amp;</b> {{name}}",
    "null",
    "0",
    "two\r\nlines\nand\rmore",
    LONG,
)
# One of four bytes is in about half of all texts: it is what careless servers lose first.
_ANY_LETTERS = st.lists(st.sampled_from(_LETTERS), max_size=12).map(lambda letters: "".join([*letters, "😀"]))
TEXTS = st.sampled_from(_ODD_TEXTS) | _ANY_LETTERS
# For members that have to be there and not be empty. Nothing is filtered, so that no story ends halfway.
NAMES = st.sampled_from(_ODD_TEXTS[1:]) | _ANY_LETTERS

# Pairs that differ by case, by encoding and by a blank, and letters of several scripts.
IDENTIFIERS = ("ada", "Ada", "a+b", "a%2Bb", "a b", "a.b@c.de", "a/b", "ä", "日本")

EMAILS = st.sampled_from(("ada@example.com", "a+b@example.co.uk", "Grace.Hopper@example.com"))
LOCALES = st.sampled_from(("en", "en_GB", "de-CH"))
# Integers as far as every reader of JSON can count.
_SCALARS = (
    st.none()
    | st.booleans()
    | st.sampled_from((0, 1, -1, 2**53 - 1, -(2**53) + 1, 2**31, 0.5, 1e300))
    | st.integers(-100, 100)
    | TEXTS
)
# The same few keys again and again, so that an object meets one that differs by a value alone.
_KEYS = st.sampled_from(("a", "b", "a.b", "", "ключ"))
DATA = st.dictionaries(
    _KEYS,
    st.recursive(
        _SCALARS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
        max_leaves=6,
    ),
    max_size=3,
)

# Of every kind of JSON value one that is easily lost or taken for another, as exact as every reader of JSON is.
EVERY_KIND: dict[str, Any] = {
    "largest": 2**53 - 1,
    "smallest": -(2**53) + 1,
    "one": 1,
    "half": 0.5,
    "yes": True,
    "no": False,
    "none": None,
    "text": "1",
    "nothing": "",
    "list": [],
    "object": {},
    "deep": [{"er": [None, [], {"": 0}]}],
}

# Data that a careless comparison takes for the data before, the first of them for these. Each row is to be seen whole
# when its last one was sent.
NUMBERS: dict[str, Any] = {"a": 1, "b": 0}
LOOK_ALIKE: tuple[tuple[dict[str, Any], ...], ...] = (
    ({"a": True, "b": False},),
    ({"a": "1", "b": ""}, {"a": "1", "b": None}, {"a": "1"}),
    ({"a": [], "b": {}}, {"a": {}, "b": []}),
)

_PROFILE: dict[str, st.SearchStrategy[Any]] = {
    "firstName": TEXTS,
    "lastName": TEXTS,
    "email": EMAILS,
    "phone": TEXTS,
    "avatar": TEXTS,
    "locale": LOCALES,
    "data": DATA,
}


_PROFILE_V2 = _PROFILE | {"timezone": st.sampled_from(("Europe/London", "Asia/Kolkata", "America/Argentina/Ushuaia"))}


def profiles(*, nulls: bool = True) -> st.SearchStrategy[dict[str, Any]]:
    """Some members of a subscriber's profile; with `nulls`, some of them null."""
    members = {name: values | st.none() if nulls else values for name, values in _PROFILE.items()}
    return st.fixed_dictionaries({}, optional=members)


# With every kind of value, and more.
_WHOLE_DATA = {"data": DATA.map(lambda drawn: {**EVERY_KIND, **drawn})}


def whole_profiles() -> st.SearchStrategy[dict[str, Any]]:
    """Every member of a subscriber's profile, none of them null."""
    return st.fixed_dictionaries(_PROFILE | _WHOLE_DATA)


def whole_profiles_v2() -> st.SearchStrategy[dict[str, Any]]:
    """The same in the second generation."""
    return st.fixed_dictionaries(_PROFILE_V2 | _WHOLE_DATA)
