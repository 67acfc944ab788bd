"""A filing that is submitted, and its working copy, by the verbs that pages use."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from tests.applications.world import DURING, Vendor, answered, started
from yunshi.answers.addresses import Address
from yunshi.answers.outcomes import Saved
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.services import Submitted
from yunshi.casework.acting import Refused
from yunshi.casework.models import Case
from yunshi.programmes.models import Window


def fresh(filing: Filing) -> Filing:
    return Filing.objects.select_related("draft", "organisation", "window").get(pk=filing.pk)


def filed(ours: Vendor, window: Window, *, solutions: int = 1, at: datetime = DURING) -> Filing:
    """A complete filing, submitted."""
    filing = started(ours, window)
    for _ in range(solutions - 1):
        assert isinstance(services.add_solution(filing, ours.actor), UUID)
    answered(filing, ours)
    assert isinstance(sent(filing, ours, at), Submitted)
    return fresh(filing)


def copied(filing: Filing, ours: Vendor, at: datetime = DURING) -> Filing:
    """The working copy of a filing, with nothing declared yet."""
    copy = services.change_filing(filing.id, ours.actor, arrived_at=at)
    assert isinstance(copy, Filing), copy
    return copy


def changed(copy: Filing, ours: Vendor, **answers: Any) -> Filing:
    """Writes answers into a draft, and declares what the nonsense programme asks."""
    copy = fresh(copy)
    values = {Address.parse(address): value for address, value in answers.items()}
    values[Address("", "declarations", "honesty")] = True
    saved = services.save_answers(copy, copy.draft.revision, values, ours.actor)
    assert isinstance(saved, Saved), saved
    return fresh(copy)


def sent(filing: Filing, ours: Vendor, at: datetime = DURING, **given: Any) -> Submitted | Refused:
    return services.submit_filing(filing.id, ours.actor, key=uuid4().hex, arrived_at=at, **given)


def states(filing: Filing) -> list[str]:
    cases = Case.objects.filter(group=filing.id).order_by("opened_at", "id")
    return list(cases.values_list("state", flat=True))
