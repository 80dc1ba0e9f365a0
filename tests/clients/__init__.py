"""Published clients against the reference server."""
