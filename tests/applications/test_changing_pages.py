"""The pages of changing a filing before closing: what they offer, promise and refuse."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from playwright.sync_api import Browser

from tests.applications.changing import changed, copied, filed, fresh, sent, states
from tests.applications.conftest import signed_in, tab_of
from tests.applications.pages import base, form_of, posted, text_of
from tests.applications.test_vendor_in_browser import RULES, RUN, WIDER
from tests.applications.world import DURING, Vendor, publish, solution_ids, staff, vendor
from tests.browsing import photograph
from yunshi.answers.addresses import Address
from yunshi.applications import services
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.services import Submitted
from yunshi.casework.clock import SetClock
from yunshi.casework.timers import run_due_timers
from yunshi.programmes.models import Window
from yunshi.reviews.services import ask_supplement
from yunshi.rulebook.lifecycle import Role

LATER = DURING + timedelta(hours=1)


@pytest.fixture
def before(ours: Vendor, window: Window) -> Filing:
    return filed(ours, window)


def number(filing: Filing) -> str:
    return Receipt.objects.get(filing=filing).number


def open_copy(browser: Client, before: Filing) -> Filing:
    """Presses the button of the filing's page."""
    page = browser.get(base(before))
    assert f'action="{base(before)}change/"' in page.content.decode()
    answer = browser.post(f"{base(before)}change/")
    copy = Filing.objects.get(replaces=before)
    assert answer["Location"] == base(copy)
    return copy


@pytest.mark.django_db
def test_b4_from_the_filing_s_page_through_the_copy_to_its_receipt(
    before: Filing, browser_of_ours: Client
) -> None:
    first = number(before)
    assert "會開一份工作副本" in text_of(browser_of_ours.get(base(before)))
    copy = open_copy(browser_of_ours, before)
    said = text_of(browser_of_ours.get(base(copy)))
    assert f"你正在修改申請 {first}" in said
    assert "在你送出這份副本前都有效" in said
    # Meanwhile the page of what stands leads to the copy and opens no second one.
    standing = browser_of_ours.get(base(before)).content.decode()
    assert f'href="{base(copy)}"' in standing
    assert f"{base(before)}change/" not in standing
    posted(browser_of_ours, f"{base(copy)}burrow/owner/", carrots="777")
    posted(browser_of_ours, f"{base(copy)}declarations/", honesty="yes")
    check = browser_of_ours.get(f"{base(copy)}check/")
    assert f"送出並取代 {first}" in text_of(check)
    answer = browser_of_ours.post(f"{base(copy)}check/", form_of(check), follow=True)
    said = text_of(answer)
    assert f"取代 {first}（" in said
    assert states(before) == ["replaced"]
    old = text_of(browser_of_ours.get(base(before)))
    assert "已由另一份申請取代" in old
    assert "已取代" in old
    assert f"查看申請 {number(copy)}" in old
    assert f"已由下列申請取代 {number(copy)}（" in text_of(
        browser_of_ours.get(f"{base(before)}receipt/")
    )
    assert "由後來送出的申請取代" in text_of(browser_of_ours.get(f"{base(before)}history/"))
    assert "已取代" in text_of(browser_of_ours.get("/apply/"))


@pytest.mark.django_db
def test_b4_the_check_page_says_which_solutions_are_withdrawn_and_which_are_new(
    ours: Vendor, window: Window, browser_of_ours: Client
) -> None:
    before = filed(ours, window, solutions=2)
    _, second = before.solutions.all()
    copy = copied(before, ours)
    _, dropped = solution_ids(copy)
    assert services.remove_solution(copy, dropped, ours.actor, key="r", arrived_at=DURING) is None
    new = services.add_solution(fresh(copy), ours.actor, arrived_at=DURING)
    assert isinstance(new, UUID)
    changed(copy, ours, **{f"solutions/{new}/cheese/name": "新月"})
    said = text_of(browser_of_ours.get(f"{base(copy)}check/"))
    assert f"送出時一併撤回： {second.name}" in said
    assert "隨這份副本送件： 新月" in said
    assert "其中原申請裡仍有效的方案，會隨這次送出撤回" in said


@pytest.mark.django_db
def test_b4_giving_up_is_asked_first(before: Filing, browser_of_ours: Client) -> None:
    copy = open_copy(browser_of_ours, before)
    asked = browser_of_ours.get(f"{base(copy)}give-up/")
    assert f"申請 {number(before)} 照原送出的內容有效" in text_of(asked)
    assert states(copy) == ["draft"], "asking alone does nothing"
    answer = browser_of_ours.post(f"{base(copy)}give-up/", form_of(asked), follow=True)
    assert "已放棄副本" in text_of(answer)
    assert (states(before), states(copy)) == (["qualification"], ["discarded"])
    assert browser_of_ours.get(f"{base(copy)}give-up/").status_code == 404
    assert browser_of_ours.get(f"{base(before)}give-up/").status_code == 404


