"""``staff``: who works for a programme, and as what."""

from __future__ import annotations

from typing import Any

from allauth.account.models import EmailAddress
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.utils.translation import gettext as _

from yunshi.design.language import words_of
from yunshi.parties.entries import address_of
from yunshi.parties.first_password import FIRST_PASSWORD_WITHIN, first_password_url
from yunshi.parties.models import Person
from yunshi.parties.outcomes import Refused
from yunshi.parties.queries import memberships_of
from yunshi.parties.services import create_person
from yunshi.programmes.management.naming import (
    person_named,
    programme_named,
    programmes_there_are,
)
from yunshi.programmes.models import StaffGrant
from yunshi.programmes.models.staff import STAFF_ROLES
from yunshi.programmes.queries import standing_grants
from yunshi.programmes.services import end_staff_grant, grant_staff
from yunshi.rulebook.lifecycle import Role


class Command(BaseCommand):
    help = "List who has which role, make an account for a role, give a role, or end it."

    def add_arguments(self, parser: CommandParser) -> None:
        acts = parser.add_subparsers(dest="act", required=True)
        acts.add_parser("list", help="every role that is held now")
        for act, told, whose in (
            ("create", "make the account if there is none, and give a role", "who gets it"),
            ("grant", "give a role", "of an account that exists"),
            ("end", "take a role away", "of an account that exists"),
        ):
            words = acts.add_parser(act, help=told)
            if act == "create":
                words.add_argument("--name", default="", help="of a person without an account")
                words.add_argument("--language", choices=Person.Language.values, help="of mails")
            words.add_argument("email", help=whose)
            words.add_argument("role", help=", ".join(STAFF_ROLES))
            words.add_argument("programme", nargs="?", help="none for an administrator")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["act"] == "list":
            self._list()
            return
        role = _role_named(options["role"])
        programme = _programme_for(role, options["programme"])
        if options["act"] == "create":
            self._create(options, role, programme)
        elif options["act"] == "grant":
            _refuse_a_strangers(person_named(options["email"]))
            self._grant(options["email"], role, programme)
        else:
            self._end(options["email"], role, programme)

    def _list(self) -> None:
        grants = standing_grants()
        for grant in grants:
            self.stdout.write(_line(grant))
        if not grants:
            self.stdout.write(_("Nobody has a role yet."))

    def _create(self, options: dict[str, Any], role: Role, programme: str | None) -> None:
        """The account, when there is none, and its role; both or neither."""
        with transaction.atomic():
            there = Person.objects.filter(email=address_of(options["email"])).first()
            if there is None:
                _make_account(options["email"], options["name"], options["language"])
            else:
                _refuse_a_strangers(there)
            self._grant(options["email"], role, programme)
        person = person_named(options["email"])
        if person.has_usable_password():
            self.stdout.write(_("The account has a password already and keeps it."))
            return
        minutes = int(FIRST_PASSWORD_WITHIN.total_seconds()) // 60
        self.stdout.write(
            _(
                "Hand this link to %(email)s alone. It works once and for %(minutes)d minutes: "
                "there the password is set, and at the first sign-in the authenticator. Run the "
                "same command again for another link."
            )
            % {"email": person.email, "minutes": minutes}
        )
        self.stdout.write(first_password_url(person))

    def _grant(self, email: str, role: Role, programme: str | None) -> None:
        person = person_named(email)
        grant_staff(person, role, programme)
        said = {"email": person.email, "role": role.value, "programme": programme}
        self.stdout.write(
            _("%(email)s is now %(role)s of the platform, and signs in with a second factor.")
            % said
            if programme is None
            else _("%(email)s is now %(role)s of %(programme)s, and signs in with a second factor.")
            % said
        )

    def _end(self, email: str, role: Role, programme: str | None) -> None:
        address = address_of(email)
        held = standing_grants()
        wanted = (address, role.value, programme)
        for grant in held:
            facts = (grant.person.email, grant.role, grant.programme_id)
            if facts == wanted and end_staff_grant(grant.pk):
                self.stdout.write(_("Ended: %(line)s") % {"line": _line(grant)})
                return
        roles = [_line(grant) for grant in held if grant.person.email == address]
        if not roles:
            raise CommandError(
                _("%(email)s has no role. See who has: staff list.") % {"email": email}
            )
        raise CommandError(
            _("%(email)s does not have this role. Roles held: %(roles)s.")
            % {"email": email, "roles": _("; ").join(roles)}
        )


def _make_account(email: str, name: str, language: str | None) -> None:
    if not name.strip():
        raise CommandError(
            _("No account has the address %(email)s. To make one, say who it is: --name.")
            % {"email": email}
        )
    made = create_person(
        email, name, language=language or Person.Language.CHINESE, must_use_second_factor=True
    )
    if isinstance(made, Refused):
        raise CommandError(" ".join(words_of(made.findings)))


def _refuse_a_strangers(person: Person) -> None:
    """Anybody can open an account for any address: it says nothing of who uses it until the mail
    to the address was answered, and a vendor's account is not the office's."""
    if not EmailAddress.objects.filter(user=person, email=person.email, verified=True).exists():
        raise CommandError(
            _(
                "An account for %(email)s was opened by somebody who has not shown that the "
                "address is theirs: no role is given. Ask the person whether they opened it. If "
                "so, they confirm it by the link in the mail, and you run this command again. If "
                "not, use another address."
            )
            % {"email": person.email}
        )
    for membership in memberships_of(person):
        raise CommandError(
            _(
                "The account of %(email)s belongs to %(organisation)s: no role is given. Use an "
                "address of the person's own for the office, or have them leave the organisation "
                "first."
            )
            % {"email": person.email, "organisation": membership.organisation.name}
        )


def _line(grant: StaffGrant) -> str:
    return " ".join((grant.person.email, grant.role, grant.programme_id or "")).rstrip()


def _role_named(role: str) -> Role:
    if role not in {known.value for known in STAFF_ROLES}:
        raise CommandError(
            _("There is no role %(role)s. There are: %(roles)s.")
            % {"role": role, "roles": _(", ").join(STAFF_ROLES)}
        )
    return Role(role)


def _programme_for(role: Role, programme: str | None) -> str | None:
    """The id of the role's programme; an administrator's role names none."""
    if role is Role.ADMINISTRATOR:
        if programme is not None:
            raise CommandError(
                _("An administrator is one of the whole platform: name no programme.")
            )
        return None
    if programme is None:
        raise CommandError(
            _("Name the programme of this role. There are: %(programmes)s.")
            % {"programmes": programmes_there_are()}
        )
    return programme_named(programme).pk
