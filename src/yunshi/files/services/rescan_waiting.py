"""Asking the scanner again."""

from __future__ import annotations

import logging
from datetime import timedelta
from functools import partial
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Q, QuerySet

from yunshi.casework import clock
from yunshi.files.inspection.messages import problem
from yunshi.files.models import ScanState, StoredFile
from yunshi.files.outcomes import Rescanned
from yunshi.files.queries import content_of
from yunshi.files.scanning import Clean, Infected, Scanner, ScanOutcome, Unavailable
from yunshi.files.services.sweep import delete_content
from yunshi.files.signals import found_infected

log = logging.getLogger(__name__)

FILES_A_ROUND: Final = 200
_ASKED_AGAIN_AFTER: Final = timedelta(hours=1)
"""For files that the scanner would not read: someone may have changed its settings."""


def rescan_waiting(most: int = FILES_A_ROUND) -> Rescanned:
    """Scan files that have no verdict yet, those that wait for one first.

    Files from the time before a scanner was set up count among them. Ends early while the scanner
    is away. No transaction is open while the scanner works.
    """
    if not settings.YUNSHI_CLAMD_URL:
        return Rescanned()
    scanner = Scanner(settings.YUNSHI_CLAMD_URL)
    clean = infected = without_verdict = 0
    for file in _without_verdict(most):
        outcome = _asked(scanner, file)
        state = _recorded(file.id, outcome)
        clean += state is ScanState.CLEAN
        infected += state is ScanState.INFECTED
        without_verdict += isinstance(outcome, Unavailable)
        if isinstance(outcome, Unavailable) and not outcome.refuses_file:
            log.warning("The virus scanner is away: %s", outcome.reason)
            break
    return Rescanned(clean, infected, without_verdict)


def _without_verdict(most: int) -> list[StoredFile]:
    there: QuerySet[StoredFile] = StoredFile.objects.filter(removed_at=None)
    waiting = there.filter(scan_state=ScanState.WAITING).order_by("uploaded_at")
    later = there.filter(
        Q(scan_state=ScanState.NOT_CONFIGURED)
        | Q(scan_state=ScanState.UNAVAILABLE, scanned_at__lt=clock.now() - _ASKED_AGAIN_AFTER)
    ).order_by("uploaded_at")
    first = list(waiting[:most])
    return first + list(later[: most - len(first)])


def _asked(scanner: Scanner, file: StoredFile) -> ScanOutcome:
    try:
        with content_of(file) as content:
            return scanner.scan(content)
    except FileNotFoundError:
        # Removed meanwhile, or lost: either way the scanner is not to blame for it.
        log.exception("The content of file %s is not in the storage.", file.id)
        return Unavailable("no content", refuses_file=True)


def _recorded(file: UUID, outcome: ScanOutcome) -> ScanState | None:
    """Write a verdict; ``None`` where it changes nothing."""
    with transaction.atomic():
        row = StoredFile.objects.select_for_update().filter(id=file, removed_at=None).first()
        if row is None or row.scan_state == ScanState.CLEAN:
            return None
        match outcome:
            case Clean():
                row.scan_state = ScanState.CLEAN
            case Infected(virus):
                row.scan_state = ScanState.INFECTED
                row.problems = [problem("virus", {"virus": virus}).as_json()]
                row.removed_at = clock.now()
            case Unavailable(refuses_file=True):
                row.scan_state = ScanState.UNAVAILABLE
            case Unavailable():
                return None
        row.scanned_at = clock.now()
        row.save(update_fields=["scan_state", "problems", "removed_at", "scanned_at"])
        if row.scan_state == ScanState.INFECTED:
            found_infected.send(StoredFile, file=row)
            transaction.on_commit(partial(delete_content, row.id), robust=True)
    return ScanState(row.scan_state)
