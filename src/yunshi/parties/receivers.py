"""What follows from signing in and from changes of a person's keys."""

from __future__ import annotations

from typing import Any

from allauth.account import signals as account
from allauth.account.models import EmailAddress
from allauth.mfa import signals as second_factor
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth import user_logged_in
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse

from yunshi.parties.events import record
from yunshi.parties.models import PartyEvent, Person
from yunshi.parties.services import tries
from yunshi.parties.sign_in.middleware import idle_seconds
from yunshi.parties.sign_in.sessions import IDLE_SECONDS


@receiver(user_logged_in)
def bound_session(request: HttpRequest, user: Person, **_: Any) -> None:
    """The new session ends by itself when nobody uses it."""
    request.session[IDLE_SECONDS] = idle_seconds(user)
    record(PartyEvent.Kind.SIGNED_IN, actor=user.pk, person=user.pk)


@receiver(account.user_logged_in)
def speak_their_language(
    request: HttpRequest, response: HttpResponse, user: Person, **_: Any
) -> None:
    """Unless this browser was told another language before."""
    if settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
        remember_language(response, user.language)


def remember_language(response: HttpResponse, language: str) -> None:
    """Pages of this browser are in this language from now on."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=settings.LANGUAGE_COOKIE_AGE,
        path=settings.LANGUAGE_COOKIE_PATH,
        domain=settings.LANGUAGE_COOKIE_DOMAIN,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite=settings.LANGUAGE_COOKIE_SAMESITE,  # type: ignore[arg-type]
    )


@receiver([account.password_changed, account.password_set, account.password_reset])
def password_is_new(user: Person, **_: Any) -> None:
    tries.forget_tries(tries.password_of(user.email))
    record(PartyEvent.Kind.PASSWORD_CHANGED, actor=user.pk, person=user.pk)


@receiver(account.email_changed)
def address_is_new(user: Person, from_email_address: EmailAddress | None, **_: Any) -> None:
    # The first address of an account is announced as a change, too.
    if from_email_address is not None:
        record(PartyEvent.Kind.ADDRESS_CHANGED, actor=user.pk, person=user.pk)


def _is_authenticator(authenticator: Authenticator) -> bool:
    return bool(authenticator.type == Authenticator.Type.TOTP)


@receiver(second_factor.authenticator_added)
def authenticator_added(user: Person, authenticator: Authenticator, **_: Any) -> None:
    if _is_authenticator(authenticator):
        record(PartyEvent.Kind.SECOND_FACTOR_ADDED, actor=user.pk, person=user.pk)


@receiver(second_factor.authenticator_removed)
def authenticator_removed(user: Person, authenticator: Authenticator, **_: Any) -> None:
    if _is_authenticator(authenticator):
        record(PartyEvent.Kind.SECOND_FACTOR_REMOVED, actor=user.pk, person=user.pk)


@receiver(second_factor.authenticator_reset)
def recovery_codes_renewed(user: Person, **_: Any) -> None:
    record(PartyEvent.Kind.RECOVERY_CODES_RENEWED, actor=user.pk, person=user.pk)
