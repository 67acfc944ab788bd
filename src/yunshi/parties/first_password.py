"""The way in for somebody whose account an operator has made."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.urls import reverse

from yunshi.parties.models import Person

FIRST_PASSWORD_WITHIN: Final = timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT)


def first_password_url(person: Person) -> str:
    """Where a person sets the first password; usable once, within ``FIRST_PASSWORD_WITHIN``.

    Whoever has it has the account, so it is for that person alone. Raises ValueError for an
    account that has a password: its holder asks for a mail.
    """
    if person.has_usable_password():
        raise ValueError("the account has a password")
    path = reverse(
        "account_reset_password_from_key",
        kwargs={
            "uidb36": user_pk_to_url_str(person),
            "key": default_token_generator.make_token(person),
        },
    )
    return f"{settings.YUNSHI_BASE_URL}{path}"
