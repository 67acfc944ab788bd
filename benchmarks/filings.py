"""A site with a vendor and filings to measure: the pack with the most questions."""

from __future__ import annotations

import io
from datetime import timedelta
from functools import cached_property
from uuid import UUID, uuid4

from django.core.cache import cache
from django.core.management import call_command
from django.db import transaction
from django.urls import reverse

from yunshi.answers.addresses import DECLARATIONS, Address
from yunshi.applications.models import Filing
from yunshi.applications.services import save_answers, start_filing
from yunshi.casework import clock
from yunshi.demo.card.filings import demo_wallet, sign_if_asked
from yunshi.demo.filings import draft
from yunshi.parties.models import Membership, Organisation, Person
from yunshi.programmes.models import Window
from yunshi.programmes.queries import actor_of, current_packs
from yunshi.programmes.services import open_window
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import TEXT_TYPES, Question
from yunshi.rulebook.text import Text


class Site:
    """One vendor with a complete draft of the largest programme."""

    def __init__(self) -> None:
        call_command("load_packs", working_texts=True, verbosity=0, stdout=io.StringIO())
        demo_wallet().publish_lists(clock.now())
        self.pack = max((loaded.pack for loaded in current_packs()), key=lambda p: len(p.questions))
        with transaction.atomic():
            self.firm = Organisation.objects.create(ubn="90002222", name="量測示範有限公司")
            self.person = Person.objects.create(email="bench@demo.example", name="量測")
            Membership.objects.create(
                person=self.person, organisation=self.firm, role=Membership.Role.OWNER
            )
        self._chosen: dict[UUID, list[str]] = {}
        self.filing = draft(self.firm, actor_of(self.person.pk), self._window())

    def _window(self) -> Window:
        now = clock.now()
        return open_window(
            self.pack.id,
            uuid4().hex,
            Text(**{"zh-Hant": "量測", "en": "Benchmark"}),
            now - timedelta(days=1),
            now + timedelta(days=1),
            by=None,
        )

    def ready_filing(self) -> Filing:
        """The complete draft once more, in a window of its own: none has a limit to meet."""
        self.filing.draft.refresh_from_db()
        started = start_filing(
            self._window().id,
            self.firm.id,
            actor_of(self.person.pk),
            data=self.filing.draft.data,
        )
        if not isinstance(started, Filing):
            raise RuntimeError(str(started))
        self._chosen[started.pk] = [str(solution.id) for solution in started.solutions.all()]
        self._declare(started)
        # So many signatures of one person in a row the site would not take.
        cache.clear()
        sign_if_asked(
            Filing.objects.get(pk=started.pk),
            actor_of(self.person.pk),
            arrived_at=clock.now(),
            wallet=demo_wallet(),
        )
        return started

    def _declare(self, started: Filing) -> None:
        """As in the complete draft; declarations are never brought along."""
        levels = [
            ("", self.filing.draft.data),
            *zip(self._chosen[started.pk], self.filing.draft.data["solutions"], strict=True),
        ]
        made = {
            Address(solution, DECLARATIONS, item): answer
            for solution, level in levels
            for item, answer in level.get(DECLARATIONS, {}).items()
        }
        save_answers(started, started.draft.revision, made, actor_of(self.person.pk))

    def revision(self) -> int:
        """The draft's revision before anything is saved; every save counts one up."""
        self.filing.draft.refresh_from_db()
        return self.filing.draft.revision

    def autosave(self, revision: int) -> tuple[str, dict[str, object]]:
        """One changed text in the section with the most questions."""
        form, section, question = self._place
        return (
            reverse(
                "applications:solution_autosave",
                args=[self.filing.id, self._solution, form, section],
            ),
            {
                "base_revision": str(revision),
                "changed": question,
                question: f"第 {revision} 次量測的內容 {uuid4().hex[:8]}",
            },
        )

    @cached_property
    def _solution(self) -> UUID:
        return self.filing.solutions.get().id

    @cached_property
    def _place(self) -> tuple[str, str, str]:
        return place_to_type(self.pack)

    def submission(self, ready: Filing) -> tuple[str, dict[str, object]]:
        return reverse("applications:check", args=[ready.id]), {
            "key": uuid4().hex,
            "solutions": self._chosen[ready.pk],
        }


def place_to_type(pack: Pack) -> tuple[str, str, str]:
    """Form, section and question of a solution: of the section with the most questions."""
    found = max(
        (
            (form, section, item.id)
            for form in pack.forms
            for section in form.sections
            for item in section.questions
            if form.per == "solution"
            and form.shown_when is None
            and isinstance(item, Question)
            and item.type in TEXT_TYPES
            and item.shown_when is None
        ),
        key=lambda found: len(found[1].questions),
    )
    return found[0].form, found[1].id, found[2]
