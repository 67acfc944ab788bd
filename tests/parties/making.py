"""People and organisations for tests, made through the room's own services."""

from __future__ import annotations

import re
from itertools import count
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.http import HttpResponse
from django.test import Client, TestCase

from yunshi.casework.clock import now
from yunshi.parties.links import invitation_token, registration_token
from yunshi.parties.models import Membership, Organisation, Person
from yunshi.parties.outcomes import (
    Invited,
    Joined,
    Pending,
    PersonCreated,
    Refused,
    Registered,
)
from yunshi.parties.services import (
    accept_invitation,
    begin_registration,
    complete_registration,
    create_person,
    invite_member,
)
from yunshi.parties.sign_in.codes import code_of_step, step_at

PASSWORD = "correct horse battery 7"
WRONG = "wrong horse battery 7"
MISMATCH = "帳號或密碼不對。請核對後再試一次。"
LOCKED = "連續失敗太多次，這個帳號 15 分鐘後才能再試。已儲存的內容都還在。"
WAITS = (
    "你的申請還沒完成：請開啟寄到這個電子郵件的信中連結。如果這個電子郵件已經有帳號，信裡會說明。"
)
UBN = "12345675"
OTHER_UBN = "04595257"
_numbers = count(1)


def entries(**changed: str) -> dict[str, Any]:
    """What registers an organisation; each call with another address."""
    return {
        "ubn": UBN,
        "organisation_name": "晴川資訊股份有限公司",
        "person_name": "王小明",
        "email": f"owner{next(_numbers)}@vendor.example",
        "password": PASSWORD,
        "password_again": PASSWORD,
        **changed,
    }


def begun(**changed: str) -> str:
    """A registration whose address is not verified yet: the token of its link."""
    outcome = begin_registration(**entries(**changed))
    assert isinstance(outcome, Pending), outcome
    return registration_token(outcome.registration.pk, outcome.registration.expires_at)


def registered(**changed: str) -> Registered:
    outcome = complete_registration(begun(**changed), PASSWORD)
    assert isinstance(outcome, Registered), outcome
    return outcome


def registers(browser: Client, **changed: str) -> HttpResponse:
    """Through the page; the mail goes out, as it does when the page's work is committed."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        answer = browser.post("/register/", posted(**changed))
    assert isinstance(answer, HttpResponse)
    return answer


def a_person(name: str = "林大華", email: str = "", **changed: Any) -> Person:
    address = email or f"person{next(_numbers)}@vendor.example"
    outcome = create_person(address, name, **{"password": PASSWORD, **changed})
    assert isinstance(outcome, PersonCreated), outcome
    return outcome.person


def a_member(organisation: Organisation, **changed: Any) -> Membership:
    """Somebody who has joined by an invitation of the owner."""
    person = a_person(**changed)
    owner = Person.objects.get(memberships__organisation=organisation, memberships__role="owner")
    invited = invite_member(organisation.pk, person.email, by=owner)
    assert isinstance(invited, Invited), invited
    joined = accept_invitation(invitation_token(invited.invitation.pk), by=person)
    assert isinstance(joined, Joined), joined
    return joined.membership


def sign_in(client: Client, person: Person, password: str = PASSWORD) -> HttpResponse:
    """Through the page, as a person does."""
    answer = client.post("/accounts/login/", {"login": person.email, "password": password})
    assert isinstance(answer, HttpResponse)
    return answer


def who(client: Client) -> str | None:
    """Whom the site takes the browser for: the address on the account page."""
    answer = client.get("/account/")
    return str(answer.context["person"].email) if answer.status_code == 200 else None


def verification_page(token: str) -> str:
    """Where the link of a registration's mail leads."""
    return f"/register/verify/{token}/"


VERIFICATION = "/register/verify/"
"""The page that every such link leads to: its own address holds no token."""


def verifies(browser: Client, link: str, password: str = PASSWORD) -> HttpResponse:
    """Opens a link and enters a password on the page behind it."""
    browser.get(link)
    answer = browser.post(VERIFICATION, {"password": password})
    assert isinstance(answer, HttpResponse)
    return answer


def link_in(mail: EmailMessage) -> str:
    """The path of the link that a mail carries."""
    (link,) = re.findall(rf"{re.escape(settings.YUNSHI_BASE_URL)}(/\S+)", str(mail.body))
    return str(link)


def code_in(mail: EmailMessage) -> str:
    (code,) = re.findall(r"^\d{4}-\d{4}$", str(mail.body), re.MULTILINE)
    return str(code)


def posted(**changed: str) -> dict[str, str]:
    """The form of the page, filled in."""
    typed = entries(**changed)
    typed["name"] = typed.pop("person_name")
    return typed


def rules(outcome: object) -> list[str]:
    assert isinstance(outcome, Refused), outcome
    return [finding.rule for finding in outcome.findings]


def said(answer: Any) -> tuple[str, ...]:
    """What a page of sign-in says against the form."""
    return tuple(str(error) for error in answer.context["form"].non_field_errors())


def code(secret: str, steps: int = 0) -> str:
    """What the telephone shows now, or some half minutes from now."""
    return code_of_step(secret, step_at(now()) + steps)
