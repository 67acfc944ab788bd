"""tcloud-113, cases of text, rows, price and maker: submitted as vendors submit."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.core import mail

from tests.applications.conftest import signed_in
from tests.applications.pages import data, form_of, posted
from tests.cases.drafting import Drafted, drafted
from tests.portal.office_stages import TCLOUD, after_intake, tcloud_window
from tests.portal.office_world import (
    act_form,
    act_url,
    at_browser,
    case_url,
    staff_person,
    words_of,
)
from tests.programmes.judging import REMOVED
from yunshi.applications.services import Submitted
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.notices.services import deliver_waiting
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

AT = datetime(2024, 11, 20, 10, 0, tzinfo=TAIPEI)
TECHNICAL = "/solutions/0/technical"
SOLUTION = "/solutions/0/solution"
PAPERS = "/solutions/0/documents"


@pytest.fixture
def draft(at: None) -> Drafted:
    return drafted(tcloud_window(), AT)


@pytest.mark.parametrize(
    ("place", "rule", "limit", "label"),
    [
        pytest.param(
            f"{TECHNICAL}/mass_connections",
            "technical.mass_connections.characters",
            100,
            "大量連線",
            id="C16",
        ),
        pytest.param("/company/profile", "company.profile.characters", 300, "公司簡介", id="C18"),
    ],
)
def test_T113_C16_C18_a_text_of_the_limit_is_taken_and_one_more_character_is_not(
    draft: Drafted, place: str, rule: str, limit: int, label: str
) -> None:
    found = draft.refused({place: "雲" * (limit + 1)})
    assert set(found) == {(rule, place)}
    message = found[rule, place].message.zh_hant
    assert label in message
    assert str(limit) in message
    assert str(limit + 1) in message
    assert draft.accepted({place: "雲" * limit})


def test_T113_C19_ten_rows_of_twenty_characters_with_quantity_and_unit(draft: Drafted) -> None:
    place = f"{SOLUTION}/functions"
    row = {"function": "雲" * 20, "quantity": 1, "unit": "式"}
    assert draft.accepted({place: [row] * 10})
    assert set(draft.refused({place: [row] * 11})) == {("solution.functions.at_most", place)}
    too_long = draft.refused({place: [row, {**row, "function": "雲" * 21}]})
    assert set(too_long) == {("solution.functions.function.characters", f"{place}/1/function")}
    without = draft.refused({place: [row, {**row, "unit": ""}]})
    assert set(without) == {("solution.functions.unit.missing", f"{place}/1/unit")}


def test_T113_C28_subscription_months(draft: Drafted) -> None:
    place = f"{SOLUTION}/term_months"
    whole = "「訂閱期程」：請填整數，用數字書寫（例如 12）。"
    for months, code, said in (
        (0, "min", "「訂閱期程」是 0，不得低於 1。"),
        (13, "max", "「訂閱期程」是 13，不得高於 12。"),
        (1.5, "type", whole),
        ("十二", "type", whole),
    ):
        found = draft.refused({place: months})
        assert set(found) == {(f"solution.term_months.{code}", place)}, months
        assert found[f"solution.term_months.{code}", place].message.zh_hant == said, months
    for months in (1, 12):
        assert draft.accepted({place: months, f"{SOLUTION}/price_total": months * 1000})


def test_T113_C31_a_second_price_is_not_offered(draft: Drafted) -> None:
    place = f"{SOLUTION}/price_total"
    assert set(draft.refused({place: [12_000, 9_000]})) == {("solution.price_total.type", place)}
    page = f"/apply/{draft.filing.id}/solutions/{draft.solutions[0]}/solution/pricing/"
    browser = signed_in(draft.ours.owner)
    assert [name for name in form_of(browser.get(page)) if name.startswith("price")] == [
        "price_total"
    ]
    posted(browser, page, price_total="11000", price_total_2="9000", action="continue")
    prices = {
        name: value
        for name, value in data(draft.filing)["solutions"][0]["solution"].items()
        if name.startswith("price")
    }
    assert prices == {"price_total": 11000}


@pytest.mark.parametrize(
    ("proof", "price", "flagged"), [(10_000, 12_000, True), (10_000, 10_000, False)]
)
def test_T113_C33_SUPP_03_a_price_above_the_proof_is_shown_when_review_opens_and_may_be_refused(
    draft: Drafted, proof: int, price: int, flagged: bool
) -> None:
    draft.change({f"{SOLUTION}/proof_amount": proof, f"{SOLUTION}/price_total": price})
    assert isinstance(draft.submit(), Submitted)
    deliver_waiting()
    mail.outbox = []
    after_intake(draft.filing.window)
    with set_clock(draft.filing.window.closes_at + timedelta(days=1)):
        case = Case.objects.get(group=draft.filing.id)
        officer = at_browser(staff_person(Role.OFFICER, TCLOUD))
        page = words_of(officer.get(case_url(case)).content)
        assert ("每月單價高於實績證明文件" in page) is flagged
        if flagged:
            reason = "價格高於市價，請參考實績證明文件。"
            done = officer.post(act_url(case, "fail_qualification"), act_form(case, reason=reason))
            assert done.status_code == 302
            case.refresh_from_db()
            assert case.state == "unqualified"
            deliver_waiting()
            letter = next(one for one in mail.outbox if draft.ours.owner.email in one.to)
            assert letter.subject.startswith("資格不符通知：")
            assert reason in str(letter.body)


def test_T113_C34_mixed_origin_needs_the_authorisation_and_not_the_makers_number(
    draft: Drafted,
) -> None:
    mixed: dict[str, object] = {
        f"{SOLUTION}/origin": "mixed",
        f"{SOLUTION}/maker_name": "樣本原廠股份有限公司",
        f"{SOLUTION}/maker_country": "japan",
        f"{SOLUTION}/maker_ubn": REMOVED,
    }
    place = f"{PAPERS}/maker_authorisation"
    found = draft.refused(mixed)
    assert set(found) == {("documents.maker_authorisation.missing", place)}
    assert "原廠授權證明" in found["documents.maker_authorisation.missing", place].message.zh_hant
    assert draft.accepted({**mixed, place: {"type": "pdf"}})
