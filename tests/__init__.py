"""The tests, by what they test: `spec/`, `generated/`, `reference/`, `clients/`. What they share is in `support/`."""
