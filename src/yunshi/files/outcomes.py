"""What the verbs of this room answer."""

from __future__ import annotations

from dataclasses import dataclass

from yunshi.files.models import StoredFile
from yunshi.rulebook.findings import Finding


@dataclass(frozen=True, slots=True)
class Received:
    """The file is on the disk, inspected, and recorded. It may still wait for its scan."""

    file: StoredFile


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was stored; the findings tell every reason."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Removed:
    """The file is no longer there."""

    file: StoredFile


@dataclass(frozen=True, slots=True)
class Rescanned:
    """How a round of scanning went, in files."""

    clean: int = 0
    infected: int = 0
    without_verdict: int = 0


@dataclass(frozen=True, slots=True)
class Swept:
    """What a round of sweeping found: leftovers of killed processes."""

    quarantined: int
    undeleted: int
    orphaned: int
