"""How Django sees the two roles."""

from __future__ import annotations

from typing import Any


class OneDatabase:
    """Both aliases are one database: rows read under either role may refer to each other.

    It says nothing about migrating. Were it to forbid ``default``, Django would record
    migrations there as done without doing them; left alone, PostgreSQL refuses them aloud.
    """

    def allow_relation(self, obj1: Any, obj2: Any, **hints: Any) -> bool | None:
        return True
