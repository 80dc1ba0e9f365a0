"""What the tests of the reference server share.

document   the bundle: its operations, and whether an answer is what it promises
server     the server as a process
api        operations called by name, every answer held against the document
things     what a story needs to be there before it starts
samples    one valid request for every operation
raw        requests that no client library would send
"""
