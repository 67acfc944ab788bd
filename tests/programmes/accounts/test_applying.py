"""An account in a programme is applied for, reviewed, returned and refused."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from tests.applications.world import Vendor, publish, staff, vendor
from tests.packs import SMALL_MARKET
from tests.programmes.accounts.acting import (
    FRIDAY,
    PROFILE,
    RETAIL,
    active,
    begin,
    done,
    how,
    rules,
    state,
    suspended,
)
from tests.programmes.enrolling import begun, filled, listed, row_of, save, sent, submit
from yunshi.answers.addresses import Address
from yunshi.answers.outcomes import Closed
from yunshi.applications.models import Filing
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.clock import SetClock
from yunshi.casework.guards import grace
from yunshi.casework.models import Case, JournalEntry, OutboxMessage
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify
from yunshi.notices.recipients import addressees
from yunshi.notices.rendering import render
from yunshi.parties.queries import person_facts
from yunshi.programmes.enrolment_queries import (
    last_said,
    review_due,
    waiver_claimed,
    windows_missed,
)
from yunshi.programmes.models import Enrolment, Window
from yunshi.programmes.queries import current_pack, has_filings
from yunshi.programmes.services import enrolment as services
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


# Applying.


def test_R110_ACC_12_nothing_is_begun_before_the_account_is_approved(
    window: Window, ours: Vendor, officer: Actor
) -> None:
    assert rules(begin(window, ours)) == ["account.none"]
    row = filled(ours, RETAIL)
    assert rules(begin(window, ours)) == ["account.draft"]
    done(submit(row, ours))
    assert rules(begin(window, ours)) == ["account.pending_review"]
    assert not has_filings(RETAIL)
    listed(ours, RETAIL)
    done(services.approve_account(row.case_id, officer, **how()))
    assert isinstance(begin(window, ours), Filing)


def test_R110_ACC_13_the_words_differ_by_state(
    window: Window, ours: Vendor, officer: Actor, agency: Actor
) -> None:
    said = [begin(window, ours)]
    row = filled(ours, RETAIL)
    said.append(begin(window, ours))
    done(submit(row, ours))
    said.append(begin(window, ours))
    items = {PROFILE: "請補充"}
    done(services.return_account(row.case_id, officer, items=items, reason="補正", **how()))
    said.append(begin(window, ours))
    done(submit(row_of(ours, RETAIL), ours))
    done(services.reject_account(row.case_id, officer, reason="沒有登記項目", **how()))
    said.append(begin(window, ours))
    other = vendor("22099131", "玉兔")
    case = active(other, window)
    suspended(case, officer, agency, date(2024, 7, 1))
    said.append(begin(window, other))
    done(services.lift_suspension(case.id, agency, reason="查無實據", **how()))
    done(services.leave(case.id, other.actor, **how()))
    said.append(begin(window, other))
    words = {finding.message for outcome in said for finding in outcome.findings}
    assert len(said) == len(words) == 7
    assert all(finding.refs for outcome in said for finding in outcome.findings)


def test_R110_ACC_03_there_is_one_account_for_a_number_in_a_programme(
    window: Window, ours: Vendor
) -> None:
    first = begun(ours, RETAIL)
    assert begun(ours, RETAIL).id == first.id
    member = ours.member()
    again = services.begin_enrolment(RETAIL, ours.organisation.id, member)
    assert isinstance(again, Enrolment)
    assert again.id == first.id
    with pytest.raises(IntegrityError), transaction.atomic():
        Enrolment.objects.create(
            organisation=ours.organisation,
            programme_id=RETAIL,
            case=Case.objects.create(
                kind="enrolment",
                state="draft",
                head="",
                programme=RETAIL,
                life_cycle_id=first.case.life_cycle_id,
                opened_at=FRIDAY,
            ),
            began_at=FRIDAY,
            began_by=ours.owner.id,
        )


def test_R110_ACC_05_what_is_missing_keeps_it_from_being_sent(window: Window, ours: Vendor) -> None:
    row = begun(ours, RETAIL)
    refused = submit(row, ours)
    assert isinstance(refused, Refused)
    places = {finding.path for finding in refused.findings}
    assert "/company/name" in places
    assert "/documents/business_tax_payment" in places
    assert all(place.startswith(("/company/", "/documents/")) for place in places)
    assert state(ours) == "draft"
    assert row_of(ours, RETAIL).draft.is_open
    assert not row.draft.snapshots.exists()


def test_R110_D06_a_profile_of_300_characters_is_taken_and_301_are_not(
    window: Window, ours: Vendor
) -> None:
    row = filled(ours, RETAIL, {"company/profile": "雲" * 301})
    refused = submit(row, ours)
    assert isinstance(refused, Refused)
    (finding,) = refused.findings
    assert finding.path == "/company/profile"
    assert "301" in finding.message.zh_hant
    save(row, {PROFILE: "雲" * 300}, ours)
    assert isinstance(submit(row, ours), Performed)


def test_only_the_owner_or_a_delegate_sends_it(window: Window, ours: Vendor) -> None:
    """roles.md §1: the vendor account is its holder's."""
    row = filled(ours, RETAIL)
    for actor in (ours.member(), vendor("22099131").actor):
        outcome = services.submit_account(row.id, actor, **how())
        assert rules(outcome) == ["casework.role"]
    assert isinstance(
        services.submit_account(row.id, ours.member(delegated=True), **how()), Performed
    )


