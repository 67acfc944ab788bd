"""One programme with people, a window and a draft, for whatever may happen to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from uuid import UUID

from tests.applications.world import Vendor, staff, vendor
from tests.programmes.enrolling import enrolled
from yunshi.answers.addresses import DECLARATIONS, Address
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.casework.acting import Actor
from yunshi.casework.clock import set_clock
from yunshi.casework.guards import grace
from yunshi.casework.models import Case, JournalEntry
from yunshi.demo.filings import draft, example
from yunshi.programmes.models import Window
from yunshi.programmes.queries import current_pack
from yunshi.programmes.services import open_window, publish_pack
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.stages import NEVER_FILED
from yunshi.rulebook.text import Text

COUNTS_NOT = {*NEVER_FILED, "withdrawn", "replaced"}


@dataclass
class World:
    """One programme with a window, its people, and a complete draft of a vendor."""

    window: Window
    ours: Vendor
    people: dict[str, Actor]
    first: Filing
    begun: datetime
    first_question: Address
    """Of the company's part: something that a supplement can ask for."""


def world(folder: Path) -> World:
    publish_pack(load_pack(folder))
    programme = folder.name
    first = current_pack(programme).pack.programme.effective_from
    at = datetime.combine(first, time(12), TAIPEI) + timedelta(days=3)
    with set_clock(at):
        window = open_window(
            programme,
            "walk",
            Text(zh_hant="隨意", en="At random"),
            at - timedelta(days=1),
            at + timedelta(days=4),
            by=None,
        )
        ours = vendor()
        enrolled(ours, programme, at)
        people = {
            "owner": ours.actor,
            "delegate": ours.member("代", delegated=True),
            "member": ours.member("員"),
            "officer": staff(Role.OFFICER, programme),
            "agency": staff(Role.AGENCY, programme),
            "stranger": vendor("22099131", "別家").actor,
        }
        enrolled(ours, programme, at)
        filing = draft(ours.organisation, ours.actor, window)
    pack = current_pack(programme).pack
    path = next(
        path
        for path, placed in pack.questions.items()
        if placed.form.per == "filing" and placed.row_of is None
    )
    form, _, question = path.partition(".")
    return World(window, ours, people, filing, at, Address("", form, question))


def declare_all(filing: Filing, actor: Actor, at: datetime) -> None:
    """All that the programme's example declares, for every solution there is."""
    said = example(filing.programme_id)
    alone = said["solutions"][0]
    solutions = filing.draft.data.get("solutions", [])
    levels = [("", said), *((entry["id"], alone) for entry in solutions)]
    declared = {
        Address(solution, DECLARATIONS, item): value
        for solution, level in levels
        for item, value in level.get(DECLARATIONS, {}).items()
    }
    services.save_answers(filing, filing.draft.revision, declared, actor, arrived_at=at)


def follows_its_table(case: Case, steps: list[JournalEntry], mails: Mapping[int, int]) -> None:
    """Every entry is a row of the case's own table, by somebody whom the row names, one after the
    other without a gap, with its mails."""
    state = ""
    for number, entry in enumerate(steps, 1):
        assert (entry.number, entry.source) == (number, state)
        if entry.action == "open":
            assert entry.target == case.table.initial
        else:
            row = case.table.transition(entry.source, entry.action)
            assert row is not None, f"{entry.action} from {entry.source} is no row of the table"
            assert row.target == entry.target
            assert entry.actor_role in row.who
            assert mails.get(entry.pk, 0) <= sum(len(notice.to) for notice in row.notices)
        state = entry.target
    assert (case.state, case.revision) == (state, len(steps))


def in_time(steps: list[JournalEntry], closes_at: datetime) -> None:
    """Nothing that came late was accepted, and nothing lapsed early."""
    due: datetime | None = None
    for entry in steps:
        if entry.action in {"submit", "replace"}:
            assert entry.arrived_at <= closes_at
        if entry.action == "answer_supplement" and due is not None:
            assert entry.arrived_at <= due + timedelta(microseconds=999_999)
        if entry.action in {"lapse", "lapse_supplement"}:
            assert due is not None
            assert entry.arrived_at >= due + grace()
        due = entry.due_at


def chain(root: Filing, every: dict[UUID, Filing]) -> list[Filing]:
    """A filing and everything that was made to take its place, and theirs."""
    found = [root]
    for each in found:
        found += [after for after in every.values() if after.replaces_id == each.id]
    return found
