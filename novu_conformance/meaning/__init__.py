"""The meaning layer: what has to stay true across calls, held against oracles of plain dicts.

    rounds       the layer: which tasks a round has, and in which order
    costs.json   what each story costs, which the order rests on; by scripts/story_costs.py
    story        short directed cases: `@story("T5", needs=("create_topic", …))` on a function that takes a Case
    machine      rules in any order: a subclass of Machine, whose rules are `@rule(…)` over `@claims("T1")`
    case         what both work with: callers `a` and `b`, names, values, comparisons, taking away what was made
    chance       where their values come from
    playing      plays them with Hypothesis, and makes the story of a failure shorter
    oracles/     what the server has to know, in plain dicts: no validation, no clock
    values       what is sent; only from `sampled_from`, bounded integers and collections of these
    wholes       bodies that say everything the document lets one say, or nothing
    things       what a story needs to be there before it starts
    paging       lists, read page by page
    selecting    lists, narrowed by two filters at once
    kinds        what is made, listed, changed and deleted in one and the same way
    topics, …    the areas: a module each with its stories and its machines, named in `rounds.AREAS`

To add an area: a module with stories and machines, its name in `rounds.AREAS`, its checks in `catalogue/`; then run
`python scripts/story_costs.py`. Whatever a module of an area defines is played. A story calls `case.a.create_topic(…)`
and compares by `case.same`, `case.agree` and `case.hold`; everything it makes is named by `case.name(…)`, and what it
makes otherwise than by `things` is taken away by `case.at_leisure(…)`, or by `case.later(…)` where it would be in the
way of other stories. It uses `case.draw(strategy)` for its values, and expects no empty environment: what others made
is left out of comparisons (`case.is_own`), or read before. An operation without which a revision has nothing to be told
goes into `needs`; what only a part needs is asked by `case.knows(…)`, a switch of the revision by `case.says(…)`. What
a server may lack whatever its revision is found out by the story, which raises `LeftOut`. A story `compares=True` whose
answers tell something only side by side: its shell lines then keep what was read on the way.
"""

from novu_conformance.meaning.rounds import layer

__all__ = ["layer"]
