"""An office with its people at their browsers, and vendors who file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from allauth.mfa.totp.internal import auth as totp
from django.test import Client
from django.urls import reverse

from tests.applications.world import Vendor, answered, person, publish, started, vendor
from tests.packs import SMALL_MARKET
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.casework.acting import Actor
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case
from yunshi.parties.models import Person
from yunshi.programmes.queries import actor_of
from yunshi.programmes.services import grant_staff
from yunshi.reviews import services
from yunshi.reviews.pages.findings import key_of
from yunshi.reviews.queries import CaseInReview, case_in_review
from yunshi.rulebook.lifecycle import Role

CHINESE = {"accept-language": "zh-TW"}
ENGLISH = {"accept-language": "en"}


def at_browser(who: Person, language: Mapping[str, str] = CHINESE) -> Client:
    """Somebody who has signed in with a second factor, as staff must."""
    with_second_factor(who)
    client = Client(headers=dict(language))
    client.force_login(who)
    return client


def with_second_factor(who: Person) -> None:
    totp.TOTP.activate(who, totp.generate_totp_secret())


def staff_person(role: Role, programme: str | None, name: str = "") -> Person:
    row = person(name or role.value)
    grant_staff(row, role, programme)
    return row


@dataclass
class Office:
    """One programme's office, with the clock in hand."""

    time: SetClock
    programme: str
    officer_person: Person
    agency_person: Person
    vendor: Vendor

    @classmethod
    def of_small_market(cls, time: SetClock, pack: Path = SMALL_MARKET) -> Office:
        window = publish(pack)
        return cls(
            time,
            window.programme_id,
            staff_person(Role.OFFICER, window.programme_id, "林承辦"),
            staff_person(Role.AGENCY, window.programme_id, "周核定"),
            vendor(),
        )

    @property
    def officer(self) -> Actor:
        return actor_of(self.officer_person.pk)

    @property
    def agency(self) -> Actor:
        return actor_of(self.agency_person.pk)

    def filed(self, by: Vendor | None = None) -> Case:
        """A solution of the small programme, filed; its review begins at once."""
        from yunshi.programmes.models import Window

        window = Window.objects.filter(programme=self.programme).order_by("opens_at")[0]
        who = by or self.vendor
        filing = answered(started(who, window), who)
        outcome = filings.submit_filing(
            filing.id, who.actor, key=uuid4().hex, arrived_at=self.time.instant
        )
        assert isinstance(outcome, filings.Submitted), outcome
        return Case.objects.get(group=filing.id)

    def seen(self, case: Case | UUID, actor: Actor | None = None) -> CaseInReview:
        named = case if isinstance(case, UUID) else case.id
        seen = case_in_review(named, actor or self.officer)
        assert seen is not None
        return seen

    def judge_all(self, case: Case, *, met: bool = True) -> None:
        seen = self.seen(case)
        for point in seen.points:
            if point.needs_decision:
                services.decide_point(
                    seen.filing,
                    self.officer,
                    rule=point.finding.rule,
                    address=point.address,
                    solution=point.solution,
                    met=met,
                    note="" if met else "不符",
                )


def filing_of(case: Case) -> Filing:
    return Filing.objects.get(pk=case.group)


def case_url(case: Case, tab: str = "") -> str:
    name = f"portal:office:case_{tab}" if tab else "portal:office:case"
    return reverse(name, args=[case.id])


def act_url(case: Case, action: str) -> str:
    return reverse("portal:office:act", args=[case.id, action])


def act_form(case: Case, **more: Any) -> dict[str, Any]:
    """What the form of an act posts, read from the case as it stands now."""
    case.refresh_from_db()
    return {"key": uuid4().hex, "revision": str(case.revision), **more}


def point_form(seen: CaseInReview, number: int = 0, **more: Any) -> dict[str, Any]:
    """What the form of the n-th undecided point posts."""
    waiting = [point for point in seen.points if point.needs_decision]
    return {
        "key": uuid4().hex,
        "point": key_of(waiting[number]),
        "snapshot": str(seen.snapshot.id),
        "note": "",
        **more,
    }


def words_of(html: bytes | str) -> str:
    """The text of a page as it is read, tags and runs of white space taken out."""
    text = html.decode() if isinstance(html, bytes) else html
    text = re.sub(r"<(script|style)\b.*?</\1>", " ", text, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())
