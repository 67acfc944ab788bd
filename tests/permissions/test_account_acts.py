"""Every act of the life-cycles of accounts, and who may do it by the table of roles."""

from __future__ import annotations

import pytest

from tests.permissions.table import acts, rows
from tests.permissions.test_acts import PACKS, allowed
from yunshi.rulebook.enrolment import compile_enrolment
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.model import Pack

PROPOSED = {"propose_suspension", "withdraw_proposal"}
"""What an officer proposes, and takes back: the row says P."""
OF_THE_VENDOR = {"activate": {Role.OWNER, Role.DELEGATE, Role.MEMBER}, "leave": {Role.OWNER}}
"""Beside the table: an account opens with the first draft, which any member begins; closing it is
nothing that an owner delegates."""


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
def test_each_act_on_an_account_is_for_those_of_whom_its_row_says_so(pack: Pack) -> None:
    governed = acts()
    for row in compile_enrolment(pack).transitions:
        people = set(row.who) - {Role.SYSTEM}
        if not people:
            continue
        if row.action in PROPOSED:
            assert rows()["Suspend / ban organisation"].letters["OFF"] == "P"
            assert people == {Role.OFFICER}, row.action
        elif row.action in OF_THE_VENDOR:
            assert people == OF_THE_VENDOR[row.action]
        else:
            assert people == {
                role for role in allowed(governed[row.action]) if role is not Role.MEMBER
            }, row.action
