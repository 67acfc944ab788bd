"""What is read of cases: buttons, why a step is not possible, queues, and who did what."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from tests.casework.nonsense import (
    DELEGATE,
    MEMBER,
    NOON,
    OFFICER,
    OWNER,
    STRANGER,
    SYSTEM,
    TOMORROW,
    a_filled_teapot,
    a_key,
    a_teapot,
    done,
    everything,
    fresh,
)
from yunshi.casework.acting import Actor
from yunshi.casework.queries import (
    actions_for,
    cases_of_group,
    persons_who,
    why_not,
)
from yunshi.casework.services import perform
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


def test_the_buttons_of_each_one_come_from_the_table() -> None:
    case = a_teapot()

    def offered(actor: Actor) -> list[tuple[str, Role]]:
        return [(offer.action, offer.role) for offer in actions_for(fresh(case), actor)]

    assert offered(OWNER) == [("polish", Role.OWNER), ("fill", Role.OWNER)]
    assert offered(DELEGATE) == [("fill", Role.DELEGATE)]
    assert offered(SYSTEM) == [("forget", Role.SYSTEM)]
    assert [offered(actor) for actor in (MEMBER, STRANGER, OFFICER)] == [[], [], []]
    done(perform([case.id], "fill", OWNER, key=a_key()))
    assert [action for action, _ in offered(OFFICER)] == ["find_leak", "serve", "throw_away"]


def test_why_not_says_what_perform_would_say_and_writes_nothing() -> None:
    case = a_teapot(due=NOON)
    before = everything()
    late = NOON + timedelta(seconds=1)

    def rules(action: str, actor: Actor, at: datetime) -> list[str]:
        return [finding.rule for finding in why_not(fresh(case), action, actor, at)]

    assert rules("fill", OWNER, NOON) == []
    assert rules("fill", OWNER, late) == ["casework.in_time"]
    assert rules("fill", MEMBER, NOON) == ["casework.role"]
    assert rules("serve", OFFICER, NOON) == ["casework.state"]
    assert rules("forget", SYSTEM, NOON) == ["casework.overdue"]
    assert everything() == before
    done(perform([case.id], "fill", OWNER, key=a_key(), arrived_at=NOON))
    # What the form is still to give is not asked for.
    assert rules("find_leak", OFFICER, NOON) == []


def test_the_cases_of_a_group_come_in_the_order_of_locking() -> None:
    group = uuid4()
    together = [a_teapot(group=group), a_teapot(group=group), a_teapot(group=group)]
    a_teapot(group=uuid4())
    assert list(cases_of_group(group)) == sorted(together, key=lambda case: case.id)


def test_separation_of_duties_can_ask_who_did_what() -> None:
    case = a_filled_teapot()
    done(perform([case.id], "find_leak", OFFICER, key=a_key(), reason="leaks", due=TOMORROW))
    assert persons_who(case.id, ["find_leak", "serve"]) == {OFFICER.person}

    assert persons_who(case.id, ["open", "fill", "find_leak"]) == {OWNER.person, OFFICER.person}
    assert persons_who(case.id, ["serve"]) == frozenset()
