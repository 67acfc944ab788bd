"""What the forms of the pages post on which officers move windows, days and deadlines."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.test import Client
from django.urls import reverse

from tests.portal.office_world import Office
from yunshi.programmes.models import Proposal, Window
from yunshi.reviews.services import propose_day
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.text import Text

TUESDAY = date(2030, 3, 12)
UNTIL = datetime(2030, 3, 15, 17, 0, tzinfo=TAIPEI)
EARLY = datetime(2030, 3, 20, 17, 0, tzinfo=TAIPEI)
TYPHOON = Text(zh_hant="颱風停止上班", en="Typhoon, offices closed")


def moment(name: str, at: datetime) -> dict[str, str]:
    local = at.astimezone(TAIPEI)
    return {**day(name, local.date()), f"{name}_time": f"{local:%H:%M:%S}"}


def day(name: str, on: date) -> dict[str, str]:
    parts = {"year": on.year - 1911, "month": on.month, "day": on.day}
    return {f"{name}.{part}": str(value) for part, value in parts.items()}


def window_form(window: Window, **more: str) -> dict[str, str]:
    return {
        **moment("opens", window.opens_at),
        **moment("closes", EARLY),
        "reason": "經費用罄",
        "words_zh": "本年度經費用罄，提前截止。",
        "words_en": "The year's budget is used up.",
        "revision": str(window.revision),
        **more,
    }


def day_form(on: date = TUESDAY, **more: str) -> dict[str, str]:
    return {
        **day("day", on),
        "kind": "off",
        "reason_zh": TYPHOON.zh_hant,
        "reason_en": TYPHOON.en,
        **more,
    }


def extension_form(**more: str) -> dict[str, str]:
    return {**moment("until", UNTIL), "reason": "主機故障", **more}


def sent(browser: Client, address: str, form: dict[str, str]) -> Proposal | None:
    """Looks at what will happen, then does it; the proposal that comes of it, if one does."""
    looked = browser.post(address, {**form, "step": "preview"})
    assert looked.status_code == 200, looked.content.decode()
    known = set(Proposal.objects.values_list("pk", flat=True))
    done = browser.post(address, {**form, "step": "send"})
    assert done.status_code == 302, done.content.decode()
    return Proposal.objects.exclude(pk__in=known).first()


def url(name: str, *named: object) -> str:
    return reverse(f"portal:moves:{name}", args=named)


def day_waiting(office: Office, on: date = TUESDAY) -> Proposal:
    outcome = propose_day(
        on,
        is_working_day=False,
        reason=TYPHOON,
        actor=office.officer,
        arrived_at=office.time.instant,
    )
    assert isinstance(outcome, Proposal), outcome
    return outcome


def several_days_waiting(office: Office, count: int) -> None:
    for number in range(count):
        day_waiting(office, TUESDAY + timedelta(days=100 + number))


def window_of(office: Office) -> Window:
    return Window.objects.filter(programme=office.programme).order_by("opens_at")[0]
