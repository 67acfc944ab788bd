"""Every act of every programme's life-cycles, and who may do it by the table of roles."""

from __future__ import annotations

import pytest

from tests.permissions.table import Row, acts
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.shelf import packs_in, programmes_folder
from yunshi.rulebook.stages import compile_application

STAFF = {"OFF": Role.OFFICER, "REV": Role.REVIEWER, "AGY": Role.AGENCY, "ADM": Role.ADMINISTRATOR}
BY_PROGRAMME = {"approve", "refuse", "list", "extend_supplement"}
"""Of which the row says in words what holds for which programme."""
PACKS = [load_pack(folder).pack for folder in packs_in(programmes_folder())]


def allowed(row: Row) -> set[Role]:
    found = {role for column, role in STAFF.items() if row.letters[column] in "Y"}
    if row.letters["VO"] == "O":
        found.add(Role.OWNER)
    if row.letters["VM"] == "O":
        found |= {Role.DELEGATE, Role.MEMBER}
    if row.delegable:
        found.add(Role.DELEGATE)
    return found


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
def test_each_act_is_for_those_of_whom_its_row_says_so(pack: Pack) -> None:
    governed = acts()
    wrong = {}
    for row in compile_application(pack).transitions:
        people = set(row.who) - {Role.SYSTEM}
        if not people or row.action in BY_PROGRAMME:
            continue
        if people != allowed(governed[row.action]):
            wrong[row.action] = people
    assert wrong == {}


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
def test_the_agency_approves_where_the_text_names_it_and_never_both(pack: Pack) -> None:
    """R110 and I111 name the agency; I112, T113 and A115 do not."""
    named = pack.id in {"retail-110", "industry-111"}
    decides = {Role.AGENCY} if named else {Role.OFFICER}
    table = compile_application(pack)
    for action in ("approve", "refuse"):
        (row,) = [each for each in table.transitions if each.action == action]
        assert set(row.who) == decides
        assert ("decided_by_another" in row.guards) is named


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
def test_a_deadline_is_extended_by_the_agency_or_where_none_is_named_a_second_officer(
    pack: Pack,
) -> None:
    named = pack.id in {"retail-110", "industry-111"}
    table = compile_application(pack)
    (row,) = [each for each in table.transitions if each.action == "extend_supplement"]
    assert set(row.who) == ({Role.AGENCY} if named else {Role.AGENCY, Role.OFFICER})
    assert row.by_proposal
    assert "proposed_by_another" in row.guards


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
def test_the_owner_lists_where_the_text_lets_the_vendor(pack: Pack) -> None:
    """R110 L321 and I111 FAQ 1: the vendor itself, an officer everywhere."""
    itself = pack.id in {"retail-110", "industry-111"}
    (row,) = [each for each in compile_application(pack).transitions if each.action == "list"]
    assert set(row.who) == ({Role.OFFICER, Role.OWNER} if itself else {Role.OFFICER})
