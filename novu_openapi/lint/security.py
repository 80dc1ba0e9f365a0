"""Rules about security schemes and their use."""

from __future__ import annotations

from collections.abc import Iterator

from novu_openapi.findings import Severity
from novu_openapi.lint.document import Document, mapping, sequence
from novu_openapi.lint.rule import Hit, rule
from novu_openapi.source import escape

_NEEDS = {
    "apiKey": ("name", "in"),
    "http": ("scheme",),
    "oauth2": ("flows",),
    "openIdConnect": ("openIdConnectUrl",),
}
_FLOW_NEEDS = {
    "implicit": ("authorizationUrl",),
    "password": ("tokenUrl",),
    "clientCredentials": ("tokenUrl",),
    "authorizationCode": ("authorizationUrl", "tokenUrl"),
}


@rule(
    "security-scheme-undefined",
    "every security requirement names a scheme that is defined",
    fix="define it in components/securitySchemes, or correct its name",
)
def undefined(document: Document) -> Iterator[Hit]:
    """On the document or on an operation."""
    defined = mapping(mapping(document.value.get("components")).get("securitySchemes"))
    for node in document.nodes["securityRequirement"]:
        for name in node.value:
            if name not in defined:
                yield Hit(f"{node.pointer}/{escape(name)}", f"the security scheme {name} is not defined")


@rule(
    "security-scope-undefined",
    "every scope that is asked for is defined by its scheme",
    fix="define the scope in a flow of the scheme, or correct its name",
)
def undefined_scopes(document: Document) -> Iterator[Hit]:
    """Of oauth2 schemes only: elsewhere scopes are free texts."""
    schemes = mapping(mapping(document.value.get("components")).get("securitySchemes"))
    for node in document.nodes["securityRequirement"]:
        for name, scopes in node.value.items():
            scheme = document.resolve("", schemes.get(name))
            if scheme is None or scheme.value.get("type") != "oauth2":
                continue
            flows = mapping(scheme.value.get("flows")).values()
            known = [scope for flow in flows for scope in mapping(mapping(flow).get("scopes"))]
            for index, scope in enumerate(sequence(scopes)):
                if scope not in known:
                    yield Hit(f"{node.pointer}/{escape(name)}/{index}", f"{name} has no scope {scope}")


@rule("security-scheme-incomplete", "a security scheme has what its type needs", fix="add it")
def incomplete(document: Document) -> Iterator[Hit]:
    """The header of an API key, the URLs of a flow."""
    for node in document.nodes["securityScheme"]:
        kind = str(node.value.get("type"))
        for key in _NEEDS.get(kind, ()):
            if key not in node.value:
                yield Hit(node.pointer, f"a scheme of type {kind} needs a member {key}")
    for node in document.nodes["oauthFlow"]:
        flow = node.pointer.rpartition("/")[2]
        for key in _FLOW_NEEDS.get(flow, ()):
            if key not in node.value:
                yield Hit(node.pointer, f"the flow {flow} needs a member {key}")


@rule(
    "unauthorized-response-missing",
    "an operation that needs a key describes the answer to a wrong one",
    fix="add a response 401",
    severity=Severity.WARNING,
)
def unauthorized(document: Document) -> Iterator[Hit]:
    """A response 401, 4XX or default. Operations that also work without a key are left alone."""
    for operation in document.operations:
        requirements = document.security(operation)
        responses = mapping(operation.value.get("responses"))
        if requirements and {} not in requirements and not {"401", "4XX", "default"} & responses.keys():
            yield Hit(operation.pointer, f"{operation} needs a key and has no response 401")
