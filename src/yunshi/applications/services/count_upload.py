"""How many uploads one person sends in a while."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from django.core.cache import cache
from django.db import transaction

from yunshi.casework import clock
from yunshi.parties.models import Person

SLICE_SECONDS: Final = 600
"""Ten minutes by the clock; with each slice the count begins anew."""


def count_upload(kind: str, person: UUID, most: int) -> bool:
    """Counts one upload of a kind; ``False`` when the slice has had ``most`` of them already.

    What is refused is not counted and moves no end: who tries too often waits no longer for it.
    """
    number = int(clock.now().timestamp()) // SLICE_SECONDS
    key = f"applications:uploads:{kind}:{person}:{number}"
    with transaction.atomic():
        # The cache's own incr loses counts of uploads at once; the person's row is the lock.
        Person.objects.select_for_update(no_key=True).only("pk").get(pk=person)
        counted: int = cache.get(key, 0)
        if counted >= most:
            return False
        cache.set(key, counted + 1, SLICE_SECONDS)
    return True
