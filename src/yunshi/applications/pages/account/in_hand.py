"""An application for an account, with its verdicts, in the shape in which filings are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, ClassVar
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from yunshi.answers.models import Supplement
from yunshi.answers.outcomes import Closed, Saved
from yunshi.answers.pages.section import SectionPage
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.places import Places
from yunshi.applications.pages.verbs import Verbs
from yunshi.applications.queries import Phase, SolutionFacts
from yunshi.applications.services import Attached, NotTaken
from yunshi.programmes.account_judging import account_forms, judge_account
from yunshi.programmes.enrolment_queries import Said, ToCorrect, enrolment_row, last_said
from yunshi.programmes.models import Enrolment
from yunshi.programmes.queries import pack_of
from yunshi.programmes.services import enrolment as services
from yunshi.rulebook.enrolment import OPEN_TO_CHANGE, EnrolmentState
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.pack.forms import Form, Section
from yunshi.rulebook.pack.model import Pack, Switches


class AccountPlaces(Places):
    """Addresses within the application for one account; ``filing`` is the enrolment."""

    def tasks(self) -> str:
        return reverse("applications:account", args=[self.pack.id])

    def check(self) -> str:
        return reverse("applications:enrolment_check", args=[self.filing])

    def section(self, form: str, section: str, solution: str = "") -> str:
        return reverse("applications:enrolment_section", args=[self.filing, form, section])

    def autosave(self, form: str, section: str, solution: str = "") -> str:
        return reverse("applications:enrolment_autosave", args=[self.filing, form, section])

    def upload(self, paper: str, solution: str = "") -> str:
        return reverse("applications:enrolment_upload", args=[self.filing, paper])

    def file(self, file: str) -> str:
        return reverse("applications:enrolment_file", args=[self.filing, UUID(file)])


@dataclass(frozen=True)
class AccountInHand(FilingInHand):
    """The same pages, for the forms of an account: no solutions, no declarations, no window."""

    filing: Any
    """The enrolment, with its draft and organisation."""
    declares: ClassVar[bool] = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "places", AccountPlaces(self.filing.id, self.pack))

    @property
    def verbs(self) -> Verbs:
        return ACCOUNT_VERBS

    @property
    def asked_title(self) -> str:
        return _("To be corrected")

    @cached_property
    def state(self) -> EnrolmentState:
        return EnrolmentState(self.filing.case.state)

    @cached_property
    def evaluation(self) -> Evaluation:
        return judge_account(self.filing, self.at)

    @cached_property
    def switches(self) -> Switches:
        return self.evaluation.scope.switches

    @cached_property
    def solutions(self) -> tuple[SolutionFacts, ...]:
        return ()

    @cached_property
    def supplement(self) -> Supplement | None:
        return None

    @cached_property
    def phase(self) -> Phase:
        return Phase.DRAFT if self.state in OPEN_TO_CHANGE else Phase.FILED

    @cached_property
    def returned(self) -> Said | None:
        """Why the account was returned, while it is."""
        if self.state is not EnrolmentState.RETURNED:
            return None
        return last_said(self.filing.case_id, "return_account")

    @cached_property
    def asked_again(self) -> Mapping[str, Any]:
        """What an officer wants corrected, by address."""
        items: tuple[ToCorrect, ...] = self.returned.items if self.returned is not None else ()
        return {str(item.address): item for item in items}

    @cached_property
    def unanswered(self) -> frozenset[str]:
        return frozenset()

    def find_section(self, form: str, section: str, solution: str) -> tuple[Form, Section] | None:
        for each in account_forms(self.pack):
            for candidate in each.sections:
                if (each.form, candidate.id) == (form, section):
                    return each, candidate
        return None

    def pages_of(self, solution: str = "") -> Iterator[SectionPage]:
        for form in account_forms(self.pack):
            for section in form.sections:
                yield self.section(form, section)


def account_in_hand(
    enrolment: Enrolment, *, at: datetime, language: str, may_submit: bool
) -> AccountInHand:
    """Takes an application for an account in hand."""
    if enrolment.draft is None:
        raise ValueError(f"{enrolment} has no answers")
    pack: Pack = pack_of(enrolment.draft.pack_hash).pack
    return AccountInHand(
        filing=enrolment, pack=pack, at=at, language=language, may_submit=may_submit
    )


def _save(row: Enrolment, base: int, changes: Any, actor: Any, **_when: Any) -> Saved | Closed:
    return services.save_account(row, base, changes, actor)


def _date(
    row: Enrolment,
    address: Any,
    file: UUID,
    dated: Any,
    actor: Any,
    *,
    base_revision: int | None = None,
    **_when: Any,
) -> Saved | Closed:
    return services.date_account_file(row, address, file, dated, actor, base_revision=base_revision)


def _detach(row: Enrolment, address: Any, file: UUID, actor: Any, **_when: Any) -> Saved | Closed:
    return services.detach_account_file(row, address, file, actor)


def _upload(row: Enrolment, *args: Any, **how: Any) -> Attached | NotTaken | Closed:
    outcome = services.upload_account_paper(row, *args, **how)
    if isinstance(outcome, services.AccountFileAttached):
        return Attached(outcome.file)
    if isinstance(outcome, services.AccountFileNotTaken):
        return NotTaken(outcome.findings)
    return outcome


ACCOUNT_VERBS = Verbs(
    save_answers=_save,
    date_file=_date,
    detach_file=_detach,
    upload_paper=_upload,
    read_again=lambda row: enrolment_row(row.organisation_id, row.programme_id) or row,
)
