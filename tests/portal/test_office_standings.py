"""The office's pages of lists of standings: upload, look, import, history, and who may."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.applications.conftest import signed_in
from tests.applications.world import DURING, person, vendor
from tests.packs import PROGRAMMES
from tests.portal.office_world import ENGLISH, at_browser, case_url, staff_person, words_of
from yunshi.applications import services as filings
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.demo.filings import draft
from yunshi.parties.models import Membership, Person
from yunshi.programmes.models import Programme, StandingList, StandingUpload
from yunshi.programmes.queries import standing_of
from yunshi.programmes.services import open_window, publish_pack
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.standings import StandingKind, standings_read
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

A, B, C = "22099131", "96979933", "27950876"
ALL = reverse("portal:standings:all")


@dataclass
class World:
    programme: str
    kind: StandingKind
    officer: Person

    @property
    def url(self) -> str:
        return reverse("portal:standings:kind", args=[self.programme, self.kind.kind])

    def browser(self) -> Client:
        return at_browser(self.officer)


@pytest.fixture
def world() -> Iterator[World]:
    reading = next(
        path.parent
        for path in sorted(PROGRAMMES.glob("*/review.yaml"))
        if "standing:" in path.read_text(encoding="utf-8")
    )
    with set_clock(DURING):
        loaded = load_pack(reading)
        publish_pack(loaded)
        officer = staff_person(Role.OFFICER, loaded.pack.id, "林承辦")
        yield World(loaded.pack.id, standings_read(loaded.pack)[0], officer)


def upload(browser: Client, world: World, text: str | bytes, source: str = "來函 1150001"):  # type: ignore[no-untyped-def]
    content = text if isinstance(text, bytes) else text.encode()
    file = SimpleUploadedFile("名單.csv", content)
    return browser.post(world.url, {"file": file, "source": source})


def test_R110_ACC_15_an_officer_uploads_looks_and_imports(world: World) -> None:
    browser = world.browser()
    assert "還沒有" in words_of(browser.get(ALL).content)
    assert "還沒有匯入過名單" in words_of(browser.get(world.url).content)
    answer = upload(browser, world, f"統一編號,名稱\n{A},甲\n{B},乙\n")
    assert answer.status_code == 302
    looked = browser.get(answer.url)
    assert "新增 2" in words_of(looked.content)
    assert not StandingList.objects.exists()
    done = browser.post(answer.url, {"seen": "0"})
    assert done.status_code == 302
    assert done.url == world.url
    found = standing_of(world.programme, A, world.kind.kind, DURING.date())
    assert found is not None
    assert (found.label, found.source, found.list.imported_by) == (
        "甲",
        "來函 1150001",
        world.officer,
    )
    history = words_of(browser.get(world.url).content)
    assert "已匯入：從現在起以第 1 版為準。" in history
    assert "名單.csv" in history
    answer = upload(browser, world, f"統一編號,名稱\n{B},乙\n{C},丙\n")
    looked_again = words_of(browser.get(answer.url).content)
    for words in ("新增 1", "移除 1", "不變 1", f"{A} 甲", f"{C} 丙", "整份取代第 1 版"):
        assert words in looked_again
    assert "林承辦" in words_of(browser.get(ALL).content)


def test_errors_stand_by_line_and_nothing_can_be_imported(world: World) -> None:
    browser = world.browser()
    answer = upload(browser, world, "統一編號\n２２０９９１３１\n130\n")
    page = browser.get(answer.url).content
    words = words_of(page)
    assert "第 2 行 統一編號「２２０９９１３１」是全形數字" in words
    assert "第 3 行 統一編號「130」不到 8 位" in words
    assert b'name="seen"' not in page
    refused = browser.post(answer.url, {"seen": "0"})
    assert refused.status_code == 422
    assert not StandingList.objects.exists()


@pytest.mark.parametrize(
    ("content", "source", "words"),
    [
        ("統一編號,名稱\n22099131,台積電".encode("cp950"), "來函", "Big5"),
        (b"22099131", "", "名單從哪裡來"),
        (b"", "來函", "檔案是空的"),
    ],
)
def test_what_cannot_be_read_is_refused_on_the_page(
    world: World, content: bytes, source: str, words: str
) -> None:
    answer = upload(world.browser(), world, content, source)
    assert answer.status_code == 422
    assert words in words_of(answer.content)
    assert not StandingUpload.objects.exists()


def test_without_a_file_the_page_says_so(world: World) -> None:
    answer = world.browser().post(world.url, {"source": "來函"})
    assert answer.status_code == 422
    assert "請選檔案。" in words_of(answer.content)


def test_of_two_who_import_the_second_looks_again(world: World) -> None:
    browser, other = world.browser(), at_browser(staff_person(Role.OFFICER, world.programme, "陳"))
    mine, theirs = upload(browser, world, A), upload(other, world, B)
    assert other.post(theirs.url, {"seen": "0"}).status_code == 302
    refused = browser.post(mine.url, {"seen": "0"})
    assert refused.status_code == 422
    assert "再看一次差異" in words_of(refused.content)
    assert StandingList.objects.count() == 1


@pytest.mark.parametrize("role", [Role.AGENCY, Role.AUDITOR])
def test_roles_5_agency_and_auditor_read_and_do_not_import(world: World, role: Role) -> None:
    mine = upload(world.browser(), world, A)
    reader = at_browser(staff_person(role, world.programme))
    page = reader.get(world.url)
    assert page.status_code == 200
    assert b'type="file"' not in page.content
    assert reader.get(ALL).status_code == 200
    assert upload(reader, world, B).status_code == 404
    assert reader.get(mine.url).status_code == 404
    assert reader.post(mine.url, {"seen": "0"}).status_code == 404
    assert not StandingList.objects.exists()


def test_to_others_no_page_is_there(world: World) -> None:
    mine = upload(world.browser(), world, A)
    Programme.objects.create(id="another")
    strangers = [
        person("路人"),
        staff_person(Role.REVIEWER, world.programme),
        staff_person(Role.ADMINISTRATOR, None),
    ]
    for who in strangers:
        browser = at_browser(who)
        for url in (ALL, world.url, mine.url):
            assert (browser.get(url).status_code, browser.post(url).status_code) in (
                (404, 404),
                (404, 405),
            )
    elsewhere = at_browser(staff_person(Role.OFFICER, "another"))
    assert elsewhere.get(world.url).status_code == 404
    assert elsewhere.get(mine.url).status_code == 404
    assert upload(elsewhere, world, B).status_code == 404
    assert Client().get(ALL).status_code == 302


def test_the_pages_are_there_in_english(world: World) -> None:
    browser = at_browser(world.officer, ENGLISH)
    assert "Lists of standings" in words_of(browser.get(ALL).content)
    answer = upload(browser, world, "22099132")
    assert "The check digit of the business number 22099132 is wrong" in words_of(
        browser.get(answer.url).content
    )


def listed_case(world: World, ubn: str) -> Case:
    """A complete filing of the programme by a vendor of a number, in qualification."""
    window = open_window(
        world.programme,
        "in_the_test",
        Text(zh_hant="測試", en="Test"),
        DURING - timedelta(days=1),
        DURING + timedelta(days=1),
        by=None,
    )
    by = vendor(ubn)
    filing = draft(by.organisation, by.actor, window)
    done = filings.submit_filing(filing.id, by.actor, key=uuid4().hex, arrived_at=DURING)
    assert isinstance(done, filings.Submitted), done
    return Case.objects.get(group=filing.id)


def test_the_case_and_the_vendor_s_desk_say_which_list_has_the_vendor(world: World) -> None:
    browser = world.browser()
    case = listed_case(world, "12345675")
    title = world.kind.title.zh_hant
    owner = signed_in(Membership.objects.get(organisation__ubn="12345675").person)
    assert "在名單上" not in words_of(browser.get(case_url(case)).content)
    assert "在計畫的名單上" not in words_of(owner.get("/apply/").content)
    answer = upload(browser, world, "統一編號,名稱,迄日\n12345675,某公司,2030-03-10\n")
    assert browser.post(answer.url, {"seen": "0"}).status_code == 302
    assert f"在名單上 {title} 某公司 (來函 1150001)" in words_of(
        browser.get(case_url(case)).content
    )
    assert f"在計畫的名單上：{title}" in words_of(owner.get("/apply/").content)


def test_the_lists_cost_the_same_for_three_imports_as_for_one(world: World) -> None:
    browser = world.browser()

    def imported(text: str, seen: int) -> None:
        answer = upload(browser, world, text)
        assert browser.post(answer.url, {"seen": str(seen)}).status_code == 302

    def statements(url: str) -> int:
        browser.get(url)
        with CaptureQueriesContext(connection) as asked:
            assert browser.get(url).status_code == 200
        return len(asked)

    imported(A, 0)
    once = [statements(url) for url in (ALL, world.url)]
    imported(f"{A}\n{B}\n", 1)
    imported(f"{A}\n{B}\n{C}\n", 2)
    assert [statements(url) for url in (ALL, world.url)] == once
    waiting = upload(browser, world, C)
    one = statements(waiting.url)
    more = upload(browser, world, f"{A}\n{B}\n{C}\n12345675\n")
    assert statements(more.url) == one


def test_a_business_is_looked_up_on_the_list_that_counts(world: World) -> None:
    browser = world.browser()
    answer = upload(browser, world, f"統一編號,名稱,迄日\n{A},甲,2030-03-10\n{B},乙,2030-03-09\n")
    assert browser.post(answer.url, {"seen": "0"}).status_code == 302

    def said(number: str) -> str:
        return words_of(browser.get(world.url, {"ubn": number}).content)

    assert f"{A} 在名單上：甲 ～119/03/10（日）" in said(A)
    assert f"{B} 不在今天有效的名單上。" in said(B)
    assert f"{C} 不在今天有效的名單上。" in said(f" {C} ")
    assert "這不是統一編號" in said("２２０９９１３１")
