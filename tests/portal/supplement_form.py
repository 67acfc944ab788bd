"""The form of a supplement, as its page posts it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.test import Client
from django.urls import reverse

from tests.applications.world import vendor
from tests.portal.office_stages import RETAIL, filing_of, in_qualification, retail_window
from tests.portal.office_world import at_browser, staff_person
from yunshi.answers.models import Supplement
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case
from yunshi.rulebook.lifecycle import Role

NAME = "burrow/name"


def url(case: Case) -> str:
    return reverse("portal:office:supplement", args=[case.id])


def form(case: Case, step: str, *items: str, **more: Any) -> dict[str, Any]:
    """What the form posts for one case of a filing, each item with a reason."""
    case.refresh_from_db()
    return {
        "step": step,
        "key": f"key {step}",
        f"revision.{case.id}": str(case.revision),
        "item": list(items),
        **{f"reason.{item}": "請補正" for item in items},
        "message": "",
        "due.year": "",
        "due.month": "",
        "due.day": "",
        "due_time": "",
        **more,
    }


def state(case: Case) -> str:
    case.refresh_from_db()
    return case.state


def supplement_of(case: Case) -> Supplement:
    return Supplement.objects.get(draft=filing_of(case).draft_id)


def retail_case(noticed: datetime, time: SetClock) -> tuple[Case, Client]:
    """A filing of the retail programme, in qualification at an instant."""
    case = in_qualification(retail_window(), vendor())
    time.move_to(noticed)
    return case, at_browser(staff_person(Role.OFFICER, RETAIL))
