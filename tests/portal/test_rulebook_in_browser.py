"""The rulebook in a real browser: no barriers, nothing too wide, by keyboard, and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browsing import photograph
from tests.packs import MOON_MARKET, PROGRAMMES
from tests.portal.rulebook_reading import FOLDERS
from tests.portal.test_office_axe import looked_at
from yunshi.programmes.clause_links import clause_url
from yunshi.programmes.services import publish_pack
from yunshi.rulebook.clauses import clause_anchor
from yunshi.rulebook.pack.loader import load_pack


@contextmanager
def tab_at(
    chromium: Browser, site: str, width: int, locale: str, *, bypass_csp: bool = False
) -> Iterator[Page]:
    context = chromium.new_context(
        viewport={"width": width, "height": 900},
        locale=locale,
        base_url=site,
        bypass_csp=bypass_csp,
    )
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("width", "locale"), [(1440, "zh-TW"), (390, "en-GB"), (320, "zh-TW")])
def test_axe_finds_nothing_and_nothing_sticks_out(
    width: int, locale: str, chromium: Browser, live_site: str, assets: Path
) -> None:
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    found: dict[str, list[object]] = {}
    for folder in FOLDERS:
        pack = load_pack(folder).pack
        publish_pack(load_pack(folder))
        with tab_at(chromium, live_site, width, locale, bypass_csp=True) as tab:
            tab.goto(f"/programmes/{pack.id}/rulebook/")
            if locale == "zh-TW":
                photograph(tab, "rulebooks", f"{pack.id}-{width}")
            # The menu of small screens is closed, and what is in it is not seen.
            tab.evaluate("document.querySelectorAll('.menu-sm').forEach(menu => menu.remove())")
            found[pack.id] = looked_at(tab, axe)
    assert found == {name: [] for name in found}
    assert len(found) == len(FOLDERS)


def test_a_clause_is_reached_by_its_link_and_by_keyboard(chromium: Browser, live_site: str) -> None:
    loaded = load_pack(PROGRAMMES / "tcloud-113")
    publish_pack(loaded)
    pack = loaded.pack
    alone = pack.questions["company.ubn"].question.clause
    several = "九(二)1(1)"
    refused: list[str] = []
    with tab_at(chromium, live_site, 1440, "zh-TW") as tab:
        tab.on("console", lambda said: refused.append(said.text) if said.type == "error" else None)
        for clause, lands_at in ((alone, "questions.company.ubn"), (several, None)):
            tab.goto(clause_url(pack, clause))
            target = tab.locator(":target")
            assert target.get_attribute("id") == clause_anchor(clause)
            assert target.evaluate("it => it.getBoundingClientRect().top") < 900
            if lands_at is not None:
                item = tab.locator(f'[id="{lands_at}"]')
                assert item.locator(":target").count() == 1
        # From the entry of the index on to what stands under it.
        tab.keyboard.press("Tab")
        first = tab.evaluate("document.activeElement.getAttribute('href')")
        tab.keyboard.press("Enter")
        assert tab.evaluate("decodeURIComponent(location.hash)") == first
        assert tab.locator(":target").evaluate("it => it.getBoundingClientRect().top") >= 0
        # The contents stay in sight, and lead to a chapter.
        contents = tab.locator(".rulebook-contents .only-lg")
        assert contents.evaluate("it => it.getBoundingClientRect().top") < 200
        contents.locator('a[href="#switches"]').press("Enter")
        assert tab.locator(":target").inner_text() == "文義未明之處"
    assert refused == []


def test_on_a_small_screen_the_contents_are_folded(chromium: Browser, live_site: str) -> None:
    publish_pack(load_pack(MOON_MARKET))
    with tab_at(chromium, live_site, 390, "zh-TW") as tab:
        tab.goto("/programmes/moon-market/rulebook/")
        link = tab.locator('.rulebook-contents a[href="#papers"]').first
        assert not link.is_visible()
        tab.locator(".rulebook-contents summary").press("Enter")
        assert link.is_visible()
        link.click()
        assert tab.locator(":target").inner_text() == "文件"


def test_on_paper_what_is_folded_is_read_and_what_only_leads_about_is_not(
    chromium: Browser, live_site: str
) -> None:
    loaded = load_pack(MOON_MARKET)
    publish_pack(loaded)
    with tab_at(chromium, live_site, 1440, "zh-TW") as tab:
        tab.goto("/programmes/moon-market/rulebook/")
        folded = tab.locator(".rulebook-more > :not(summary)").first
        on_screen = folded.evaluate("it => it.checkVisibility({contentVisibilityAuto: true})")
        tab.emulate_media(media="print")
        assert not tab.locator(".rulebook .crumbs").is_visible()
        assert not tab.locator(".rulebook-contents summary").is_visible()
        assert tab.locator(".rulebook-contents .only-lg").is_visible()
        assert not on_screen
        assert folded.evaluate("it => it.checkVisibility({contentVisibilityAuto: true})")
        assert tab.locator("html").get_attribute("data-printed-number") == (
            f"{loaded.pack.programme.name.zh_hant} 1 · SHA-256 {loaded.hash[:12]}"
        )
        assert len(tab.pdf(format="A4")) > 20_000