def test_what_was_sent_is_kept_and_cannot_be_changed_under_review(
    window: Window, ours: Vendor
) -> None:
    row = sent(ours, RETAIL)
    snapshot = row.draft.snapshots.get()
    entry = JournalEntry.objects.get(case=row.case, action="submit_account")
    assert entry.facts["snapshot_digest"] == snapshot.digest
    assert set(snapshot.data) == {"company", "solutions"} - {"solutions"}
    outcome = services.save_account(row, row.draft.revision, {PROFILE: "別的"}, ours.actor)
    assert isinstance(outcome, Closed)
    assert rules(submit(row, ours)) == ["casework.state"]


# When it is decided.


def test_R110_D12_registered_on_Friday_110_07_02_it_is_decided_by_110_07_09(
    window: Window, ours: Vendor
) -> None:
    """R110-ACC-17: that is after batch 1 closes on 110-07-08 at 17:00, so the vendor is warned."""
    pack = current_pack(RETAIL).pack
    due = review_due(pack, FRIDAY)
    assert due.at == datetime(2021, 7, 9, 23, 59, 59, tzinfo=TAIPEI)
    assert [each.name for each in windows_missed(RETAIL, FRIDAY, due.at)] == ["batch_1"]
    row = sent(ours, RETAIL)
    assert row.case.due_at == due.at
    on_thursday = FRIDAY - timedelta(days=1)
    early = review_due(pack, on_thursday)
    assert early.at.date() == date(2021, 7, 8)
    # Until midnight of the day on which it closes at five: that is too late as well.
    assert [each.name for each in windows_missed(RETAIL, on_thursday, early.at)] == ["batch_1"]
    assert not windows_missed(
        RETAIL, FRIDAY - timedelta(days=2), review_due(pack, FRIDAY - timedelta(days=2)).at
    )


def test_R110_ACC_11_the_mail_says_by_when(window: Window, ours: Vendor) -> None:
    row = sent(ours, RETAIL)
    message = OutboxMessage.objects.get(case=row.case, template="account_received")
    mail = render(message, person_facts(ours.owner))
    assert "民國 110 年 7 月 9 日 23:59:59" in mail.body
    assert "5 個工作天" in mail.body
    assert "/apply/accounts/retail-110/" in mail.body
    found = {each.address for each in addressees(message)}
    assert ours.owner.email in found
    assert len(found) == 2, "the contact's address gets a copy"


# Deciding.


def test_R110_D10_a_waiver_is_approved_only_for_who_is_on_the_list(
    window: Window, ours: Vendor, officer: Actor
) -> None:
    """R110-ACC-15, R110-DOC-05."""
    row = sent(ours, RETAIL)
    claim = waiver_claimed(row, FRIDAY)
    assert claim is not None
    assert claim.standing is None
    refused = services.approve_account(row.case_id, officer, **how())
    assert rules(refused) == ["account.waiver"]
    assert state(ours) == "pending_review"
    paper = Address("", "documents", "business_tax_payment")
    items = {paper: "名單沒有貴公司，請附文件。"}
    done(services.return_account(row.case_id, officer, items=items, reason="請補附", **how()))
    assert state(ours) == "returned"

    other = vendor("22099131", "玉兔")
    listed(other, RETAIL)
    theirs = sent(other, RETAIL)
    done(services.approve_account(theirs.case_id, officer, **how()))
    assert state(other) == "active"


def test_without_a_waiver_no_list_is_asked(window: Window, ours: Vendor, officer: Actor) -> None:
    row = sent(ours, RETAIL)
    snapshot = row.draft.snapshots.get()
    assert snapshot.data["company"]["summit_provider"] is True
    items = {PROFILE: "請補充"}
    done(services.return_account(row.case_id, officer, items=items, reason="補正", **how()))
    save(row, {Address("", "company", "summit_provider"): False}, ours)
    refused = submit(row_of(ours, RETAIL), ours)
    assert isinstance(refused, Refused)
    assert {finding.path for finding in refused.findings} == {
        "/documents/annual_income_statement",
        "/documents/business_tax_payment",
    }


