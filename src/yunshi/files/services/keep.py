"""Keeping files that something above rests on."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from yunshi.casework import clock
from yunshi.files.models import Keeping, StoredFile
from yunshi.files.outcomes import Refused
from yunshi.files.refusals import not_there


def keep(files: Collection[UUID], owner: UUID, kept_for: UUID) -> Refused | None:
    """Hold the owner's files for something above, a snapshot for instance; again is as once.

    Call it in the transaction that writes what rests on them: the files are locked until it ends.
    All of them or none; a file that is another's or was removed is a refusal.
    """
    with transaction.atomic(savepoint=False):
        rows = StoredFile.objects.select_for_update().filter(
            id__in=files, owner=owner, removed_at=None
        )
        found = [row.id for row in rows.order_by("id")]
        if len(found) < len(set(files)):
            return Refused((not_there(),))
        now = clock.now()
        Keeping.objects.bulk_create(
            [Keeping(file_id=file, kept_for=kept_for, kept_at=now) for file in found],
            ignore_conflicts=True,
        )
    return None
