"""Every page of the room, as people in different states get to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import uuid4

from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.core import mail
from django.test import Client

from tests.parties.making import (
    OTHER_UBN,
    PASSWORD,
    VERIFICATION,
    WRONG,
    a_member,
    a_person,
    begun,
    link_in,
    posted,
    registered,
    registers,
    sign_in,
    verification_page,
    verifies,
)
from tests.parties.test_invitations import invited, joins
from yunshi.casework.clock import now
from yunshi.parties.links import registration_token
from yunshi.parties.models import PendingRegistration, Person
from yunshi.parties.services import complete_registration, give_authenticator, invite_member


@dataclass
class Visit:
    """A page: how one gets to it, with what in hand, and the status it has."""

    name: str
    browser: Client
    path: str
    status: int = 200
    post: dict[str, str] | None = None

    def answer(self, language: str) -> Any:
        headers = {"accept-language": language}
        if self.post is not None:
            return self.browser.post(self.path, self.post, headers=headers)
        if self.path.startswith("/register/verify/"):
            # Its address holds a token, so it leads on.
            return self.browser.get(self.path, headers=headers, follow=True)
        return self.browser.get(self.path, headers=headers)


def signed_in_as(person: Person) -> Client:
    browser = Client()
    sign_in(browser, person)
    # The language of the visit, not of the person, decides in these tests.
    del browser.cookies["yunshi-language"]
    return browser


def visits() -> list[Visit]:
    """Every page of the room, each in the states in which it looks different."""
    owner = registered()
    member = a_member(owner.organisation, name="陳美玲")
    second = registered(ubn=OTHER_UBN, organisation_name="乙方股份有限公司")
    both = a_member(owner.organisation, name="兩邊")
    joins(invited(second, both.person.email), both.person)
    invite_member(owner.organisation.pk, "late@vendor.example", by=owner.person)
    newcomer, known = (
        f"/invitation/{invited(owner, address)}/"
        for address in ("new@vendor.example", a_person(email="known@vendor.example").email)
    )
    guarded = a_person(name="已設定")
    give_authenticator(guarded, "GEZDGNBVGY3TQOJQ")
    RecoveryCodes.activate(guarded)
    visitor, nobody = Client(), signed_in_as(a_person(name="無"))
    boss, colleague, two = map(signed_in_as, (owner.person, member.person, both.person))
    waiting, verifying = Client(), Client()
    sign_in(waiting, guarded)
    sign_in(verifying, a_person(address_is_verified=False))
    registering, unsent, late = Client(), Client(), Client()
    for browser in (registering, unsent, late):
        registers(browser, ubn="22099131", email=f"{id(browser)}@vendor.example")
    PendingRegistration.objects.filter(email=f"{id(unsent)}@vendor.example").update(sent_at=None)
    PendingRegistration.objects.filter(email=f"{id(late)}@vendor.example").delete()
    waiting_link = verification_page(begun(ubn="22099131"))
    expired = registration_token(uuid4(), now() - timedelta(hours=1))
    used = registration_token(uuid4(), now() + timedelta(hours=1))
    second_comer = _second_comer()
    inside = Client()
    inside.force_login(guarded)
    inside.post("/accounts/reauthenticate/", {"password": PASSWORD})
    staff = signed_in_as(a_person(name="承辦", must_use_second_factor=True))
    reset = _reset_form(visitor, owner.person)
    return [
        Visit("register", visitor, "/register/"),
        Visit("register, wrong", visitor, "/register/", post={"ubn": "1"}),
        Visit("register, taken", visitor, "/register/", post=posted()),
        Visit("register, sent", registering, "/register/sent/"),
        Visit("register, not sent", unsent, "/register/sent/"),
        Visit("register, ended", late, "/register/sent/", status=410),
        Visit("verify link", visitor, waiting_link),
        Visit("verify link, wrong", visitor, VERIFICATION, post={"password": WRONG}),
        Visit("verify link, expired", visitor, verification_page(expired), status=410),
        Visit("verify link, used", visitor, verification_page(used), status=410),
        Visit("verify link, broken", visitor, "/register/verify/x/", status=410),
        Visit("verify link, signed in", boss, waiting_link, status=403),
        Visit("number taken", second_comer, "/register/taken/"),
        Visit("sign in", visitor, "/accounts/login/"),
        Visit("sign in, ended", visitor, "/accounts/login/?ended=1"),
        Visit("sign in, wrong", visitor, "/accounts/login/", post=_wrong()),
        Visit("verify", verifying, "/accounts/confirm-email/"),
        Visit("forgotten", visitor, "/accounts/password/reset/"),
        Visit("forgotten, wrong", visitor, "/accounts/password/reset/", post={"email": "x"}),
        Visit("forgotten, sent", visitor, "/accounts/password/reset/done/"),
        Visit("reset", visitor, reset),
        Visit("reset, wrong", visitor, reset, post={"password1": "a", "password2": "b"}),
        Visit("reset, used", Client(), "/accounts/password/reset/key/abc-def/"),
        Visit("reset, done", visitor, "/accounts/password/reset/key/done/"),
        Visit("closed", visitor, "/accounts/inactive/"),
        Visit("invitation, new", visitor, newcomer),
        Visit("invitation, new, wrong", visitor, newcomer, post={"name": ""}),
        Visit("invitation, known", visitor, known),
        Visit("invitation, other", boss, known, status=410),
        Visit("invitation, broken", visitor, "/invitation/x/", status=410),
        Visit("code", waiting, "/accounts/2fa/authenticate/"),
        Visit("code, wrong", waiting, "/accounts/2fa/authenticate/", post={"code": "x"}),
        Visit("account", boss, "/account/"),
        Visit("account, wrong", boss, "/account/", post={"name": "x" * 61}),
        Visit("account, two", two, "/account/"),
        Visit("account, guarded", inside, "/account/"),
        Visit("members, owner", boss, "/organisation/members/"),
        Visit("members, wrong", boss, "/organisation/members/", post={"email": "x"}),
        Visit("members, member", colleague, "/organisation/members/"),
        Visit("members, refused", colleague, "/organisation/members/", 403, {"email": "a@b.cc"}),
        Visit("remove", boss, f"/organisation/members/{member.pk}/remove/"),
        Visit("choose", two, "/organisation/"),
        Visit("choose, wrong", two, "/organisation/", post={"organisation": "x"}),
        Visit("nowhere", nobody, "/organisation/members/", status=403),
        Visit("address", boss, "/accounts/email/"),
        Visit("address, wrong", boss, "/accounts/email/", post={"email": "x", "action_add": "y"}),
        Visit("password", boss, "/accounts/password/change/"),
        Visit("password, wrong", boss, "/accounts/password/change/", post={"oldpassword": "x"}),
        Visit("factor, none", boss, "/accounts/2fa/"),
        Visit("factor, set", inside, "/accounts/2fa/"),
        Visit("set up", boss, "/accounts/2fa/totp/activate/"),
        Visit("set up, wrong", boss, "/accounts/2fa/totp/activate/", post={"code": "x"}),
        Visit("set up, staff", staff, "/accounts/2fa/totp/activate/"),
        Visit("take away", inside, "/accounts/2fa/totp/deactivate/"),
        Visit("recovery", inside, "/accounts/2fa/recovery-codes/"),
        Visit("recovery, new", inside, "/accounts/2fa/recovery-codes/generate/"),
        Visit("again", boss, "/accounts/reauthenticate/"),
        Visit("again, wrong", boss, "/accounts/reauthenticate/", post={"password": "x"}),
        Visit("again, code", inside, "/accounts/2fa/reauthenticate/"),
        Visit("leave", boss, "/accounts/logout/"),
    ]


def _second_comer() -> Client:
    """Somebody whose company others registered before the link was opened."""
    ours, theirs = begun(ubn="53212539"), begun(ubn="53212539")
    complete_registration(theirs, PASSWORD)
    browser = Client()
    verifies(browser, verification_page(ours))
    browser.cookies.pop("yunshi-language", None)
    return browser


def _wrong() -> dict[str, str]:
    return {"login": "nobody@vendor.example", "password": "wrong horse battery 7"}


def _reset_form(browser: Client, person: Person) -> str:
    browser.post("/accounts/password/reset/", {"email": person.email})
    return str(browser.get(link_in(mail.outbox[-1])).headers["Location"])
