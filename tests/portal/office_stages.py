"""Filings of the real programmes, brought to their stages by the rooms' own verbs."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from django.conf import settings

from tests.applications.world import Vendor
from tests.programmes.enrolling import enrolled
from tests.signing import signed_if_asked
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.casework.timers import run_due_timers
from yunshi.demo.filings import draft
from yunshi.programmes.models import Window
from yunshi.programmes.services import open_window, publish_pack
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.text import Text

TCLOUD = "tcloud-113"
RETAIL = "retail-110"
RETAIL_CLOSES = datetime(2021, 7, 8, 17, 0, 0, tzinfo=TAIPEI)
BATCH_CLOSES = datetime(2024, 11, 29, 23, 59, 59, tzinfo=TAIPEI)


def publish_real(programme: str) -> None:
    folder = Path(settings.YUNSHI_PROGRAMMES) / programme
    publish_pack(load_pack(folder))


def retail_window() -> Window:
    """The written window of the programme."""
    publish_real(RETAIL)
    return Window.objects.filter(programme=RETAIL).order_by("opens_at")[0]


def tcloud_window() -> Window:
    """The text has no date; an officer opens the batch (T113-DATE-02)."""
    publish_real(TCLOUD)
    return open_window(
        TCLOUD,
        "batch_1",
        Text(zh_hant="第 1 梯次", en="Batch 1"),
        datetime(2024, 11, 1, tzinfo=TAIPEI),
        BATCH_CLOSES,
        by=None,
    )


def filed_in(window: Window, by: Vendor) -> Case:
    """The programme's complete example, filed an hour before intake closes."""
    at = window.closes_at - timedelta(hours=1)
    with set_clock(at):
        enrolled(by, window.programme_id)
        filing = draft(by.organisation, by.actor, window)
        signed_if_asked(filing, by.actor, at)
        done = filings.submit_filing(filing.id, by.actor, key=uuid4().hex, arrived_at=at)
    assert isinstance(done, filings.Submitted), done
    return Case.objects.get(group=filing.id)


def after_intake(window: Window) -> None:
    """The timers run when intake has closed: review begins."""
    with set_clock(window.closes_at + timedelta(minutes=10)):
        run_due_timers()


def in_qualification(window: Window, by: Vendor) -> Case:
    case = filed_in(window, by)
    after_intake(window)
    case.refresh_from_db()
    assert case.state == "qualification"
    return case


def filing_of(case: Case) -> Filing:
    return Filing.objects.get(pk=case.group)
