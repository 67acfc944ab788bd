"""The receipt on paper, as Chromium prints it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from tests.applications.conftest import tab_of
from tests.applications.world import DURING, Vendor, answered, publish, started
from tests.parties.making import registered
from yunshi.applications import services
from yunshi.applications.models import Receipt
from yunshi.casework.clock import SetClock, set_clock


@pytest.fixture
def time(live_site: str) -> Iterator[SetClock]:
    with set_clock(DURING) as clock:
        yield clock


def test_T113_SUB_04_every_page_of_the_printed_receipt_bears_its_number(
    chromium: Browser, live_site: str, time: SetClock, tmp_path: Path
) -> None:
    made = registered(ubn="04595257", organisation_name="月兔")
    ours = Vendor(made.organisation, made.person)
    filing = started(ours, publish())
    answered(filing, ours)
    time.move(timedelta(minutes=1))
    services.submit_filing(filing.pk, ours.actor, key=uuid4().hex, arrived_at=time.instant)
    receipt = Receipt.objects.get(filing=filing)
    printed = tmp_path / "receipt.pdf"
    with tab_of(chromium, ours.owner, live_site) as page:
        page.goto(f"/apply/{filing.id}/receipt/")
        page.pdf(path=printed, prefer_css_page_size=True, print_background=True)
    pages = [page.extract_text() for page in PdfReader(printed).pages]
    assert len(pages) > 1
    for number, text in enumerate(pages, 1):
        assert re.search(rf"收件編號\s*{receipt.number}", text), text
        assert re.search(rf"{number} ?/ ?{len(pages)}", text), text
