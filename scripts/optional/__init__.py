"""What optional targets need and no other: Node with npm packages, Java with openapi-generator. All under .cache/."""
