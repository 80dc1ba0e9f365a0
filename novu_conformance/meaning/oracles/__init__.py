"""What a server has to know, in plain dicts: no validation, no clock, nothing of any server's code."""
