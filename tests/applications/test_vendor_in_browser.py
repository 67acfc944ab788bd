"""The vendor's pages in a real Chromium: autosave through a lost session, conflicts, uploads,
and nothing that axe objects to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.conf import settings
from playwright.sync_api import Browser, Page, expect

from tests.applications.conftest import tab_of
from tests.applications.world import (
    DURING,
    Vendor,
    answered,
    publish,
    solution_ids,
    staff,
    started,
    vendor,
)
from tests.browsing import photograph
from tests.design.test_axe import RULES, RUN, WIDER
from tests.files import making
from tests.packs import MOON_MARKET
from tests.parties.making import PASSWORD, registered
from yunshi.answers.addresses import Address
from yunshi.answers.models import Draft
from yunshi.applications import services
from yunshi.applications.models import Filing, Receipt
from yunshi.casework.acting import Refused
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.timers import run_due_timers
from yunshi.parties.models import Person
from yunshi.reviews.services import ask_supplement
from yunshi.rulebook.lifecycle import Role


@pytest.fixture
def time(live_site: str) -> Iterator[SetClock]:
    with set_clock(DURING) as clock:
        yield clock


@pytest.fixture
def ours(time: SetClock) -> Vendor:
    made = registered(ubn="04595257", organisation_name="月兔")
    return Vendor(made.organisation, made.person)


@pytest.fixture
def filing(ours: Vendor) -> Filing:
    return started(ours, publish())


def owner_page(filing: Filing) -> str:
    return f"/apply/{filing.id}/burrow/owner/"


def cheese_page(filing: Filing) -> str:
    return f"/apply/{filing.id}/solutions/{solution_ids(filing)[0]}/cheese/kind/"


def saved(filing: Filing) -> dict[str, object]:
    draft = Draft.objects.get(pk=filing.draft_id)
    answers: dict[str, object] = draft.data.get("burrow", {})
    return answers


def typed(page: Page, name: str, text: str) -> None:
    """Types into a field and leaves it."""
    field = page.locator(f'[name="{name}"]')
    field.fill(text)
    field.blur()


def test_R110_APP_05_a_lost_session_loses_no_text(
    chromium: Browser, live_site: str, ours: Vendor, filing: Filing
) -> None:
    with tab_of(chromium, ours.owner, live_site) as page:
        page.goto(owner_page(filing))
        with page.expect_response(re.compile("autosave")) as answer:
            typed(page, "name", "月兔")
        assert answer.value.status == 200
        expect(page.locator("[data-saved-at]")).to_have_text("12:00:00")
        assert saved(filing) == {"name": "月兔"}

        page.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
        with page.expect_response(re.compile("autosave")) as lost:
            typed(page, "ubn", "04595257")
        assert lost.value.status == 401
        typed(page, "carrots", "1,234")
        expect(page.locator("[data-autosave-state]")).to_contain_text("你的登入已過期")
        assert saved(filing) == {"name": "月兔"}

        page.get_by_role("link", name="重新登入").click()
        page.get_by_label("電子郵件").fill(ours.owner.email)
        page.locator('input[type="password"]').fill(PASSWORD)
        with page.expect_response(re.compile("autosave")) as back:
            page.get_by_role("button", name="登入", exact=True).click()
        assert back.value.status == 200
        assert page.url.endswith(owner_page(filing))
        expect(page.locator('[name="carrots"]')).to_have_value("1,234")
        expect(page.locator("[data-autosave-state]")).to_contain_text(
            "已放回：統一編號、紅蘿蔔存款"
        )
        assert saved(filing) == {"name": "月兔", "ubn": "04595257", "carrots": 1234}


def test_two_people_in_two_browsers_are_shown_both_texts(
    chromium: Browser, live_site: str, ours: Vendor, filing: Filing
) -> None:
    answered(filing, ours)
    other = Person.objects.get(pk=ours.member("李工程").person)
    with (
        tab_of(chromium, ours.owner, live_site) as mine,
        tab_of(chromium, other, live_site) as theirs,
    ):
        mine.goto(owner_page(filing))
        theirs.goto(owner_page(filing))
        for name, text in (("founded.month", "3"), ("carrots", "5000")):
            with theirs.expect_response(re.compile("autosave")):
                typed(theirs, name, text)
        with mine.expect_response(re.compile("autosave")) as saving:
            typed(mine, "name", "玉兔")
        assert saving.value.status == 200, "another question: no conflict"
        with mine.expect_response(re.compile("autosave")) as clash:
            typed(mine, "founded.month", "12")
        assert clash.value.status == 409
        expect(mine.get_by_role("heading", name="兩個人改了同樣的題目")).to_be_visible()
        with mine.expect_response(re.compile("autosave")) as kept:
            mine.get_by_role("button", name="留我的").click()
        assert kept.value.status == 200
        assert saved(filing)["founded"] == "2020-12-29"
        assert saved(filing)["name"] == "玉兔"
        # What this page merely showed does not undo what the other wrote.
        mine.get_by_role("button", name="儲存並繼續").click()
        mine.wait_for_url(re.compile("cheese/kind"))
        assert saved(filing)["carrots"] == 5000


def test_a_file_goes_up_with_its_checks_and_its_date_is_saved_beside_it(
    chromium: Browser, live_site: str, ours: Vendor, filing: Filing, tmp_path: Path
) -> None:
    good, bad = tmp_path / "報告.pdf", tmp_path / "壞檔.pdf"
    good.write_bytes(making.pdf(pages=2))
    bad.write_bytes(making.pdf(making.open_action))
    with tab_of(chromium, ours.owner, live_site) as page:
        page.goto(cheese_page(filing))
        chooser = page.locator('input[type="file"]')
        with page.expect_response(re.compile("upload")):
            chooser.set_input_files(good)
        card = page.locator(".filecard")
        expect(card).to_contain_text("可以開啟，共 2 頁")
        for part, value in (("year", "119"), ("month", "1"), ("day", "9")):
            page.locator(f'[name^="documents.taste."][name$=".dated.{part}"]').fill(value)
        with page.expect_response(re.compile("autosave")) as dated:
            page.locator('[name$=".dated.day"]').blur()
        assert dated.value.status == 200
        with page.expect_response(re.compile("upload")) as refused:
            chooser.set_input_files(bad)
        assert refused.value.status == 422
        expect(card).to_have_count(2)
        expect(card.nth(1)).to_contain_text("含有 JavaScript 程式")
        draft = Draft.objects.get(pk=filing.draft_id)
        (file,) = draft.data["solutions"][0]["documents"]["taste"]
        assert (file["name"], file["dated"]) == ("報告.pdf", "2030-01-09")
        card.first.get_by_role("button", name="移除").click()
        expect(card).to_have_count(0)


def test_declared_checked_and_sent_with_a_double_click(
    chromium: Browser, live_site: str, ours: Vendor, filing: Filing
) -> None:
    answered(filing, ours, **{"declarations/honesty": None})
    with tab_of(chromium, ours.owner, live_site) as page:
        page.goto(f"/apply/{filing.id}/declarations/")
        with page.expect_response(re.compile("autosave")) as ticked:
            page.get_by_label("我聲明").check(force=True)
        assert ticked.value.status == 200
        page.get_by_role("button", name="儲存並繼續").click()
        page.wait_for_url(re.compile("/check/"))
        page.get_by_role("button", name="送出申請").dblclick()
        page.wait_for_url(re.compile("/receipt/"))
        expect(page.get_by_text("收件成功")).to_be_visible()
        filing.refresh_from_db()
        assert filing.submitted_at == DURING
        page.emulate_media(media="print")
        number = page.evaluate(
            "getComputedStyle(document.documentElement).getPropertyValue('--printed-number')"
        )
        assert number == f'"收件編號 {Receipt.objects.get(filing=filing).number}"'
        lines = page.locator(".digest").first.evaluate(LINES)
        assert sum(lines) == 64
        assert max(lines) - min(lines) <= 2, lines


LINES = """cell => {
  const text = cell.firstChild, tops = [...text.data].map((_, at) => {
    const range = document.createRange();
    range.setStart(text, at); range.setEnd(text, at + 1);
    return range.getBoundingClientRect().top;
  });
  return [...new Set(tops)].map(top => tops.filter(each => each === top).length);
}"""
"""How many characters stand on each line of a cell."""


def drafted(ours: Vendor) -> dict[str, str]:
    """Pages of a draft with something right, something wrong, something missing and company."""
    filing = started(ours, publish())
    (solution,) = solution_ids(filing)
    services.save_answers(
        filing,
        0,
        {
            Address("", "burrow", "name"): "月兔",
            Address("", "burrow", "ubn"): "1234",
            Address(str(solution), "cheese", "name"): "藍月",
            Address(str(solution), "cheese", "milks"): ["goat", "cow", "rabbit"],
        },
        ours.member("李工程"),
    )
    assert not isinstance(services.add_solution(filing, ours.actor), Refused)
    base = f"/apply/{filing.id}/"
    return {
        "desk": "/apply/",
        "tasks": base,
        "section": f"{base}burrow/owner/?missing=1",
        "solution": f"{base}solutions/{solution}/cheese/kind/?missing=1",
        "declarations": f"{base}declarations/?missing=1",
        "check": f"{base}check/",
        "remove": f"{base}solutions/{solution}/remove/",
        "history": f"{base}history/",
    }


def moonlit(ours: Vendor) -> dict[str, str]:
    """Pages of the programme that says all the pack language can."""
    filing = started(ours, publish(MOON_MARKET))
    base = f"/apply/{filing.id}/"
    services.add_solution(filing, ours.actor)
    return {"moon": base, "moon-check": f"{base}check/"}


def filed(ours: Vendor) -> dict[str, str]:
    """Pages of a filing in which a supplement runs."""
    filing = answered(started(ours, publish()), ours)
    (solution,) = solution_ids(filing)
    services.submit_filing(filing.id, ours.actor, key=str(uuid4()), arrived_at=DURING)
    paper = Address(str(solution), "documents", "taste")
    ask_supplement(
        filing.id,
        staff(Role.OFFICER, filing.programme_id),
        {Address("", "burrow", "name"): "與登記不符", paper: "缺少簽名"},
        key="ask",
        arrived_at=DURING,
        message="請儘快補正。",
    )
    filing.refresh_from_db()
    services.save_answers(
        filing, filing.draft.revision, {Address("", "burrow", "name"): "月兔公司"}, ours.actor
    )
    base = f"/apply/{filing.id}/"
    return {
        "filed": base,
        "receipt": f"{base}receipt/",
        "supplement": f"{base}supplement/",
        "supplement-section": f"{base}burrow/owner/",
        "supplement-paper": f"{base}solutions/{solution}/cheese/kind/",
        "withdraw": f"{base}solutions/{solution}/withdraw/",
        "filed-history": f"{base}history/",
    }


@pytest.mark.parametrize("locale", ["zh-TW", "en-GB"])
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("made", [drafted, moonlit, filed])
def test_axe_finds_nothing_and_nothing_sticks_out(
    made: Callable[[Vendor], dict[str, str]],
    width: int,
    locale: str,
    chromium: Browser,
    assets: Path,
    live_site: str,
    time: SetClock,
) -> None:
    ours = vendor()
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    pages = made(ours)
    with tab_of(
        chromium, ours.owner, live_site, width=width, locale=locale, bypass_csp=True
    ) as page:
        for name, address in pages.items():
            answer = page.goto(address)
            assert answer is not None
            assert (name, answer.status) == (name, 200)
            if locale == "zh-TW":
                photograph(page, "vendor", f"{name}-{width}")
            page.evaluate("document.querySelectorAll('main details').forEach(e => e.open = true)")
            page.evaluate(axe)
            found[name] = page.evaluate(RUN, RULES)
            assert (name, page.evaluate(WIDER)) == (name, [0])
    assert found == {name: [] for name in pages}


def test_a_lapsed_draft_is_kept_and_says_so(
    chromium: Browser, live_site: str, ours: Vendor, filing: Filing, time: SetClock
) -> None:
    answered(filing, ours)
    time.move_to(filing.window.closes_at - timedelta(minutes=1))
    with tab_of(chromium, ours.owner, live_site) as page:
        page.on("dialog", lambda dialog: dialog.accept())
        page.goto(owner_page(filing))
        time.move_to(filing.window.closes_at + timedelta(minutes=10))
        run_due_timers()
        with page.expect_response(re.compile("autosave")) as late:
            typed(page, "name", "太晚了")
        assert late.value.status == 410
        expect(page.locator("[data-autosave-state]")).to_contain_text("不能再修改")


@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing_on_pages_that_answer_a_post(
    width: int,
    chromium: Browser,
    assets: Path,
    live_site: str,
    ours: Vendor,
    filing: Filing,
) -> None:
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    answered(filing, ours, **{"declarations/honesty": None})
    revision = Draft.objects.get(pk=filing.draft_id).revision
    theirs = {Address("", "burrow", "name"): "他的", Address("", "burrow", "founded"): "2019-03-04"}
    member = ours.member("李工程")

    with tab_of(chromium, ours.owner, live_site, width=width, bypass_csp=True) as page:

        def posted(name: str, form: str) -> None:
            """Posts a form as a browser without script would, and looks at the answer."""
            with page.expect_navigation():
                page.evaluate(f"document.querySelector('{form}').submit()")
            photograph(page, "vendor", f"{name}-{width}")
            page.evaluate(axe)
            found[name] = page.evaluate(RUN, RULES)
            assert (name, page.evaluate(WIDER)) == (name, [0])

        page.goto(owner_page(filing))
        page.on("dialog", lambda dialog: dialog.accept())
        services.save_answers(filing, revision, theirs, member)
        page.evaluate("document.querySelector('[name=name]').value = '我的'")
        posted("conflict", "#section")
        assert "他的" in page.content()

        page.goto(f"/apply/{filing.id}/check/")
        posted("refused", "main form[method=post]")
        expect(page.get_by_role("heading", name="沒有送出")).to_be_visible()

        services.save_answers(
            filing, revision + 9, {Address("", "declarations", "honesty"): True}, ours.actor
        )
        page.goto(owner_page(filing))
        services.submit_filing(filing.id, ours.actor, key=str(uuid4()), arrived_at=DURING)
        page.evaluate("document.querySelector('[name=name]').value = '太晚了'")
        posted("too-late", "#section")
        expect(page.get_by_text("已經不能儲存").first).to_be_visible()
    assert found == {"conflict": [], "refused": [], "too-late": []}
