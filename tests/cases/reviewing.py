"""An officer at the browser, with one filed solution: judging, asking, passing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from tests.portal.office_world import (
    act_form,
    act_url,
    at_browser,
    case_url,
    staff_person,
    words_of,
)
from tests.portal.supplement_form import form as supplement_form
from tests.portal.supplement_form import url as supplement_url
from yunshi.casework.models import Case
from yunshi.parties.models import Person
from yunshi.programmes.queries import actor_of
from yunshi.reviews.pages.findings import key_of
from yunshi.reviews.points import Point
from yunshi.reviews.queries import CaseInReview, case_in_review
from yunshi.rulebook.lifecycle import Role


@dataclass
class Officer:
    case: Case
    person: Person
    client: Client

    @classmethod
    def of(cls, case: Case) -> Officer:
        person = staff_person(Role.OFFICER, case.programme)
        return cls(case, person, at_browser(person))

    @property
    def seen(self) -> CaseInReview:
        seen = case_in_review(self.case.id, actor_of(self.person.pk))
        assert seen is not None
        return seen

    @property
    def page(self) -> str:
        return words_of(self.client.get(case_url(self.case)).content)

    @property
    def state(self) -> str:
        self.case.refresh_from_db()
        return self.case.state

    def point(self, rule: str) -> Point:
        (found,) = [point for point in self.seen.points if point.finding.rule == rule]
        return found

    def judge(self, rule: str, *, met: bool, note: str = "") -> None:
        done = self.client.post(
            reverse("portal:office:decide_points", args=[self.case.id]),
            {
                "key": uuid4().hex,
                "point": key_of(self.point(rule)),
                "snapshot": str(self.seen.snapshot.id),
                "answer": "met" if met else "not_met",
                "note": note,
            },
        )
        assert done.status_code == 302, words_of(done.content)

    def judge_the_rest(self) -> None:
        """Finds every point met that nobody has judged yet."""
        for point in self.seen.points:
            if point.needs_decision:
                self.judge(point.finding.rule, met=True)

    def act(self, action: str, **more: str) -> HttpResponse:
        done: HttpResponse = self.client.post(
            act_url(self.case, action), act_form(self.case, **more)
        )
        return done

    def ask(self, reasons: dict[str, str], **due: Any) -> HttpResponse:
        """Asks for a supplement of these items, each with its reason."""
        given = {f"reason.{item}": reason for item, reason in reasons.items()}
        done: HttpResponse = self.client.post(
            supplement_url(self.case),
            supplement_form(self.case, "send", *reasons, **{**given, **due}),
        )
        return done
