# Made by `make generate` from spec/; do not edit.
"""The Novu API for Python servers: models, documents and the operations to implement."""
