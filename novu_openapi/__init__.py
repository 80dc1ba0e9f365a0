"""One OpenAPI document of the Novu notification API: read it, lint it, bundle it. Unofficial."""
