"""What is written after the time was over goes along with nothing that arrived in time."""

from __future__ import annotations

from datetime import timedelta
from threading import Barrier, Thread
from uuid import UUID, uuid4

import pytest
from django.db import connection

from tests.applications.conftest import signed_in
from tests.applications.world import (
    Vendor,
    answered,
    publish,
    solution_ids,
    started,
    vendor,
)
from yunshi.answers.addresses import Address
from yunshi.answers.outcomes import Closed, Saved
from yunshi.applications import services
from yunshi.applications.models import Filing, Solution
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import HEAD, Head
from yunshi.casework.clock import set_clock

CARROTS = Address("", "burrow", "carrots")


@pytest.mark.django_db
@pytest.mark.parametrize(("late_by", "taken"), [(0, True), (1, False), (100, False)])
def test_a_draft_is_closed_from_the_second_after_closing(late_by: int, taken: bool) -> None:
    window = publish()
    with set_clock(window.closes_at - timedelta(hours=1)) as time:
        rabbit = vendor()
        filing = answered(started(rabbit, window), rabbit)
        arrived_at = window.closes_at + timedelta(seconds=late_by)
        time.move_to(arrived_at)
        before = filing.draft.data["burrow"]["carrots"]
        outcome = services.save_answers(
            filing, filing.draft.revision, {CARROTS: 4242}, rabbit.actor, arrived_at=arrived_at
        )
        assert type(outcome) is (Saved if taken else Closed)
        filing.draft.refresh_from_db()
        assert filing.draft.data["burrow"]["carrots"] == (4242 if taken else before)
        assert isinstance(services.add_solution(filing, rabbit.actor), Refused) is not taken


@pytest.mark.django_db
def test_what_arrived_in_time_is_saved_however_long_it_waited() -> None:
    window = publish()
    with set_clock(window.closes_at - timedelta(hours=1)) as time:
        rabbit = vendor()
        filing = answered(started(rabbit, window), rabbit)
        time.move_to(window.closes_at + timedelta(seconds=90))
        outcome = services.save_answers(
            filing,
            filing.draft.revision,
            {CARROTS: 4242},
            rabbit.actor,
            arrived_at=window.closes_at,
        )
        assert isinstance(outcome, Saved)


@pytest.mark.django_db
def test_solutions_come_and_go_until_closing_and_whoever_asked_in_time_may_wait() -> None:
    window = publish()
    with set_clock(window.closes_at - timedelta(hours=1)) as time:
        rabbit = vendor()
        filing = _with_two_solutions(rabbit, started(rabbit, window))
        first, _second = solution_ids(filing)
        before = filing.draft.data
        closing = window.closes_at
        time.move_to(closing + timedelta(seconds=1))
        late = (
            services.add_solution(filing, rabbit.actor),
            services.remove_solution(filing, first, rabbit.actor, key="late"),
        )
        assert [type(outcome) for outcome in late] == [Refused, Refused]
        filing.draft.refresh_from_db()
        assert filing.draft.data == before
        assert filing.solutions.filter(case__state="draft").count() == 2
        removed = services.remove_solution(
            filing, first, rabbit.actor, key="in time", arrived_at=closing
        )
        assert removed is None
        assert isinstance(services.add_solution(filing, rabbit.actor, arrived_at=closing), UUID)
        assert filing.solutions.filter(case__state="draft").count() == 2


@pytest.mark.usefixtures("fresh_database")
def test_two_filings_sent_at_once_do_not_pass_the_most_solutions() -> None:
    window = publish()
    with set_clock(window.closes_at - timedelta(hours=1)) as time:
        rabbit = vendor()
        filings = [_with_two_solutions(rabbit, started(rabbit, window)) for _ in range(2)]
        start, outcomes = Barrier(2), []

        def submit(filing: Filing) -> None:
            start.wait()
            outcomes.append(
                services.submit_filing(
                    filing.id, rabbit.actor, key=uuid4().hex, arrived_at=time.instant
                )
            )
            connection.close()

        threads = [Thread(target=submit, args=[filing]) for filing in filings]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Refused", "Submitted"]
    assert Solution.objects.exclude(case__state__in=["draft", "discarded"]).count() == 2


def _with_two_solutions(rabbit: Vendor, filing: Filing) -> Filing:
    added = services.add_solution(filing, rabbit.actor)
    assert not isinstance(added, Refused), added
    return answered(filing, rabbit)


@pytest.mark.django_db
@pytest.mark.parametrize(("took", "status"), [(9, 200), (30, 410)])
def test_a_request_opened_in_time_and_written_after_closing_is_late(
    took: float, status: int
) -> None:
    window = publish()
    with set_clock(window.closes_at) as time:
        rabbit = vendor()
        filing = answered(started(rabbit, window), rabbit)
        head = Head(set_to=window.closes_at, took=took)
        time.move(timedelta(seconds=took))
        answer = signed_in(rabbit.owner).post(
            f"/apply/{filing.id}/burrow/owner/autosave/",
            {"base_revision": filing.draft.revision, "changed": "carrots", "carrots": "4242"},
            **{HEAD: head},
        )
    assert answer.status_code == status
