"""Everything under generated/, made from spec/: bundle, index, client, models and protocols.

`steps.STEPS` is the list of what is made. A new kind of output is one more entry there.
"""
