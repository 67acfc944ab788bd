"""Where money or rights hang on what is moved, two people move it."""

from __future__ import annotations

from uuid import UUID


def check_second(by: UUID, confirmed_by: UUID | None, *, is_needed: bool) -> None:
    """Raises ValueError where a second person is needed and missing, or is the first again.

    Whoever calls has asked before, and has refused in words.
    """
    if is_needed and confirmed_by is None:
        raise ValueError("a second person must confirm this")
    if confirmed_by == by:
        raise ValueError("the second person must be another than the first")
