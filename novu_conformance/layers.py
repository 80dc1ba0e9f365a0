"""The layers in the order in which each round goes through them: what finds most for its requests first."""

from __future__ import annotations

from novu_conformance import door, reach, schema
from novu_conformance.meaning import rounds
from novu_conformance.run import Layer

LAYERS: tuple[Layer, ...] = (
    door.glance,
    rounds.told_first,
    reach.layer,
    rounds.told_then,
    door.first,
    rounds.played,
    door.rest,
    schema.layer,
)
