"""How an account stands, in words for its vendor: each state says what comes next (R110-ACC-13)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from yunshi.design.dates import show
from yunshi.programmes.enrolment_queries import EnrolmentFacts
from yunshi.rulebook.enrolment import EnrolmentState

_PILLS: Final = {
    EnrolmentState.DRAFT: "draft",
    EnrolmentState.PENDING_REVIEW: "review",
    EnrolmentState.RETURNED: "supplement",
    EnrolmentState.ACTIVE: "passed",
    EnrolmentState.SUSPENSION_PROPOSED: "passed",
    EnrolmentState.REJECTED: "failed",
    EnrolmentState.SUSPENDED: "overdue",
    EnrolmentState.CLOSED: "withdrawn",
}


@dataclass(frozen=True, slots=True)
class AccountWords:
    """The pill of an account, and what its vendor does next."""

    status: str
    label: str
    next_step: str


def account_words(facts: EnrolmentFacts | None) -> AccountWords:
    """Of an account, or of none yet."""
    if facts is None:
        return AccountWords(
            "draft",
            pgettext("of an account", "Not applied for"),
            _("This programme reviews accounts. Apply for one; you can file once it is approved."),
        )
    return AccountWords(_PILLS[facts.state], _label(facts.state), _next_step(facts))


def account_pill(state: EnrolmentState, *, office: bool = False) -> tuple[str, str]:
    """The pill of a state and its word. A standing proposal is shown to the office alone."""
    if office and state is EnrolmentState.SUSPENSION_PROPOSED:
        return "supplement", pgettext("of an account", "Suspension proposed")
    return _PILLS[state], _label(state)


def _label(state: EnrolmentState) -> str:
    match state:
        case EnrolmentState.DRAFT:
            return pgettext("of an account", "Not sent yet")
        case EnrolmentState.PENDING_REVIEW:
            return pgettext("of an account", "Under review")
        case EnrolmentState.RETURNED:
            return pgettext("of an account", "To be corrected")
        case EnrolmentState.REJECTED:
            return pgettext("of an account", "Refused")
        case EnrolmentState.SUSPENDED:
            return pgettext("of an account", "Suspended")
        case EnrolmentState.CLOSED:
            return pgettext("of an account", "Closed")
    return pgettext("of an account", "Active")


def _next_step(facts: EnrolmentFacts) -> str:
    due = {"due": show(facts.due_at, "second") if facts.due_at is not None else ""}
    match facts.state:
        case EnrolmentState.DRAFT:
            return _("The application for the account is a draft. Complete it and send it.")
        case EnrolmentState.PENDING_REVIEW:
            return (
                _(
                    "An officer is looking at it. The review ends on %(due)s at the latest; you "
                    "can file once it is approved."
                )
                % due
            )
        case EnrolmentState.RETURNED:
            return (
                _(
                    "An officer has returned it. Correct what is listed and send it again by "
                    "%(due)s; the review then begins anew."
                )
                % due
            )
        case EnrolmentState.REJECTED:
            return _(
                "It was refused. Once the reason is gone you can correct the same application and "
                "send it again; your business number stays reserved."
            )
        case EnrolmentState.SUSPENDED:
            return (
                _(
                    "Suspended until %(due)s. Nothing can be begun or submitted; what you have "
                    "filed is reviewed as before, and supplements can be answered."
                )
                % due
            )
        case EnrolmentState.CLOSED:
            return _("The account is closed. To use it again, ask the programme's office.")
    return _("You can begin and submit filings.")
