"""How many statements a transition costs, printed and pinned."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.casework.nonsense import (
    OFFICER,
    ORGANISATION,
    OWNER,
    PROGRAMME,
    STRANGER,
    TEAPOT,
    a_key,
    a_teapot,
    done,
)
from yunshi.casework import clock
from yunshi.casework.models import Case
from yunshi.casework.queries import actions_for, journal_of, why_not
from yunshi.casework.services import freeze_life_cycle, open_case, perform
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.usefixtures("fresh_database")


def statements(what: str, call: Callable[[], object]) -> int:
    """The statements of a call, BEGIN and COMMIT with them; printed (``pytest -s`` shows them)."""
    clock.now()  # calibrated now, so mostly not in between
    with CaptureQueriesContext(connection) as captured:
        call()
    # A machine that stalls calibrates again, whatever is being done.
    asked = [query["sql"] for query in captured if "extract(epoch" not in query["sql"]]
    print(f"\n{what}: {len(asked)} statements")
    for sql in asked:
        print("   ", sql.split("\n")[0][:100])
    return len(asked)


def test_a_transition_costs_a_fixed_number_of_statements() -> None:
    group = uuid4()
    one, two, three, four, five, six = (a_teapot(group=group).id for _ in range(6))
    # BEGIN, lock, holds, key, entry, COMMIT; then mails, payloads, and what effects write.
    assert statements("polish", lambda: perform([one], "polish", OWNER, key="a")) == 6
    assert statements("fill", lambda: perform([one], "fill", OWNER, key="b")) == 7
    assert (
        statements(
            "fill with personal data",
            lambda: perform([two], "fill", OWNER, key="c", personal={"by": "王小明"}),
        )
        == 8
    )
    assert (
        statements(
            "fill three together",
            lambda: perform([three, four, five], "fill", OWNER, key="d", personal={"by": "x"}),
        )
        == 8
    )
    assert statements("again", lambda: perform([one], "fill", OWNER, key="b")) == 5
    assert statements("refused by role", lambda: perform([six], "fill", STRANGER, key="e")) == 5
    assert (
        statements(
            "refused by guard",
            lambda: perform([six], "fill", OWNER, key="f", facts={"lid": "lost"}),
        )
        == 6
    )


def test_opening_costs_a_fixed_number_of_statements() -> None:
    version = freeze_life_cycle(TEAPOT)
    a_teapot()

    def opening() -> None:
        done(
            open_case(
                version,
                programme=PROGRAMME,
                owner=ORGANISATION,
                actor=OWNER,
                who=(Role.OWNER,),
                key=a_key(),
            )
        )

    # BEGIN, subject, holds, key, case, entry, COMMIT
    assert statements("open", opening) == 7


@pytest.mark.parametrize("count", [1, 3])
def test_buttons_of_a_list_cost_no_statements(count: int) -> None:
    for _ in range(count):
        a_teapot(due=clock.now() + timedelta(days=1))
    cases = list(Case.objects.all())
    assert statements("buttons", lambda: [actions_for(case, OFFICER) for case in cases]) == 0
    assert statements("why not", lambda: why_not(cases[0], "fill", OWNER)) == 1
    assert statements("journal", lambda: list(journal_of(cases[0].id))) == 1
