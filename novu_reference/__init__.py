"""A reference server that behaves like Novu: stateful, local, nothing to install, nothing ever sent.

command        `novu-openapi serve`
application    bytes to a handler and back; routing, keys and validation come from the document (`binding`, `router`, `validation`)
operations/    one class per tag, one method per operationId
delivery/      what a trigger sets going: notification, jobs, messages
storage/       documents in SQLite
account        what a fresh account contains
"""
