"""A vendor applies for the account of a programme through the pages, and an officer approves it."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import TimeoutError

from tests.walks.filing import FilingWalk
from tests.walks.looking import look, photograph
from tests.walks.people import PASSWORD
from yunshi.programmes.account_judging import account_forms
from yunshi.programmes.models import Enrolment
from yunshi.rulebook.pack.forms import Form, Section


class AccountWalk(FilingWalk):
    """One account: from the desk to where it is sent, in the way in which filings are filled in."""

    @property
    def home(self) -> str:
        return f"/apply/accounts/{self.pack.id}/"

    @property
    def row(self) -> Enrolment:
        return Enrolment.objects.select_related("case").get(programme=self.pack.id)

    def start(self) -> None:
        self.page.goto("/apply/")
        look(self.page, "desk-without-account")
        assert self.page.locator('form[action*="/apply/start/"]').count() == 0
        self.page.locator(f'a[href="{self.home}"]').click()
        look(self.page, "account-new")
        self.page.locator('form[action$="/begin/"] button').click()
        self.page.wait_for_url(f"**{self.home}")
        look(self.page, "account-tasks")

    def submit(self) -> None:
        """Reads by when it is decided, and sends it."""
        self.page.goto(f"/apply/accounts/{self.row.id}/check/")
        look(self.page, "account-check")
        self.page.locator(".card form button.accent").click()
        self.page.wait_for_url(f"**{self.home}")
        look(self.page, "account-sent")
        assert self.row.case.state == "pending_review"

    def approve(self) -> None:
        """As an officer who has signed in: from the list to the approval."""
        self.page.goto("/office/accounts/")
        look(self.page, "accounts")
        address = f"/office/accounts/{self.row.case_id}/"
        self.page.locator(f'a[href="{address}"]').click()
        look(self.page, "account-at-office")
        self.page.goto(f"{address}return/")
        look(self.page, "account-return")
        self.page.goto(address)
        form = self.page.locator('form[action$="/do/approve_account/"]')
        self.page.locator('details:has(form[action$="/do/approve_account/"]) > summary').click()
        with self.page.expect_navigation():
            form.locator("button").click()
        look(self.page, "account-approved")
        assert self.row.case.state == "active"

    def sign_in(self, email: str) -> None:
        """The vendor comes back."""
        self.page.goto("/accounts/login/")
        self.page.locator('[name="login"]').fill(email)
        self.page.locator('[name="password"]').fill(PASSWORD)
        self.page.locator("main form button[type=submit]").first.click()
        self.page.wait_for_url(lambda url: "login" not in url)
        self.page.goto(self.home)
        look(self.page, "account-active")

    def _sections(self) -> Iterator[tuple[Form, Section]]:
        for form in account_forms(self.pack):
            for section in form.sections:
                yield form, section

    def _address(self, form: Form, section: Section) -> str:
        return f"/apply/accounts/{self.row.id}/{form.form}/{section.id}/"

    def _save_and_leave(self) -> None:
        self.page.locator('button[name="action"][value="list"]').click()
        try:
            self.page.wait_for_url(f"**{self.home}")
        except TimeoutError:
            photograph(self.page, "stuck")
            raise
