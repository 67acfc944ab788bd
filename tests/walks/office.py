"""The office brings a filed solution to the market through its pages."""

from __future__ import annotations

from uuid import UUID

from playwright.sync_api import Page

from tests.walks.looking import look
from yunshi.casework.models import Case


class OfficeWalk:
    """One case, from the queue to the listing."""

    def __init__(self, page: Page, case: UUID) -> None:
        self.page = page
        self.case = case

    @property
    def address(self) -> str:
        return f"/office/cases/{self.case}/"

    @property
    def state(self) -> str:
        return Case.objects.get(pk=self.case).state

    def see_queue(self) -> None:
        self.page.goto("/office/")
        look(self.page, "queue")
        self.page.goto("/office/?tab=all")
        self.page.locator(f'a[href*="{self.case}"]').first.wait_for()

    def see_every_tab(self) -> None:
        for tab in ("answers", "files", "journal", "supplements", "vendor"):
            self.page.goto(f"{self.address}{tab}/")
            look(self.page, f"case-{tab}")

    def judge(self) -> None:
        """Finds every point that a person must judge to be met."""
        self.page.goto(self.address)
        look(self.page, "case-to-judge")
        buttons = self.page.locator('#to-judge button[name="answer"][value="met"]')
        while buttons.count():
            with self.page.expect_navigation():
                buttons.first.click()
        look(self.page, "case-judged")

    def act(self, action: str) -> None:
        """Presses the button of an action, giving no reason where none is needed."""
        self.page.goto(self.address)
        form = self.page.locator(f'form[action$="/do/{action}/"]')
        if not form.is_visible():
            self.page.locator(f'details:has(form[action$="/do/{action}/"]) > summary').click()
        with self.page.expect_navigation():
            form.locator("button").click()
        look(self.page, f"case-after-{action}")
