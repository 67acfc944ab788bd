"""Verbs of the market."""

from yunshi.catalogue.services.list_solution import Listed, list_solution

__all__ = ["Listed", "list_solution"]
