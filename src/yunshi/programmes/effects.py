"""What must happen in the transaction of an enrolment's step, whoever takes it."""

from __future__ import annotations

from yunshi.answers.models import Draft
from yunshi.casework.acting import Act
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.registry import register_effect


@register_effect("open_account_draft")
def open_account_draft(case: Case, act: Act, entry: JournalEntry) -> None:
    """Everything may be changed again: who corrects one answer may have to correct another."""
    from yunshi.programmes.models import Enrolment

    draft = Enrolment.objects.values_list("draft", flat=True).get(case=case.id)
    Draft.objects.filter(pk=draft).update(open_items=None)
