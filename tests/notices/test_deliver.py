"""Mails leave the outbox once; an outage delays them and loses none (R110-D24)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from shutil import copytree
from uuid import uuid4

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend

from tests.applications.world import DURING, answered, publish, started, vendor
from tests.packs import SMALL_MARKET
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.casework.clock import set_clock
from yunshi.casework.models import OutboxMessage
from yunshi.notices.models import Delivery
from yunshi.notices.services import Delivered, deliver_waiting
from yunshi.parties.models import Person

pytestmark = pytest.mark.django_db


class MailServer(EmailBackend):
    """Takes mail as the real one does, but not for the addresses it is told to turn away."""

    away: bool = False
    refuses: frozenset[str] = frozenset()

    def send_messages(self, messages):  # type: ignore[no-untyped-def]
        if self.away or any(set(message.to) & self.refuses for message in messages):
            raise ConnectionRefusedError("the mail server is away")
        return super().send_messages(messages)


@pytest.fixture(autouse=True)
def mail_server(settings: object) -> None:
    settings.EMAIL_BACKEND = "tests.notices.test_deliver.MailServer"  # type: ignore[attr-defined]
    MailServer.away, MailServer.refuses = False, frozenset()
    mail.outbox = []


def filed(*, language: str = "zh-hant", pack: Path = SMALL_MARKET, **answers: object) -> Filing:
    ours = vendor()
    Person.objects.filter(pk=ours.owner.pk).update(language=language)
    filing = answered(started(ours, publish(pack)), ours, **answers)
    outcome = services.submit_filing(filing.id, ours.actor, key=uuid4().hex, arrived_at=DURING)
    assert isinstance(outcome, services.Submitted), outcome
    return Filing.objects.get(pk=filing.pk)


def test_R110_D24_a_submission_mails_its_receipt_once() -> None:
    with set_clock(DURING):
        filing = filed()
        assert deliver_waiting() == Delivered(sent=1)
        assert deliver_waiting() == Delivered()
    (sent,) = mail.outbox
    assert "藍月" in sent.subject
    delivery = Delivery.objects.get()
    assert (delivery.subject, delivery.body) == (sent.subject, sent.body)
    assert OutboxMessage.objects.get(case__group=filing.id, kind="mail").state == "sent"


def test_a_person_who_reads_english_gets_english() -> None:
    with set_clock(DURING):
        filed(language="en")
        deliver_waiting()
    assert mail.outbox[0].subject.endswith("submission_received")
    assert "「" not in mail.outbox[0].subject


def test_an_outage_of_the_mail_server_delays_and_loses_nothing() -> None:
    with set_clock(DURING) as time:
        filed()
        MailServer.away = True
        assert deliver_waiting() == Delivered(failed=1)
        MailServer.away = False
        assert deliver_waiting() == Delivered(), "not at once again"
        time.move(timedelta(minutes=2))
        assert deliver_waiting() == Delivered(sent=1)
    assert len(mail.outbox) == 1


def test_who_got_a_mail_does_not_get_it_again_when_anothers_failed() -> None:
    with set_clock(DURING) as time:
        ours = vendor()
        deputy = ours.member("代理", delegated=True)
        filing = answered(started(ours, publish()), ours)
        services.submit_filing(filing.id, ours.actor, key="k", arrived_at=DURING)
        address = Person.objects.get(pk=deputy.person).email
        MailServer.refuses = frozenset({address})
        assert deliver_waiting() == Delivered(failed=1)
        MailServer.refuses = frozenset()
        time.move(timedelta(minutes=2))
        assert deliver_waiting() == Delivered(sent=1)
    assert sorted(sent.to[0] for sent in mail.outbox) == sorted([ours.owner.email, address])


def test_a_company_name_with_a_line_break_cannot_write_headers() -> None:
    with set_clock(DURING):
        ours = vendor(name="兔\nBcc: evil@example.test")
        filing = answered(started(ours, publish()), ours)
        services.submit_filing(filing.id, ours.actor, key="k", arrived_at=DURING)
        deliver_waiting()
    (sent,) = mail.outbox
    assert "\n" not in sent.subject
    assert sent.recipients() == [ours.owner.email]


def test_T113_FORM2_17_the_contact_gets_a_copy_of_what_the_owner_gets(tmp_path: Path) -> None:
    pack = copytree(SMALL_MARKET, tmp_path / "small-market")
    form = pack / "forms" / "burrow.yaml"
    form.write_text(form.read_text("utf-8").rstrip() + _CONTACT, encoding="utf-8")
    with set_clock(DURING):
        filed(pack=pack, **{"burrow/contact": "contact@rabbit.example"})
        assert deliver_waiting() == Delivered(sent=1)
    to_owner, to_contact = mail.outbox
    assert (to_contact.to, to_contact.cc) == (["contact@rabbit.example"], [])
    assert (to_contact.subject, to_contact.body) == (to_owner.subject, to_owner.body)


_CONTACT = """
      - id: contact
        refs: [SMALL-FORM1-05]
        type: email
        receives_mail: true
        label: {zh-Hant: 聯絡人電子郵件, en: Contact's e-mail}
"""


def test_without_an_address_for_mail_nobody_gets_a_copy() -> None:
    with set_clock(DURING):
        filed()
        deliver_waiting()
    (sent,) = mail.outbox
    assert (len(sent.to), sent.cc) == (1, [])
