"""The forms of sign-in where ours judge otherwise than the package's."""

from __future__ import annotations

from typing import Any, ClassVar

from allauth.account.adapter import get_adapter as account_adapter
from allauth.account.forms import (
    ChangePasswordForm,
    ConfirmEmailVerificationCodeForm,
    LoginForm,
    ResetPasswordForm,
)
from allauth.core import context
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.utils import decrypt
from django import forms
from django.http import HttpRequest, HttpResponse

from yunshi.design.language import page_language
from yunshi.parties import refusals
from yunshi.parties.acting import ORGANISATION_KEY
from yunshi.parties.computation import is_done
from yunshi.parties.entries import ADDRESS_LIMIT
from yunshi.parties.models import Person
from yunshi.parties.services import tries
from yunshi.parties.sign_in.codes import accept_code, digits_of
from yunshi.parties.sign_in.numbers import Owner, is_number, nobody_of, owner_of

_Form = forms.Form


class SignIn(LoginForm):
    """Sign-in with one's own address, or as an owner with the number of one's organisation.

    Who signs in with the number is a person as well, and acts for that organisation.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"] = forms.CharField(max_length=ADDRESS_LIMIT)
        self._owner: Owner | None = None

    def user_credentials(self) -> dict[str, Any]:
        login: str = self.cleaned_data["login"]
        credentials = {"email": login, "password": self.cleaned_data["password"]}
        if not is_number(login):
            return credentials
        self._owner = owner_of(login)
        # Where nobody owns it the same is asked and counted, of a name that nobody has.
        address = nobody_of(login) if self._owner is None else self._owner.email
        return {**credentials, "email": address, "number": login}

    def login(self, request: HttpRequest, redirect_url: str | None = None) -> HttpResponse:
        if self._owner is not None:
            request.session[ORGANISATION_KEY] = str(self._owner.organisation)
        answer: HttpResponse = super().login(request, redirect_url)
        return answer


class WayBack(ResetPasswordForm):
    """Asks for the link to a new password, by address or by number (R110-ACC-18)."""

    asked_as: ClassVar[dict[str, str]] = {"email": "login"}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"] = forms.CharField(max_length=ADDRESS_LIMIT)

    def clean(self) -> dict[str, Any] | None:
        if not is_done(context.request, "way back"):
            message = refusals.computation_missing().message
            raise forms.ValidationError(message.in_language(page_language()))
        return super().clean()

    def clean_email(self) -> str:
        typed: str = self.cleaned_data["email"].strip()
        if not is_number(typed):
            self.cleaned_data["email"] = typed
            address: str = super().clean_email()
            return address
        owner = owner_of(typed)
        self.users = [] if owner is None else [Person.objects.get(pk=owner.person)]
        return "" if owner is None else owner.email

    def save(self, request: HttpRequest, **kwargs: Any) -> str:
        if not self.cleaned_data["email"]:
            return ""  # Nobody owns the number, so there is nobody to write to.
        sent: str = super().save(request, **kwargs)
        return sent


class _AnyCode(_Form):
    """A code of the authenticator or a recovery code, each good once."""

    user: Person
    authenticator: Authenticator

    def clean_code(self) -> str:
        what = tries.code_of(self.user.pk)
        if tries.begin_try(what):
            raise account_adapter().validation_error("too_many_login_attempts")
        typed = digits_of(self.cleaned_data["code"])
        for authenticator in Authenticator.objects.filter(user=self.user):
            if self._accepts(authenticator, typed):
                tries.forget_tries(what)
                authenticator.user = self.user
                self.authenticator = authenticator
                return typed
        raise get_adapter().validation_error("incorrect_code")

    def _accepts(self, authenticator: Authenticator, typed: str) -> bool:
        if authenticator.type == Authenticator.Type.TOTP:
            return accept_code(self.user.pk, decrypt(authenticator.data["secret"]), typed)
        if authenticator.type == Authenticator.Type.RECOVERY_CODES:
            return bool(authenticator.wrap().validate_code(typed))
        return False


class CodeAtSignIn(_AnyCode, AuthenticateForm):
    pass


class CodeAgain(_AnyCode, ReauthenticateForm):
    pass


class FirstCode(ActivateTOTPForm):
    """The code that shows that the authenticator was set up; it does not count a second time."""

    user: Person

    def clean_code(self) -> str:
        what = tries.code_of(self.user.pk)
        if tries.begin_try(what):
            raise account_adapter().validation_error("too_many_login_attempts")
        typed = digits_of(self.cleaned_data["code"])
        if not accept_code(self.user.pk, self.secret, typed):
            raise get_adapter().validation_error("incorrect_code")
        tries.forget_tries(what)
        return typed


class CodeFromMail(ConfirmEmailVerificationCodeForm):
    def clean_code(self) -> str:
        self.cleaned_data["code"] = digits_of(self.cleaned_data["code"])
        return str(super().clean_code())


class NewPassword(ChangePasswordForm):
    """Changing a password; wrong guesses at the present one count like those at sign-in."""

    def clean_oldpassword(self) -> str:
        password: str = self.cleaned_data["oldpassword"]
        if not account_adapter().reauthenticate(self.user, password):
            raise account_adapter().validation_error("enter_current_password")
        return password
