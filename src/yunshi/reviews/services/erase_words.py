"""Emptying what officers wrote about filings that were erased by law."""

from __future__ import annotations

import logging

from django.db import DatabaseError, transaction

from yunshi.applications.models import Filing
from yunshi.casework.models import Task
from yunshi.reviews.models import CaseNote

_log = logging.getLogger(__name__)


def erase_words() -> int:
    """Empties notes, calls and tasks about erased filings; how many. Safe to repeat.

    That somebody wrote or called, and when, stays.
    """
    erased = Filing.objects.exclude(draft__erased_at=None).values("id")
    notes = CaseNote.objects.exclude(text="", whom="", number="").filter(case__group__in=erased)
    tasks = Task.objects.exclude(words="").filter(case__group__in=erased)
    emptied = 0
    for filing in {*notes.values_list("case__group", flat=True)} | {
        *tasks.values_list("case__group", flat=True)
    }:
        try:
            with transaction.atomic():
                emptied += notes.filter(case__group=filing).update(text="", whom="", number="")
                emptied += tasks.filter(case__group=filing).update(words="")
        except DatabaseError:
            # One filing that is held must not keep the words about the others.
            _log.exception("what was written about filing %s was not emptied", filing)
    return emptied
