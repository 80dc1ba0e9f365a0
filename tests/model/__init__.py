"""Properties: rule-based state machines against a boring oracle of plain dicts, over HTTP.

    test_*       one group each: a machine whose rules call an operation, let the oracle do the same, and compare
    oracles/     what the server has to know, in plain dicts: no validation, no clock, nothing of the server's code
    machine      what all machines share
    paging       lists read page by page
    values       what is sent
    invariants   which invariants exist, and where those are held that no machine of this folder holds

An invariant is named by its id, such as `T4`, in the docstring of what checks it. Each machine runs on a server that
other machines of its file have used before, so it calls things by names of its own and leaves nothing in a list behind.

The default profile is short and always makes the same requests; `NOVU_MODEL_PROFILE=long`, or
`pytest tests/model --hypothesis-profile long`, looks further, from another seed each time.
"""
