"""A run over several cases goes on by itself while its page is open."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.applications.conftest import tab_of
from tests.applications.world import vendor
from tests.browsing import follow
from tests.portal.office_stages import TCLOUD, after_intake, filed_in, tcloud_window
from tests.portal.office_world import staff_person, with_second_factor
from tests.portal.test_office_axe import NOW
from yunshi.casework.clock import set_clock
from yunshi.reviews.models import Assignment
from yunshi.rulebook.lifecycle import Role


def test_a_run_goes_on_by_itself_until_every_case_is_dealt_with(
    chromium: Browser, live_site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("yunshi.portal.views.office.bulk.SECONDS", 0.0)
    window = tcloud_window()
    person = staff_person(Role.OFFICER, TCLOUD, "林承辦")
    with_second_factor(person)
    for ubn in ("12345675", "22099131", "97162640"):
        filed_in(window, vendor(ubn))
    after_intake(window)
    with set_clock(NOW), tab_of(chromium, person, live_site, locale="zh-TW") as tab:
        tab.goto("/office/?tab=all")
        for box in tab.locator("input[name=selected]").all():
            box.check()
        follow(tab.locator("button[value=assign]"))
        expect(tab.locator("h2").first).to_contain_text("3 件會分派。")
        follow(tab.locator(".decide button[type=submit]"))
        expect(tab.locator("#progress-title")).to_contain_text(
            "3 件中已處理 3 件。", timeout=20_000
        )
        assert tab.locator("form[data-go-on]").count() == 0
    assert Assignment.objects.filter(officer=person.pk, ended_at=None).count() == 3
