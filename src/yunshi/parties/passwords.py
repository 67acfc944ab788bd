"""How strong a password must be: the strictest of what the site and its programmes ask."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.conf import settings
from django.contrib.auth.hashers import check_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext, ngettext

from yunshi.parties.models import FormerPassword, Person

REMEMBERED: Final = 3
"""How many former passwords are not taken again, the present one included (security law,
annex 10)."""


class CharacterKind(StrEnum):
    """Letters, digits and signs of ASCII; those of full width are none of them (R110-AMB-23)."""

    UPPER_CASE = "upper"
    LOWER_CASE = "lower"
    DIGIT = "digit"
    SYMBOL = "symbol"


_CHARACTERS: Final = {
    CharacterKind.UPPER_CASE: frozenset(string.ascii_uppercase),
    CharacterKind.LOWER_CASE: frozenset(string.ascii_lowercase),
    CharacterKind.DIGIT: frozenset(string.digits),
    CharacterKind.SYMBOL: frozenset(string.punctuation),
}


@dataclass(frozen=True, slots=True)
class PasswordRule:
    """At least so many characters, with one of each kind among them."""

    at_least: int
    kinds: frozenset[CharacterKind] = frozenset()

    def missing_in(self, password: str) -> tuple[CharacterKind, ...]:
        typed = frozenset(password)
        return tuple(
            kind for kind in CharacterKind if kind in self.kinds and not typed & _CHARACTERS[kind]
        )


def strictest(rules: Iterable[PasswordRule]) -> PasswordRule:
    """The rule that asks what any of them asks."""
    rules = tuple(rules)
    return PasswordRule(
        max((rule.at_least for rule in rules), default=0),
        frozenset().union(*(rule.kinds for rule in rules)),
    )


_further: list[Callable[[], Iterable[PasswordRule]]] = []


def register_password_rules(rules: Callable[[], Iterable[PasswordRule]]) -> None:
    """Has a room above say, whenever a password is chosen, what its programmes ask of one.

    An account is for all programmes, so the strictest of them binds everybody.
    """
    _further.append(rules)


def rule_in_force() -> PasswordRule:
    """The site's own rule and those of its programmes, taken together."""
    own = PasswordRule(settings.YUNSHI_PASSWORD_AT_LEAST)
    return strictest((own, *(rule for rules in _further for rule in rules())))


def hint() -> str:
    """What the question for a new password says below it."""
    rule = rule_in_force()
    length = ngettext("At least %(n)d character.", "At least %(n)d characters.", rule.at_least) % {
        "n": rule.at_least
    }
    if not rule.kinds:
        return f"{length} {gettext('A sentence that you remember will do.')}"
    return f"{length} {_needed(kind for kind in CharacterKind if kind in rule.kinds)}"


def _needed(kinds: Iterable[CharacterKind]) -> str:
    named = {
        CharacterKind.UPPER_CASE: gettext("a capital letter (A–Z)"),
        CharacterKind.LOWER_CASE: gettext("a small letter (a–z)"),
        CharacterKind.DIGIT: gettext("a digit (0–9)"),
        CharacterKind.SYMBOL: gettext("a sign such as ! or ?"),
    }
    return gettext("It needs %(kinds)s.") % {
        "kinds": gettext(", ").join(named[kind] for kind in kinds)
    }


class RuleInForce:
    """Holds a new password to the rule."""

    def validate(self, password: str, user: object = None) -> None:
        rule = rule_in_force()
        if len(password) < rule.at_least:
            raise ValidationError(
                gettext("The password has %(present)d characters; it needs %(n)d or more.")
                % {"present": len(password), "n": rule.at_least}
            )
        missing = rule.missing_in(password)
        if missing:
            raise ValidationError(_needed(missing))

    def get_help_text(self) -> str:
        return hint()


class NotLately:
    """Refuses the present password and the two before it."""

    def validate(self, password: str, user: object = None) -> None:
        if not isinstance(user, Person) or user._state.adding:
            return
        former = FormerPassword.objects.filter(person=user).order_by("-replaced_at")
        kept = [user.password, *(each.password for each in former[: REMEMBERED - 1])]
        if any(check_password(password, each) for each in kept):
            raise ValidationError(
                gettext("This is one of your last %(n)d passwords. Choose another one.")
                % {"n": REMEMBERED}
            )

    def get_help_text(self) -> str:
        return ""


def remember_former(person: Person) -> None:
    """The present password is about to be replaced."""
    if person.has_usable_password():
        FormerPassword.objects.create(person=person, password=person.password)
    kept = FormerPassword.objects.filter(person=person).order_by("-replaced_at")
    old = list(kept.values_list("pk", flat=True)[REMEMBERED - 1 :])
    FormerPassword.objects.filter(pk__in=old).delete()
