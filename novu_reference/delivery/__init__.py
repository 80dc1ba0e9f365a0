"""What a trigger sets going.

    evaluation   may this trigger run, and with what payload?            → acknowledgement
    recipients   whom does `to` name?                                    → subscribers, made or updated
    jobs         per recipient: a notification and a chain of jobs,
                 run one after the other                                 → job status, execution details
    channels     what one channel step leaves behind                     → a message
    templates    Handlebars text and a context                           → text

Everything happens in the transaction of the request, so that its effects are there when the answer is. Digest and
delay steps do not wait yet: they complete at once.
"""
