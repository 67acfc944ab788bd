"""How many drafts one organisation may have in one window."""

from __future__ import annotations

from threading import Barrier, Thread

import pytest
from django.db import connection
from django.test import Client

from tests.applications.pages import text_of
from tests.applications.world import DURING, Vendor, publish, started, vendor
from yunshi.applications.models import Filing
from yunshi.applications.services import begin_filing, copy_filing, submit_filing
from yunshi.casework.acting import Refused
from yunshi.casework.clock import SetClock, set_clock
from yunshi.programmes.models import Window


@pytest.fixture
def two(settings: object) -> int:
    settings.YUNSHI_MOST_DRAFTS = 2  # type: ignore[attr-defined]
    return 2


def written(filing: Filing) -> Filing:
    """Somebody has written in it, so that it is not given again."""
    filing.draft.revision += 1
    filing.draft.save(update_fields=["revision"])
    return filing


def begun(ours: Vendor, window: Window) -> Filing | Refused:
    return begin_filing(window.id, ours.organisation.id, ours.actor, arrived_at=DURING)


@pytest.mark.django_db
def test_one_draft_too_many_is_refused_in_words(
    ours: Vendor, window: Window, time: SetClock, browser_of_ours: Client, two: int
) -> None:
    for _ in range(two):
        written(started(ours, window))
    refused = begun(ours, window)
    assert isinstance(refused, Refused)
    assert [finding.rule for finding in refused.findings] == ["filing.too_many_drafts"]
    page = browser_of_ours.post(f"/apply/start/{window.id}/", follow=True)
    assert "這個受理期間已有 2 份草稿，不能再新增。" in text_of(page)
    copied = copy_filing(Filing.objects.all()[0], window.id, ours.actor, arrived_at=DURING)
    assert isinstance(copied, Refused)
    assert Filing.objects.count() == two


@pytest.mark.django_db
def test_what_was_filed_and_what_others_have_does_not_count(
    ours: Vendor, complete: Filing, window: Window, time: SetClock, two: int
) -> None:
    submit_filing(complete.id, ours.actor, key="k", arrived_at=DURING)
    neighbours = vendor("22099131", "鄰居")
    for _ in range(two):
        written(started(neighbours, window))
    for _ in range(two):
        begun_now = begun(ours, window)
        assert isinstance(begun_now, Filing)
        written(begun_now)
    assert isinstance(begun(ours, window), Refused)


@pytest.mark.usefixtures("fresh_database")
def test_eight_presses_at_once_begin_one_filing() -> None:
    with set_clock(DURING):
        window, ours = publish(), vendor()
        together, outcomes = Barrier(8), []

        def press() -> None:
            together.wait()
            outcomes.append(begun(ours, window))
            connection.close()

        threads = [Thread(target=press) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    filing = Filing.objects.get()
    assert outcomes == [filing] * 8


@pytest.mark.usefixtures("fresh_database")
def test_of_two_who_begin_the_last_one_at_once_one_is_refused(two: int) -> None:
    with set_clock(DURING):
        window, ours = publish(), vendor()
        source = written(started(ours, window))
        together, outcomes = Barrier(2), []

        def press() -> None:
            together.wait()
            outcomes.append(copy_filing(source, window.id, ours.actor, arrived_at=DURING))
            connection.close()

        threads = [Thread(target=press) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(isinstance(outcome, Refused) for outcome in outcomes) == [False, True]
    assert Filing.objects.count() == two
