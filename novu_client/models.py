"""The objects of the API as classes, and its choices of texts as types."""

from novu_resources.models import *  # noqa: F403
