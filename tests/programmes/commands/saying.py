"""What an operator says to a command, and what it answers."""

from __future__ import annotations

from datetime import UTC, datetime
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from yunshi.parties.outcomes import PersonCreated
from yunshi.parties.services import create_person
from yunshi.programmes.services import (
    grant_staff,
)
from yunshi.rulebook.lifecycle import Role

AN = "an@example.test"
ROLES = "officer, reviewer, agency, auditor, administrator"
NOBODY = "No account has the address who@example.test. The person opens an account first."
OPENS, CLOSES = datetime(2030, 3, 2, 1, tzinfo=UTC), datetime(2030, 4, 1, 9, tzinfo=UTC)
MARCH = ("--opens", "2030-03-02T09:00", "--closes", "2030-04-01T17:00")


def person(email: str, role: Role | None = None, programme: str | None = "small-market") -> str:
    """The address of another account, perhaps with a role."""
    created = create_person(email, "喆")
    assert isinstance(created, PersonCreated)
    if role is not None:
        grant_staff(created.person, role, programme)
    return email


def said(*words: str) -> str:
    out = StringIO()
    call_command(*words, stdout=out)
    return out.getvalue()


def refused(*words: str) -> str:
    """The sentence of a refusal; its exit status is 1."""
    with pytest.raises(CommandError) as refusal:
        call_command(*words, stdout=StringIO())
    assert refusal.value.returncode == 1
    return str(refusal.value)


def written(**given: str) -> list[str]:
    """``--title-zh X`` for ``title_zh="X"``."""
    return [f"--{name.replace('_', '-')}={value}" for name, value in given.items()]
