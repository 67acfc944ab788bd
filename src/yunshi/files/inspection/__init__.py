"""Inspection of a file: what it is, and what is wrong with it, all at once.

Imports no Django; the parsing libraries are loaded in a child process only, under limits of memory
and time. ``python -m yunshi.files.inspection FILE…`` shows what it says.
"""

from yunshi.files.inspection.facts import (
    FILE_TYPES,
    MEDIA_TYPES,
    FileFacts,
    FileProblem,
    FileType,
)
from yunshi.files.inspection.inspector import LARGEST_BYTES, Inspector, inspect
from yunshi.files.inspection.processes import ConfinementError

__all__ = [
    "FILE_TYPES",
    "LARGEST_BYTES",
    "MEDIA_TYPES",
    "ConfinementError",
    "FileFacts",
    "FileProblem",
    "FileType",
    "Inspector",
    "inspect",
]
