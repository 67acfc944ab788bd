"""Erasing what was answered in a filing, where the law demands it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from yunshi.answers import services as answers
from yunshi.answers.files_named import files_named, files_named_in_history
from yunshi.answers.models import Draft
from yunshi.applications.models import Filing
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.queries import cases_of_group
from yunshi.casework.services import record_refusal, say_erased
from yunshi.files.services import erase_files
from yunshi.parties.certificates.services import erase_salts
from yunshi.programmes.services import erase_reasons


@dataclass(frozen=True, slots=True)
class FilingErased:
    """The answers are gone; cases, receipt and journal stand."""

    filing: UUID
    at: datetime
    snapshots: int
    """How many were erased now: none when it was done before."""
    files: int


def erase_filing(filing_id: UUID, actor: Actor, *, ground: str) -> FilingErased | Refused:
    """Erases answers, history, snapshots and papers of a filing whose cases have all ended.

    Names of its solutions go along; what mails said of it is emptied soon after, by their room.
    Each case's journal says so, with ``ground`` (nothing personal: it stands in the chain).
    Papers that another filing rests on stay. Repeated, it answers when it was done. Refused to
    all but administrators, while a case has not ended, and under a hold that forbids ``erase``.
    Raises Filing.DoesNotExist, and ValueError without a ground.
    """
    with transaction.atomic():
        filing = lock_filing(filing_id)
        draft: Draft = filing.draft
        if draft.erased_at is not None:
            return FilingErased(filing.id, draft.erased_at, 0, 0)
        cases = [case.id for case in cases_of_group(filing.id)]
        erased = answers.to_erase(draft)
        at = say_erased(cases, erased, actor=actor, ground=ground)
        if isinstance(at, Refused):
            record_refusal(at, actor=actor, key=f"erase {filing.id}")
            return at
        files = files_named_in_history(draft) - _named_elsewhere(filing)
        answers.erase_answers(draft, erased, at=at)
        filing.solutions.update(name="")
        erase_salts(filing.id)
        erase_reasons(draft.id)
        gone = erase_files(files, filing.organisation_id, kept_for=erased)
    return FilingErased(filing.id, at, len(erased) - 1, gone)


def _named_elsewhere(filing: Filing) -> set[UUID]:
    """The files that other drafts of the vendor name: papers go along when answers are copied."""
    others = Draft.objects.filter(owner=filing.organisation_id).exclude(pk=filing.draft_id)
    return set[UUID]().union(*(files_named(data) for data in others.values_list("data", flat=True)))
