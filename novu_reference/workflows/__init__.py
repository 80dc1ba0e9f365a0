"""Workflows: what is made of the steps of a request, and what is shown of them.

    shapes       the members of a step that are kept
    variables    what templates read, and the trigger made from that
    sanitizing   content without scripts
    writing      steps of a request  → stored steps and message templates
    steps        stored steps        → steps with their message templates
    preferences  the channels that are switched on
    status       whether the channels of a workflow can be delivered

A stored workflow keeps of each step's template `_id` and `type` alone; the rest is a document of its own.
"""
