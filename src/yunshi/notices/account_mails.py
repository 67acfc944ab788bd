"""What a mail about a vendor's account says, and who gets a copy."""

from __future__ import annotations

from collections.abc import Mapping

from django.conf import settings

from yunshi.answers.labels import label_of
from yunshi.answers.queries import latest_snapshot
from yunshi.casework.acting import STAFF_ROLES
from yunshi.casework.models import OutboxMessage
from yunshi.parties.entries import check_address
from yunshi.programmes.enrolment_queries import Said, enrolment_by_case, is_enrolment, said_in
from yunshi.programmes.models import Enrolment
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text

_NOTHING = Text.model_construct(zh_hant="", en="")


def is_about_account(message: OutboxMessage) -> bool:
    return is_enrolment(message.case)


def account_values(message: OutboxMessage, pack: Pack) -> Mapping[str, object]:
    """The blanks of a notice about an account; what only filings have stays empty."""
    enrolment = enrolment_by_case(message.case)
    step = message.step
    due_at = step.cases[0].due_at
    said = said_in(message.entry)
    explained = step.facts.get("due_explained")
    return {
        "programme": pack.programme.name,
        "organisation": enrolment.organisation.name,
        "solution": "",
        "solutions": "",
        "receipt_number": "",
        "received_at": instant_text(step.arrived_at),
        "due_at": instant_text(due_at) if due_at is not None else _NOTHING,
        "due_explained": Text.model_validate(explained) if explained else _NOTHING,
        "items": _items(said, pack),
        "reason": said.reason,
        "outcome": message.case.table.state(step.cases[0].target).label or _NOTHING,
        "files": _NOTHING,
        "link": _link(message, enrolment),
    }


def _items(said: Said, pack: Pack) -> Text:
    lines = [(label_of(pack, item.address), item.reason) for item in said.items]
    return Text.model_construct(
        zh_hant="\n".join(f"・{label.zh_hant}：{reason}" for label, reason in lines),
        en="\n".join(f"- {label.en}: {reason}" for label, reason in lines),
    )


def _link(message: OutboxMessage, enrolment: Enrolment) -> str:
    office = message.audience in {role.value for role in STAFF_ROLES}
    ours, theirs = f"office/accounts/{message.case_id}", f"apply/accounts/{enrolment.programme_id}"
    page = ours if office else theirs
    return f"{settings.YUNSHI_BASE_URL}/{page}/"


def copies_of_account(message: OutboxMessage) -> tuple[str, ...]:
    """The addresses among the account's answers that get what its owner gets."""
    enrolment = enrolment_by_case(message.case)
    snapshot = latest_snapshot(enrolment.draft_id) if enrolment.draft_id is not None else None
    if snapshot is None or snapshot.data is None:
        return ()
    found = []
    for placed in pack_of(snapshot.pack_hash).pack.questions.values():
        if placed.question.receives_mail and placed.form.per == "filing":
            address = snapshot.data.get(placed.form.form, {}).get(placed.question.id)
            if isinstance(address, str) and not check_address(address):
                found.append(address)
    return tuple(dict.fromkeys(found))
