"""b4: a submitted filing is changed by a copy beside it, and stands until the copy is submitted.

R110-APP-19 and R110-AMB-06 leave open what may be changed after submission; this is our reading.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from shutil import copytree
from uuid import UUID

import pytest
from django.db import IntegrityError, transaction

from tests.applications.changing import changed, copied, filed, fresh, sent, states
from tests.applications.conftest import signed_in
from tests.applications.pages import base
from tests.applications.world import DURING, Vendor, answered, solution_ids, staff, started, vendor
from tests.packs import SMALL_MARKET
from yunshi.answers.addresses import Address
from yunshi.answers.digests import is_as_filed
from yunshi.answers.outcomes import Saved
from yunshi.applications import services
from yunshi.applications.judging import solutions_in_window
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.services import Submitted
from yunshi.applications.verification import snapshots_not_as_filed
from yunshi.casework.acting import Performed, Refused
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case, JournalEntry, OutboxMessage
from yunshi.casework.models import Refusal as RefusalRow
from yunshi.casework.services import freeze_life_cycle
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify_case
from yunshi.files.queries import files_for
from yunshi.notices.rendering import render
from yunshi.parties.queries import person_facts
from yunshi.programmes.models import PublishedPack, Window
from yunshi.reviews.queries import case_in_review
from yunshi.reviews.services import ask_supplement, decide_point
from yunshi.rulebook.lifecycle import LifeCycle, Role
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.stages import APPLICATION, compile_application

pytestmark = pytest.mark.django_db

LATER = DURING + timedelta(hours=1)


@pytest.fixture
def before(ours: Vendor, window: Window) -> Filing:
    """Submitted, and counting."""
    return filed(ours, window)


def mails_of(filing: Filing, ours: Vendor) -> list[tuple[str, str]]:
    rows = OutboxMessage.objects.filter(case__group=filing.id, kind="mail", audience="owner")
    return [(m.template, render(m, person_facts(ours.owner)).body) for m in rows.order_by("pk")]


def rules(refused: object) -> list[str]:
    assert isinstance(refused, Refused), refused
    return [finding.rule for finding in refused.findings]


def test_R110_APP_19_the_copy_takes_the_place_with_its_own_arrival(
    before: Filing, ours: Vendor
) -> None:
    first = Receipt.objects.get(filing=before)
    copy = changed(copied(before, ours), ours, **{"burrow/carrots": 777})
    assert states(before) == ["qualification"], "it stands while the copy is written"
    assert fresh(before).draft.data["burrow"]["carrots"] == 100
    outcome = sent(copy, ours, LATER)
    assert isinstance(outcome, Submitted), outcome
    assert (states(before), states(copy)) == (["replaced"], ["qualification"])
    assert outcome.receipt.number != first.number
    assert (first.arrived_at, outcome.receipt.arrived_at) == (DURING, LATER)
    assert outcome.receipt.snapshot.data["burrow"]["carrots"] == 777
    # What was sent first is as it was, and says what became of it.
    first.refresh_from_db()
    assert first.snapshot.data["burrow"]["carrots"] == 100
    assert is_as_filed(first.snapshot)
    assert list(snapshots_not_as_filed()) == []
    assert all(verify_case(case.id).is_sound for case in Case.objects.all())
    entry = JournalEntry.objects.get(case__group=before.id, action="replace")
    assert entry.actor_person == ours.owner.id
    assert entry.facts == {"replaced_by": str(copy.id), "receipt": outcome.receipt.number}
    submitted = JournalEntry.objects.get(case__group=copy.id, action="submit")
    assert str(before.id) in str(submitted.facts)


def test_R110_APP_19_the_receipt_mail_says_what_was_replaced(before: Filing, ours: Vendor) -> None:
    first = Receipt.objects.get(filing=before)
    copy = changed(copied(before, ours), ours)
    assert isinstance(sent(copy, ours, LATER), Submitted)
    ((template, body),) = mails_of(copy, ours)
    assert template == "submission_received"
    assert f"這份申請取代先前的 {first.number}" in body
    assert "12:00:00" in body
    # The one that was replaced causes no mail: the receipt of the other says it.
    ((_, of_the_first),) = mails_of(before, ours)
    assert "取代" not in of_the_first


def test_R110_APP_19_answers_and_the_very_files_are_in_the_copy_and_nothing_is_declared(
    before: Filing, ours: Vendor
) -> None:
    copy = copied(before, ours)
    old, new = fresh(before).draft.data, copy.draft.data
    assert new["burrow"] == old["burrow"]
    ((first,), (second,)) = (old["solutions"], new["solutions"])
    assert {**second, "id": ""} == {**first, "id": ""}
    assert second["id"] != first["id"]
    assert "declarations" not in new
    assert copy.draft.declared == {}
    assert copy.window_id == before.window_id
    assert rules(sent(copy, ours)) == ["declarations.honesty.missing"]
    assert (states(before), states(copy)) == (["qualification"], ["draft"])
    assert files_for(ours.organisation.id, [UUID(second["documents"]["taste"][0]["file"])])


def test_b4_giving_the_copy_up_changes_nothing_and_another_can_be_opened(
    before: Filing, ours: Vendor
) -> None:
    entries = JournalEntry.objects.filter(case__group=before.id).count()
    copy = copied(before, ours)
    for _ in range(2):
        assert services.give_up_copy(copy.id, ours.actor, key="x", arrived_at=LATER) is None
    assert (states(before), states(copy)) == (["qualification"], ["discarded"])
    assert JournalEntry.objects.filter(case__group=before.id).count() == entries
    assert fresh(copy).draft.open_items == []
    another = copied(before, ours)
    assert another.id != copy.id
    assert isinstance(sent(changed(another, ours), ours, LATER), Submitted)
    assert states(before) == ["replaced"]


def test_b4_whoever_opens_it_second_goes_on_with_the_first_one_s_copy(
    before: Filing, ours: Vendor
) -> None:
    copy = copied(before, ours)
    member = services.change_filing(before.id, ours.member(), arrived_at=LATER)
    assert isinstance(member, Filing)
    assert member.id == copy.id
    assert Filing.objects.count() == 2


def test_b4_a_member_opens_and_writes_the_copy_and_only_a_delegate_sends_it(
    before: Filing, ours: Vendor
) -> None:
    member = ours.member()
    copy = services.change_filing(before.id, member, arrived_at=DURING)
    assert isinstance(copy, Filing)
    copy = changed(copy, ours)
    refused = services.submit_filing(copy.id, member, key="k", arrived_at=DURING)
    assert rules(refused) == ["casework.role"]
    assert (states(before), states(copy)) == (["qualification"], ["draft"])


def test_b4_closing_with_an_unsent_copy_leaves_what_stands_and_the_mail_says_so(
    before: Filing, ours: Vendor, time: SetClock
) -> None:
    receipt = Receipt.objects.get(filing=before)
    copy = changed(copied(before, ours), ours)
    closing = before.window.closes_at
    time.move_to(closing + timedelta(minutes=10))
    assert rules(sent(copy, ours, closing + timedelta(seconds=1))) == ["window"]
    run_due_timers()
    assert (states(before), states(copy)) == (["qualification"], ["lapsed"])
    ((template, body),) = mails_of(copy, ours)
    assert template == "draft_lapsed"
    assert f"{receipt.number}（" in body
    assert "照原送出的內容有效" in body
    assert rules(services.change_filing(before.id, ours.actor, arrived_at=time.instant)) == [
        "window"
    ]


def test_b4_what_arrived_in_the_closing_second_replaces_however_late_it_is_worked_on(
    before: Filing, ours: Vendor, time: SetClock
) -> None:
    copy = changed(copied(before, ours), ours)
    closing = before.window.closes_at
    time.move_to(closing + timedelta(seconds=40))
    assert isinstance(sent(copy, ours, closing), Submitted)
    assert (states(before), states(copy)) == (["replaced"], ["qualification"])


def begun_by_judging(before: Filing) -> None:
    officer = staff(Role.OFFICER, before.programme_id)
    seen = case_in_review(before.solutions.get().case_id, officer)
    assert seen is not None
    point = next(point for point in seen.points if point.needs_decision)
    outcome = decide_point(
        before,
        officer,
        rule=point.finding.rule,
        address=point.address,
        solution=point.solution,
        met=True,
    )
    assert not isinstance(outcome, Refused), outcome


def begun_by_a_supplement(before: Filing) -> None:
    asked = ask_supplement(
        before.id,
        staff(Role.OFFICER, before.programme_id),
        {Address("", "burrow", "name"): "與登記不符"},
        key="ask",
        arrived_at=DURING,
    )
    assert not isinstance(asked, Refused), asked


@pytest.mark.parametrize("begins", [begun_by_judging, begun_by_a_supplement])
def test_b4_once_review_has_begun_the_copy_is_refused_with_words_and_stays_readable(
    before: Filing, ours: Vendor, begins: Callable[[Filing], None]
) -> None:
    copy = changed(copied(before, ours), ours, **{"burrow/carrots": 777})
    begins(before)
    stood = states(before)
    refused = sent(copy, ours, LATER)
    assert isinstance(refused, Refused)
    assert "審查已經開始" in refused.findings[0].message.zh_hant
    assert RefusalRow.objects.filter(action="submit").count() == 1
    assert (states(before), states(copy)) == (stood, ["draft"])
    assert not Receipt.objects.filter(filing=copy).exists()
    copy = fresh(copy)
    assert copy.draft.data["burrow"]["carrots"] == 777
    assert copy.draft.is_open
    assert isinstance(services.change_filing(before.id, ours.actor, arrived_at=LATER), Refused)


def test_b4_a_solution_left_out_is_withdrawn_and_a_new_one_filed(
    ours: Vendor, window: Window
) -> None:
    before = filed(ours, window, solutions=2)
    copy = copied(before, ours)
    kept, dropped = (row.id for row in copy.solutions.all())
    assert services.remove_solution(copy, dropped, ours.actor, key="r", arrived_at=DURING) is None
    new = services.add_solution(fresh(copy), ours.actor, copy_of=kept, arrived_at=DURING)
    assert isinstance(new, UUID), "what it replaces does not count towards the most of a window"
    copy = changed(copy, ours)
    outcome = sent(copy, ours, LATER)
    assert isinstance(outcome, Submitted), outcome
    assert sorted(states(before)) == ["replaced", "withdrawn"]
    assert sorted(states(copy)) == ["discarded", "qualification", "qualification"]
    gone = before.solutions.get(case__state="withdrawn")
    assert gone.id == copy.solutions.get(pk=dropped).replaces_id
    entry = JournalEntry.objects.get(case=gone.case_id, action="withdraw")
    assert str(copy.id) in str(entry.facts)
    assert solutions_in_window(fresh(started(ours, window)), {}) == 2


def test_b4_leaving_a_solution_out_withdraws_it_and_that_takes_the_owner(
    ours: Vendor, window: Window
) -> None:
    """Roles, part 2: who submits for the owner does not withdraw for it."""
    before = filed(ours, window, solutions=2)
    copy = copied(before, ours)
    _, dropped = (row.id for row in copy.solutions.all())
    assert services.remove_solution(copy, dropped, ours.actor, key="r", arrived_at=DURING) is None
    copy = changed(copy, ours)
    deputy = ours.member(delegated=True)
    refused = services.submit_filing(copy.id, deputy, key="d", arrived_at=LATER)
    assert rules(refused) == ["casework.role"]
    assert states(before) == ["qualification", "qualification"]
    assert isinstance(sent(copy, ours, LATER), Submitted)


def test_b4_what_is_not_ticked_goes_on_as_a_draft_and_is_withdrawn_from_what_stands(
    ours: Vendor, window: Window
) -> None:
    before = filed(ours, window, solutions=2)
    copy = changed(copied(before, ours), ours)
    sent_now, _ = solution_ids(copy)
    outcome = sent(copy, ours, LATER, solutions=[sent_now])
    assert isinstance(outcome, Submitted), outcome
    assert sorted(states(before)) == ["replaced", "withdrawn"]
    assert outcome.left_over is not None
    assert outcome.left_over.replaces_id is None
    assert states(outcome.left_over) == ["draft"]


def test_T113_SUB_06_most_solutions_count_those_of_other_filings(
    ours: Vendor, window: Window
) -> None:
    before = filed(ours, window)
    filed(ours, window)
    copy = copied(before, ours)
    more = services.add_solution(copy, ours.actor, arrived_at=DURING)
    assert isinstance(more, Refused)
    assert [finding.refs for finding in more.findings] == [("SMALL-SOL-01",)]
    assert isinstance(sent(changed(copy, ours), ours, LATER), Submitted)


def test_b4_withdrawn_meanwhile_the_copy_counts_alone(before: Filing, ours: Vendor) -> None:
    copy = changed(copied(before, ours), ours)
    case = before.solutions.get().case_id
    done = services.withdraw_solution(case, ours.actor, key="w", arrived_at=DURING)
    assert isinstance(done, Performed)
    assert isinstance(sent(copy, ours, LATER), Submitted)
    assert (states(before), states(copy)) == (["withdrawn"], ["qualification"])
    assert all("取代" not in body for _, body in mails_of(copy, ours))


def test_b4_sent_twice_it_replaces_once(before: Filing, ours: Vendor) -> None:
    copy = changed(copied(before, ours), ours)
    first, second = sent(copy, ours, LATER), sent(copy, ours, LATER)
    assert isinstance(first, Submitted)
    assert isinstance(second, Submitted)
    assert first.receipt == second.receipt
    assert JournalEntry.objects.filter(action="replace").count() == 1


def test_b4_a_chain_of_copies_has_one_filing_that_counts(before: Filing, ours: Vendor) -> None:
    last = before
    for _ in range(3):
        copy = changed(copied(last, ours), ours)
        assert isinstance(sent(copy, ours, LATER), Submitted)
        assert rules(services.change_filing(last.id, ours.actor, arrived_at=LATER)) == [
            "filing.nothing_to_change"
        ]
        last = copy
    counting = [
        case.state for case in Case.objects.filter(kind=APPLICATION).exclude(state="replaced")
    ]
    assert counting == ["qualification"]


def test_b4_the_database_lets_one_filing_alone_take_another_s_place(
    before: Filing, ours: Vendor, window: Window
) -> None:
    copy = changed(copied(before, ours), ours)
    assert isinstance(sent(copy, ours, LATER), Submitted)
    other = answered(started(ours, window), ours)
    with pytest.raises(IntegrityError), transaction.atomic():
        Filing.objects.filter(pk=other.pk).update(replaces=before)
    stray = Filing(**{f.attname: getattr(copy, f.attname) for f in Filing._meta.fields})
    stray.pk, stray.draft_id = None, other.draft_id
    with pytest.raises(IntegrityError), transaction.atomic():
        stray.save(force_insert=True)


def test_b4_a_draft_and_another_vendor_s_filing_cannot_be_changed_so(
    before: Filing, ours: Vendor, window: Window
) -> None:
    draft = started(ours, window)
    assert rules(services.change_filing(draft.id, ours.actor, arrived_at=DURING)) == [
        "filing.nothing_to_change"
    ]
    stranger = vendor("22099131").actor
    assert isinstance(services.change_filing(before.id, stranger, arrived_at=DURING), Refused)
    assert Filing.objects.count() == 2


def test_a_case_born_with_a_table_that_knows_no_replacement_is_not_changed_so(
    ours: Vendor, window: Window, tmp_path: Path
) -> None:
    """As cases of releases that stood before: their table is frozen (decision 3)."""
    folder = copytree(SMALL_MARKET, tmp_path / "small-market")
    identity = folder / "programme.yaml"
    said = identity.read_text(encoding="utf-8").replace('version: "1"', 'version: "2"')
    identity.write_text(said.replace("2030-01-01", "2030-03-05"), encoding="utf-8")
    loaded = load_pack(folder)
    table = compile_application(loaded.pack)
    without = LifeCycle(
        kind=table.kind,
        initial=table.initial,
        states=tuple(state for state in table.states if state.id != "replaced"),
        transitions=tuple(row for row in table.transitions if row.action != "replace"),
    )
    published = PublishedPack.objects.create(
        hash=loaded.hash,
        programme=loaded.pack.id,
        version="2",
        effective_from=loaded.pack.programme.effective_from,
        resolved=loaded.resolved,
        life_cycle=freeze_life_cycle(without),
        published_at=DURING,
    )
    window.programme.versions.create(version="2", pack=published)
    before = filed(ours, window)
    assert before.solutions.get().case.table == without
    refused = services.change_filing(before.id, ours.actor, arrived_at=LATER)
    assert rules(refused) == ["filing.no_change_by_its_table"]
    page = signed_in(ours.owner).get(base(before)).content.decode()
    assert f"{base(before)}change/" not in page
    assert Filing.objects.filter(replaces=before).count() == 0


def test_b4_the_copy_s_saving_is_saved(before: Filing, ours: Vendor) -> None:
    copy = copied(before, ours)
    saved = services.save_answers(
        copy, copy.draft.revision, {Address("", "burrow", "name"): "新"}, ours.actor
    )
    assert isinstance(saved, Saved)
    closed = services.save_answers(
        before, before.draft.revision, {Address("", "burrow", "name"): "新"}, ours.actor
    )
    assert not isinstance(closed, Saved)
