"""Tests of novu_reference/, over HTTP against the running server."""
