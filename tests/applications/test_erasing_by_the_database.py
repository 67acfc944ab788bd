"""What the application's role cannot empty: the database asks the filing itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest
from django.db import IntegrityError, connection, transaction

from tests.applications.erasing import GROUND, administrator, submitted, withdrawn
from tests.applications.world import Vendor, answered, staff, started, vendor
from yunshi.answers.models import DraftChange, Snapshot
from yunshi.applications.models import Filing
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case, Hold
from yunshi.casework.services import lift_hold, place_hold, say_erased
from yunshi.files.models import Keeping
from yunshi.programmes.models import Window
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

STOP = Text(zh_hant="查核中", en="Being audited")


def keys(filing: Filing) -> list[UUID]:
    return [filing.draft_id, *filing.draft.snapshots.values_list("id", flat=True)]


def said(inside: Filing, about: Filing) -> None:
    cases = list(Case.objects.filter(group=inside.id).values_list("id", flat=True))
    at = say_erased(cases, keys(about), actor=administrator(), ground=GROUND)
    assert isinstance(at, datetime), at


def emptied(filing: Filing) -> list[Callable[[], object]]:
    """Every way in which rows of a filing can be emptied."""
    return [
        lambda: Snapshot.objects.filter(draft=filing.draft_id).update(data=None, salt=None),
        lambda: DraftChange.objects.filter(draft=filing.draft_id).update(answers=None),
        lambda: Keeping.objects.filter(kept_for__in=keys(filing)).delete(),
    ]


def is_refused(filing: Filing) -> bool:
    for empty in emptied(filing):
        with pytest.raises(IntegrityError, match="once the journal says"), transaction.atomic():
            empty()
    return True


@pytest.fixture
def theirs(window: Window, time: SetClock) -> Filing:
    """Another vendor's filing, which has ended."""
    other = vendor("22099131", "日兔")
    return withdrawn(answered(started(other, window), other), other, time)


def test_an_entry_in_another_vendors_case_empties_nothing(
    complete: Filing, ours: Vendor, theirs: Filing, time: SetClock
) -> None:
    filing = withdrawn(complete, ours, time)
    assert is_refused(filing)
    said(theirs, filing)
    assert is_refused(filing)
    said(filing, filing)
    for empty in emptied(filing):
        empty()
    assert Snapshot.objects.get(draft=filing.draft_id).is_erased
    assert not Snapshot.objects.get(draft=theirs.draft_id).is_erased


def test_a_filing_whose_case_has_not_ended_is_not_emptied(
    complete: Filing, ours: Vendor, time: SetClock
) -> None:
    filing = submitted(complete, ours, time)
    case = Case.objects.get(group=filing.id)
    with connection.cursor() as cursor:  # as the application's role can write it
        cursor.execute(
            """
            INSERT INTO casework_journalentry SELECT (jsonb_populate_record(entry, %s)).*
            FROM casework_journalentry entry
            WHERE case_id = %s ORDER BY number DESC LIMIT 1
            """,
            [_forged(filing, case), case.id],
        )
    assert is_refused(filing)


def _forged(filing: Filing, case: Case) -> str:
    return json.dumps(
        {
            "id": 10**9,
            "number": case.revision + 1,
            "previous_hash": case.head,
            "hash": "0" * 64,
            "action": "erase",
            "source": case.state,
            "target": case.state,
            "facts": {"erased": [str(key) for key in keys(filing)], "ground": "x"},
        }
    )


@pytest.mark.parametrize("subject", ["case", "owner", "group"])
def test_what_was_said_before_a_hold_empties_nothing_under_it(
    complete: Filing, ours: Vendor, time: SetClock, subject: str
) -> None:
    filing = withdrawn(complete, ours, time)
    said(filing, filing)
    officer = staff(Role.OFFICER, filing.programme_id)
    of = {
        "case": Case.objects.get(group=filing.id).id,
        "owner": filing.organisation_id,
        "group": filing.id,
    }
    held: dict[str, object] = {"actor": officer, "role": Role.OFFICER, "reason": STOP}
    place_hold("bar", **held, group=filing.id, actions=["open"])
    place_hold("bar", **held, group=filing.id, case_kinds=["contract"])
    place_hold("bar", **held, group=filing.id, programme="large-market")
    hold = place_hold("audit", **held, **{subject: of[subject]}, until=None)
    assert is_refused(filing)
    lift_hold(hold.pk, actor=officer, because="done")
    assert Hold.objects.filter(lifted_at=None).count() == 3
    for empty in emptied(filing):
        empty()


def test_every_function_looks_for_names_in_our_schema_alone(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT proname FROM pg_proc
            WHERE pronamespace = 'public'::regnamespace
                AND (prosecdef OR proname ~ %s)
                AND NOT coalesce(proconfig, '{}') @> ARRAY['search_path=public, pg_temp']
            """,
            [
                "^(casework|answers|files|parties|programmes|applications|reviews|catalogue|notices)_"
            ],
        )
        assert cursor.fetchall() == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE applications_filing SET draft_id = gen_random_uuid()",
        "UPDATE applications_filing SET id = gen_random_uuid()",
        "DELETE FROM applications_filing",
    ],
)
def test_whose_draft_it_is_does_not_change(complete: Filing, statement: str) -> None:
    with (
        pytest.raises(IntegrityError, match=r"does not change|nothing is forgotten"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)
