"""Where django-allauth asks the site: words, counting of failures, mails, the QR code."""

from __future__ import annotations

import time
from typing import Any, cast
from urllib.parse import urlsplit

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from yunshi.design.language import page_language
from yunshi.parties import events
from yunshi.parties.entries import check_address
from yunshi.parties.mails import hand_over
from yunshi.parties.models import PartyEvent, Person
from yunshi.parties.passwords import remember_former
from yunshi.parties.services import send_registration_again, tries
from yunshi.parties.services.registration import begun_with
from yunshi.parties.sign_in.qr import qr_svg

_TOO_MANY = _(
    "Too many failed tries in a row. This account can be tried again after 15 minutes; "
    "what was saved is kept."
)
_WRONG_CODE = _("The code is not right, or it was used already. Wait for the next one.")


class AccountAdapter(DefaultAccountAdapter):
    """Sign-in with a password."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("This account is closed."),
        "email_password_mismatch": _(
            "E-mail address or business number and password do not fit together. "
            "Check both and try again."
        ),
        "email_taken": _("Another account has this e-mail address."),
        "duplicate_email": _("This is your e-mail address already."),
        "enter_current_password": _("The present password is not right."),
        "incorrect_password": _("The password is not right."),
        "incorrect_code": _("The code is not right. Check the latest mail and enter it again."),
        "invalid_password_reset": _("The link has been used or is too old. Ask for a new one."),
        "too_many_login_attempts": _TOO_MANY,
        "rate_limited": _("That was a bit fast. Wait a moment and try again."),
        "same_as_current": _("This is the address you have now."),
        "unverified_primary_email": _("Verify the e-mail address first."),
        "registration_pending": _(
            "Your registration waits for you: open the link in the mail that we have sent to this "
            "address. If the address has an account already, that mail says so."
        ),
    }

    def clean_email(self, email: str) -> str:
        """Only addresses that a mail can be sent to; look-alike letters are other mailboxes."""
        for finding in check_address(email):
            raise ValidationError(finding.message.in_language(page_language()))
        return super().clean_email(email)

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        super().pre_authenticate(request, **credentials)
        number = credentials.get("number", "")
        if number and tries.begin_try(tries.password_of(number)):
            raise self.validation_error("too_many_login_attempts")
        if tries.begin_try(tries.password_of(credentials.get("email", ""))):
            # Whose the number is stays unsaid: the lock of an address must not show at a number.
            raise self.validation_error(
                "email_password_mismatch" if number else "too_many_login_attempts"
            )

    def authenticate(self, request: HttpRequest, **credentials: Any) -> AbstractBaseUser | None:
        person = super().authenticate(request, **credentials)
        if person is not None:
            for named in ("number", "email"):
                tries.forget_tries(tries.password_of(credentials.get(named, "")))
        return person

    def set_password(self, user: AbstractBaseUser, password: str) -> None:
        remember_former(cast(Person, user))
        super().set_password(user, password)

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        address = credentials.get("email", "")
        if tries.is_locked(tries.password_of(address)):
            person = Person.objects.filter(email=address.lower()).first()
            if person is not None:
                events.record(PartyEvent.Kind.SIGN_IN_LOCKED, actor=None, person=person.pk)
        # Who waits for the mail is told so (R110-ACC-13). It counts as a failure all the same:
        # else a registration begun for another's address would take back the count of guesses.
        waiting = begun_with(address, credentials.get("password", ""))
        if waiting is not None:
            send_registration_again(waiting.pk)
            raise self.validation_error("registration_pending")

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Not for those who have just signed in: they proved the same a moment ago."""
        if not super().is_reauthentication_required(app=app, **kwargs):
            return False
        person = self.request.user
        if not isinstance(person, Person):
            return True
        # The package stamps its records by the machine's clock.
        return not any(
            time.time() - record["at"] < app_settings.REAUTHENTICATION_TIMEOUT
            for record in get_authentication_records(self.request, person)
        )

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """In the person's own language; says so on the page when no mail server takes it."""
        person = context.get("user")
        language = person.language if isinstance(person, Person) else translation.get_language()
        with translation.override(language):
            message = self.render_mail(template_prefix, email, {**context, "email": email})
        if not hand_over(message):
            messages.error(
                self.request,
                gettext("The mail could not be sent just now. Try again in a few minutes."),
            )

    def get_reset_password_from_key_url(self, key: str) -> str:
        """At the site's own address, whatever host the request named."""
        path = urlsplit(super().get_reset_password_from_key_url(key)).path
        return f"{settings.YUNSHI_BASE_URL}{path}"

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("account_login")


class SecondFactorAdapter(DefaultMFAAdapter):
    """Sign-in with a code."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "cannot_delete_authenticator": _(
            "Your role needs the authenticator, so it cannot be taken away. "
            "To move it to another device, ask the administrator."
        ),
        "cannot_generate_recovery_codes": _(
            "Set up an authenticator first; recovery codes stand in for it."
        ),
        "incorrect_code": _WRONG_CODE,
        "unverified_email": _("Verify your e-mail address first."),
    }

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        return not cast(Person, authenticator.user).must_use_second_factor

    def build_totp_svg(self, url: str) -> str:
        return qr_svg(url)