@pytest.mark.django_db
def test_b4_after_closing_and_once_review_has_begun_no_page_offers_it(
    before: Filing, browser_of_ours: Client, time: SetClock
) -> None:
    asked = ask_supplement(
        before.id,
        staff(Role.OFFICER, before.programme_id),
        {Address("", "burrow", "name"): "與登記不符"},
        key="ask",
        arrived_at=DURING,
    )
    assert asked
    assert f"{base(before)}change/" not in browser_of_ours.get(base(before)).content.decode()
    refused = browser_of_ours.post(f"{base(before)}change/", follow=True)
    assert "審查已經開始" in text_of(refused)
    assert Filing.objects.count() == 1


@pytest.mark.django_db
def test_b4_a_copy_that_can_no_longer_be_sent_says_why_and_is_readable(
    before: Filing, ours: Vendor, browser_of_ours: Client
) -> None:
    copy = changed(copied(before, ours), ours, **{"burrow/carrots": 777})
    ask_supplement(
        before.id,
        staff(Role.OFFICER, before.programme_id),
        {Address("", "burrow", "name"): "與登記不符"},
        key="ask",
        arrived_at=DURING,
    )
    for page in (base(copy), f"{base(copy)}check/"):
        assert "這份副本不能再送出" in text_of(browser_of_ours.get(page))
    check = browser_of_ours.get(f"{base(copy)}check/")
    answer = browser_of_ours.post(f"{base(copy)}check/", form_of(check))
    assert answer.status_code == 422
    assert "審查已經開始" in text_of(answer)
    assert form_of(browser_of_ours.get(f"{base(copy)}burrow/owner/"))["carrots"] == ["777"]


@pytest.mark.django_db
def test_b4_a_lapsed_copy_says_what_stands(before: Filing, ours: Vendor, time: SetClock) -> None:
    copy = copied(before, ours)
    time.move_to(before.window.closes_at + timedelta(minutes=10))
    run_due_timers()
    browser = signed_in(ours.owner)
    assert f"申請 {number(before)} 照原送出的內容有效" in text_of(browser.get(base(copy)))
    assert f"{base(before)}change/" not in browser.get(base(before)).content.decode()


@pytest.mark.django_db
def test_b4_another_vendor_s_filing_is_not_there(before: Filing, window: Window) -> None:
    stranger = signed_in(vendor("22099131").owner)
    assert stranger.post(f"{base(before)}change/").status_code == 404
    assert stranger.get(f"{base(before)}give-up/").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["", "check/", "give-up/"])
def test_the_copy_s_pages_ask_the_same_of_one_solution_and_of_two(
    page: str, ours: Vendor, window: Window, browser_of_ours: Client
) -> None:
    def statements(copy: Filing) -> int:
        browser_of_ours.get(f"{base(copy)}{page}")
        with CaptureQueriesContext(connection) as asked:
            assert browser_of_ours.get(f"{base(copy)}{page}").status_code == 200
        return len(asked)

    one = copied(filed(ours, window), ours)
    counted = statements(one)
    services.give_up_copy(one.id, ours.actor, key="x", arrived_at=DURING)
    two = copied(filed(vendor_again(ours), window, solutions=2), ours)
    assert statements(two) == counted


def vendor_again(ours: Vendor) -> Vendor:
    """The same vendor, whose earlier filings are withdrawn, so that the window has room."""
    for filing in Filing.objects.filter(submitted_at__isnull=False):
        for row in filing.solutions.filter(case__state="qualification"):
            services.withdraw_solution(row.case_id, ours.actor, key=str(row.id), arrived_at=DURING)
    return ours


@pytest.mark.parametrize("locale", ["zh-TW", "en-GB"])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing_on_the_pages_of_a_change(
    width: int, locale: str, chromium: Browser, assets: Path, live_site: str, time: SetClock
) -> None:
    ours = vendor()
    window = publish()
    open_one = filed(ours, window)
    copy = copied(open_one, ours)
    replaced = filed(ours, window)
    after = changed(copied(replaced, ours), ours)
    assert isinstance(sent(after, ours, LATER), Submitted)
    pages = {
        "change-standing": base(open_one),
        "change-copy": base(copy),
        "change-check": f"{base(copy)}check/",
        "change-give-up": f"{base(copy)}give-up/",
        "change-replaced": base(replaced),
        "change-offered": base(after),
        "change-receipt": f"{base(after)}receipt/",
        "change-desk": "/apply/",
    }
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    with tab_of(
        chromium, ours.owner, live_site, width=width, locale=locale, bypass_csp=True
    ) as page:
        for name, address in pages.items():
            answer = page.goto(address)
            assert answer is not None
            assert (name, answer.status) == (name, 200)
            if locale == "zh-TW":
                photograph(page, "vendor", f"{name}-{width}")
            page.evaluate(axe)
            found[name] = page.evaluate(RUN, RULES)
            assert (name, page.evaluate(WIDER)) == (name, [0])
    assert found == {name: [] for name in pages}
