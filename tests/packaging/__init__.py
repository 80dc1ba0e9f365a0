"""Tests of what users install: the wheel, in environments that have nothing but what it asks for."""
