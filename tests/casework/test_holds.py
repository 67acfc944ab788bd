from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from tests.casework.nonsense import (
    OFFICER,
    ORGANISATION,
    OTHER_PROGRAMME,
    OWNER,
    PROGRAMME,
    SYSTEM,
    a_key,
    a_teapot,
    done,
    refused,
)
from yunshi.casework.acting import Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Hold
from yunshi.casework.queries import holds_standing, why_not
from yunshi.casework.services import lift_hold, perform, place_hold
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)
REASON = Text(zh_hant="還有進行中的訂單。", en="Orders are still running.")


def held(**arguments: Any) -> Hold:
    return place_hold(
        "running_orders", reason=REASON, actor=OFFICER, role=Role.OFFICER, **arguments
    )


@pytest.mark.parametrize("subject", ["case", "owner", "group"])
def test_a_hold_forbids_until_it_is_lifted(subject: str) -> None:
    group = uuid4()
    case = a_teapot(group=group)
    other = a_teapot(owner=uuid4())
    hold = held(**{subject: {"case": case.id, "owner": ORGANISATION, "group": group}[subject]})
    outcome = perform([case.id], "polish", OWNER, key=a_key())
    assert refused(outcome) == ["casework.hold.running_orders"]
    assert isinstance(outcome, Refused)
    assert outcome.findings[0].message == Text(
        zh_hant="現在不能做這個步驟：還有進行中的訂單。",
        en="This step is not possible now: Orders are still running.",
    )
    assert [finding.rule for finding in why_not(case, "polish", OWNER)] == [
        "casework.hold.running_orders"
    ]
    assert refused(perform([other.id], "forget", SYSTEM, key=a_key())) == ["casework.overdue"]
    assert lift_hold(hold.pk, actor=OFFICER, because="served")
    done(perform([case.id], "polish", OWNER, key=a_key()))
    assert not lift_hold(hold.pk, actor=OFFICER, because="again")
    hold.refresh_from_db()
    assert (hold.lifted_by, hold.lifted_because) == (OFFICER.person, "served")


def test_a_hold_ends_by_itself() -> None:
    case = a_teapot()
    held(owner=ORGANISATION, until=NOON)
    last = NOON - timedelta(microseconds=1)
    outcome = perform([case.id], "polish", OWNER, key=a_key(), arrived_at=last)
    assert refused(outcome) == ["casework.hold.running_orders"]
    assert isinstance(outcome, Refused)
    assert outcome.findings[0].message.zh_hant == (
        "民國 113 年 11 月 20 日 12:00:00 前不能做這個步驟：還有進行中的訂單。"
    )
    done(perform([case.id], "polish", OWNER, key=a_key(), arrived_at=NOON))


@pytest.mark.parametrize(
    ("concerning", "forbidden"),
    [
        ({}, True),
        ({"programme": PROGRAMME}, True),
        ({"programme": OTHER_PROGRAMME}, False),
        ({"case_kinds": ["teapot", "cup"]}, True),
        ({"case_kinds": ["cup"]}, False),
        ({"actions": ["polish"]}, True),
        ({"actions": ["open", "fill"]}, False),
        ({"programme": PROGRAMME, "case_kinds": ["teapot"], "actions": ["fill"]}, False),
    ],
)
def test_a_hold_forbids_only_what_it_concerns(concerning: dict[str, Any], forbidden: bool) -> None:
    case = a_teapot()
    held(owner=ORGANISATION, **concerning)
    outcome = perform([case.id], "polish", OWNER, key=a_key())
    assert isinstance(outcome, Refused) == forbidden


def test_a_hold_has_one_subject() -> None:
    case = a_teapot()
    for subjects in ({}, {"case": case.id, "owner": ORGANISATION}):
        with pytest.raises(ValueError, match="exactly one"):
            held(**subjects)
    assert not Hold.objects.exists()


def test_an_upper_room_can_ask_what_stands() -> None:
    with set_clock(NOON):
        standing = held(owner=ORGANISATION)
        held(owner=ORGANISATION, until=NOON - timedelta(days=1))
        lift_hold(held(owner=ORGANISATION).pk, actor=SYSTEM, because="over")
        held(owner=uuid4())
        assert list(holds_standing(owner=ORGANISATION)) == [standing]
    assert standing.placed_at == NOON
    assert (standing.placed_by, standing.placed_role) == (OFFICER.person, "officer")