def test_R110_ACC_14_a_returned_application_is_corrected_and_sent_again(
    time: SetClock, window: Window, ours: Vendor, officer: Actor
) -> None:
    row = sent(ours, RETAIL)
    items = {PROFILE: "請寫服務對象", Address("", "company", "address"): "門牌不全"}
    done(services.return_account(row.case_id, officer, items=items, reason="請補正二項", **how()))
    assert (state(ours), row_of(ours, RETAIL).case.due_at) == (
        "returned",
        datetime(2021, 7, 7, 23, 59, 59, tzinfo=TAIPEI),
    )
    said = last_said(row.case_id, "return_account")
    assert said is not None
    assert said.reason == "請補正二項"
    assert {(str(item.address), item.reason) for item in said.items} == {
        ("company/profile", "請寫服務對象"),
        ("company/address", "門牌不全"),
    }
    mail = render(OutboxMessage.objects.get(template="account_returned"), person_facts(ours.owner))
    assert "・公司簡介：請寫服務對象" in mail.body
    assert "請補正二項" in mail.body
    entry = JournalEntry.objects.get(case=row.case, action="return_account")
    assert "請寫服務對象" not in str(entry.facts), "free words lie beside the chain"
    time.move(timedelta(days=3))
    save(row, {PROFILE: "服務零售業"}, ours)
    done(submit(row_of(ours, RETAIL), ours))
    fresh = row_of(ours, RETAIL)
    assert fresh.draft.snapshots.count() == 2
    assert fresh.case.due_at == datetime(2021, 7, 12, 23, 59, 59, tzinfo=TAIPEI), "counted anew"
    listed(ours, RETAIL)
    done(services.approve_account(row.case_id, officer, **how()))
    assert verify().tampered == ()


def test_a_return_names_at_least_one_item_each_with_words(
    window: Window, ours: Vendor, officer: Actor
) -> None:
    row = sent(ours, RETAIL)
    for items in ({}, {PROFILE: "  "}):
        outcome = services.return_account(row.case_id, officer, items=items, reason="x", **how())
        assert rules(outcome) == ["account.nothing_to_correct"]
    outcome = services.return_account(
        row.case_id, officer, items={PROFILE: "x"}, reason=" ", **how()
    )
    assert rules(outcome) == ["casework.reason"]
    assert state(ours) == "pending_review"


def test_a_return_that_nobody_answers_is_a_draft_again_and_can_still_be_sent(
    time: SetClock, window: Window, ours: Vendor, officer: Actor
) -> None:
    row = sent(ours, RETAIL)
    items = {PROFILE: "請補充"}
    done(services.return_account(row.case_id, officer, items=items, reason="補正", **how()))
    due_at = row_of(ours, RETAIL).case.due_at
    assert due_at is not None
    time.move_to(due_at + grace())
    run_due_timers()
    assert state(ours) == "draft"
    assert OutboxMessage.objects.filter(template="account_return_lapsed").count() == 1
    done(submit(row_of(ours, RETAIL), ours))


def test_R110_AMB_05_a_refused_vendor_corrects_the_same_application(
    window: Window, ours: Vendor, officer: Actor
) -> None:
    row = sent(ours, RETAIL)
    without = services.reject_account(row.case_id, officer, reason="", **how())
    assert rules(without) == ["casework.reason"]
    done(services.reject_account(row.case_id, officer, reason="沒有登記營業項目", **how()))
    assert begun(ours, RETAIL).id == row.id, "the number stays reserved"
    outcome = services.save_account(row, 0, {PROFILE: "x"}, ours.actor)
    assert isinstance(outcome, Closed)
    done(services.apply_again(row.case_id, ours.actor, **how()))
    save(row, {PROFILE: "已登記"}, ours)
    done(submit(row_of(ours, RETAIL), ours))
    assert state(ours) == "pending_review"


@pytest.mark.parametrize("role", [Role.AGENCY, Role.AUDITOR, Role.REVIEWER])
def test_roles_1_only_an_officer_of_the_programme_decides(
    window: Window, ours: Vendor, role: Role
) -> None:
    row = sent(ours, RETAIL)
    publish(SMALL_MARKET)
    for actor in (staff(role, RETAIL), staff(Role.OFFICER, "small-market"), ours.actor):
        for verb in (services.approve_account, services.reject_account):
            assert rules(verb(row.case_id, actor, reason="x", **how())) == ["casework.role"]
    assert state(ours) == "pending_review"
