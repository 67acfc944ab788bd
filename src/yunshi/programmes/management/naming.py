"""What an operator's words name: a person, a programme, an instant, a reason.

Each answers what it cannot read with a CommandError, which says what would be read.
"""

from __future__ import annotations

from datetime import datetime

from django.core.management.base import CommandError, CommandParser
from django.utils.translation import gettext as _

from yunshi.parties.entries import address_of
from yunshi.parties.models import Person
from yunshi.programmes.models import Programme, SwitchSetting, WindowDates
from yunshi.programmes.queries import may_decide
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


def decider_named(email: str, programme: str | None = None) -> Person:
    """The person of an account that decides for a programme; for any of them if none is named."""
    person = person_named(email)
    if not may_decide(person.pk, programme):
        raise CommandError(
            _("%(email)s is no officer or agency of a programme, and no administrator.")
            % {"email": person.email}
            if programme is None
            else _("%(email)s is no officer or agency of %(programme)s, and no administrator.")
            % {"email": person.email, "programme": programme}
        )
    return person


def second_named(email: str, by: Person, programme: str, *, needed_because: str) -> Person | None:
    """The second person of ``--and-by``; missed where there is a reason why one is needed."""
    if not email.strip():
        if needed_because:
            raise CommandError(
                _("%(because)s A second person of the staff must confirm this: --and-by EMAIL.")
                % {"because": needed_because}
            )
        return None
    second = decider_named(email, programme)
    if second == by:
        raise CommandError(_("The second person must be another than the first."))
    return second


def add_deciders(words: CommandParser) -> None:
    """The arguments for the people who decide what rights may hang on."""
    words.add_argument("--by", required=True, metavar="EMAIL", help="who decided it")
    words.add_argument(
        "--and-by", default="", metavar="EMAIL", help="who confirms it, where rights hang on it"
    )


def history_line(row: WindowDates | SwitchSetting, what: str) -> str:
    """What was set when, by whom, confirmed by whom, and why."""
    people = [person.email for person in (row.set_by, row.confirmed_by) if person is not None]
    return _("%(at)s  %(what)s  by: %(people)s  %(reason)s") % {
        "at": in_taipei(row.set_at),
        "what": what,
        "people": _(", ").join(people) or _("the pack"),
        "reason": row.reason,
    }


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
