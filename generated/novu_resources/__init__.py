# Made by `make generate` from spec/; do not edit.
"""What the document says to `novu_client`: its operations, schemas and models."""
