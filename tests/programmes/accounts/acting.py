"""What people do with an account, and what came of it."""

from __future__ import annotations

from datetime import date, datetime
from uuid import uuid4

from tests.applications.world import Vendor
from tests.programmes.enrolling import enrolled, row_of
from yunshi.answers.addresses import Address
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.models import Case
from yunshi.programmes.enrolment_queries import (
    enrolment_of,
)
from yunshi.programmes.models import Window
from yunshi.programmes.services import enrolment as services
from yunshi.rulebook.calendar import TAIPEI

RETAIL = "retail-110"
FRIDAY = datetime(2021, 7, 2, 10, 0, tzinfo=TAIPEI)
PROFILE = Address("", "company", "profile")


def how(**more: object) -> dict[str, object]:
    from yunshi.casework import clock

    return {"key": uuid4().hex, "arrived_at": clock.now(), **more}


def begin(window: Window, ours: Vendor) -> Filing | Refused:
    from yunshi.casework import clock

    return filings.begin_filing(window.id, ours.organisation.id, ours.actor, arrived_at=clock.now())


def rules(outcome: object) -> list[str]:
    assert isinstance(outcome, Refused), outcome
    return [finding.rule for finding in outcome.findings]


def done(outcome: object) -> Performed:
    assert isinstance(outcome, Performed), outcome
    return outcome


def state(ours: Vendor, programme: str = RETAIL) -> str:
    facts = enrolment_of(ours.organisation.id, programme)
    assert facts is not None
    return facts.state


def active(ours: Vendor, window: Window) -> Case:
    enrolled(ours, window.programme_id)
    return row_of(ours, window.programme_id).case


def suspended(case: Case, officer: Actor, agency: Actor, last_day: date) -> None:
    done(services.propose_suspension(case.id, officer, last_day=last_day, reason="造假", **how()))
    done(services.suspend(case.id, agency, reason="查證屬實", **how()))
