"""One step further from every state that is not ended, by the verbs of the rooms as they stand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

from tests.site.upgrading.states import NAME, done, submit
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor
from yunshi.casework.models import Case
from yunshi.casework.timers import run_due_timers
from yunshi.catalogue.services import list_solution
from yunshi.parties.models import Membership
from yunshi.programmes.queries import actor_of, staff_of
from yunshi.reviews import services as reviews
from yunshi.rulebook.lifecycle import Role

INTAKE_OVER = datetime(2030, 4, 1, 4, tzinfo=UTC)


def _filing(case: Case) -> Filing:
    return Filing.objects.get(pk=case.group)


def _owner(case: Case) -> Actor:
    role = Membership.Role.OWNER
    return actor_of(Membership.objects.get(organisation=case.owner, role=role).person_id)


def _staff(case: Case, role: Role) -> Actor:
    (member,) = staff_of(case.programme, role)
    return actor_of(member.person)


def _submit(case: Case) -> None:
    done(submit(_filing(case), _owner(case)))


def _begin(case: Case) -> None:
    run_due_timers(INTAKE_OVER)


def _answer(case: Case) -> None:
    filing, owner = _filing(case), _owner(case)
    filing.draft.refresh_from_db()
    done(filings.save_answers(filing, filing.draft.revision, {NAME: "月兔二"}, owner))
    done(filings.answer_supplement(filing.pk, owner, key=uuid4().hex, arrived_at=clock.now()))


def _resend(case: Case) -> None:
    officer = _staff(case, Role.OFFICER)
    done(reviews.resend_notice(case.group, officer, key=uuid4().hex, arrived_at=clock.now()))


def _office(verb: Callable[..., object], role: Role) -> Callable[[Case], None]:
    def step(case: Case) -> None:
        done(
            verb(
                case.id,
                _staff(case, role),
                key=uuid4().hex,
                arrived_at=clock.now(),
                expected_revision=case.revision,
            )
        )

    return step


STEPS: dict[str, tuple[str, Callable[[Case], None]]] = {
    "draft": ("submit", _submit),
    "qualification": ("pass_qualification", _office(reviews.pass_qualification, Role.OFFICER)),
    "supplement": ("answer_supplement", _answer),
    "unnotified": ("resend_notice", _resend),
    "decision": ("approve", _office(reviews.approve_solution, Role.AGENCY)),
    "approved": ("list", _office(list_solution, Role.OFFICER)),
    # Last, because intake is over then.
    "submitted": ("begin_qualification", _begin),
}
"""By state the action that is done, in this order."""
