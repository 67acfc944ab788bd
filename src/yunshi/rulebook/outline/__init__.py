"""A pack told item by item, in words: what a person reads, and what two versions differ in.

Every key of the pack language is told here; ``yunshi pack show`` and ``pack diff`` read it.
"""

from yunshi.rulebook.outline.difference import Change, difference
from yunshi.rulebook.outline.entries import GROUPS, Entry, Fact
from yunshi.rulebook.outline.whole import outline

__all__ = ["GROUPS", "Change", "Entry", "Fact", "difference", "outline"]
