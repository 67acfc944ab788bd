"""Verbs of the market."""

from yunshi.catalogue.services.list_solution import Listed, list_solution
from yunshi.catalogue.services.restore_prices import restore_prices

__all__ = ["Listed", "list_solution", "restore_prices"]
