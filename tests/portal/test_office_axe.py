"""The office's pages in a real browser: nothing axe objects to, nothing wider than the screen."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.applications.conftest import tab_of
from tests.applications.world import vendor
from tests.browsing import follow, photograph
from tests.design.test_axe import RULES, RUN, WIDER
from tests.portal.office_stages import BATCH_CLOSES, TCLOUD, after_intake, filed_in, tcloud_window
from tests.portal.office_world import Office, case_url, staff_person, with_second_factor
from tests.portal.supplement_form import url as supplement_url
from yunshi.answers.addresses import Address
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.notices.services import deliver_waiting
from yunshi.reviews import services
from yunshi.rulebook.lifecycle import Role

TABS = ("", "answers", "files", "journal", "supplements", "vendor", "notes")
NOW = BATCH_CLOSES + timedelta(days=3)


def looked_at(tab: Page, axe: str) -> list[object]:
    """What axe finds, and what sticks out to the right."""
    tab.evaluate("document.querySelectorAll('main details').forEach(d => { d.open = true })")
    tab.evaluate(axe)
    found: list[object] = [*tab.evaluate(RUN, RULES)]
    wider = tab.evaluate(WIDER)
    return found if wider == [0] else [*found, wider]


def two_cases(office: Office, first: Case, second: Case) -> None:
    """The first half judged, the second with a supplement running."""
    seen = office.seen(first)
    waiting = [point for point in seen.points if point.needs_decision]
    for number, point in enumerate(waiting[:4]):
        services.decide_point(
            seen.filing,
            office.officer,
            rule=point.finding.rule,
            address=point.address,
            solution=point.solution,
            met=number > 0,
            note="" if number else "期別不符，請附最近一期。",
        )
    services.ask_supplement(
        office.seen(second).filing.id,
        office.officer,
        {Address("", "company", "name"): "名稱和登記不同。"},
        key="s",
        arrived_at=NOW,
        announced=NOW + timedelta(days=7),
        message="請留意期限。",
    )


@pytest.mark.parametrize(
    ("width", "locale"), [(1440, "zh-TW"), (390, "zh-TW"), (390, "en-GB"), (320, "zh-TW")]
)
def test_axe_finds_nothing_and_nothing_sticks_out(
    width: int, locale: str, chromium: Browser, live_site: str, assets: Path
) -> None:
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    window = tcloud_window()
    person = staff_person(Role.OFFICER, TCLOUD, "林承辦")
    with_second_factor(person)
    first, second = filed_in(window, vendor("12345675")), filed_in(window, vendor())
    after_intake(window)
    found: dict[str, list[object]] = {}
    with (
        set_clock(NOW) as time,
        tab_of(chromium, person, live_site, width=width, locale=locale, bypass_csp=True) as tab,
    ):

        def look(name: str) -> None:
            if locale == "zh-TW":
                photograph(tab, "office", f"{name.replace(' ', '-')}-{width}")
            found[name] = looked_at(tab, axe)

        two_cases(Office(time, TCLOUD, person, person, vendor("22099131")), first, second)
        pages = {
            "queue": "/office/?tab=all",
            "empty queue": "/office/?q=nothing",
            "waiting": case_url(second),
            "supplement shown": case_url(second, "supplements"),
            **{f"case {name}": case_url(first, name) for name in TABS},
            "asking": supplement_url(first),
            "lapsing": "/office/lapsing/",
            "tasks": "/office/tasks/",
            "mails": "/office/mails/",
            "reminders": "/office/reminders/",
        }
        for name, address in pages.items():
            tab.goto(address)
            look(name)
        tab.goto(case_url(first))
        follow(tab.locator(".case-panel .act button").first)
        look("refused")
        tab.goto(case_url(first))
        follow(tab.locator("#ask-supplement button"))
        look("taken along")
        for part, typed in (("", "113"), ("-month", "12"), ("-day", "9")):
            tab.fill(f"#due{part}", typed)
        follow(tab.locator(".decide button[value=preview]"))
        look("preview")
        tab.goto("/office/?tab=all")
        for box in tab.locator("input[name=selected]").all():
            box.check()
        follow(tab.locator("button[value=pass_qualification]"))
        look("bulk preview")
        tab.goto("/office/?tab=mine")
        tab.locator("input[name=selected]").first.check()
        follow(tab.locator("button[value=ask_supplement]"))
        look("bulk asking")
        tab.goto("/office/?tab=all")
        for box in tab.locator("input[name=selected]").all():
            box.check()
        follow(tab.locator("button[value=assign]"))
        look("bulk assign")
        follow(tab.locator(".decide button[type=submit]"))
        look("bulk done")
        deliver_waiting()
        tab.goto("/office/mails/")
        follow(tab.locator("tbody th a").first)
        look("a mail")
        tab.goto(case_url(second, "supplements"))
        for left in (2, 1):  # the owner's mail, and the filed contact's
            assert tab.locator(".supplement-item details").count() == left
            returned = tab.locator(".supplement-item details").first
            returned.locator("summary").click()
            look("recording a bounce")
            returned.locator("textarea").fill("550 5.1.1 no such user")
            follow(returned.locator("button"))
        look("came back")
        tab.goto(case_url(second))
        look("not notified")
        tab.goto("/office/lapsing/")
        look("lapsing undelivered")
        tab.goto("/office/tasks/")
        look("tasks of bounces")
        tab.goto(case_url(second))
        follow(tab.locator(".case-panel .act a"))
        look("sending again")
    assert found == {name: [] for name in found}
    assert len(found) == len(pages) + 14
