"""What the server has to know, one module a group, in plain dicts and lists."""
