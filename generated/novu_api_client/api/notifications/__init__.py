# Made by `make generate` from spec/; do not edit.
"""Contains endpoint functions for accessing the API"""
