"""Filed answers are erased by law: by one verb, said in the journal, and proven ever after."""

from __future__ import annotations

from datetime import timedelta
from io import StringIO
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation

from tests.applications.conftest import signed_in
from tests.applications.erasing import GROUND, administrator, erased, submitted, withdrawn
from tests.applications.world import Vendor, answered, staff, started
from yunshi.answers.models import Draft, DraftChange, Proposal, Snapshot
from yunshi.answers.verification import tampered_snapshots
from yunshi.applications import services
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.services import FilingErased, Submitted
from yunshi.applications.verification import erased_answers, snapshots_not_as_filed
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case, JournalEntry, Refusal
from yunshi.casework.services import lift_hold, place_hold
from yunshi.casework.verification import verify
from yunshi.files.models import StoredFile
from yunshi.parties.models import Person
from yunshi.programmes.models import Window
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

STOP = Text(zh_hant="查核中", en="Being audited")


def rules(outcome: object) -> list[str]:
    assert isinstance(outcome, Refused), outcome
    return [finding.rule for finding in outcome.findings]


def test_nothing_of_the_answers_is_left_and_the_journal_proves_it_still(
    complete: Filing, ours: Vendor, time: SetClock
) -> None:
    filing = withdrawn(complete, ours, time)
    before = Snapshot.objects.get()
    outcome = erased(filing)
    after = Snapshot.objects.get()
    assert (after.data, after.salt, after.is_erased) == (None, None, True)
    for kept in ("number", "taken_at", "pack_hash", "switches", "window", "data_digest", "digest"):
        assert getattr(after, kept) == getattr(before, kept)
    draft = Draft.objects.get(pk=filing.draft_id)
    assert (draft.data, draft.erased_at, draft.open_items) == ({}, outcome.at, [])
    assert set(DraftChange.objects.values_list("answers", flat=True)) == {None}
    assert not Proposal.objects.exists()
    assert {(file.name, file.may_be_opened) for file in StoredFile.objects.all()} == {("", False)}
    assert (outcome.snapshots, outcome.files) == (1, StoredFile.objects.count())
    entry = JournalEntry.objects.get(action="erase")
    assert entry.facts == {"erased": sorted([str(draft.id), str(after.id)]), "ground": GROUND}
    assert verify().is_sound
    assert list(tampered_snapshots()) == []
    assert list(snapshots_not_as_filed()) == []
    said = [each.message.en for each in erased_answers()]
    assert len(said) == 2
    for sentence in said:
        assert f"by {entry.actor_person} (system administrator), reason: {GROUND}" in sentence
        assert "erased on 10 March 2030" in sentence


def test_two_snapshots_of_the_same_answers_have_different_digests(
    complete: Filing, ours: Vendor, window: Window, time: SetClock
) -> None:
    submitted(complete, ours, time)
    submitted(answered(started(ours, window), ours), ours, time)
    one, other = Snapshot.objects.order_by("taken_at")
    assert one.salt != other.salt
    assert one.data_digest != other.data_digest


def test_erased_once_it_answers_when_that_was(
    complete: Filing, ours: Vendor, time: SetClock
) -> None:
    filing = withdrawn(complete, ours, time)
    first = erased(filing)
    time.instant += timedelta(days=1)
    assert erased(filing) == FilingErased(filing.id, first.at, 0, 0)
    assert JournalEntry.objects.filter(action="erase").count() == 1


def test_only_administrators_erase(complete: Filing, ours: Vendor, time: SetClock) -> None:
    filing = withdrawn(complete, ours, time)
    officer = staff(Role.OFFICER, filing.programme_id)
    for actor in (officer, ours.actor, Actor(uuid4()), Actor.system()):
        assert rules(services.erase_filing(filing.id, actor, ground=GROUND)) == ["casework.role"]
    assert not Snapshot.objects.get().is_erased
    assert Refusal.objects.filter(action="erase").count() == 4


def test_nothing_is_erased_while_a_case_has_not_ended(
    complete: Filing, ours: Vendor, time: SetClock
) -> None:
    filing = submitted(complete, ours, time)
    outcome = services.erase_filing(filing.id, administrator(), ground=GROUND)
    assert rules(outcome) == ["casework.not_ended"]
    assert not JournalEntry.objects.filter(action="erase").exists()


@pytest.mark.parametrize("subject", ["case", "owner", "group"])
def test_nothing_is_erased_under_a_hold(
    complete: Filing, ours: Vendor, time: SetClock, subject: str
) -> None:
    filing = withdrawn(complete, ours, time)
    keys = {
        "case": Case.objects.get(group=filing.id).id,
        "owner": filing.organisation_id,
        "group": filing.id,
    }
    officer = staff(Role.OFFICER, filing.programme_id)
    hold = place_hold(
        "audit",
        reason=STOP,
        actor=officer,
        role=Role.OFFICER,
        actions=["erase"] if subject == "case" else (),
        **{subject: keys[subject]},
    )
    outcome = services.erase_filing(filing.id, administrator(), ground=GROUND)
    assert rules(outcome) == ["casework.hold.audit"]
    assert Snapshot.objects.get().salt is not None
    lift_hold(hold.pk, actor=officer, because="done")
    assert isinstance(erased(filing), FilingErased)


