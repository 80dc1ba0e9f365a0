# Made by `make generate` from spec/; do not edit.
"""Contains methods for accessing the API"""
