"""What cannot be sent any more cannot be written any more, whoever still has its page open."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from django.core.management import call_command

from tests.applications.world import DURING, Vendor, publish, solution_ids, started, vendor
from tests.databases import TestDatabase
from yunshi.answers.addresses import Address
from yunshi.answers.models import Draft
from yunshi.answers.outcomes import Closed, Saved
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.casework.clock import set_clock
from yunshi.casework.timers import run_due_timers
from yunshi.programmes.models import Window

NAME = Address("", "burrow", "name")


@pytest.fixture
def window(fresh_database: TestDatabase) -> Window:
    return publish()


@pytest.fixture
def ours(window: Window) -> Vendor:
    return vendor()


def typed(filing: Filing, ours: Vendor, text: str) -> Saved | Closed:
    outcome = services.save_answers(filing, filing.draft.revision, {NAME: text}, ours.actor)
    assert isinstance(outcome, Saved | Closed)
    return outcome


def lapsed(ours: Vendor, window: Window) -> Filing:
    with set_clock(DURING) as time:
        filing = started(ours, window)
        time.move_to(window.closes_at + timedelta(minutes=10))
        run_due_timers()
    return filing


def test_a_lapsed_draft_stays_closed_where_its_window_opens_again(
    ours: Vendor, window: Window
) -> None:
    filing = lapsed(ours, window)
    with set_clock(DURING):
        # The page that somebody still has open holds the filing as it was read before it lapsed.
        assert filing.draft.is_open
        assert isinstance(typed(filing, ours, "太晚"), Closed)
    assert Draft.objects.get().open_items == []


def test_with_its_last_solution_a_draft_is_closed(ours: Vendor, window: Window) -> None:
    with set_clock(DURING):
        filing = started(ours, window)
        added = services.add_solution(filing, ours.actor)
        assert isinstance(added, UUID)
        first, second = solution_ids(filing)
        services.remove_solution(filing, first, ours.actor, key="1")
        assert isinstance(typed(filing, ours, "還在"), Saved)
        services.remove_solution(filing, second, ours.actor, key="2")
        filing = Filing.objects.select_related("draft").get()
        assert filing.draft.data["solutions"] == []
        assert isinstance(typed(filing, ours, "不在了"), Closed)


def test_drafts_that_lapsed_before_they_were_closed_are_closed_by_the_upgrade(
    ours: Vendor, window: Window
) -> None:
    gone = lapsed(ours, window)
    with set_clock(DURING):
        open_still = started(vendor("22099131"), window)
    Draft.objects.update(open_items=None)
    try:
        call_command("migrate", "applications", "0002", verbosity=0, database="owner")
    finally:
        call_command("migrate", "applications", verbosity=0, database="owner")
    assert {draft.id: draft.open_items for draft in Draft.objects.all()} == {
        gone.draft_id: [],
        open_still.draft_id: None,
    }


def test_what_was_read_before_a_colleague_saved_is_compared_anew(
    ours: Vendor, window: Window
) -> None:
    with set_clock(DURING):
        filing = started(ours, window)
        before = filing.draft.revision
        stale = Filing.objects.select_related("draft", "organisation", "window").get()
        colleague = ours.member()
        services.save_answers(filing, before, {NAME: "同事的"}, colleague)
        outcome = services.save_answers(stale, before, {NAME: "我的"}, ours.actor)
    assert isinstance(outcome, Saved)
    (clash,) = outcome.clashes
    assert (clash.theirs, clash.mine, clash.by) == ("同事的", "我的", colleague.person)
    assert outcome.changed == ()
    assert Draft.objects.get().data["burrow"]["name"] == "同事的"
