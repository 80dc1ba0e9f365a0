"""novu_client, the package that applications import."""
