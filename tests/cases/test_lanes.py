"""D36 and C57: what was listed last year is confirmed without review; what is worse than its
earlier listing goes on to another review and is not refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from tests.applications.conftest import signed_in
from tests.applications.pages import base, text_of
from tests.applications.world import staff
from tests.cases.drafting import Drafted, drafted
from tests.cases.reviewing import Officer
from tests.cases.test_industry_112 import hall_window
from tests.portal.office_stages import publish_real
from tests.portal.office_world import act_url, words_of
from yunshi.applications.services import Submitted
from yunshi.casework.acting import Performed, Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, JournalEntry, OutboxMessage
from yunshi.casework.verification import verify_case
from yunshi.programmes.models import StandingList, Window
from yunshi.programmes.services import import_standings, open_window
from yunshi.reviews import services as reviews
from yunshi.reviews.queries import case_in_review
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

AT = datetime(2022, 4, 11, 10, 0, tzinfo=TAIPEI)
IN_112 = datetime(2023, 7, 3, 10, 0, tzinfo=TAIPEI)
CLAIM = "lanes.carry_over.standing"


def window_111() -> Window:
    publish_real("industry-111")
    found = Window.objects.filter(programme="industry-111").order_by("opens_at").first()
    if found is not None and found.opens_at <= AT <= found.closes_at:
        return found
    opens = datetime(2022, 3, 23, tzinfo=TAIPEI)
    closes = datetime(2022, 8, 20, 23, 59, 59, tzinfo=TAIPEI)
    words = Text(zh_hant="111 年受理期間", en="Intake of 2022")
    return open_window("industry-111", "walked", words, opens, closes, by=None)


def listed(draft: Drafted) -> None:
    """The office has imported who was listed in 110, and the firm is among them."""
    imported = import_standings(
        "industry-111",
        "listed_in_industry_hall_110",
        f"統一編號,名稱\n{draft.ours.organisation.ubn},堃廠\n".encode(),
        source="工業館 110 年上架名單",
        file_name="名單.csv",
        seen=None,
        by=staff(Role.OFFICER, "industry-111").person,
    )
    assert isinstance(imported, StandingList), imported


def filed(draft: Drafted) -> Case:
    outcome = draft.submit()
    assert isinstance(outcome, Submitted), outcome
    case = Case.objects.get(group=draft.filing.id)
    assert case.state == "qualification"
    return case


def moved(verb: Any, case: Case, actor: Any, at: datetime, **said: str) -> Performed | Refused:
    case.refresh_from_db()
    outcome: Performed | Refused = verb(
        case.id,
        actor,
        key=uuid4().hex,
        arrived_at=at,
        expected_revision=case.revision,
        **said,
    )
    case.refresh_from_db()
    return outcome


@pytest.mark.parametrize("on_the_list", [True, False])
def test_I111_D36_an_officer_confirms_what_was_listed_in_110_without_review(
    at: None, on_the_list: bool
) -> None:
    draft = drafted(window_111(), AT, "listed-in-110")
    if on_the_list:
        listed(draft)
    case = filed(draft)
    officer = Officer.of(case)
    claim = officer.point(CLAIM)
    # Never a refusal by itself: who is on no list is looked at by a person.
    assert claim.finding.verdict is (Verdict.PASS if on_the_list else Verdict.REVIEW)
    offered = officer.page
    assert "確認：去年已上架，不用重新遴選" in offered
    assert "移送" not in offered
    early = officer.act("confirm_lane")
    assert (early.status_code == 302) is False, "open points stand in the way"
    if not on_the_list:
        officer.judge(CLAIM, met=True)
    officer.judge_the_rest()
    assert officer.act("pass_qualification").status_code == 422, "there is nothing to pass it on to"
    assert officer.act("confirm_lane").status_code == 302
    assert officer.state == "approved"
    entry = JournalEntry.objects.get(case=case, action="confirm_lane")
    assert entry.facts == {"lane": "carry_over"}
    assert entry.actor_role == "officer"
    assert OutboxMessage.objects.filter(case=case, template="approved", audience="owner").count()
    assert "確認，不經審查" in words_of(officer.client.get(f"{case_page(case)}journal/").content)
    assert "已確認，不需審查" in text_of(
        signed_in(draft.ours.owner).get(f"{base(draft.filing)}history/")
    )
    assert verify_case(case.id).is_sound


def case_page(case: Case) -> str:
    return f"/office/cases/{case.id}/"


def test_I111_D36_a_claim_that_is_not_right_is_not_confirmed_and_stays_with_the_officer(
    at: None,
) -> None:
    draft = drafted(window_111(), AT, "listed-in-110")
    case = filed(draft)
    officer = Officer.of(case)
    officer.judge(CLAIM, met=False, note="110 年名單沒有這個方案")
    assert officer.act("confirm_lane").status_code == 422
    assert officer.state == "qualification"


def test_I111_D36_what_claims_nothing_goes_through_the_selection(at: None) -> None:
    case = filed(drafted(window_111(), AT))
    officer = Officer.of(case)
    assert CLAIM not in {point.finding.rule for point in officer.seen.points}
    officer.judge_the_rest()
    refused = moved(reviews.confirm_lane, case, staff(Role.OFFICER, "industry-111"), AT)
    assert isinstance(refused, Refused)
    assert [finding.rule for finding in refused.findings] == ["reviews.lane_is_reviewed"]
    assert officer.act("pass_qualification").status_code == 302
    assert officer.state == "decision"


@pytest.fixture
def summit() -> Iterator[tuple[Officer, Drafted]]:
    with set_clock(IN_112):
        draft = drafted(hall_window(), IN_112, "summit")
        case = filed(draft)
        officer = Officer.of(case)
        officer.judge_the_rest()
        assert officer.act("pass_qualification").status_code == 302
        case.refresh_from_db()
        yield officer, draft


def stages(officer: Officer) -> str:
    seen = case_in_review(officer.case.id, staff(Role.OFFICER, officer.case.programme))
    assert seen is not None
    assert seen.lane is not None
    return seen.lane.id


def test_I112_C57_worse_than_the_listing_goes_on_to_technical_review_and_is_not_refused(
    summit: tuple[Officer, Drafted],
) -> None:
    officer, draft = summit
    assert stages(officer) == "summit"
    assert officer.act("refuse", reason="條件較差").status_code == 422
    assert officer.state == "decision"
    assert "改走：首次申請、曾在工業館上架方案" in officer.page
    assert officer.act("change_lane").status_code == 422, "a reason is asked for"
    assert officer.act("change_lane", reason="價格高於攻頂計畫").status_code == 302
    assert (officer.state, stages(officer)) == ("decision", "technical")
    entry = JournalEntry.objects.get(case=officer.case, action="change_lane")
    assert entry.facts == {"from": "summit", "lane": "technical"}
    # By the other lane it is decided as everything is; once more it cannot be sent on.
    assert officer.act("change_lane", reason="再一次").status_code == 422
    said = text_of(signed_in(draft.ours.owner).get(f"{base(draft.filing)}history/"))
    assert "改走另一種審查" in said
    assert officer.act("refuse", reason="技術審查不符").status_code == 302
    assert officer.state == "refused"


def test_I112_C57_as_good_as_the_listing_it_passes_on_paper(
    summit: tuple[Officer, Drafted],
) -> None:
    officer, _ = summit
    assert officer.act("approve").status_code == 302
    assert officer.state == "approved"
    assert not JournalEntry.objects.filter(case=officer.case, action="change_lane").exists()


def test_I112_C57_a_first_application_has_no_lane_to_go_on_by(at: None) -> None:
    with set_clock(IN_112):
        case = filed(drafted(hall_window(), IN_112))
        officer = Officer.of(case)
        officer.judge_the_rest()
        assert officer.act("pass_qualification").status_code == 302
        assert "改走" not in officer.page
        case.refresh_from_db()
        refused = moved(
            reviews.change_lane,
            case,
            staff(Role.OFFICER, "industry-112"),
            IN_112,
            reason="另一種",
        )
        assert isinstance(refused, Refused)
        assert officer.act("refuse", reason="不符").status_code == 302


def test_lanes_are_for_officers(at: None) -> None:
    draft = drafted(window_111(), AT, "listed-in-110")
    case = filed(draft)
    browser: Client = signed_in(draft.ours.owner)
    assert browser.post(act_url(case, "confirm_lane")).status_code in {403, 404}
    refused = moved(reviews.confirm_lane, case, draft.ours.actor, AT)
    assert isinstance(refused, Refused)
    assert [finding.rule for finding in refused.findings] == ["casework.role"]
