"""Demo accounts of firms in programmes: applied for with an example's answers, and decided."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from yunshi.answers.addresses import DOCUMENTS, Address
from yunshi.casework.acting import Actor, Refused
from yunshi.demo.filings import example, level_of, of_the_firm
from yunshi.demo.papers import paper_file
from yunshi.files.outcomes import Received
from yunshi.files.services import receive_upload
from yunshi.parties.models import Organisation
from yunshi.programmes.account_judging import account_part
from yunshi.programmes.enrolment_queries import enrolment_row, review_of
from yunshi.programmes.models import Enrolment
from yunshi.programmes.queries import current_pack
from yunshi.programmes.services import enrolment as services


def enrol(firm: Organisation, owner: Actor, programme: str, officer: Actor, at: datetime) -> None:
    """An active account: approved by the officer, or opened at the first need."""
    loaded = current_pack(programme)
    standing = enrolment_row(firm.id, programme)
    if standing is not None:
        return
    if review_of(loaded.pack) is None:
        services.ensure_enrolled(loaded, firm.id, owner, arrived_at=at)
        return
    sent = apply(firm, owner, programme, at)
    _done(services.approve_account(sent.case_id, officer, key=uuid4().hex, arrived_at=at))


def apply(firm: Organisation, owner: Actor, programme: str, at: datetime) -> Enrolment:
    """An application that waits for an officer, with the example's answers and real files."""
    begun = services.begin_enrolment(programme, firm.id, owner, arrived_at=at)
    if isinstance(begun, Refused):
        raise RuntimeError(str(begun))
    row = enrolment_row(firm.id, programme)
    if row is None or owner.person is None:
        raise AssertionError("it was begun by a person just now")
    pack = current_pack(programme).pack
    answers = account_part(pack, example(programme))
    wanted = of_the_firm(pack, list(level_of(answers, "")), firm)
    for address, _value in wanted:
        if address.part == DOCUMENTS:
            _attach(row, address, firm, owner)
    row.draft.refresh_from_db()
    typed = {address: value for address, value in wanted if address.part != DOCUMENTS}
    services.save_account(row, row.draft.revision, typed, owner)
    _done(services.submit_account(row.id, owner, key=uuid4().hex, arrived_at=at))
    return enrolment_row(firm.id, programme) or row


def give_back(sent: Enrolment, officer: Actor, reason: str, at: datetime) -> None:
    """Returns it for its first paper."""
    snapshot = sent.draft.snapshots.get()
    paper = next(iter(snapshot.data[DOCUMENTS]))
    _done(
        services.return_account(
            sent.case_id,
            officer,
            items={Address("", DOCUMENTS, paper): reason},
            reason=reason,
            key=uuid4().hex,
            arrived_at=at,
        )
    )


def _attach(row: Enrolment, address: Address, firm: Organisation, owner: Actor) -> None:
    pack = current_pack(row.programme_id).pack
    paper = pack.paper_by_id[address.item]
    title = f"{paper.label.zh_hant}_{firm.name}"
    kind, content = paper_file(paper, pack.documents.general, title)
    if owner.person is None:
        raise AssertionError("a person uploads")
    received = receive_upload(content, f"{title}.{kind}", firm.id, owner.person)
    if not isinstance(received, Received):
        raise RuntimeError(str(received))
    services.attach_account_file(row, address, received.file, owner)


def _done(outcome: object) -> None:
    if isinstance(outcome, Refused):
        raise RuntimeError(
            "; ".join(f"{found.path} {found.message.zh_hant}" for found in outcome.findings)
        )
