"""The demo instance: made by the rooms' own verbs, and made once."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import call_command

from yunshi.casework.models import Case
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify
from yunshi.catalogue.models import ListingRevision
from yunshi.catalogue.queries import Wanted, market
from yunshi.demo.stages import STAGES
from yunshi.programmes.models import ListingPeriod, Programme

pytestmark = pytest.mark.django_db


def test_the_demo_brings_every_programme_to_every_stage_and_the_journal_verifies() -> None:
    call_command("load_packs", stdout=StringIO())
    call_command("demo", stdout=StringIO(), stderr=StringIO())
    # What was filed lies in a window that is over: on a running site review begins by itself.
    run_due_timers()
    for programme in Programme.objects.all():
        states = sorted(Case.objects.filter(programme=programme.id).values_list("state", flat=True))
        assert states == sorted(["draft", "qualification", "supplement", "decision", "listed"])
    assert ListingRevision.objects.count() == Programme.objects.count()
    shown = market(Wanted(), "en")
    assert shown.total == 2
    assert {facet.value: facet.count for facet in shown.programmes} == {
        programme.id: 1 for programme in Programme.objects.all()
    }
    periods = ListingPeriod.objects.count()
    cases = Case.objects.count()
    call_command("demo", stdout=StringIO(), stderr=StringIO())
    assert Case.objects.count() == cases
    assert ListingPeriod.objects.count() == periods
    assert len(STAGES) == 5
    assert verify().tampered == ()
