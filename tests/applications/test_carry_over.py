"""Answers of an earlier filing are offered where the same is asked, marked where it is not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copytree

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from playwright.sync_api import Browser

from tests.applications.changing import changed, copied, filed, fresh, sent
from tests.applications.conftest import signed_in, tab_of
from tests.applications.erasing import erased
from tests.applications.pages import base, data, form_of, text_of
from tests.applications.world import DURING, Vendor, answered, publish, started, vendor
from tests.browsing import photograph
from tests.design.test_axe import RULES, RUN, WIDER
from tests.packs import SMALL_MARKET
from yunshi.answers.pages.proposal_page import ChangeView, ProposalView
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.services import Submitted
from yunshi.casework.clock import SetClock
from yunshi.programmes.models import Window
from yunshi.programmes.services import open_window
from yunshi.rulebook.text import Text


@pytest.fixture
def before(ours: Vendor, window: Window) -> Filing:
    return filed(ours, window)


def version_2(tmp_path: Path, *edits: tuple[str, str, str]) -> Window:
    """The nonsense programme in a later version with other questions, and a window in it."""
    folder = copytree(SMALL_MARKET, tmp_path / "small-market")
    for name, old, new in (
        ("programme.yaml", 'version: "1"', 'version: "2"'),
        ("programme.yaml", "effective_from: 2030-01-01", "effective_from: 2030-03-05"),
        *edits,
    ):
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, (name, old)
        path.write_text(text.replace(old, new), encoding="utf-8")
    return publish(folder)


def page_of(browser: Client, draft: Filing, earlier: Filing) -> HttpResponse:
    """The differences that the button beside an earlier filing leads to."""
    answer = browser.post(f"{base(draft)}earlier/", {"earlier": str(earlier.id)})
    assert answer.status_code == 302, answer.content
    page: HttpResponse = browser.get(answer["Location"])
    assert page.status_code == 200
    return page


def view(page: HttpResponse) -> ProposalView:
    found: ProposalView = page.context["page"].proposal
    return found


def changes(page: HttpResponse) -> dict[str, ChangeView]:
    return {each.key: each for group in view(page).groups for each in group.changes}


def take(browser: Client, page: HttpResponse, *more: str) -> HttpResponse:
    form = form_of(page)
    form["take"] = [*form.get("take", []), *more]
    answer: HttpResponse = browser.post(page.request["PATH_INFO"], form, follow=True)
    return answer


@pytest.mark.django_db
def test_R110_APP_same_questions_are_ticked_and_taken_with_their_papers(
    before: Filing, ours: Vendor, window: Window, browser_of_ours: Client
) -> None:
    draft = started(ours, window)
    assert f"{base(draft)}earlier/" in browser_of_ours.get(base(draft)).content.decode()
    assert "SMALL-119-" in text_of(browser_of_ours.get(f"{base(draft)}earlier/"))
    page = page_of(browser_of_ours, draft, before)
    found = changes(page)
    assert found
    assert all(each.checked and not each.to_confirm for each in found.values())
    assert data(draft).get("burrow") is None, "nothing is taken before it is confirmed"
    take(browser_of_ours, page)
    old, new = data(before), data(draft)
    assert new["burrow"] == old["burrow"]
    ((first,), (second,)) = (old["solutions"], new["solutions"])
    assert second["documents"] == first["documents"]
    assert {k: v for k, v in second["cheese"].items() if k != "tasters"} == {
        k: v for k, v in first["cheese"].items() if k != "tasters"
    }
    assert [row["who"] for row in second["cheese"]["tasters"]] == ["嫦娥"]
    # Never a declaration: they are made anew, and then it can be filed.
    assert "declarations" not in new
    assert isinstance(sent(changed(draft, ours), ours), Submitted)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("edit", "key"),
    [
        (
            (
                "forms/burrow.yaml",
                "label: {zh-Hant: 名稱, en: Name}",
                "label: {zh-Hant: 屋名, en: Name}",
            ),
            "filing/burrow/name",
        ),
        (
            ("forms/burrow.yaml", "limits: {characters: 60}", "limits: {characters: 40}"),
            "filing/burrow/name",
        ),
        (
            (
                "forms/cheese.yaml",
                "{id: rabbit, label: {zh-Hant: 兔,",
                "{id: rabbit, label: {zh-Hant: 玉兔,",
            ),
            "0/cheese/milks",
        ),
        (
            (
                "forms/cheese.yaml",
                "type: integer, label: {zh-Hant: 分數, en: Score}",
                "type: integer, label: {zh-Hant: 評分, en: Score}",
            ),
            "0/cheese/tasters",
        ),
    ],
)
def test_what_is_asked_otherwise_is_marked_not_ticked_and_taken_by_hand(
    edit: tuple[str, str, str],
    key: str,
    before: Filing,
    ours: Vendor,
    window: Window,
    browser_of_ours: Client,
    tmp_path: Path,
    time: SetClock,
) -> None:
    version_2(tmp_path, edit)
    draft = started(ours, window)
    page = page_of(browser_of_ours, draft, before)
    found = changes(page)
    assert {each for each in found if found[each].to_confirm} == {key}
    assert not found[key].checked
    assert found[key].may_be_taken
    assert "待確認" in text_of(page)
    take(browser_of_ours, page)
    _, part, item = key.split("/")
    level = data(draft) if key.startswith("filing") else data(draft)["solutions"][0]
    assert item not in level.get(part, {})
    again = page_of(browser_of_ours, draft, before)
    assert set(changes(again)) == {key}
    take(browser_of_ours, again, key)
    level = data(draft) if key.startswith("filing") else data(draft)["solutions"][0]
    assert item in level[part]


@pytest.mark.django_db
def test_what_is_not_asked_any_more_is_left_out_and_counted(
    before: Filing,
    ours: Vendor,
    window: Window,
    browser_of_ours: Client,
    tmp_path: Path,
) -> None:
    line = (
        "      - {id: founded, refs: [SMALL-FORM1-04], type: date, label: {zh-Hant: 成立日, en:"
        " Founded}, limits: {not_in_future: true}}\n"
    )
    version_2(tmp_path, ("forms/burrow.yaml", line, ""))
    draft = started(ours, window)
    page = page_of(browser_of_ours, draft, before)
    assert "filing/burrow/founded" not in changes(page)
    assert "先前申請的 1 個答案，這裡沒有對應的題目" in text_of(page)


@pytest.mark.django_db
def test_a_paper_that_has_grown_too_old_is_named_to_be_renewed(
    before: Filing, ours: Vendor, window: Window, browser_of_ours: Client, time: SetClock
) -> None:
    later = open_window(
        window.programme_id,
        "harvest",
        Text(zh_hant="收成", en="Harvest"),
        DURING + timedelta(days=310),
        DURING + timedelta(days=340),
        by=None,
    )
    time.move_to(DURING + timedelta(days=325))
    browser = signed_in(ours.owner)
    draft = started(ours, later)
    page = page_of(browser, draft, before)
    assert "0/documents/taste" not in changes(page)
    notes = {(note.place, note.text) for note in view(page).not_read}
    assert len(notes) == 1, notes
    ((place, words),) = notes
    assert place == "品嘗報告"
    assert "年" in words


@pytest.mark.django_db
def test_more_solutions_than_the_draft_has_are_offered_as_new_ones(
    ours: Vendor, window: Window, browser_of_ours: Client
) -> None:
    before = filed(ours, window, solutions=2)
    later = open_window(
        window.programme_id,
        "second",
        Text(zh_hant="下弦", en="Last quarter"),
        DURING - timedelta(days=1),
        DURING + timedelta(days=20),
        by=None,
    )
    draft = started(ours, later)
    take(browser_of_ours, page_of(browser_of_ours, draft, before))
    assert [each["cheese"]["name"] for each in data(draft)["solutions"]] == ["藍月", "藍月"]


@pytest.mark.django_db
def test_somebody_else_s_erased_and_replaced_filings_are_not_offered(
    before: Filing, ours: Vendor, window: Window, browser_of_ours: Client
) -> None:
    copy = changed(copied(before, ours), ours)
    assert f"{base(copy)}earlier/" not in browser_of_ours.get(base(copy)).content.decode()
    assert browser_of_ours.get(f"{base(copy)}earlier/").status_code == 404
    assert isinstance(sent(copy, ours), Submitted)
    theirs = filed(vendor("22099131", "別家"), window)
    draft = started(ours, window)
    page = browser_of_ours.get(f"{base(draft)}earlier/")
    assert [line.id for line in page.context["page"].lines] == [copy.id]
    for other in (before, theirs):
        answer = browser_of_ours.post(f"{base(draft)}earlier/", {"earlier": str(other.id)})
        assert answer.status_code == 404
    case = copy.solutions.get().case_id
    services.withdraw_solution(case, ours.actor, key="w", arrived_at=DURING)
    erased(fresh(copy))
    assert "貴公司還沒有可帶入答案的申請" in text_of(browser_of_ours.get(f"{base(draft)}earlier/"))


@pytest.mark.django_db
def test_a_file_erased_since_it_was_offered_is_not_taken(
    before: Filing, ours: Vendor, window: Window, browser_of_ours: Client
) -> None:
    draft = started(ours, window)
    page = page_of(browser_of_ours, draft, before)
    case = before.solutions.get().case_id
    services.withdraw_solution(case, ours.actor, key="w", arrived_at=DURING)
    erased(fresh(before))
    take(browser_of_ours, page)
    assert "documents" not in data(draft)["solutions"][0]
    assert data(draft)["burrow"]["name"] == "月兔"


@pytest.mark.django_db
def test_what_a_colleague_wrote_meanwhile_clashes_also_over_a_paper(
    before: Filing, ours: Vendor, window: Window, browser_of_ours: Client
) -> None:
    draft = started(ours, window)
    page = page_of(browser_of_ours, draft, before)
    answered(draft, ours, **{"burrow/name": "同事寫的"})
    take(browser_of_ours, page)
    assert data(draft)["burrow"]["name"] == "同事寫的"
    theirs = data(draft)["solutions"][0]["documents"]["taste"]
    mine = data(before)["solutions"][0]["documents"]["taste"]
    assert theirs != mine
    solution = data(draft)["solutions"][0]["id"]
    settled = browser_of_ours.post(
        page.request["PATH_INFO"],
        {"action": "settle", "keep_mine": f"solutions/{solution}/documents/taste"},
    )
    assert settled.status_code == 302
    assert data(draft)["solutions"][0]["documents"]["taste"] == mine


@pytest.mark.django_db
def test_the_list_asks_the_same_for_one_and_for_three(
    before: Filing, ours: Vendor, window: Window, browser_of_ours: Client
) -> None:
    draft = started(ours, window)

    def asked() -> int:
        browser_of_ours.get(f"{base(draft)}earlier/")
        with CaptureQueriesContext(connection) as queries:
            assert browser_of_ours.get(f"{base(draft)}earlier/").status_code == 200
        return len(queries)

    one = asked()
    for number in range(2):
        later = open_window(
            window.programme_id,
            f"more_{number}",
            Text(zh_hant=f"第 {number} 次", en=f"No. {number}"),
            datetime(2030, 3, 1, tzinfo=UTC),
            datetime(2030, 3, 28, tzinfo=UTC),
            by=None,
        )
        filed(ours, later)
    assert asked() == one


@pytest.mark.parametrize("locale", ["zh-TW", "en-GB"])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing_on_the_pages_of_carrying_over(
    width: int,
    locale: str,
    chromium: Browser,
    assets: Path,
    live_site: str,
    time: SetClock,
    tmp_path: Path,
) -> None:
    ours = vendor()
    window = publish()
    filed(ours, window)
    version_2(
        tmp_path,
        ("forms/burrow.yaml", "limits: {characters: 60}", "limits: {characters: 40}"),
    )
    draft = started(ours, window)
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    with tab_of(
        chromium, ours.owner, live_site, width=width, locale=locale, bypass_csp=True
    ) as page:

        def look(name: str) -> None:
            if locale == "zh-TW":
                photograph(page, "vendor", f"{name}-{width}")
            page.evaluate(axe)
            assert (name, page.evaluate(RUN, RULES)) == (name, [])
            assert (name, page.evaluate(WIDER)) == (name, [0])

        page.goto(base(draft))
        look("earlier-offered")
        page.goto(f"{base(draft)}earlier/")
        look("earlier")
        page.locator("button[name=earlier]").click()
        page.wait_for_url("**/exchange/**")
        look("earlier-compared")
