"""A filing with its verdicts, as every page of the vendor sees it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import ClassVar
from uuid import UUID

from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from yunshi.answers.addresses import Address
from yunshi.answers.files_named import papers_in
from yunshi.answers.models import Supplement, SupplementItem
from yunshi.answers.pages.found import FindingsByPlace
from yunshi.answers.pages.section import SectionPage
from yunshi.answers.queries import running_supplement
from yunshi.applications.judging import draft_scope, judge_draft, switches_for
from yunshi.applications.models import Filing
from yunshi.applications.naming import solution_name
from yunshi.applications.pages.places import Places, forms_of
from yunshi.applications.pages.verbs import FILING_VERBS, Verbs
from yunshi.applications.queries import Phase, SolutionFacts, phase_of, solutions_of
from yunshi.files.models import StoredFile
from yunshi.files.queries import files_for
from yunshi.programmes.clause_links import clause_url
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.pack.forms import Form, Per, Section
from yunshi.rulebook.pack.model import Pack, Switches


@dataclass(frozen=True)
class FilingInHand:
    """A filing, its findings at one instant, and who looks."""

    filing: Filing
    pack: Pack
    at: datetime
    language: str
    may_submit: bool
    """Whether the person who looks may tick declarations and submit (roles, part 2)."""
    unjudged: bool = False
    """Whether pages ask about single answers only: what somebody is typing just now."""
    places: Places = field(init=False)
    declares: ClassVar[bool] = True
    """Whether declarations are made with it."""

    @property
    def verbs(self) -> Verbs:
        """What changes it."""
        return FILING_VERBS

    @property
    def asked_title(self) -> str:
        """What the items that are asked for again are called."""
        return _("Asked for in the supplement")

    def __post_init__(self) -> None:
        object.__setattr__(self, "places", Places.of(self.filing, self.pack))

    @cached_property
    def evaluation(self) -> Evaluation:
        if self.unjudged:
            return Evaluation(draft_scope(self.filing, SimpleLazyObject(lambda: self.switches)))
        return judge_draft(self.filing, self.at)

    @cached_property
    def switches(self) -> Switches:
        return switches_for(self.filing)

    def after_saving(self, filing: Filing) -> FilingInHand:
        """The same filing with the answers as they now stand; saving moves no case."""
        fresh = replace(self, filing=filing)
        known = self.__dict__.keys() & {"switches", "solutions"}
        fresh.__dict__.update((name, self.__dict__[name]) for name in known)
        return fresh

    @cached_property
    def solutions(self) -> tuple[SolutionFacts, ...]:
        return solutions_of(self.filing.id)

    @cached_property
    def supplement(self) -> Supplement | None:
        return running_supplement(self.filing.draft_id) if self.filing.submitted_at else None

    @cached_property
    def stored(self) -> Mapping[UUID, StoredFile]:
        """The rows of the files that the draft names."""
        named = papers_in(self.filing.draft.data)
        return files_for(self.filing.organisation_id, (file.id for file in named))

    @cached_property
    def phase(self) -> Phase:
        return phase_of(self.filing, self.solutions)

    @cached_property
    def asked_again(self) -> Mapping[str, SupplementItem]:
        """What the running supplement asks for, by address."""
        if self.supplement is None:
            return {}
        return {item.address: item for item in self.supplement.items.all()}

    @cached_property
    def unanswered(self) -> frozenset[str]:
        """The addresses of the running supplement that the vendor has not answered yet."""
        return frozenset(
            address for address, item in self.asked_again.items() if item.answered_at is None
        )

    @cached_property
    def open_items(self) -> frozenset[str] | None:
        """The addresses that may be changed now; ``None`` for all."""
        items = self.filing.draft.open_items
        return None if items is None else frozenset(items)

    @cached_property
    def found(self) -> FindingsByPlace:
        return FindingsByPlace(lambda: self.evaluation.findings)

    @property
    def saved_at(self) -> datetime | None:
        """When something was saved last; none while nobody has written yet."""
        draft = self.filing.draft
        return draft.updated_at if draft.revision else None

    @property
    def solution_ids(self) -> tuple[str, ...]:
        """The solutions of the draft in their order."""
        return tuple(str(entry["id"]) for entry in self.filing.draft.data.get("solutions", []))

    def name_of(self, solution: str) -> str:
        """What a solution is called; empty while it has no name."""
        for entry in self.filing.draft.data.get("solutions", []):
            if entry["id"] == solution:
                return solution_name(self.pack, entry)
        return ""

    def scope_of(self, solution: str) -> Scope:
        """Where the answers of the filing, or of one solution, are looked up."""
        scope = self.evaluation.scope
        return scope.solution_scopes[self.solution_ids.index(solution)] if solution else scope

    def section(
        self, form: Form, section: Section, solution: str = "", *, show_missing: bool = False
    ) -> SectionPage:
        """One section as a page, for the filing or for one of its solutions."""
        return SectionPage(
            pack=self.pack,
            evaluation=self.evaluation,
            data=self.filing.draft.data,
            form=form,
            section=section,
            solution=solution if form.per == "solution" else "",
            language=self.language,
            open_items=self.open_items,
            show_missing=show_missing,
            clause_url=self.clause_url,
            upload_url=lambda paper: self.places.upload(
                paper, solution if form.per == "solution" else ""
            ),
            file_url=self.places.file,
            stored=lambda: self.stored,
            found=self.found,
        )

    def clause_url(self, clause: str) -> str:
        """Where a clause stands in the rulebook that this filing is pinned to."""
        return clause_url(self.pack, clause)

    def find_section(self, form: str, section: str, solution: str) -> tuple[Form, Section] | None:
        """A section by its names, where the filing or that solution has it."""
        per: Per = "solution" if solution else "filing"
        if solution and solution not in self.solution_ids:
            return None
        for each in forms_of(self.pack, per):
            for candidate in each.sections:
                if (each.form, candidate.id) == (form, section):
                    return each, candidate
        return None

    def pages_of(self, solution: str = "") -> Iterator[SectionPage]:
        """The sections filled once, or those of one solution, in the programme's order."""
        for form in forms_of(self.pack, "solution" if solution else "filing"):
            for section in form.sections:
                yield self.section(form, section, solution)

    def every_page(self) -> Iterator[SectionPage]:
        """Every section in the order in which the task list has them."""
        yield from self.pages_of()
        for solution in self.solution_ids:
            yield from self.pages_of(solution)

    def url_of(self, page: SectionPage) -> str:
        return self.places.section(page.form.form, page.section.id, page.solution)

    def address_of(self, pointer: str) -> Address | None:
        """The answer that a finding is about."""
        return Address.of_pointer(self.filing.draft.data, pointer)


def in_hand(
    filing: Filing, *, at: datetime, language: str, may_submit: bool, unjudged: bool = False
) -> FilingInHand:
    """Takes a filing in hand. It is judged, and read further, as far as a page asks."""
    return FilingInHand(
        filing=filing,
        pack=pack_of(filing.draft.pack_hash).pack,
        at=at,
        language=language,
        unjudged=unjudged,
        may_submit=may_submit,
    )
