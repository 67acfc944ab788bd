"""What an operator's words name: a person, a programme, an instant, a reason.

Each answers what it cannot read with a CommandError, which says what would be read.
"""

from __future__ import annotations

from datetime import datetime

from django.core.management.base import CommandError
from django.utils.translation import gettext as _

from yunshi.parties.entries import address_of
from yunshi.parties.models import Person
from yunshi.programmes.models import Programme
from yunshi.rulebook.calendar import TAIPEI


def person_named(email: str) -> Person:
    """The person of an account that may be used."""
    person = Person.objects.filter(email=address_of(email)).first()
    if person is None:
        raise CommandError(
            _("No account has the address %(email)s. The person opens an account first.")
            % {"email": email}
        )
    if not person.is_active:
        raise CommandError(_("The account of %(email)s is closed.") % {"email": email})
    return person


def programme_named(programme: str) -> Programme:
    found = Programme.objects.filter(pk=programme).first()
    if found is None:
        raise CommandError(
            _("There is no programme %(programme)s. There are: %(programmes)s.")
            % {"programme": programme, "programmes": programmes_there_are()}
        )
    return found


def programmes_there_are() -> str:
    """The ids of all programmes, for a sentence."""
    ids = Programme.objects.order_by("pk").values_list("pk", flat=True)
    return _(", ").join(ids) or _("none yet, run load_packs")


def instant_named(written: str) -> datetime:
    """An instant as ISO 8601 writes it; without an offset it is Taipei's.

    A date alone is not taken: whether a window closes as the day begins or as it ends is the
    announcement's to say.
    """
    try:
        instant = datetime.fromisoformat(written)
    except ValueError:
        instant = None
    if instant is None or len(written) <= len("2030-03-31"):
        raise CommandError(
            _("%(written)s is no date with a time. Write it like 2030-03-31T17:00.")
            % {"written": written}
        )
    return instant if instant.tzinfo is not None else instant.replace(tzinfo=TAIPEI)


def in_taipei(instant: datetime) -> str:
    """An instant as ``instant_named`` reads it, on Taipei's clock."""
    return instant.astimezone(TAIPEI).isoformat(timespec="seconds")


def reason_given(reason: str) -> str:
    if not reason.strip():
        raise CommandError(_("Say why: --reason may not be empty."))
    return reason
