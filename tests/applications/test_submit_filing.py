"""Submitting: arrival decides, one receipt however often one clicks, nothing half-done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.applications.world import (
    DURING,
    answered,
    publish,
    solution_ids,
    started,
    vendor,
)
from yunshi.applications import services
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.services import Submitted, submit_filing
from yunshi.casework.acting import Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, OutboxMessage
from yunshi.programmes.models import Window

pytestmark = pytest.mark.django_db


@pytest.fixture
def window() -> Window:
    return publish()


def states(filing: Filing) -> list[str]:
    return list(
        Case.objects.filter(group=filing.id).order_by("opened_at").values_list("state", flat=True)
    )


def test_a_complete_filing_gets_a_receipt_with_number_time_and_file_hashes(window: Window) -> None:
    ours = vendor()
    with set_clock(DURING):
        filing = answered(started(ours, window), ours)
        outcome = submit_filing(filing.id, ours.actor, key="k", arrived_at=DURING)
    assert isinstance(outcome, Submitted), outcome
    receipt = outcome.receipt
    assert receipt.number.startswith("SMALL-119-")
    assert receipt.arrived_at == DURING
    assert [file["paper"] for file in receipt.files] == ["taste"]
    assert set(states(filing)) == {"qualification"}
    (mail,) = OutboxMessage.objects.filter(case__group=filing.id, kind="mail")
    assert (mail.template, mail.audience) == ("submission_received", "owner")
    assert mail.facts["facts"]["receipt"] == receipt.number
    filing.draft.refresh_from_db()
    assert filing.draft.open_items == []


def test_a_double_click_files_once_and_returns_the_same_receipt(window: Window) -> None:
    ours = vendor()
    with set_clock(DURING):
        filing = answered(started(ours, window), ours)
        first = submit_filing(filing.id, ours.actor, key="one", arrived_at=DURING)
        again = submit_filing(filing.id, ours.actor, key="two", arrived_at=DURING)
    assert isinstance(first, Submitted)
    assert isinstance(again, Submitted)
    assert first.receipt == again.receipt
    assert Receipt.objects.filter(filing=filing).count() == 1


@pytest.mark.parametrize(
    ("late_by", "accepted"),
    [(timedelta(0), True), (timedelta(microseconds=999_999), True), (timedelta(seconds=1), False)],
)
def test_what_arrives_in_the_closing_second_is_in_and_a_second_later_is_not(
    window: Window, late_by: timedelta, accepted: bool
) -> None:
    ours = vendor()
    with set_clock(DURING):
        filing = answered(started(ours, window), ours)
    arrived_at = window.closes_at + late_by
    with set_clock(window.closes_at + timedelta(seconds=30)):
        outcome = submit_filing(filing.id, ours.actor, key="k", arrived_at=arrived_at)
    assert isinstance(outcome, Submitted) is accepted
    if isinstance(outcome, Refused):
        assert [(f.rule, f.path) for f in outcome.findings] == [("window", "")]
        assert states(filing) == ["draft"]
        assert not Receipt.objects.filter(filing=filing).exists()
        filing.draft.refresh_from_db()
        assert filing.draft.is_open


def test_an_incomplete_filing_is_refused_with_every_reason_and_nothing_changes(
    window: Window,
) -> None:
    ours = vendor()
    with set_clock(DURING):
        filing = answered(
            started(ours, window), ours, **{"burrow/carrots": 99, "declarations/honesty": None}
        )
        outcome = submit_filing(filing.id, ours.actor, key="k", arrived_at=DURING)
    assert isinstance(outcome, Refused)
    assert {(f.rule, f.path) for f in outcome.findings} == {
        ("enough_carrots", "/burrow/carrots"),
        ("declarations.honesty.missing", "/declarations/honesty"),
    }
    assert states(filing) == ["draft"]
    assert filing.draft.snapshots.count() == 0
    assert not OutboxMessage.objects.filter(case__group=filing.id).exists()


def test_roles_7_only_the_owner_or_a_delegated_member_submits(window: Window) -> None:
    ours = vendor()
    with set_clock(DURING):
        filing = answered(started(ours, window), ours)
        plain = submit_filing(filing.id, ours.member(), key="k", arrived_at=DURING)
        foreign = submit_filing(filing.id, vendor("22099131").actor, key="k", arrived_at=DURING)
        trusted = submit_filing(filing.id, ours.member(delegated=True), key="k", arrived_at=DURING)
    assert isinstance(plain, Refused)
    assert isinstance(foreign, Refused)
    assert isinstance(trusted, Submitted)


def test_what_is_not_chosen_goes_on_as_a_new_filing_in_the_same_window(window: Window) -> None:
    ours = vendor()
    with set_clock(DURING):
        filing = answered(started(ours, window), ours)
        (ready,) = solution_ids(filing)
        unready = services.add_solution(filing, ours.actor)
        assert not isinstance(unready, Refused)
        everything = submit_filing(filing.id, ours.actor, key="a", arrived_at=DURING)
        outcome = submit_filing(
            filing.id, ours.actor, key="b", arrived_at=DURING, solutions=[ready]
        )
    assert isinstance(everything, Refused)
    assert isinstance(outcome, Submitted)
    left_over = outcome.left_over
    assert left_over is not None
    assert left_over.window_id == filing.window_id
    assert left_over.draft.data["burrow"] == filing.draft.data["burrow"]
    assert "declarations" not in left_over.draft.data
    assert sorted(states(filing)) == ["discarded", "qualification"]
    assert states(left_over) == ["draft"]
    assert [s["id"] for s in outcome.receipt.snapshot.data["solutions"]] == [str(ready)]


def test_the_third_solution_is_refused_where_two_are_the_most(window: Window) -> None:
    ours = vendor()
    with set_clock(DURING):
        filing = started(ours, window)
        second = services.add_solution(filing, ours.actor)
        third = services.add_solution(filing, ours.actor)
    assert not isinstance(second, Refused)
    assert isinstance(third, Refused)
    assert [finding.refs for finding in third.findings] == [("SMALL-SOL-01",)]
    filing.draft.refresh_from_db()
    assert len(filing.draft.data["solutions"]) == 2


def test_a_draft_that_was_never_sent_lapses_and_can_be_copied(window: Window) -> None:
    from yunshi.casework.timers import run_due_timers

    ours = vendor()
    with set_clock(DURING) as time:
        filing = answered(started(ours, window), ours)
        time.move_to(window.closes_at + timedelta(seconds=60))
        run_due_timers()
        assert states(filing) == ["draft"], "a request may still be at work"
        time.move_to(window.closes_at + timedelta(minutes=10))
        run_due_timers()
        assert states(filing) == ["lapsed"]
        assert not Receipt.objects.filter(filing=filing).exists()
        mail = OutboxMessage.objects.get(case__group=filing.id, kind="mail")
        assert mail.template == "draft_lapsed"
        late = services.copy_filing(filing, window.id, ours.actor)
        assert isinstance(late, Refused)
        assert [finding.rule for finding in late.findings] == ["window"]
        assert Filing.objects.count() == 1
        # What arrived in time is copied, however long it waited here.
        copied = services.copy_filing(
            filing, window.id, ours.actor, arrived_at=window.closes_at - timedelta(seconds=1)
        )
    assert isinstance(copied, Filing)
    assert copied.draft.data["burrow"] == filing.draft.data["burrow"]
    assert (
        copied.draft.data["solutions"][0]["documents"]
        == (filing.draft.data["solutions"][0]["documents"])
    )


def test_the_snapshot_leaves_out_what_is_hidden_and_the_draft_keeps_it(window: Window) -> None:
    ours = vendor()
    with set_clock(DURING):
        filing = started(ours, window)
        (solution,) = solution_ids(filing)
        filing = answered(filing, ours, **{f"solutions/{solution}/cheese/holes": "without"})
        outcome = submit_filing(filing.id, ours.actor, key="k", arrived_at=DURING)
    assert isinstance(outcome, Submitted), outcome
    assert "hole_count" not in outcome.receipt.snapshot.data["solutions"][0]["cheese"]
    filing.draft.refresh_from_db()
    assert filing.draft.data["solutions"][0]["cheese"]["hole_count"] == 3


def test_a_request_far_before_opening_is_refused(window: Window) -> None:
    ours = vendor()
    early = datetime(2030, 2, 1, tzinfo=UTC)
    with set_clock(early):
        filing = answered(started(ours, window), ours)
        outcome = submit_filing(filing.id, ours.actor, key="k", arrived_at=early)
    assert isinstance(outcome, Refused)
    assert [(f.rule, f.path) for f in outcome.findings] == [("window", "")]
