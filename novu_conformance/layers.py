"""The layers in the order in which each round goes through them: what is cheap and broad first."""

from __future__ import annotations

from novu_conformance import door, meaning, reach, schema
from novu_conformance.run import Layer

LAYERS: tuple[Layer, ...] = (reach.layer, door.layer, meaning.layer, schema.layer)
