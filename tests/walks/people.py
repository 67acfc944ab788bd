"""People in a browser: a vendor who registers, staff who sign in with a second factor."""

from __future__ import annotations

from uuid import uuid4

from allauth.mfa.totp.internal import auth as totp
from django.core import mail
from playwright.sync_api import Page

from tests.parties.making import link_in
from tests.walks.looking import look
from yunshi.casework import clock
from yunshi.parties.models import Person
from yunshi.parties.outcomes import PersonCreated
from yunshi.parties.services import create_person
from yunshi.parties.sign_in.codes import code_of_step, step_at
from yunshi.programmes.services import grant_staff
from yunshi.rulebook.lifecycle import Role

PASSWORD = "Kunji-0509-Yunduan"


def register(page: Page, ubn: str, company: str) -> str:
    """A new organisation, from the public page to being signed in; returns the address."""
    email = f"{uuid4().hex[:12]}@vendor.example"
    page.goto("/register/")
    look(page, "register")
    for name, value in (
        ("organisation_name", company),
        ("ubn", ubn),
        ("name", "堃𠮷"),
        ("email", email),
        ("password", PASSWORD),
        ("password_again", PASSWORD),
    ):
        page.locator(f'[name="{name}"]').fill(value)
    consent = page.locator('input[type="checkbox"]')
    for number in range(consent.count()):
        consent.nth(number).check(force=True)
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_url("**/register/sent/")
    look(page, "look-into-mailbox")
    letter = next(sent for sent in reversed(mail.outbox) if sent.to == [email])
    page.goto(link_in(letter))
    look(page, "verify-address")
    page.locator('[name="password"]').fill(PASSWORD)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url(lambda url: "register" not in url)
    return email


class Staff:
    """Somebody of the office: an account with an authenticator, as an administrator made it."""

    def __init__(self, role: Role, programme: str) -> None:
        created = create_person(f"{uuid4().hex[:12]}@office.example", "承辦", password=PASSWORD)
        assert isinstance(created, PersonCreated), created
        self.person: Person = created.person
        self.secret = totp.generate_totp_secret()
        totp.TOTP.activate(self.person, self.secret)
        grant_staff(self.person, role, programme)

    def sign_in(self, page: Page) -> None:
        page.goto("/accounts/login/")
        look(page, "sign-in")
        page.locator('[name="login"]').fill(self.person.email)
        page.locator('[name="password"]').fill(PASSWORD)
        page.locator("main form button[type=submit]").first.click()
        page.locator('[name="code"]').wait_for()
        look(page, "second-factor")
        page.locator('[name="code"]').fill(code_of_step(self.secret, step_at(clock.now())))
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_url(lambda url: "authenticate" not in url)
        look(page, "staff-desk")
