"""A filing that was sent, ended, and may be erased."""

from __future__ import annotations

from uuid import uuid4

from tests.applications.world import Vendor, staff
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.services import FilingErased, Submitted
from yunshi.casework.acting import Actor, Performed
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case
from yunshi.rulebook.lifecycle import Role

GROUND = "個資法第11條第3項"


def administrator() -> Actor:
    return staff(Role.ADMINISTRATOR, None)


def submitted(filing: Filing, ours: Vendor, time: SetClock) -> Filing:
    outcome = services.submit_filing(
        filing.id, ours.actor, key=uuid4().hex, arrived_at=time.instant
    )
    assert isinstance(outcome, Submitted), outcome
    return Filing.objects.get(pk=filing.pk)


def withdrawn(filing: Filing, ours: Vendor, time: SetClock) -> Filing:
    """The filing, sent, and all its solutions withdrawn."""
    filing = submitted(filing, ours, time)
    for case in Case.objects.filter(group=filing.id, state__in=["submitted", "qualification"]):
        done = services.withdraw_solution(
            case.id, ours.actor, key=uuid4().hex, arrived_at=time.instant, reason="不參加了"
        )
        assert isinstance(done, Performed), done
    return filing


def erased(filing: Filing) -> FilingErased:
    outcome = services.erase_filing(filing.id, administrator(), ground=GROUND)
    assert isinstance(outcome, FilingErased), outcome
    return outcome
