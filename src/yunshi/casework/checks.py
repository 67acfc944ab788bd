"""Start-up comparison: every guard and effect that a table calls for is registered."""

from __future__ import annotations
