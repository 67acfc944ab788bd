"""Verbs of notices."""

from yunshi.notices.services.deliver import Delivered, deliver_waiting

__all__ = ["Delivered", "deliver_waiting"]
