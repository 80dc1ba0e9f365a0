"""The conformance kit: tests any implementation of the API by HTTP; never imports the server.

command, preflight, campaign    from a command line to a run: may it begin, what is done, what is cleaned up after
run, session                    tasks of all layers in a fixed order; what one task works with
layers                          reach: each operation once with success
                                door/: keys, environments, methods, bodies, odd addresses
                                meaning/: state machines and stories against oracles of plain dicts
                                schema/: Schemathesis
laws/                           what is held over every answer, whoever asks and why
contract, caller, wire          the document, its operations by name, HTTP
provision                       makes the objects that an operation needs, by following the document's links
trace, findings, hiding         what was sent, as a story; what does not conform; no key in either
catalogue/, checks              every check by name: what has to hold, and what that stands on
deviations                      what a server may do although a check objects, each with its reason
sweep                           takes away what the run made, and compares what is there with what was
report, reports/                what a run found, as a page, a table, JUnit, JSON
replay, merge_command           a finding once more; the reports of shards as one
shortening, reference           a finding by fewer requests: those without which the reference server answers otherwise
pytest_plugin, pytest_suite     the same tasks as tests
"""
