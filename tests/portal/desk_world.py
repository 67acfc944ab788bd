"""An office whose programme asks for a contact's name, phones and address."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from tests.applications.world import Vendor, answered, started
from tests.notices.supplement_world import small_market
from tests.portal.office_world import Office
from yunshi.applications import services as filings
from yunshi.casework.models import Case
from yunshi.programmes.models import Window

_FOUNDED = "type: date, label: {zh-Hant: 成立日, en: Founded}, limits: {not_in_future: true}}"
_QUESTIONS = (
    ("contact_name", "text", "", "聯絡兔", "Contact"),
    ("motto", "text", "required: false, ", "家訓", "Motto"),
    ("contact_phone", "phone", "", "洞穴電話", "Burrow phone"),
    ("mobile", "phone", "required: false, ", "手機", "Mobile"),
    ("contact_email", "email", "receives_mail: true, ", "信箱", "E-mail"),
)
CONTACT = _FOUNDED + "".join(
    f"\n      - {{id: {name}, refs: [SMALL-FORM1-{number:02}], type: {kind}, {more}"
    f"label: {{zh-Hant: {zh}, en: {en}}}}}"
    for number, (name, kind, more, zh, en) in enumerate(_QUESTIONS, start=5)
)
ANSWERED = {
    "burrow/contact_name": "白小兔",
    "burrow/motto": "不吃窩邊草",
    "burrow/contact_phone": "02-2345-6789#12",
    "burrow/mobile": "0912-345-678",
    "burrow/contact_email": "rabbit@burrow.example",
}


def with_contacts(folder: Path) -> Path:
    """The small market, asking for a contact."""
    return small_market(folder, ("forms/burrow.yaml", _FOUNDED, CONTACT))


def filed_with_contact(office: Office, by: Vendor) -> Case:
    window = Window.objects.filter(programme=office.programme).order_by("opens_at")[0]
    filing = answered(started(by, window), by, **ANSWERED)
    outcome = filings.submit_filing(
        filing.id, by.actor, key=uuid4().hex, arrived_at=office.time.instant
    )
    assert isinstance(outcome, filings.Submitted), outcome
    return Case.objects.get(group=filing.id)
