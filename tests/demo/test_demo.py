"""The demo instance: made by the rooms' own verbs, and made once."""

from __future__ import annotations

from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from tests.signing import card_settings
from yunshi.answers.models import Supplement
from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify
from yunshi.catalogue.models import ListingRevision
from yunshi.catalogue.queries import Wanted, market
from yunshi.demo.accounts import known_accounts
from yunshi.demo.card.wallet import Wallet
from yunshi.demo.stages import STAGES
from yunshi.parties.models import Person
from yunshi.programmes.enrolment_queries import review_of
from yunshi.programmes.models import Enrolment, ListingPeriod, Programme
from yunshi.programmes.queries import actor_of, current_pack, working_days
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.deadlines import end_of_day
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


def test_the_demo_brings_every_programme_to_every_stage_and_the_journal_verifies(
    settings: object, tmp_path: Path
) -> None:
    settings.YUNSHI_DEMO = True
    for name, value in card_settings(Wallet(tmp_path / "cards")).items():
        setattr(settings, name, value)
    call_command("load_packs", stdout=StringIO())
    call_command("demo", stdout=StringIO(), stderr=StringIO())
    # What was filed lies in a window that is over: on a running site review begins by itself.
    run_due_timers()
    for programme in Programme.objects.all():
        applications = Case.objects.filter(programme=programme.id, kind="application")
        states = sorted(applications.values_list("state", flat=True))
        assert states == sorted(
            ["draft", "qualification", "supplement", "supplement", "decision", "listed"]
        )
    _accounts_stand_where_they_should()
    _supplements_can_be_answered_by_accounts_that_are_printed()
    _no_journal_goes_back_in_time()
    _every_role_has_an_account()
    assert ListingRevision.objects.count() == Programme.objects.count()
    shown = market(Wanted(), "en")
    assert shown.total == Programme.objects.count()
    assert {facet.value: facet.count for facet in shown.programmes} == {
        programme.id: 1 for programme in Programme.objects.all()
    }
    periods = ListingPeriod.objects.count()
    cases = Case.objects.count()
    call_command("demo", stdout=StringIO(), stderr=StringIO())
    assert Case.objects.count() == cases
    assert ListingPeriod.objects.count() == periods
    assert len(STAGES) == 6
    assert verify().tampered == ()


def _accounts_stand_where_they_should() -> None:
    """Who files has an active account; where accounts are reviewed one waits, one was returned."""
    for programme in Programme.objects.all():
        rows = Enrolment.objects.filter(programme=programme).values_list("case__state", flat=True)
        reviewed = review_of(current_pack(programme.id).pack) is not None
        others = ["pending_review", "returned"] if reviewed else []
        assert sorted(rows) == sorted([*["active"] * len(STAGES), *others]), programme.id


def _supplements_can_be_answered_by_accounts_that_are_printed() -> None:
    """One with days left, and one that ends on the next day an office works, per programme."""
    accounts, now = known_accounts(), clock.now()
    ends_of_days = {
        "supplement": (now + timedelta(days=2), now + timedelta(days=15)),
        "closing": (now + timedelta(minutes=30), _next_working_day_ends(now)),
    }
    for programme in Programme.objects.all():
        for role, (earliest, latest) in ends_of_days.items():
            owner = Person.objects.get(email=accounts[role].email)
            (membership,) = owner.memberships.all()
            case = Case.objects.get(
                programme=programme.id, owner=membership.organisation_id, kind="application"
            )
            supplement = Supplement.objects.get(
                draft=Filing.objects.get(pk=case.group).draft_id, state="asked"
            )
            assert case.state == "supplement"
            assert supplement.due_at is not None
            assert earliest < supplement.due_at <= latest, (programme.id, role)


def _next_working_day_ends(now: datetime) -> datetime:
    """Of today where there is an hour left of it, else of the next day that is worked."""
    calendar, day = working_days(), (now + timedelta(hours=1)).astimezone(TAIPEI).date()
    while not calendar.is_working_day(day):
        day += timedelta(days=1)
    return end_of_day(day)


def _every_role_has_an_account() -> None:
    """Of each role a printed account holds it: for a firm, a programme or the platform."""
    held = {
        grant.role
        for account in known_accounts().values()
        for grant in actor_of(Person.objects.get(email=account.email).pk).grants
    }
    assert held == set(Role) - {Role.SYSTEM}
    delegate = actor_of(Person.objects.get(email=known_accounts()["delegate"].email).pk)
    assert {grant.role for grant in delegate.grants} == {Role.DELEGATE, Role.MEMBER}


def _no_journal_goes_back_in_time() -> None:
    for case in Case.objects.all():
        arrivals = list(
            JournalEntry.objects.filter(case=case)
            .order_by("number")
            .values_list("arrived_at", flat=True)
        )
        assert arrivals == sorted(arrivals), case.state
