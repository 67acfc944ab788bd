"""Cases of an office brought to different states, and what its queue shows of them."""

from __future__ import annotations

from uuid import uuid4

from tests.applications.world import Vendor, vendor
from tests.portal.office_world import Office
from yunshi.answers.addresses import Address
from yunshi.applications.services import withdraw_solution
from yunshi.casework.models import Case
from yunshi.notices.services import deliver_waiting
from yunshi.reviews import services
from yunshi.reviews.queries import Wanted, queue

QUEUE = "/office/"
CSV = "/office/cases.csv"
BULK = "/office/bulk/"
UBNS = ("12345675", "22099131", "97162640", "73251209")


def another_vendor(number: int, name: str = "") -> Vendor:
    return vendor(UBNS[number], name or f"第 {number} 家")


def asked(office: Office, case: Case) -> None:
    outcome = services.ask_supplement(
        office.seen(case).filing.id,
        office.officer,
        {Address("", "burrow", "name"): "請補正"},
        key=uuid4().hex,
        arrived_at=office.time.instant,
    )
    assert isinstance(outcome, services.Asked), outcome
    deliver_waiting()


def passed(office: Office, case: Case) -> None:
    office.judge_all(case)
    case.refresh_from_db()
    services.pass_qualification(
        case.id,
        office.officer,
        key=uuid4().hex,
        arrived_at=office.time.instant,
        expected_revision=case.revision,
    )
    case.refresh_from_db()
    assert case.state == "decision"


def withdrawn(office: Office, case: Case, by: Vendor) -> None:
    withdraw_solution(case.id, by.actor, key="w", arrived_at=office.time.instant)


def found(office: Office, wanted: Wanted, role: str = "officer") -> list[str]:
    actor = office.officer if role == "officer" else office.agency
    return [row.receipt for row in queue(actor, wanted, office.time.instant).rows]


def four_cases(office: Office) -> dict[str, Case]:
    """One case in qualification, one with a supplement, one to be decided, one withdrawn."""
    vendors = [office.vendor, *(another_vendor(number) for number in range(3))]
    cases = [office.filed(who) for who in vendors]
    asked(office, cases[1])
    passed(office, cases[2])
    withdrawn(office, cases[3], vendors[3])
    return dict(zip(("qualification", "supplement", "decision", "withdrawn"), cases, strict=True))
