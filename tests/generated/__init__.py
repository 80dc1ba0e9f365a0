"""Tests of generated/ and of what makes it."""
