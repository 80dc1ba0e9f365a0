"""What a trigger sets going, from its acceptance to the last message.

    evaluation      may this trigger run, and with what payload?
        │ Delivery
    recipients      whom does `to` name?
        │
    fan_out ┄┄┄┄┄┄┄ the first hundred at once, the others kept for the engine
        │
    chain           per recipient: a notification and its jobs
        │ Chain
    scheduling ┄┄┄┄ from job to job: run it, let it wait, pass it over         waits: until when
        │ Run                                                                  digests: who collects, who is collected
    running         one step: conditions, preferences                          conditions, sources, preferences
        │
    sending         variants, choosing, channels/, templates/                  → message, execution details
        │
    providers       local sinks that behave as they were told                  → outbox, reports

    engine          takes up what waits when it is due: kept recipients, delayed jobs, reports
    cancelling      ends what waits

Everything is written in the transaction that does the work: that of the request for the first recipients, one for each
chunk of the engine. Nothing here knows HTTP, and nothing ever leaves the machine.
"""
