"""Removing a file."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from django.db import transaction

from yunshi.casework import clock
from yunshi.files.models import StoredFile
from yunshi.files.outcomes import Refused, Removed
from yunshi.files.refusals import kept, not_there
from yunshi.files.services.sweep import delete_content


def remove(file: UUID, owner: UUID, *, path: str = "") -> Removed | Refused:
    """Give a file up, unless something above rests on it. Its row stays, with its hash.

    The content goes when the transaction is committed. Removing again is the same as once.
    """
    with transaction.atomic():
        row = StoredFile.objects.select_for_update().filter(id=file, owner=owner).first()
        if row is None:
            return Refused((not_there(path),))
        if row.removed_at is not None:
            return Removed(row)
        if row.keepings.exists():
            return Refused((kept(path),))
        row.removed_at = clock.now()
        row.save(update_fields=["removed_at"])
        transaction.on_commit(partial(delete_content, row.id), robust=True)
    return Removed(row)
