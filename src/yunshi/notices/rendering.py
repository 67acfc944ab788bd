"""Filling a programme's template with what happened."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.urls import reverse

from yunshi.answers.addresses import Address
from yunshi.answers.labels import label_of
from yunshi.answers.models import Supplement
from yunshi.applications.models import Filing, Receipt
from yunshi.casework.acting import STAFF_ROLES
from yunshi.casework.models import OutboxMessage, PersonalPayload, Task
from yunshi.catalogue.models import Listing
from yunshi.notices.account_mails import account_values, is_about_account
from yunshi.notices.postscripts import postscript
from yunshi.parties.queries import PersonFacts
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.platform_notices import notice_template
from yunshi.rulebook.stages import ApplicationState
from yunshi.rulebook.text import Text

_GAP = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")
_ANSWERED = "answer_supplement"
_INSTANTS = ("due_before", "opens_at", "closes_at", "closed_before")
_NOTHING = Text.model_construct(zh_hant="", en="")


@dataclass(frozen=True, slots=True)
class Mail:
    subject: str
    body: str


def render(message: OutboxMessage, person: PersonFacts) -> Mail:
    """The mail for one person, in the person's language, from the pack the case pins."""
    pack = pack_of(message.case.pack_hash).pack
    template = notice_template(pack, message.template)
    if is_about_account(message):
        filing, told = None, account_values(message, pack)
    else:
        filings = Filing.objects.select_related("organisation", "replaces", "window")
        filing = filings.get(pk=message.case.group)
        told = _values(message, filing, pack)
    values = {**told, **_of_task(message), "contact": _contact(pack), "person": person.name}
    subject = template.subject.filled(values).in_language(person.language)
    body = template.body.filled(values).in_language(person.language)
    added = postscript(message, filing) if filing is not None else None
    if added is not None:
        body = f"{body.rstrip()}\n\n{added.in_language(person.language)}\n"
    # A header is one line, whatever a company is called; a blank that stays empty leaves no gap.
    return Mail(" ".join(subject.split()), _GAP.sub("\n\n", body).strip() + "\n")


def _values(message: OutboxMessage, filing: Filing, pack: Pack) -> Mapping[str, object]:
    receipt = Receipt.objects.filter(filing=filing).first()
    moved = {case.case for case in message.step.cases}
    names = [row.name for row in filing.solutions.filter(case__in=moved)]
    supplement = _supplement(filing)
    state = message.step.cases[0].target
    return {
        "programme": pack.programme.name,
        "organisation": filing.organisation.name,
        "solution": names[0] if names else "",
        "solutions": Text.model_construct(
            zh_hant="、".join(_named(names, "（未命名方案）")),
            en=", ".join(_named(names, "(unnamed solution)")),
        ),
        "receipt_number": receipt.number if receipt else "",
        "received_at": _received_at(message, receipt),
        "due_at": _due_at(message, supplement) if supplement else _NOTHING,
        "due_explained": Text.model_validate(supplement.due_explained) if supplement else _NOTHING,
        "items": _items(supplement, pack) if supplement else _NOTHING,
        "reason": _reason(message),
        "outcome": message.case.table.state(state).label or _NOTHING,
        "files": _files(receipt, pack) if receipt else _NOTHING,
        "link": _link(message, filing),
        "window": filing.window.title,
        **{name: _instant_in(message, name) for name in _INSTANTS},
    }


def _of_task(message: OutboxMessage) -> Mapping[str, object]:
    """Of a reminder of a task: what is to be done, and until when."""
    named = message.step.facts.get("task")
    task = Task.objects.filter(pk=named).first() if isinstance(named, int) else None
    if task is None or task.due_at is None:
        return {}
    return {"items": task.words, "due_at": instant_text(task.due_at)}


def _received_at(message: OutboxMessage, receipt: Receipt | None) -> Text:
    """When what the mail is about arrived: an answered supplement, or else the filing."""
    if message.step.action == _ANSWERED:
        return instant_text(message.step.arrived_at)
    return instant_text(receipt.arrived_at) if receipt else _NOTHING


def _instant_in(message: OutboxMessage, name: str) -> Text:
    """What the facts of the step say of an instant, such as a deadline before it was moved."""
    said = message.step.facts.get(name)
    return instant_text(datetime.fromisoformat(said)) if isinstance(said, str) else _NOTHING


def _due_at(message: OutboxMessage, supplement: Supplement) -> Text:
    """The instant; the rule where it counts from this very mail."""
    moved_to = message.step.cases[0].due_at
    if moved_to is not None and "due_before" in message.step.facts:
        return instant_text(moved_to)
    if supplement.due_at is None:
        return Text.model_validate(supplement.due_explained)
    return instant_text(supplement.due_at)


def _named(names: list[str], otherwise: str) -> list[str]:
    return [name or otherwise for name in names] or [otherwise]


def _supplement(filing: Filing) -> Supplement | None:
    return (
        Supplement.objects.filter(draft=filing.draft_id)
        .prefetch_related("items")
        .order_by("-asked_at")
        .first()
    )


def _items(supplement: Supplement, pack: Pack) -> Text:
    lines = [
        (label_of(pack, Address.parse(item.address)), item.reason)
        for item in supplement.items.all()
    ]
    return Text.model_construct(
        zh_hant="\n".join(f"・{label.zh_hant}：{reason}" for label, reason in lines),
        en="\n".join(f"- {label.en}: {reason}" for label, reason in lines),
    )


def _link(message: OutboxMessage, filing: Filing) -> str:
    """Where the reader goes on: the office to the case, the vendor to the filing, or to what
    everybody sees of it since this step."""
    office = message.audience in {role.value for role in STAFF_ROLES}
    if not office and message.step.cases[0].target == ApplicationState.LISTED:
        listing = Listing.objects.filter(case=message.case_id).first()
        if listing is not None:
            return settings.YUNSHI_BASE_URL + reverse("catalogue:detail", args=[listing.id])
    page = f"office/cases/{message.case_id}" if office else f"apply/{filing.id}"
    return f"{settings.YUNSHI_BASE_URL}/{page}/"


def _reason(message: OutboxMessage) -> str | Text:
    said = message.step.facts.get("words")
    if isinstance(said, Mapping):  # what was announced in both languages, such as a typhoon day
        return Text.model_validate(dict(said))
    row = PersonalPayload.objects.filter(entry=message.entry, part="reason").first()
    return str(row.payload) if row is not None and row.payload is not None else ""


def _files(receipt: Receipt, pack: Pack) -> Text:
    lines = [
        (label_of(pack, Address("", "documents", file["paper"])), file["name"], file["sha256"])
        for file in receipt.files
    ]
    return Text.model_construct(
        zh_hant="\n".join(
            f"・{label.zh_hant}：{name}（SHA-256 {sha}）" for label, name, sha in lines
        ),
        en="\n".join(f"- {label.en}: {name} (SHA-256 {sha})" for label, name, sha in lines),
    )


def _contact(pack: Pack) -> Text:
    contacts = pack.programme.contacts
    office = (pack.programme.office or pack.programme.executor).name
    if contacts is None:
        return office
    reach = " ".join((*contacts.phones, *contacts.emails))
    return Text.model_construct(
        zh_hant=f"{office.zh_hant} {reach}".rstrip(), en=f"{office.en} {reach}".rstrip()
    )
