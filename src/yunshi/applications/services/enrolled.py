"""What a filing has to do with the vendor's account in its programme."""

from __future__ import annotations

import copy
from datetime import datetime
from typing import Any
from uuid import UUID

from yunshi.answers.addresses import DOCUMENTS
from yunshi.answers.files_named import files_named
from yunshi.answers.queries import latest_snapshot
from yunshi.applications.models import Filing
from yunshi.casework.acting import Actor, Refused
from yunshi.files.queries import files_for
from yunshi.programmes.account_judging import account_forms, account_papers, account_part
from yunshi.programmes.enrolment_queries import enrolment_row, state_held
from yunshi.programmes.queries import pack_of
from yunshi.programmes.services.enrolment import ensure_enrolled
from yunshi.programmes.services.enrolment.begin import against_filing
from yunshi.rulebook.enrolment import MAY_FILE
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.pack.loader import LoadedPack
from yunshi.rulebook.pack.model import Pack


def may_not_begin(
    loaded: LoadedPack, organisation: UUID, actor: Actor, arrived_at: datetime
) -> Refused | None:
    """Refused without an active account (b1); opens one where the programme reviews none."""
    finding = ensure_enrolled(loaded, organisation, actor, arrived_at=arrived_at)
    return None if finding is None else Refused("start", (), (finding,), arrived_at)


def may_not_submit(filing: Filing, arrived_at: datetime) -> Refused | None:
    """Refused while the account is not active; it cannot be suspended before this is committed.

    Asked here and not in the table of the case: drafts that were begun under an earlier table are
    held to it, too.
    """
    loaded = pack_of(filing.draft.pack_hash)
    state = state_held(filing.organisation_id, filing.programme_id)
    finding = against_filing(loaded, state)
    return None if finding is None else Refused("submit", (), (finding,), arrived_at)


def answers_of_account(organisation: UUID, new: Pack) -> dict[str, Any]:
    """The approved answers and papers of the account, as far as a pack's account still asks them.

    An answer goes along where its question means the same, a paper where its file is still there:
    the new draft names the same stored files, so that nothing is typed or uploaded twice.
    """
    if new.programme.account is None or not new.programme.account.forms:
        return {}
    row = enrolment_row(organisation, new.id)
    if row is None or row.draft_id is None or row.case.state not in MAY_FILE:
        return {}
    snapshot = latest_snapshot(row.draft_id)
    if snapshot is None or snapshot.data is None:
        return {}
    old = pack_of(snapshot.pack_hash).pack
    data = account_part(new, copy.deepcopy(snapshot.data))
    for form in account_forms(new):
        for question in list(data.get(form.form, {})):
            path = f"{form.form}.{question}"
            before, after = old.questions.get(path), new.questions.get(path)
            if not before or not after or before.question.meaning != after.question.meaning:
                del data[form.form][question]
    there = {str(file) for file in files_for(organisation, files_named(data))}
    uploads = {
        paper: kept
        for paper, given in data.pop(DOCUMENTS, {}).items()
        if paper in account_papers(new)
        and (kept := [entry for entry in files_of(given) if entry["file"] in there])
    }
    return {**data, DOCUMENTS: uploads} if uploads else data
