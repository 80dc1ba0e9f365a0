"""Servers that are wrong in one way each: what the kit has to find.

    registry            a defect: its name, what is wrong, and the few lines that make it so
    answers             shapes, statuses, headers and times of answers
    access              keys and environments
    subscribers         records, bulk, credentials, presence
    messages            feeds, counts, marks, actions
    topics              topics and their members
    workflows           workflows, overrides, groups, changes
    settings            integrations, layouts, tenants, feeds
    events              triggers and what follows from them, preferences
    paging              pages and totals, of every list
    http                methods, bodies, encodings
    overlap             requests at the same time
    blind_a             what nobody had in mind who wrote the kit: subscribers, messages, topics, triggers, preferences
    blind_b             the same of workflows, changes, configuration, the account, HTTP
    blind_c             the same of branches of answers, records, what outlives what
    blind_delivery      the same of what the delivery takes into account
    blind_d             the same of combinations: subscribers, topics, messages, events, activity
    blind_e             the same of combinations: workflows, changes, numbers, HTTP
    blind_configuration the same of combinations: layouts, tenants, feeds, integrations
    blind_f             the same of ordinary mistakes, in every part
    blind_g             the same once more

`python -m tests.conformance.defects NAME [options of novu-openapi serve]` serves with that defect.
"""
