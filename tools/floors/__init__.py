"""The floor checker: a room uses the rooms before it, never those after.

It reads sources and imports nothing. ``python -m tools.floors`` checks this project.
"""

from tools.floors.house import House, Violation, check

__all__ = ["House", "Violation", "check"]
