"""The forms of sign-in where ours judge otherwise than the package's."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import get_adapter as account_adapter
from allauth.account.forms import ChangePasswordForm, ConfirmEmailVerificationCodeForm
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.utils import decrypt
from django import forms

from yunshi.parties.models import Person
from yunshi.parties.services import tries
from yunshi.parties.sign_in.codes import accept_code, digits_of

_Form = forms.Form


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

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.has_error("oldpassword") or cleaned is None:
            return cleaned
        if cleaned.get("password1") == cleaned.get("oldpassword"):
            self.add_error("password1", account_adapter().validation_error("same_password"))
        return cleaned
