"""industry-112, cases through the rooms: the last second, what lapses, three days, who decides."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.core import mail

from tests.applications.conftest import signed_in
from tests.applications.pages import text_of
from tests.cases.drafting import Drafted, drafted
from tests.cases.reviewing import Officer
from tests.portal.office_stages import publish_real
from tests.portal.office_world import words_of
from yunshi.applications.models import Receipt
from yunshi.applications.services import Submitted
from yunshi.casework.acting import Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.casework.timers import run_due_timers
from yunshi.notices.services import deliver_waiting
from yunshi.programmes.models import Window
from yunshi.programmes.services import open_window
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

AT = datetime(2023, 7, 3, 10, 0, tzinfo=TAIPEI)
CLOSES = datetime(2023, 8, 20, 23, 59, 59, tzinfo=TAIPEI)
SPEC = "/solutions/0/solution/other_spec"


def hall_window() -> Window:
    """The text fixes the closing; an officer opens the intake (I112-AMB-21)."""
    publish_real("industry-112")
    opens = datetime(2023, 5, 15, tzinfo=TAIPEI)
    words = Text(zh_hant="112 年受理期間", en="Intake of 2023")
    return open_window("industry-112", "intake", words, opens, CLOSES, by=None)


def filed(draft: Drafted) -> Case:
    """Submitted, and in qualification at once: nothing waits for the window to close."""
    outcome = draft.submit()
    assert isinstance(outcome, Submitted), outcome
    case = Case.objects.get(group=draft.filing.id)
    assert case.state == "qualification"
    return case


def last_letter(draft: Drafted) -> str:
    deliver_waiting()
    return str([one for one in mail.outbox if draft.ours.owner.email in one.to][-1].body)


@pytest.mark.parametrize(
    ("example", "solutions"), [("complete", 1), ("agent-former-and-first", 2), ("summit", 1)]
)
def test_the_examples_are_filed_with_real_papers(at: None, example: str, solutions: int) -> None:
    draft = drafted(hall_window(), AT, example)
    outcome = draft.submit()
    assert isinstance(outcome, Submitted), outcome
    assert outcome.receipt.number.startswith("I112-")
    assert Case.objects.filter(group=draft.filing.id).count() == solutions


# C51, C52: the window


@pytest.mark.parametrize(
    ("arrived_at", "accepted"),
    [(CLOSES, True), (CLOSES + timedelta(seconds=1), False)],
)
def test_I112_C51_the_last_second_of_the_twentieth_of_august(
    at: None, arrived_at: datetime, accepted: bool
) -> None:
    draft = drafted(hall_window(), AT)
    with set_clock(arrived_at + timedelta(seconds=5)):
        outcome = draft.submit(arrived_at)
    assert isinstance(outcome, Submitted) is accepted, outcome
    if isinstance(outcome, Refused):
        (finding,) = outcome.findings
        assert finding.refs == ("I112-DATE-01", "I112-DATE-02")


def test_I112_C52_a_full_draft_that_was_not_sent_is_no_application(at: None) -> None:
    draft = drafted(hall_window(), AT)
    with set_clock(CLOSES + timedelta(hours=1)):
        run_due_timers()
        case = Case.objects.get(group=draft.filing.id)
        assert case.state == "lapsed"
        assert "草稿沒有送出，因此沒有成立申請" in last_letter(draft)
    assert not Receipt.objects.exists()


# C54: three days


@pytest.fixture
def asked(at: None) -> tuple[Drafted, Officer]:
    """A supplement is asked for on 4 July at ten."""
    draft = drafted(hall_window(), AT)
    case = filed(draft)
    with set_clock(AT + timedelta(days=1)):
        officer = Officer.of(case)
        assert officer.ask({"company/profile": "請說明團隊。"}).status_code == 302
        letter = last_letter(draft)
        assert "請說明團隊。" in letter
        assert "逾期未補正，視同放棄" in letter
    case.refresh_from_db()
    assert case.state == "supplement"
    assert case.due_at == datetime(2023, 7, 7, 23, 59, 59, tzinfo=TAIPEI)
    return draft, officer


def test_I112_C54_an_answer_in_the_last_second_of_the_third_day_is_in_time(
    asked: tuple[Drafted, Officer],
) -> None:
    draft, officer = asked
    with set_clock(datetime(2023, 7, 7, 23, 59, 59, tzinfo=TAIPEI)):
        browser = signed_in(draft.ours.owner)
        draft.save({draft.address("/company/profile"): "團隊 32 人，服務 120 家工廠。"})
        sent = browser.post(f"/apply/{draft.filing.id}/supplement/", {"key": str(uuid4())})
        assert sent.status_code == 302, text_of(sent)
        assert officer.state == "qualification"


def test_I112_C54_after_the_third_day_it_is_deemed_abandoned(
    asked: tuple[Drafted, Officer],
) -> None:
    draft, officer = asked
    with set_clock(datetime(2023, 7, 8, 0, 30, tzinfo=TAIPEI)):
        run_due_timers()
        assert officer.state == "deemed_abandoned"
        assert "依須知六(五)，本方案視同放棄" in last_letter(draft)


# C10, X10: who decides


def test_I112_C10_who_cannot_declare_five_years_is_decided_by_an_officer(at: None) -> None:
    excepted = {"agreed": True, "except": {"no_major_breach": "108 年一件，已改善。"}}
    draft = drafted(hall_window(), AT, changes={"/declarations/statements": excepted})
    case = filed(draft)
    with set_clock(AT + timedelta(days=1)):
        officer = Officer.of(case)
        assert officer.point("breach_in_five_years").needs_decision
        assert "108 年一件，已改善。" in officer.page
        officer.judge_the_rest()
        assert officer.act("pass_qualification").status_code == 302
        assert officer.state == "decision"


def test_I112_X10_a_price_with_a_tablet_does_not_qualify(at: None) -> None:
    draft = drafted(hall_window(), AT, changes={SPEC: "含平板 2 台"})
    case = filed(draft)
    with set_clock(AT + timedelta(days=1)):
        officer = Officer.of(case)
        point = officer.point("no_hardware_in_prices")
        assert point.finding.verdict is Verdict.FAIL
        officer.judge_the_rest()
        refused = officer.act("pass_qualification")
        assert refused.status_code == 422
        assert "方案價格不得包含硬體" in words_of(refused.content)
        assert officer.state == "qualification"


# The lanes (八(一)): who sees which stage


@pytest.mark.parametrize(
    ("example", "follows", "never"),
    [("complete", "技術審查", "書面審查"), ("summit", "書面審查", "技術審查")],
)
def test_I112_REV_01_vendor_and_officer_are_told_the_stages_of_the_solutions_own_lane(
    at: None, example: str, follows: str, never: str
) -> None:
    draft = drafted(hall_window(), AT, example)
    case = filed(draft)
    receipt = text_of(signed_in(draft.ours.owner).get(f"/apply/{draft.filing.id}/receipt/"))
    ahead = receipt[receipt.index("接下來") :]
    assert (follows in ahead, f" {never} " in ahead) == (True, False)
    with set_clock(AT + timedelta(days=1)):
        officer = Officer.of(case)
        assert f"通過，進入{follows}" in officer.page
        assert f"通過，進入{never}" not in officer.page
