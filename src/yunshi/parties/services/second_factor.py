"""Who must use a second factor, and help for those who lost theirs."""

from __future__ import annotations

from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import encrypt
from django.db import transaction

from yunshi.parties.events import record
from yunshi.parties.models import PartyEvent, Person


def require_second_factor(person: Person, *, by: UUID | None = None) -> None:
    """From the next page on, the person must have an authenticator set up to go on."""
    with transaction.atomic():
        changed = Person.objects.filter(pk=person.pk, must_use_second_factor=False).update(
            must_use_second_factor=True
        )
        if changed:
            record(PartyEvent.Kind.SECOND_FACTOR_REQUIRED, actor=by, person=person.pk)
    person.must_use_second_factor = True


def give_authenticator(person: Person, secret: str, *, by: UUID | None = None) -> None:
    """Set up an authenticator with a known secret (base 32), in the place of any other.

    For demos, whose secrets are printed. People set up their own on the page, where nobody else
    sees the secret.
    """
    with transaction.atomic():
        take_authenticator_away(person, by=by)
        Authenticator.objects.create(
            user=person, type=Authenticator.Type.TOTP, data={"secret": encrypt(secret)}
        )
        record(PartyEvent.Kind.SECOND_FACTOR_ADDED, actor=by, person=person.pk)


def take_authenticator_away(person: Person, *, by: UUID | None = None) -> None:
    """For somebody whose telephone is gone and who has no recovery code left: the next sign-in
    asks for the password alone, and those who must use a second factor set up a new one then.

    The caller has made sure who asks for it.
    """
    with transaction.atomic():
        removed, _ = Authenticator.objects.filter(user=person).delete()
        if removed:
            record(PartyEvent.Kind.SECOND_FACTOR_REMOVED, actor=by, person=person.pk)
