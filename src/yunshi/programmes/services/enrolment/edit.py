"""Filling in an application for an account. Saving never asks whether it is valid."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from yunshi.answers import services as answers
from yunshi.answers.addresses import DOCUMENTS, Address
from yunshi.answers.outcomes import Closed, Saved
from yunshi.casework.acting import Actor
from yunshi.files.models import StoredFile
from yunshi.programmes.account_judging import account_forms, account_papers
from yunshi.programmes.models import Enrolment
from yunshi.programmes.queries import pack_of


def save_account(
    enrolment: Enrolment, base_revision: int, changes: Mapping[Address, Any], actor: Actor
) -> Saved | Closed:
    """Saves what was typed; what is no answer of the account's own forms is left out.

    Nothing is written while the application is under review or decided.
    """
    draft = draft_of(enrolment)
    forms = {form.form for form in account_forms(pack_of(draft.pack_hash).pack)}
    typed = {address: value for address, value in changes.items() if address.part in forms}
    return answers.save_answers(draft.pk, base_revision, typed, by=actor.person, as_read=draft)


def attach_account_file(
    enrolment: Enrolment, address: Address, file: StoredFile, actor: Actor
) -> Saved | Closed:
    """Adds an uploaded file to a paper; where the programme takes one file, it replaces it."""
    draft = draft_of(enrolment)
    paper = pack_of(draft.pack_hash).pack.paper_by_id[address.item]
    if not is_account_paper(enrolment, address):
        return Closed((address,))
    return answers.attach_file(
        draft.pk, address, file, by=actor.person, replaces=paper.count.max == 1
    )


def date_account_file(
    enrolment: Enrolment,
    address: Address,
    file: UUID,
    dated: date | str | None,
    actor: Actor,
    *,
    base_revision: int | None = None,
) -> Saved | Closed:
    """Notes the date that an uploaded paper bears."""
    return answers.date_file(
        draft_of(enrolment).pk,
        address,
        file,
        dated,
        by=actor.person,
        base_revision=base_revision,
    )


def detach_account_file(
    enrolment: Enrolment, address: Address, file: UUID, actor: Actor
) -> Saved | Closed:
    """Takes a file off a paper."""
    return answers.detach_file(draft_of(enrolment).pk, address, file, by=actor.person)


def is_account_paper(enrolment: Enrolment, address: Address) -> bool:
    pack = pack_of(draft_of(enrolment).pack_hash).pack
    return address.part == DOCUMENTS and address.item in account_papers(pack)


def draft_of(enrolment: Enrolment) -> Any:
    """The answers of an account; ValueError where its programme asks none."""
    if enrolment.draft is None:
        raise ValueError(f"{enrolment} has no answers")
    return enrolment.draft
