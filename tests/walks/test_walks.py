"""Each programme in a real browser, from a new organisation to the public page.

What is filled in is an example of the pack itself; the walk knows no programme.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core import mail
from django.core.cache import cache
from playwright.sync_api import Browser, Page, Response

from tests.packs import example_answers
from tests.signing import card_component
from tests.walks.account import AccountWalk
from tests.walks.filing import FilingWalk
from tests.walks.looking import begin, look
from tests.walks.office import OfficeWalk
from tests.walks.people import Staff, register
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.timers import run_due_timers
from yunshi.catalogue.models import ListingRevision
from yunshi.notices.services import deliver_waiting
from yunshi.programmes.enrolment_queries import review_of
from yunshi.programmes.models import Window
from yunshi.programmes.queries import current_pack
from yunshi.programmes.services import open_window, publish_pack
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import QuestionType
from yunshi.rulebook.text import Text

_HOUR = timedelta(hours=1)
_MINUTE = timedelta(minutes=2)
WALKS = (
    ("retail-110", "complete", datetime(2021, 7, 5, 10, 0, tzinfo=TAIPEI)),
    ("tcloud-113", "complete", datetime(2024, 11, 20, 10, 0, tzinfo=TAIPEI)),
    ("tcloud-113", "international", datetime(2024, 11, 20, 10, 0, tzinfo=TAIPEI)),
    ("industry-112", "complete", datetime(2023, 6, 20, 10, 0, tzinfo=TAIPEI)),
    ("industry-111", "complete", datetime(2022, 6, 20, 10, 0, tzinfo=TAIPEI)),
    ("ai-115", "complete", datetime(2026, 6, 22, 10, 0, tzinfo=TAIPEI)),
)
"""Each programme with an example of its pack, and when it is walked: inside its window, or inside
one that an officer announces."""


@pytest.fixture
def page(chromium: Browser, live_site: str) -> Iterator[Page]:
    """A tab for axe and pictures; the content policy itself is proved elsewhere."""
    context = chromium.new_context(
        viewport={"width": 1440, "height": 900}, locale="zh-TW", base_url=live_site, bypass_csp=True
    )
    context.set_default_timeout(20_000)
    tab = context.new_page()
    problems: list[str] = []
    tab.on("pageerror", lambda error: problems.append(str(error)))
    tab.on("response", lambda reply: problems.extend(_broken(reply)))
    yield tab
    context.close()
    assert problems == []


def _broken(reply: Response) -> list[str]:
    return [f"{reply.status} {reply.url}"] if reply.status >= 500 or reply.status == 404 else []


def opened(programme: str, at: datetime) -> Window:
    """The window of the pack, or one that an officer announces."""
    publish_pack(load_pack(Path(settings.YUNSHI_PROGRAMMES) / programme))
    written = Window.objects.filter(programme=programme).first()
    return written or open_window(
        programme,
        "announced",
        Text(**{"zh-Hant": "第 1 梯次", "en": "Batch 1"}),
        at.replace(day=1),
        at.replace(day=28, hour=23, minute=59, second=59),
        by=None,
    )


def leave(page: Page) -> None:
    page.context.clear_cookies()


@pytest.mark.parametrize(("programme", "example", "at"), WALKS)
def test_from_a_new_organisation_to_the_public_page(
    programme: str, example: str, at: datetime, page: Page, live_site: str
) -> None:
    cache.clear()
    begin(page, f"{programme}-{example}")
    with set_clock(at) as time, card_component():
        window = opened(programme, at)
        pack = current_pack(programme).pack
        answers = example_answers(Path(settings.YUNSHI_PROGRAMMES) / programme, example)
        page.goto("/")
        look(page, "home")
        page.goto(f"/programmes/{programme}/")
        look(page, "programme")

        company = str(_first(answers, pack.listing.market.vendor))
        email = register(page, _ubn(pack, answers), company)
        if review_of(pack) is not None:
            _account(page, pack, answers, email, time)
        filing = FilingWalk(page, pack, answers)
        filing.start()
        filing.fill()
        filing.declare()
        filing.submit()
        assert filing.filing.submitted_at == time.instant
        deliver_waiting()
        leave(page)

        _office(page, programme, filing, time, window)

        listed = ListingRevision.objects.get(current=True)
        page.goto("/solutions/")
        look(page, "market")
        page.goto(f"/programmes/{programme}/vendors/")
        look(page, "vendors")
        page.goto(f"/solutions/{listed.listing_id}/")
        look(page, "solution")
        assert page.locator("h1").inner_text() == listed.name
        deliver_waiting()
        assert f"/solutions/{listed.listing_id}/" in mail.outbox[-1].body
        page.locator('form.language button[lang="en"]').first.click()
        page.wait_for_load_state()
        look(page, "solution-en")
        assert page.locator("html").get_attribute("lang") == "en"


def _account(page: Page, pack: Pack, answers: dict[str, Any], email: str, time: SetClock) -> None:
    """Applied for, approved, and used: only then can anything be filed."""
    account = AccountWalk(page, pack, answers)
    account.start()
    account.fill()
    account.submit()
    leave(page)
    Staff(Role.OFFICER, pack.id).sign_in(page)
    account.approve()
    leave(page)
    time.move(_MINUTE)
    deliver_waiting()
    account.sign_in(email)


def _office(page: Page, programme: str, filing: FilingWalk, time: SetClock, window: Window) -> None:
    time.move_to(window.closes_at + _HOUR)
    run_due_timers()
    case = OfficeWalk(page, filing.filing.solutions.get().case_id)
    assert case.state == "qualification"
    officer = Staff(Role.OFFICER, programme)
    officer.sign_in(page)
    case.see_queue()
    case.see_every_tab()
    case.judge()
    case.act("pass_qualification")
    assert case.state == "decision"
    if _agency_decides(case):
        leave(page)
        time.move(_MINUTE)
        Staff(Role.AGENCY, programme).sign_in(page)
    case.act("approve")
    assert case.state == "approved"
    leave(page)
    time.move(_MINUTE)
    officer.sign_in(page)
    case.act("list")
    assert case.state == "listed"


def _agency_decides(case: OfficeWalk) -> bool:
    from yunshi.casework.models import Case

    row = Case.objects.get(pk=case.case).table.transition("decision", "approve")
    return row is not None and row.who == (Role.AGENCY,)


def _ubn(pack: Pack, answers: dict[str, Any]) -> str:
    """The number that the example answers: a filing is made under the account's own."""
    path = next(
        placed.path
        for placed in pack.questions.values()
        if placed.form.per == "filing" and placed.question.type is QuestionType.UBN
    )
    return str(_first(answers, path))


def _first(answers: dict[str, Any], path: str) -> Any:
    form, _, question = path.partition(".")
    return answers[form][question]