def test_a_hold_on_other_acts_forbids_no_erasing(
    complete: Filing, ours: Vendor, time: SetClock
) -> None:
    filing = withdrawn(complete, ours, time)
    officer = staff(Role.OFFICER, filing.programme_id)
    place_hold(
        "bar", reason=STOP, actor=officer, role=Role.OFFICER, actions=["open"], group=filing.id
    )
    assert isinstance(erased(filing), FilingErased)


def test_a_ground_is_asked_for(complete: Filing, ours: Vendor, time: SetClock) -> None:
    filing = withdrawn(complete, ours, time)
    with pytest.raises(ValueError, match="ground"):
        services.erase_filing(filing.id, administrator(), ground=" ")


def test_a_draft_that_was_never_sent_is_erased_too(
    complete: Filing, ours: Vendor, solution: str
) -> None:
    services.remove_solution(
        complete, next(s.id for s in complete.solutions.all()), ours.actor, key="k"
    )
    outcome = erased(complete)
    assert outcome.snapshots == 0
    assert Draft.objects.get(pk=complete.draft_id).data == {}
    assert [each.snapshot for each in erased_answers()] == [None]
    assert verify().is_sound


def test_papers_that_another_filing_rests_on_stay(
    complete: Filing, ours: Vendor, window: Window, time: SetClock
) -> None:
    other = started(ours, window)
    other.draft.data = {**complete.draft.data, "solutions": other.draft.data["solutions"]}
    other.draft.data["documents"] = {
        paper: files
        for level in (complete.draft.data, *complete.draft.data["solutions"])
        for paper, files in level.get("documents", {}).items()
    }
    other.draft.save()
    filing = withdrawn(complete, ours, time)
    assert erased(filing).files == 0
    assert not StoredFile.objects.filter(removed_at__isnull=False).exists()


class TestCommand:
    """``yunshi manage erase``."""

    @pytest.fixture
    def ended(self, complete: Filing, ours: Vendor, time: SetClock) -> Filing:
        return withdrawn(complete, ours, time)

    def said(self, *words: str) -> str:
        out = StringIO()
        with translation.override("en"):
            call_command("erase", *words, stdout=out)
        return out.getvalue()

    def by(self, actor: Actor) -> tuple[str, str]:
        return ("--by", Person.objects.get(pk=actor.person).email)

    def test_an_administrator_erases_by_receipt_number(self, ended: Filing) -> None:
        number = Receipt.objects.get().number
        said = self.said(number, "--reason", GROUND, *self.by(administrator()))
        assert said == (
            f"The answers of {number} are erased, 2030-03-10T12:00:00+08:00: snapshots: 1,"
            f" files: {StoredFile.objects.count()}.\n"
        )
        assert Snapshot.objects.get().is_erased

    def test_refusals_are_told_in_words(self, ended: Filing) -> None:
        officer = staff(Role.OFFICER, ended.programme_id)
        with pytest.raises(CommandError, match="reserved for: system administrator"):
            self.said(str(ended.id), "--reason", GROUND, *self.by(officer))
        with pytest.raises(CommandError, match="There is no filing X-1"):
            self.said("X-1", "--reason", GROUND, *self.by(officer))
        with pytest.raises(CommandError, match="--reason may not be empty"):
            self.said(str(ended.id), "--reason", " ", *self.by(administrator()))
        assert not Snapshot.objects.get().is_erased


def test_every_page_of_the_vendor_says_so(complete: Filing, ours: Vendor, time: SetClock) -> None:
    solution = str(complete.solutions.get().id)
    (form, section) = ("cheese", "basics")
    filing = withdrawn(complete, ours, time)
    erased(filing)
    browser = signed_in(ours.owner)
    base = f"/apply/{filing.id}/"
    pages = ("", "check/", "history/", "supplement/", "exchange/", "declarations/")
    for path in (*pages, f"{form}/{section}/", f"solutions/{solution}/withdraw/"):
        page = browser.get(base + path, headers={"accept-language": "en"})
        assert page.status_code == 410, path
        assert "The answers were erased by law" in page.text
        assert GROUND in page.text
    for kind in ("yaml", "json", "xlsx"):
        assert browser.get(f"{base}exchange/draft.{kind}").status_code == 410
    autosaved = browser.post(f"{base}{form}/{section}/autosave/")
    assert autosaved.status_code == 410
    receipt = browser.get(f"{base}receipt/")
    assert receipt.status_code == 200
    assert "已依法刪除" in receipt.text
    chinese = browser.get(base, headers={"accept-language": "zh-TW"})
    assert "答案已依法刪除" in chinese.text
    assert browser.get("/apply/").status_code == 200


def test_an_erased_filing_cannot_be_sent_or_copied(
    complete: Filing, ours: Vendor, window: Window, time: SetClock
) -> None:
    filing = withdrawn(complete, ours, time)
    erased(filing)
    again = services.submit_filing(filing.id, ours.actor, key="x", arrived_at=time.instant)
    assert isinstance(again, Submitted)
    copied = services.copy_filing(Filing.objects.get(pk=filing.pk), window.id, ours.actor)
    assert isinstance(copied, Refused)
    assert [finding.rule for finding in copied.findings] == ["filing.nothing_to_copy"]
    assert Filing.objects.count() == 1
