"""What this room tells whoever above wants to know."""

from __future__ import annotations

from django.dispatch import Signal

found_infected = Signal()
"""A stored file turned out infected (``file``: the ``StoredFile``). Sent in the transaction that
records it, so that an upper room can open a task with it."""
