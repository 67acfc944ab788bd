"""Demo accounts: one per role, with passwords of this instance alone."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from allauth.mfa.totp.internal.auth import generate_totp_secret
from django.conf import settings

from yunshi.casework import clock
from yunshi.demo.invented import invented
from yunshi.parties.models import Person
from yunshi.parties.outcomes import PersonCreated
from yunshi.parties.passwords import rule_in_force
from yunshi.parties.services import create_person, give_authenticator
from yunshi.parties.sign_in.codes import code_of_step, step_at
from yunshi.programmes.models import Programme
from yunshi.programmes.services import grant_staff
from yunshi.rulebook.lifecycle import Role

STAFF = (Role.OFFICER, Role.AGENCY, Role.REVIEWER, Role.AUDITOR, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class Account:
    role: str
    email: str
    password: str
    totp_secret: str
    """Empty for those who sign in without a second factor."""

    @property
    def code(self) -> str:
        """The second factor's code of this half minute."""
        if not self.totp_secret:
            return ""
        return code_of_step(self.totp_secret, step_at(clock.now()))


def accounts_file() -> Path:
    return Path(settings.YUNSHI_HOME) / "demo-accounts.json"


def known_accounts() -> dict[str, Account]:
    """The accounts of this instance by role; none before the demo was made."""
    path = accounts_file()
    if not path.exists():
        return {}
    return {role: Account(**kept) for role, kept in json.loads(path.read_text()).items()}


def make_accounts() -> dict[str, Account]:
    """Makes what is missing. A password is written once, into a file of the owner alone."""
    known = known_accounts()
    for role, told in invented()["people"].items():
        person = Person.objects.filter(email=told["email"]).first()
        if person is not None and role in known:
            continue
        known[role] = _make(role, told, person)
    handle = os.open(accounts_file(), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w") as file:
        json.dump({role: asdict(account) for role, account in known.items()}, file, indent=1)
    _grant(known)
    return known


def _make(role: str, told: dict[str, str], person: Person | None) -> Account:
    password = _fitting_password()
    if person is None:
        created = create_person(told["email"], told["name"], password=password)
        if not isinstance(created, PersonCreated):
            raise ValueError(f"demo account {role}: {created}")
        person = created.person
    else:
        # The database outlived the file with its passwords.
        person.set_password(password)
        person.save(update_fields=["password"])
    secret = ""
    if role in STAFF:
        secret = generate_totp_secret()
        give_authenticator(person, secret)
    return Account(role, told["email"], password, secret)


def _grant(accounts: dict[str, Account]) -> None:
    programmes = list(Programme.objects.values_list("id", flat=True))
    for role in STAFF:
        person = Person.objects.get(email=accounts[role.value].email)
        if role is Role.ADMINISTRATOR:
            grant_staff(person, role, None)
        else:
            for programme in programmes:
                grant_staff(person, role, programme)


def _fitting_password() -> str:
    """A random one that the rule in force takes: few of them lack a digit or a capital."""
    rule = rule_in_force()
    while rule.missing_in(password := secrets.token_urlsafe(max(12, rule.at_least))):
        pass
    return password
