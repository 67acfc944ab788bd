"""retail-110: who declared what, when and to which version (R110-APP-07), and what ends a tick."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from tests.applications.conftest import signed_in
from tests.applications.erasing import erased
from tests.cases.drafting import Drafted, drafted
from tests.portal.office_stages import RETAIL, after_intake, retail_window
from tests.portal.office_world import at_browser, staff_person, words_of
from yunshi.answers.addresses import Address
from yunshi.answers.declared import DECLARED, Made, made_at
from yunshi.answers.digests import is_as_filed
from yunshi.answers.models import Snapshot
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.services import Submitted, submit_filing
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.evaluation.filing import evaluate
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

AT = datetime(2021, 7, 8, 16, 30, tzinfo=TAIPEI)
LATER = AT + timedelta(minutes=10)
IP = Address("", "declarations", "ip_declaration")
COMPANY = Address("", "declarations", "declaration")


@pytest.fixture
def draft(at: None) -> Drafted:
    return drafted(retail_window(), AT)


def of_solution(draft: Drafted) -> Address:
    return Address(str(draft.solutions[0]), "declarations", "of_the_solution")


def version(draft: Drafted, declaration: str) -> int:
    return pack_of(draft.filing.draft.pack_hash).pack.declaration_by_id[declaration].version


def snapshot_of(draft: Drafted) -> Snapshot:
    return Snapshot.objects.get(draft=draft.filing.draft_id)


def test_R110_APP_07_the_snapshot_keeps_who_ticked_which_version_when(draft: Drafted) -> None:
    member = draft.ours.member("林代表", delegated=True)
    with set_clock(LATER):
        for value in (None, True):
            draft.filing = Filing.objects.get(pk=draft.filing.pk)
            services.save_answers(draft.filing, draft.filing.draft.revision, {IP: value}, member)
        assert isinstance(draft.submit(LATER), Submitted)
    snapshot = snapshot_of(draft)
    owner = draft.ours.owner.id
    told = {
        str(address): made_at(snapshot.data, address)
        for address in (COMPANY, IP, of_solution(draft))
    }
    assert told == {
        str(COMPANY): Made(owner, AT, version(draft, "declaration")),
        str(IP): Made(member.person, LATER, version(draft, "ip_declaration")),
        str(of_solution(draft)): Made(owner, AT, version(draft, "of_the_solution")),
    }
    assert set(snapshot.data[DECLARED]) == set(told)
    # It is under the digest: another name in it would be seen.
    assert is_as_filed(snapshot)
    snapshot.data[DECLARED][str(IP)]["by"] = str(owner)
    assert not is_as_filed(snapshot)


def test_R110_APP_07_a_tick_taken_away_leaves_no_note(draft: Drafted) -> None:
    draft.change({"/declarations/ip_declaration": None})
    assert str(IP) not in draft.filing.draft.declared
    assert str(COMPANY) in draft.filing.draft.declared
    solution = draft.solutions[0]
    services.add_solution(draft.filing, draft.ours.actor)
    services.remove_solution(
        Filing.objects.get(pk=draft.filing.pk), solution, draft.ours.actor, key=uuid4().hex
    )
    draft.filing.draft.refresh_from_db()
    assert set(draft.filing.draft.declared) == {str(COMPANY)}


def test_R110_APP_07_vendor_and_officer_read_it(draft: Drafted) -> None:
    filed = draft.submit()
    assert isinstance(filed, Submitted)
    receipt = signed_in(draft.ours.owner).get(
        f"/apply/{draft.filing.id}/receipt/", headers={"accept-language": "en"}
    )
    said = (
        f"Answered by {draft.ours.owner.name}, 8 July 2021, 16:30:00 (Taipei time);"
        f" version {version(draft, 'ip_declaration')} of this text"
    )
    assert words_of(receipt.content).count(said) == 3
    after_intake(draft.filing.window)
    case = Case.objects.get(group=draft.filing.id)
    officer = at_browser(staff_person(Role.OFFICER, RETAIL))
    answers = officer.get(f"/office/cases/{case.id}/answers/")
    assert answers.status_code == 200
    chinese = f"{draft.ours.owner.name} 於 110/07/08（四）16:30:00 勾選（第 "
    assert words_of(answers.content).count(chinese) == 3


def test_R110_APP_07_the_note_is_no_answer_and_goes_with_the_answers_when_they_are_erased(
    at: None,
) -> None:
    draft = drafted(retail_window(), AT)
    with set_clock(AT):
        assert isinstance(draft.submit(), Submitted)
        snapshot = snapshot_of(draft)
        case = Case.objects.get(group=draft.filing.id)
        services.withdraw_solution(case.id, draft.ours.actor, key="w", arrived_at=AT)
        erased(draft.filing)
    pack = pack_of(snapshot.pack_hash).pack
    strict = evaluate(pack, snapshot.data, at=AT)
    assert [f.path for f in strict.findings if f.rule == "unknown_field"] == [f"/{DECLARED}"]
    gone = snapshot_of(draft)
    assert gone.data is None
    assert is_as_filed(gone)
    draft.filing.draft.refresh_from_db()
    assert draft.filing.draft.declared == {}


def test_R110_ELV_07_a_solution_put_aside_is_declared_anew(draft: Drafted) -> None:
    second = services.add_solution(draft.filing, draft.ours.actor)
    assert isinstance(second, UUID)
    other = Address(str(second), "declarations", "of_the_solution")
    name = Address(str(second), "solution", "name")
    draft.save({other: True, name: "之後再送"})
    outcome = submit_filing(
        draft.filing.id,
        draft.ours.actor,
        key="k",
        arrived_at=AT,
        solutions=[draft.solutions[0]],
    )
    assert isinstance(outcome, Submitted), outcome
    left_over = outcome.left_over
    assert left_over is not None
    left_over.draft.refresh_from_db()
    data = left_over.draft.data
    assert "declarations" not in data
    (kept,) = data["solutions"]
    assert set(kept) == {"id", "solution"}
    assert left_over.draft.declared == {}
    assert data["company"] == snapshot_of(draft).data["company"]
    # What was filed keeps its own.
    assert snapshot_of(draft).data["solutions"][0]["declarations"] == {"of_the_solution": True}
