"""Two confirm at once, and an answer arrives while an extension is confirmed."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.applications.world import staff
from tests.casework.test_races import at_once
from tests.databases import TestDatabase
from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import SupplementWorld
from tests.notices.two_people import day_proposed, extension_proposed, rules
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.clock import SetClock
from yunshi.casework.verification import verify
from yunshi.notices.services import deliver_waiting
from yunshi.programmes.models import DayOverride
from yunshi.programmes.services import confirm_proposal
from yunshi.reviews.verification import clocks_not_as_journaled
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

UNTIL = datetime(2030, 3, 15, 17, 0, tzinfo=TAIPEI)


@pytest.fixture
def committed(fresh_database: TestDatabase, time: SetClock, sink: Sink) -> SupplementWorld:
    world = SupplementWorld.begun(time, sink)
    world.notified()
    return world


def test_two_confirm_at_once_and_one_is_told_that_it_is_done(committed: SupplementWorld) -> None:
    world = committed
    proposal = extension_proposed(world, UNTIL, world.officer)
    approvers = [staff(Role.AGENCY, world.filing.programme_id) for _ in range(2)]

    def by(actor: Actor) -> object:
        return confirm_proposal(proposal.pk, actor, arrived_at=world.time.instant)

    outcomes = at_once(lambda: by(approvers[0]), lambda: by(approvers[1]))
    refused = [outcome for outcome in outcomes if isinstance(outcome, Refused)]
    assert [rules(outcome) for outcome in refused] == [["proposal.ended"]]
    assert world.steps == ["ask_supplement", "start_clock", "extend_supplement"]
    assert verify().is_sound


@pytest.mark.parametrize("turn", range(3))
def test_the_answer_and_the_extension_at_once_end_in_one_or_the_other(
    committed: SupplementWorld, turn: int
) -> None:
    world = committed
    proposal = extension_proposed(world, UNTIL, world.officer)
    agency = staff(Role.AGENCY, world.filing.programme_id)
    extended, _answered = at_once(
        lambda: confirm_proposal(proposal.pk, agency, arrived_at=world.time.instant),
        world.answer,
    )
    assert world.case.state == "qualification"
    proposal.refresh_from_db()
    if isinstance(extended, Refused):
        assert (rules(extended), proposal.state) == (["proposal.void"], "void")
        assert world.steps == ["ask_supplement", "start_clock", "answer_supplement"]
    else:
        assert proposal.state == "confirmed"
        assert world.steps[-2:] == ["extend_supplement", "answer_supplement"]
    assert verify().is_sound
    assert list(clocks_not_as_journaled()) == []


def test_a_day_is_declared_once_by_two_who_confirm_at_once(committed: SupplementWorld) -> None:
    world = committed
    proposal = day_proposed(world, world.officer)
    keepers = [staff(Role.OFFICER, world.filing.programme_id) for _ in range(2)]

    def by(actor: Actor) -> object:
        return confirm_proposal(proposal.pk, actor, arrived_at=world.time.instant)

    outcomes = at_once(lambda: by(keepers[0]), lambda: by(keepers[1]))
    refused = [outcome for outcome in outcomes if isinstance(outcome, Refused)]
    assert [rules(outcome) for outcome in refused] == [["proposal.ended"]]
    assert DayOverride.objects.count() == 1
    assert world.steps == ["ask_supplement", "start_clock", "move_deadline"]
    assert verify().is_sound


def test_a_clock_that_starts_while_a_day_is_declared_counts_it(
    fresh_database: TestDatabase, time: SetClock, sink: Sink
) -> None:
    """Whichever comes first, the deadline ends where the calendar then puts it."""
    world = SupplementWorld.begun(time, sink)
    world.ask()
    proposal = day_proposed(world, world.officer)
    second = staff(Role.OFFICER, world.filing.programme_id)
    at_once(
        lambda: confirm_proposal(proposal.pk, second, arrived_at=world.time.instant),
        deliver_waiting,
    )
    assert world.case.due_at == datetime(2030, 3, 13, 23, 59, 59, tzinfo=TAIPEI)
    assert verify().is_sound
    assert list(clocks_not_as_journaled()) == []
