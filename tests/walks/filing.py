"""A vendor files an example of a pack through the pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from playwright.sync_api import Page, TimeoutError, expect

from tests.signing import PIN
from tests.walks.filling import fill_question, upload_paper
from tests.walks.looking import look, photograph
from yunshi.applications.models import Filing
from yunshi.applications.signing import must_be_signed
from yunshi.casework import clock
from yunshi.rulebook.pack.forms import Form, PaperHere, Section
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import Question

RECENT = timedelta(days=20)


class FilingWalk:
    """One filing, from the desk to its receipt."""

    def __init__(self, page: Page, pack: Pack, answers: Mapping[str, Any]) -> None:
        self.page = page
        self.pack = pack
        self.answers = answers

    def start(self) -> None:
        self.page.goto("/apply/")
        look(self.page, "desk-empty")
        self.page.locator('form[action*="/apply/start/"] button').first.click()
        self.page.wait_for_url("**/apply/*-*-*-*-*/")
        look(self.page, "tasks-new")

    @property
    def filing(self) -> Filing:
        return Filing.objects.order_by("-started_at").first()  # type: ignore[return-value]

    @property
    def solution(self) -> str:
        return str(self.filing.solutions.get().id)

    def fill(self) -> None:
        """Every section of the pack that the example answers, in the pack's order."""
        saved: set[str] = set()
        for form, section in self._sections():
            level = self._level(form)
            self.page.goto(self._address(form, section))
            if self.page.locator("form[data-autosave]").count() == 0:
                continue  # not asked of this filing
            name = f"section-{form.form}-{section.id}"
            look(self.page, name, kind="section")
            for item in section.questions:
                if isinstance(item, PaperHere):
                    paper = self.pack.paper_by_id[item.paper]
                    given = level.get("documents", {}).get(item.paper)
                    if given:
                        upload_paper(self.page, self.pack, paper, given, self._recent())
                else:
                    self._answer(item, level.get(form.form, {}))
            look(self.page, f"{name}-filled", kind="section-filled")
            self._save_and_leave()
            if form.form not in saved:
                # The same page each time; it is looked at once for each form.
                saved.add(form.form)
                look(self.page, f"tasks-after-{form.form}", kind="tasks")

    def _save_and_leave(self) -> None:
        self.page.locator('button[name="action"][value="list"]').click()
        try:
            self.page.wait_for_url(f"**/apply/{self.filing.id}/")
        except TimeoutError:
            photograph(self.page, "stuck")
            raise

    def _recent(self) -> Any:
        return (clock.now() - RECENT).date()

    def _answer(self, question: Question, answers: Mapping[str, Any]) -> None:
        if question.id not in answers:
            return
        value = answers[question.id]
        fill_question(self.page, question, value)
        chosen = value if isinstance(value, list) else [value]
        for option, followers in question.followed_by.items():
            if option in chosen:
                for follower in followers:
                    self._answer(follower, answers)

    def _sections(self) -> Iterator[tuple[Form, Section]]:
        """What is to be filled in: the forms of an account have been, and came along."""
        account = self.pack.programme.account
        brought = account.forms if account is not None else ()
        for form in self.pack.forms:
            for section in form.sections if form.form not in brought else ():
                yield form, section

    def _level(self, form: Form) -> Mapping[str, Any]:
        level: Mapping[str, Any] = (
            self.answers if form.per == "filing" else self.answers["solutions"][0]
        )
        return level

    def _address(self, form: Form, section: Section) -> str:
        base = f"/apply/{self.filing.id}/"
        if form.per == "solution":
            base += f"solutions/{self.solution}/"
        return f"{base}{form.form}/{section.id}/"

    def declare(self) -> None:
        """Reads and ticks every declaration, of the filing and of its solution."""
        bases = [f"/apply/{self.filing.id}/declarations/"]
        if any(declaration.per == "solution" for declaration in self.pack.declarations):
            bases.append(f"/apply/{self.filing.id}/solutions/{self.solution}/declarations/")
        for number, address in enumerate(bases):
            self.page.goto(address)
            look(self.page, f"declarations-{number}")
            for box in self.page.locator('form[data-autosave] input[type="checkbox"]').all():
                assert not box.is_checked(), "nothing is ticked beforehand"
                box.check(force=True)
            look(self.page, f"declarations-{number}-ticked", kind="declarations-ticked")
            self._save_and_leave()

    def _sign(self) -> None:
        """With the card in the reader, through the component's own window."""
        self.page.locator("#card-pin").fill(PIN)
        with self.page.expect_navigation():
            self.page.locator("form[data-card] button").click()
        expect(self.page.locator("form[data-card]")).to_have_count(0)
        look(self.page, "check-signed")

    def submit(self) -> None:
        """Checks the answers, submits, and reads the receipt."""
        look(self.page, "tasks-complete")
        self.page.goto(f"/apply/{self.filing.id}/check/")
        look(self.page, "check")
        if must_be_signed(self.pack):
            self._sign()
        self.page.locator(".card form button.accent").click()
        self.page.wait_for_load_state()
        assert self.page.url.endswith("/receipt/"), self.page.locator("main").inner_text()[:2000]
        look(self.page, "receipt")
        self.page.goto("/apply/")
        look(self.page, "desk-filed")
        self.page.goto(f"/apply/{self.filing.id}/")
        look(self.page, "tasks-filed")
