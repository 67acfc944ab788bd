"""Form questions of this room as the design system draws them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from django import forms
from django.utils.functional import Promise, lazy
from django.utils.translation import gettext_lazy as _

from yunshi.design.fields import FieldKind, FieldView
from yunshi.design.language import words_of
from yunshi.design.parts import ErrorLink
from yunshi.parties import passwords
from yunshi.rulebook.findings import Finding

_Words = str | Promise


@dataclass(frozen=True)
class _Question:
    kind: FieldKind
    label: _Words
    hint: _Words = ""
    autocomplete: str = ""


_PASSWORD_HINT = lazy(passwords.hint, str)()

QUESTIONS: Final[Mapping[str, _Question]] = {
    "ubn": _Question(
        FieldKind.UBN,
        _("Unified business number of the company"),
        _("8 digits. Each company has one account."),
        "off",
    ),
    "organisation_name": _Question(
        FieldKind.TEXT, _("Company name"), _("As it is registered."), "organization"
    ),
    "name": _Question(FieldKind.TEXT, _("Your name"), "", "name"),
    "email": _Question(FieldKind.EMAIL, _("E-mail address"), "", "email"),
    "login": _Question(
        FieldKind.TEXT,
        _("E-mail address or unified business number"),
        _("The number signs in the owner of the company's account."),
        "username",
    ),
    "password": _Question(FieldKind.PASSWORD, _("Password"), "", "current-password"),
    "new_password": _Question(FieldKind.PASSWORD, _("Password"), _PASSWORD_HINT, "new-password"),
    "password_again": _Question(FieldKind.PASSWORD, _("Password again"), "", "new-password"),
    "oldpassword": _Question(FieldKind.PASSWORD, _("Present password"), "", "current-password"),
    "password1": _Question(FieldKind.PASSWORD, _("New password"), _PASSWORD_HINT, "new-password"),
    "password2": _Question(FieldKind.PASSWORD, _("New password again"), "", "new-password"),
    "code": _Question(FieldKind.CODE, _("Code"), "", "one-time-code"),
}
"""Every question that this room asks, by the name of its field."""


def question(
    name: str,
    *,
    value: str = "",
    errors: Iterable[str] = (),
    as_name: str = "",
    hint: _Words | None = None,
    label: _Words | None = None,
) -> FieldView:
    """One question to draw; passwords are never shown again. ``as_name`` is what it posts under."""
    asked = QUESTIONS[name]
    posted = as_name or name
    return FieldView(
        name=posted,
        id=f"id_{posted}",
        kind=asked.kind,
        label=str(asked.label if label is None else label),
        hint=str(asked.hint if hint is None else hint),
        value="" if asked.kind is FieldKind.PASSWORD else value,
        errors=tuple(errors),
        autocomplete=asked.autocomplete,
        width="l" if asked.kind is FieldKind.CODE else "",
    )


def questions_of(form: forms.BaseForm) -> tuple[FieldView, ...]:
    """The questions of a form of the sign-in package. Errors of no field stand at the first.

    A form of ours says in ``asked_as`` which question stands for a field of the package's name.
    """
    asked_as: Mapping[str, str] = getattr(form, "asked_as", {})
    general = tuple(map(str, form.non_field_errors()))
    fields = []
    for bound in form:
        errors = (*general, *map(str, bound.errors))
        general = ()
        named = asked_as.get(bound.name, bound.name)
        value = str(bound.value() or "")
        fields.append(question(named, value=value, errors=errors, as_name=bound.name))
    return tuple(fields)


def problems_in(fields: Iterable[FieldView]) -> tuple[ErrorLink, ...]:
    """The summary above a form: each error with a link to its question."""
    return tuple(ErrorLink(error, field.id) for field in fields for error in field.errors)


def errors_at(path: str, findings: Iterable[Finding]) -> tuple[str, ...]:
    """What the findings say about one place in the form."""
    return words_of(finding for finding in findings if finding.path == path)
