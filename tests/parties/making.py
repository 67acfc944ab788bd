"""People and organisations for tests, made through the room's own services."""

from __future__ import annotations

import re
from itertools import count
from typing import Any

from allauth.account.models import EmailAddress
from django.conf import settings
from django.core.mail import EmailMessage
from django.http import HttpResponse
from django.test import Client

from yunshi.parties.links import invitation_token
from yunshi.parties.models import Membership, Organisation, Person
from yunshi.parties.outcomes import Invited, Joined, PersonCreated, Registered
from yunshi.parties.services import (
    accept_invitation,
    create_person,
    invite_member,
    register_organisation,
)

PASSWORD = "correct horse battery 7"
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


def registered(*, verified: bool = True, **changed: str) -> Registered:
    outcome = register_organisation(**entries(**changed))
    assert isinstance(outcome, Registered), outcome
    if verified:
        EmailAddress.objects.filter(user=outcome.person).update(verified=True)
    return outcome


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


def link_in(mail: EmailMessage) -> str:
    """The path of the link that a mail carries."""
    (link,) = re.findall(rf"{re.escape(settings.YUNSHI_BASE_URL)}(/\S+)", str(mail.body))
    return str(link)


def code_in(mail: EmailMessage) -> str:
    (code,) = re.findall(r"^\d{4}-\d{4}$", str(mail.body), re.MULTILINE)
    return str(code)
