"""Rows of applications. Other rooms read them through ``queries``, change them by ``services``."""

from yunshi.applications.models.filings import Filing, Receipt, Solution

__all__ = ["Filing", "Receipt", "Solution"]
