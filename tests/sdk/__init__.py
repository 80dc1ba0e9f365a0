"""Tests of the SDKs in other languages; some of them need Java."""
