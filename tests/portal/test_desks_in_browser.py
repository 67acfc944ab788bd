"""The pages on which roles land, in a real browser: nothing axe objects to, nothing too wide."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.applications.conftest import tab_of
from tests.applications.world import started, vendor
from tests.browsing import photograph
from tests.portal.office_stages import TCLOUD, after_intake, filed_in, tcloud_window
from tests.portal.office_world import Office, case_url, staff_person, with_second_factor
from tests.portal.test_office_axe import NOW, looked_at
from yunshi.casework.clock import set_clock
from yunshi.parties.models import Person
from yunshi.rulebook.lifecycle import Role


@contextmanager
def _tab(
    chromium: Browser, person: Person | None, site: str, width: int, locale: str
) -> Iterator[Page]:
    """A tab of somebody, or of a visitor."""
    if person is not None:
        with tab_of(chromium, person, site, width=width, locale=locale, bypass_csp=True) as tab:
            yield tab
        return
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, locale=locale, base_url=site, bypass_csp=True
    )
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("width", "locale"), [(1440, "zh-TW"), (390, "en-GB")])
def test_axe_finds_nothing_and_nothing_sticks_out(
    width: int, locale: str, chromium: Browser, live_site: str, assets: Path
) -> None:
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    window = tcloud_window()
    roles = {role: staff_person(role, TCLOUD) for role in (Role.REVIEWER, Role.AUDITOR)}
    officer = staff_person(Role.OFFICER, TCLOUD, "林承辦")
    for person in (*roles.values(), officer):
        with_second_factor(person)
    firm = vendor()
    case = filed_in(window, firm)
    draft = started(firm, window)
    after_intake(window)
    found: dict[str, list[object]] = {}
    visits = (
        (roles[Role.REVIEWER], {"desk": "/desk/", "closed": "/apply/"}),
        (roles[Role.AUDITOR], {"auditor": "/office/"}),
        (officer, {"findings": case_url(case), "journal": case_url(case, "journal")}),
        (firm.owner, {"draft": f"/apply/{draft.id}/"}),
        (None, {"register": "/register/"}),
    )
    with set_clock(NOW) as time:
        Office(time, TCLOUD, officer, officer, firm).judge_all(case)
        for person, pages in visits:
            with _tab(chromium, person, live_site, width, locale) as tab:
                for name, address in pages.items():
                    tab.goto(address)
                    if locale == "zh-TW":
                        photograph(tab, "desks", f"{name}-{width}")
                    found[name] = looked_at(tab, axe)
    assert found == {name: [] for name in found}
    assert len(found) == 7


def test_a_judged_point_leads_to_the_next_one(chromium: Browser, live_site: str) -> None:
    window = tcloud_window()
    officer = staff_person(Role.OFFICER, TCLOUD, "林承辦")
    with_second_factor(officer)
    case = filed_in(window, vendor())
    after_intake(window)
    with set_clock(NOW), _tab(chromium, officer, live_site, 1440, "zh-TW") as tab:
        tab.goto(case_url(case))
        waiting = tab.locator("#to-judge .point")
        ids = [point.get_attribute("id") for point in waiting.all()][:4]
        for judged, follows in pairwise(ids):
            tab.locator(f"#{judged} button[value=met]").click()
            tab.wait_for_url(f"**#{follows}")
            assert tab.evaluate("document.activeElement.id") == follows
            assert tab.evaluate("scrollY") > 0
    assert len(ids) == 4
