"""A key makes a step happen once: what a repeated request gets, and what it may not do."""

from __future__ import annotations

from typing import Any

import pytest

from tests.casework.nonsense import (
    NOON,
    OFFICER,
    OWNER,
    SECOND_OFFICER,
    TOMORROW,
    a_filled_teapot,
    a_key,
    a_teapot,
    done,
    everything,
    fresh,
    refused,
)
from yunshi.casework.services import perform

pytestmark = pytest.mark.django_db


def test_the_same_key_gives_the_first_result_again() -> None:
    case = a_teapot()
    first = done(perform([case.id], "fill", OWNER, key="k", facts={"water": 3}))
    done(perform([case.id], "serve", OFFICER, key=a_key()))
    before = everything()
    again = done(perform([case.id], "fill", OWNER, key="k", facts={"water": 3}))
    assert (again.moves, again.arrived_at, again.committed_at) == (
        first.moves,
        first.arrived_at,
        first.committed_at,
    )
    assert (first.replayed, again.replayed) == (False, True)
    assert everything() == before


def test_the_same_key_on_a_step_that_stays_possible_happens_once() -> None:
    case = a_teapot()
    done(perform([case.id], "polish", OWNER, key="k"))
    assert done(perform([case.id], "polish", OWNER, key="k")).replayed
    assert fresh(case).revision == 2


@pytest.mark.parametrize(
    "changed",
    [
        {"facts": {"water": 4}},
        {"facts": {}},
        {"personal": {"poured_by": "李大華"}},
        {"reason": "because"},
    ],
)
def test_the_same_key_with_other_content_is_refused(changed: dict[str, Any]) -> None:
    case = a_teapot()
    content: dict[str, Any] = {"facts": {"water": 3}, "personal": {"poured_by": "王小明"}}
    done(perform([case.id], "polish", OWNER, key="k", **content))
    before = everything()
    assert refused(perform([case.id], "polish", OWNER, key="k", **content | changed)) == [
        "casework.key"
    ]
    assert everything() == before


def test_the_same_key_on_another_case_is_refused() -> None:
    one, other = a_teapot(), a_teapot()
    done(perform([one.id], "fill", OWNER, key="k"))
    before = everything()
    assert refused(perform([other.id], "fill", OWNER, key="k")) == ["casework.key"]
    assert everything() == before


def test_a_key_belongs_to_its_actor_and_action() -> None:
    case = a_filled_teapot()
    done(perform([case.id], "find_leak", OFFICER, key="k", reason="leaks", due=TOMORROW))
    done(perform([case.id], "mend", OWNER, key="k", arrived_at=NOON))
    done(perform([case.id], "serve", SECOND_OFFICER, key="k"))
    assert refused(perform([case.id], "serve", OFFICER, key="k")) == ["casework.state"]


def test_a_refused_key_may_be_used_again() -> None:
    case = a_teapot()
    assert refused(perform([case.id], "fill", OWNER, key="k", facts={"lid": "lost"}))
    done(perform([case.id], "fill", OWNER, key="k", facts={"lid": "whole"}))
