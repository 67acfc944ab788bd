"""Erasing files by law, together with what rested on them."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from uuid import UUID

from django.db import transaction

from yunshi.casework import clock
from yunshi.files.models import Keeping, StoredFile
from yunshi.files.services.sweep import delete_content


def erase_files(files: Collection[UUID], owner: UUID, *, kept_for: Collection[UUID]) -> int:
    """Lets go of what is held for the erased rows, and gives up those of the owner's files that
    nothing else rests on: name at once, content when the transaction is committed. How many.

    Called in the transaction in which the journal named the erased rows (``say_erased``); the
    database refuses to let go otherwise. Rows and hashes stay.
    """
    with transaction.atomic(savepoint=False):
        named = StoredFile.objects.select_for_update().filter(id__in=files, owner=owner)
        there = [row.id for row in named.filter(removed_at=None).order_by("id")]
        Keeping.objects.filter(kept_for__in=kept_for).delete()
        kept = Keeping.objects.filter(file__in=there).values_list("file_id", flat=True)
        erased = sorted(set(there) - set(kept))
        StoredFile.objects.filter(id__in=erased).update(name="", removed_at=clock.now())
        for file in erased:
            transaction.on_commit(partial(delete_content, file), robust=True)
    return len(erased)
