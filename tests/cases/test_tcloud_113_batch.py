"""tcloud-113: ten solutions of a vendor in a batch, and which of them count."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import pytest

from tests.applications.world import person
from tests.cases.drafting import Drafted, drafted
from tests.portal.office_stages import tcloud_window
from yunshi.applications import services
from yunshi.applications.judging import solutions_in_window, switches_for
from yunshi.applications.models import Filing
from yunshi.applications.services import Submitted
from yunshi.casework.acting import Refused
from yunshi.programmes.services import set_switch
from yunshi.rulebook.calendar import TAIPEI

pytestmark = pytest.mark.django_db

AT = datetime(2024, 11, 20, 10, 0, tzinfo=TAIPEI)


@pytest.fixture
def abroad(at: None) -> Drafted:
    """A filing for the international zone, submitted."""
    draft = drafted(tcloud_window(), AT, "international")
    assert isinstance(draft.submit(), Submitted)
    return draft


def another(draft: Drafted) -> Filing:
    """A second filing of the same vendor in the same window."""
    vendor = draft.ours
    filing = services.start_filing(draft.filing.window_id, vendor.organisation.id, vendor.actor)
    assert isinstance(filing, Filing), filing
    return filing


def added(filing: Filing, draft: Drafted, count: int) -> list[UUID | Refused]:
    return [services.add_solution(filing, draft.ours.actor) for _ in range(count)]


def test_T113_SOL_05_SUB_06_AMB_04_all_count_across_filings_of_a_batch(abroad: Drafted) -> None:
    filing = another(abroad)
    assert solutions_in_window(filing, switches_for(filing)) == 1
    *taken, last = added(filing, abroad, 9)  # One stands in the draft from the start.
    assert all(isinstance(one, UUID) for one in taken)
    assert isinstance(last, Refused)
    (finding,) = last.findings
    assert (finding.rule, finding.refs) == ("solutions.at_most", ("T113-SOL-05", "T113-SUB-06"))
    assert "這是第 11 個" in finding.message.zh_hant


def test_T113_AMB_04_by_the_other_reading_the_international_zone_does_not(
    abroad: Drafted,
) -> None:
    officer, agency = person("承辦").id, person("核定").id
    set_switch(
        "tcloud-113",
        "international_counts",
        False,
        by=officer,
        reason="依公告",
        confirmed_by=agency,
    )
    filing = another(abroad)
    assert solutions_in_window(filing, switches_for(filing)) == 0
    assert all(isinstance(one, UUID) for one in added(filing, abroad, 11)), "no zone is chosen yet"
