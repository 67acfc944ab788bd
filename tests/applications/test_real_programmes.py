"""The two programmes' own cases of windows and submission, with their packs and examples."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.conf import settings

from tests.applications.world import Vendor, publish, vendor
from tests.programmes.enrolling import enrolled
from tests.signing import signed_if_asked
from yunshi.applications import services
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.services import Submitted
from yunshi.casework.acting import Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, OutboxMessage
from yunshi.casework.timers import run_due_timers
from yunshi.demo.filings import draft
from yunshi.notices.rendering import render
from yunshi.parties.queries import person_facts
from yunshi.programmes.models import Window
from yunshi.programmes.services import open_window, publish_pack
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

CLOSING = datetime(2021, 7, 8, 17, 0, 0, tzinfo=TAIPEI)
BATCH_CLOSES = datetime(2024, 11, 29, 23, 59, 59, tzinfo=TAIPEI)


def folder(programme: str) -> Path:
    return Path(settings.YUNSHI_PROGRAMMES) / programme


@pytest.fixture
def retail() -> Window:
    return publish(folder("retail-110"))


@pytest.fixture
def tcloud() -> Window:
    """T113-DATE-02: no date in the text; an officer opens the batch."""
    publish_pack(load_pack(folder("tcloud-113")))
    return open_window(
        "tcloud-113",
        "batch_1",
        Text(zh_hant="第 1 梯次", en="Batch 1"),
        datetime(2024, 11, 1, tzinfo=TAIPEI),
        BATCH_CLOSES,
        by=None,
    )


def complete(ours: Vendor, window: Window, at: datetime) -> Filing:
    with set_clock(at):
        enrolled(ours, window.programme_id)
        return draft(ours.organisation, ours.actor, window)


def submit(filing: Filing, ours: Vendor, at: datetime) -> Submitted | Refused:
    with set_clock(at + timedelta(seconds=20)):
        signed_if_asked(filing, ours.actor, at)
        return services.submit_filing(filing.id, ours.actor, key=uuid4().hex, arrived_at=at)


@pytest.mark.parametrize(
    ("arrived_at", "accepted"),
    [
        (CLOSING, True),
        (CLOSING.replace(microsecond=999_999), True),
        (CLOSING + timedelta(seconds=1), False),
    ],
)
def test_R110_D13_what_counts_is_the_arrival_at_the_server(
    retail: Window, arrived_at: datetime, accepted: bool
) -> None:
    ours = vendor()
    filing = complete(ours, retail, CLOSING - timedelta(hours=1))
    outcome = submit(filing, ours, arrived_at)
    assert isinstance(outcome, Submitted) is accepted, outcome
    if isinstance(outcome, Refused):
        (finding,) = outcome.findings
        assert "逾期不予受理" in finding.message.zh_hant
        assert "R110-IDD-05" in finding.refs


def test_R110_D15_a_draft_saved_at_16_59_and_never_sent_lapses(retail: Window) -> None:
    ours = vendor()
    filing = complete(ours, retail, CLOSING - timedelta(minutes=1))
    with set_clock(CLOSING + timedelta(minutes=10)):
        run_due_timers()
        case = Case.objects.get(group=filing.id)
        assert case.state == "lapsed"
        mail = OutboxMessage.objects.get(case=case, template="draft_lapsed")
        assert "未送出" in render(mail, person_facts(ours.owner)).subject
        second = open_window(
            "retail-110",
            "officer_batch_2",
            Text(zh_hant="第 2 批", en="Batch 2"),
            datetime(2021, 9, 15, tzinfo=TAIPEI),
            datetime(2021, 9, 30, 17, tzinfo=TAIPEI),
            by=None,
        )
        copied = services.copy_filing(filing, second.id, ours.actor)
    assert isinstance(copied, Filing)
    assert copied.draft.data["company"] == filing.draft.data["company"]
    assert not Receipt.objects.exists()


def test_R110_D24_a_successful_submission_is_mailed_as_an_upload_that_succeeded(
    retail: Window,
) -> None:
    ours = vendor()
    filing = complete(ours, retail, CLOSING - timedelta(hours=1))
    outcome = submit(filing, ours, CLOSING - timedelta(minutes=30))
    assert isinstance(outcome, Submitted), outcome
    mail = OutboxMessage.objects.get(case__group=filing.id, template="submission_received")
    letter = render(mail, person_facts(ours.owner))
    assert letter.subject == f"檔案上傳成功通知：{outcome.receipt.number}"
    assert "16:30:00" in letter.body
    assert all(file["sha256"] in letter.body for file in outcome.receipt.files)


def test_R110_REV_01_review_begins_by_itself_when_intake_has_closed(retail: Window) -> None:
    ours = vendor()
    filing = complete(ours, retail, CLOSING - timedelta(hours=1))
    assert isinstance(submit(filing, ours, CLOSING - timedelta(minutes=30)), Submitted)
    with set_clock(CLOSING - timedelta(minutes=1)):
        run_due_timers()
        assert Case.objects.get(group=filing.id).state == "submitted"
    with set_clock(CLOSING + timedelta(minutes=10)):
        run_due_timers()
        assert Case.objects.get(group=filing.id).state == "qualification"


def test_T113_C52_a_full_draft_that_was_not_sent_is_no_application(tcloud: Window) -> None:
    ours = vendor("12345675")
    filing = complete(ours, tcloud, BATCH_CLOSES - timedelta(days=1))
    late = submit(filing, ours, BATCH_CLOSES + timedelta(seconds=1))
    assert isinstance(late, Refused)
    with set_clock(BATCH_CLOSES + timedelta(minutes=10)):
        run_due_timers()
    assert Case.objects.get(group=filing.id).state == "lapsed"
    assert not Receipt.objects.exists()


def test_T113_AMB_02_the_last_second_of_the_closing_day_is_in(tcloud: Window) -> None:
    ours = vendor("12345675")
    filing = complete(ours, tcloud, BATCH_CLOSES - timedelta(days=1))
    assert isinstance(submit(filing, ours, BATCH_CLOSES), Submitted)


def test_T113_SUB_06_the_eleventh_solution_is_refused(tcloud: Window) -> None:
    ours = vendor("12345675")
    with set_clock(BATCH_CLOSES - timedelta(days=1)):
        filing = services.start_filing(tcloud.id, ours.organisation.id, ours.actor)
        assert isinstance(filing, Filing)
        outcomes = [services.add_solution(filing, ours.actor) for _ in range(10)]
    refused = [outcome for outcome in outcomes if isinstance(outcome, Refused)]
    assert len(refused) == 1
    assert outcomes[-1] is refused[0]
    assert "T113-SOL-05" in refused[0].findings[0].refs
