"""An account that somebody of an office looks at."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from django.http import Http404

from yunshi.answers.models import Snapshot
from yunshi.answers.queries import latest_snapshot
from yunshi.applications.pages.account.in_hand import AccountInHand, account_in_hand
from yunshi.casework.acting import Actor
from yunshi.casework.arrival import arrived_at
from yunshi.casework.models import Case
from yunshi.casework.services import log_access
from yunshi.design.language import page_language
from yunshi.portal.views.office.access import PURPOSE, OfficeRequest
from yunshi.programmes.account_judging import to_look_at
from yunshi.programmes.enrolment_queries import WaiverClaim, waiver_claimed
from yunshi.programmes.models import Enrolment
from yunshi.programmes.queries import pack_of
from yunshi.reviews.queries import office_programmes
from yunshi.rulebook.enrolment import EnrolmentState
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.model import Pack


@dataclass(frozen=True)
class AccountSeen:
    """One account, what was sent last, and what its reader is for the programme."""

    enrolment: Enrolment
    pack: Pack
    actor: Actor
    roles: tuple[Role, ...]
    request: OfficeRequest

    @property
    def case(self) -> Case:
        return self.enrolment.case

    @property
    def state(self) -> EnrolmentState:
        return EnrolmentState(self.case.state)

    @property
    def role(self) -> Role:
        """The role in which the actor reads."""
        return self.roles[0]

    @cached_property
    def snapshot(self) -> Snapshot | None:
        """What was sent last; none where the programme asks nothing."""
        draft = self.enrolment.draft_id
        return latest_snapshot(draft) if draft is not None else None

    @cached_property
    def as_sent(self) -> AccountInHand | None:
        """The account with the answers that were sent, in the shape in which they are drawn."""
        if self.snapshot is None or self.snapshot.data is None or self.enrolment.draft is None:
            return None
        row = copy.copy(self.enrolment)
        row.draft = copy.copy(self.enrolment.draft)
        row.draft.data, row.draft.open_items = self.snapshot.data, []
        return account_in_hand(
            row, at=self.snapshot.taken_at, language=page_language(), may_submit=False
        )

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What a person must look at in what was sent."""
        return to_look_at(self.as_sent.evaluation) if self.as_sent is not None else ()

    @cached_property
    def waiver(self) -> WaiverClaim | None:
        return waiver_claimed(self.enrolment, arrived_at(self.request), snapshot=self.snapshot)


def the_account(request: OfficeRequest, case: UUID) -> AccountSeen:
    """The account, where the actor's office may read it; any other is not there, nor is a draft
    that nobody has sent. Raises Http404."""
    held = office_programmes(request.actor)
    row = (
        Enrolment.objects.select_related("case", "draft", "organisation")
        .filter(case=case, programme__in=list(held))
        .first()
    )
    if row is None or row.case.state == EnrolmentState.DRAFT:
        raise Http404
    return AccountSeen(
        enrolment=row,
        pack=pack_of(row.case.pack_hash).pack,
        actor=request.actor,
        roles=held[row.programme_id],
        request=request,
    )


def remember_account_reading(seen: AccountSeen, what: str) -> None:
    """One line in the access log: the page shows people's names and how they are reached."""
    log_access(
        seen.actor,
        seen.role,
        subject=f"organisation:{seen.enrolment.organisation_id}",
        what=what,
        purpose=PURPOSE,
        programme=seen.enrolment.programme_id,
        case=seen.case.id,
    )
