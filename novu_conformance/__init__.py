"""Property tests of any implementation of the API. Reads the bundle and talks HTTP; never imports the server.

schema_layer      a Schemathesis run with a fixed, honest profile
hooks             what Schemathesis loads: sample objects for the examples, our own checks
provision         makes the objects an operation needs, by following the document's links
deviations.yaml   what a correct server may do although a general check objects, each with its reason
"""
