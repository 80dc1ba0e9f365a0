"""Tests of generated/typescript/; they need Node."""
