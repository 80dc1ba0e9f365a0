"""The forms of a report: `novu_conformance.report` has the data, each module here writes it in one way."""
