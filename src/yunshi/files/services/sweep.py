"""Clearing away what killed processes left behind."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from django.core.files.storage import Storage
from django.db import transaction

from yunshi.casework import clock
from yunshi.files import quarantine
from yunshi.files.models import StoredFile
from yunshi.files.outcomes import Swept
from yunshi.files.storage import private_storage

log = logging.getLogger(__name__)

LEFT_ALONE: Final = timedelta(days=1)
"""Nothing younger is swept: its upload may be under way."""


def delete_content(file: UUID) -> bool:
    """Delete the content of a removed file; ``False`` where there is none to delete."""
    with transaction.atomic():
        row = (
            StoredFile.objects.select_for_update()
            .filter(id=file, removed_at__isnull=False)
            .exclude(storage_key="")
            .first()
        )
        if row is None:
            return False
        # Deleting twice does no harm, so the row is written after the deed.
        private_storage().delete(row.storage_key)
        row.storage_key = ""
        row.save(update_fields=["storage_key"])
    return True


def sweep() -> Swept:
    """Delete old leftovers in quarantine, contents of removed files, and contents without a row.

    An upload killed between its content and its row leaves a content that nothing names.
    """
    quarantined = quarantine.discard_leftovers(LEFT_ALONE.total_seconds())
    removed = StoredFile.objects.filter(removed_at__isnull=False).exclude(storage_key="")
    undeleted = sum(delete_content(file) for file in removed.values_list("id", flat=True))
    orphaned = _delete_orphans(private_storage(), clock.now() - LEFT_ALONE)
    swept = Swept(quarantined, undeleted, orphaned)
    if any((quarantined, undeleted, orphaned)):
        log.info("Swept leftovers of uploads: %s", swept)
    return swept


def _delete_orphans(storage: Storage, before: datetime) -> int:
    deleted = 0
    folders, _ = storage.listdir("")
    for folder in sorted(folders):
        _, names = storage.listdir(folder)
        keys = {f"{folder}/{name}" for name in names}
        known = StoredFile.objects.filter(storage_key__in=keys)
        for key in sorted(keys - set(known.values_list("storage_key", flat=True))):
            if storage.get_modified_time(key).astimezone(UTC) < before:
                storage.delete(key)
                deleted += 1
    return deleted
