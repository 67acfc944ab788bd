"""What writes the database of a release really makes a case in every state of today's tables."""

from __future__ import annotations

from pathlib import Path

from django.test import override_settings

from tests.databases import TestDatabase
from tests.site.upgrading.states import (
    AT_ONCE,
    NOW,
    PROGRAMMES,
    make_every_state,
    write_packs,
)
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.rulebook.stages import APPLICATION


def test_a_case_is_made_in_every_state(fresh_database: TestDatabase, tmp_path: Path) -> None:
    packs = str(write_packs(tmp_path))
    with override_settings(YUNSHI_PROGRAMMES=packs), set_clock(NOW) as time:
        make_every_state(time)
    for programme in PROGRAMMES:
        cases = Case.objects.filter(programme=programme, kind=APPLICATION)
        states = {state.id for state in cases[0].table.states}
        left = {"submitted"} if programme in AT_ONCE else set()
        assert set(cases.values_list("state", flat=True)) == states - left
