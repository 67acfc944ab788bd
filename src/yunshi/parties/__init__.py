"""Organisations (one per 統編), the people in them, sign-in and the second factor."""
