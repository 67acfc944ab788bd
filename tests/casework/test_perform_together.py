"""Several cases in one step, what a step causes, and whose transaction it is part of."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.db import transaction

from tests.casework import nonsense
from tests.casework.nonsense import (
    OFFICER,
    ORGANISATION,
    OWNER,
    a_filled_teapot,
    a_key,
    a_teapot,
    done,
    everything,
    fresh,
    refused,
)
from yunshi.casework.models import (
    OutboxMessage,
)
from yunshi.casework.services import perform

pytestmark = pytest.mark.django_db


def test_several_cases_of_a_group_move_together() -> None:
    group = uuid4()
    cases = [a_teapot(group=group) for _ in range(3)]
    named = [cases[2].id, cases[0].id, cases[1].id]
    performed = done(perform(named, "fill", OWNER, key="k", expected_revision={named[1]: 1}))
    assert [move.case for move in performed.moves] == named
    assert [fresh(case).state for case in cases] == ["filled"] * 3
    again = done(perform(named, "fill", OWNER, key="k"))
    assert (again.replayed, again.moves) == (True, performed.moves)


def test_of_several_cases_all_move_or_none() -> None:
    group = uuid4()
    cases = [a_teapot(group=group) for _ in range(3)]
    done(perform([cases[1].id], "fill", OWNER, key=a_key()))
    before = everything()
    assert refused(perform([case.id for case in cases], "fill", OWNER, key=a_key())) == [
        "casework.state"
    ]
    assert everything() == before


def test_cases_together_cause_one_mail_for_each_audience() -> None:
    group = uuid4()
    cases = [a_teapot(group=group).id for _ in range(2)]
    performed = done(perform(cases, "fill", OWNER, key=a_key(), facts={"water": 3}))
    mails = OutboxMessage.objects.order_by("pk")
    assert [(m.kind, m.template, m.audience, m.state, m.case_id) for m in mails] == [
        ("mail", "filled", "owner", "waiting", cases[0]),
        ("mail", "filled", "officer", "waiting", cases[0]),
    ]
    step = mails[0].step
    assert (step.action, step.programme, step.owner, step.group, step.facts) == (
        "fill",
        nonsense.PROGRAMME,
        ORGANISATION,
        group,
        {"water": 3},
    )
    assert step.committed_at == performed.committed_at
    assert [(moved.case, moved.number, moved.target) for moved in step.cases] == [
        (cases[0], 2, "filled"),
        (cases[1], 2, "filled"),
    ]


def test_what_a_mail_says_does_not_follow_the_case() -> None:
    case = a_filled_teapot()
    (frozen, _) = OutboxMessage.objects.order_by("pk")
    done(perform([case.id], "serve", OFFICER, key=a_key()))
    frozen.refresh_from_db()
    assert [moved.target for moved in frozen.step.cases] == ["filled"]


def test_an_effect_that_breaks_takes_everything_with_it() -> None:
    case = a_teapot()
    before = everything()
    with pytest.raises(RuntimeError, match="exploded"), transaction.atomic():
        perform([case.id], "fill", OWNER, key="k", facts={"explodes": True})
    assert everything() == before
    done(perform([case.id], "fill", OWNER, key="k"))


def test_an_effect_runs_once_in_the_transaction_and_sees_the_entry() -> None:
    case = a_teapot()
    nonsense.counted.clear()
    done(perform([case.id], "fill", OWNER, key="k"))
    done(perform([case.id], "fill", OWNER, key="k"))
    assert nonsense.counted == [(case.id, 2)]


def test_a_step_is_part_of_the_caller_s_transaction() -> None:
    case = a_teapot()
    before = everything()
    with transaction.atomic():
        done(perform([case.id], "fill", OWNER, key="k"))
        done(perform([case.id], "serve", OFFICER, key="k"))
        transaction.set_rollback(True)
    assert everything() == before
