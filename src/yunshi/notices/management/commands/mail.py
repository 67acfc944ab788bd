"""``mail``: mails that did not arrive, those that came back, and those to be tried again."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from yunshi.applications.models import Receipt
from yunshi.casework import clock
from yunshi.casework.acting import Refused
from yunshi.casework.models import OutboxMessage
from yunshi.casework.services import try_again
from yunshi.design.language import words_of
from yunshi.notices.models import Delivery
from yunshi.notices.outcomes import said_of
from yunshi.notices.queries import deliveries_of, mails_of_filing, troubled_mails
from yunshi.notices.services import record_bounce
from yunshi.programmes.management.naming import in_taipei, person_named, reason_given
from yunshi.programmes.queries import actor_of


class Command(BaseCommand):
    help = (
        "List mails in trouble or those of a filing, record one that came back, or try one again."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        acts = parser.add_subparsers(dest="act", required=True)
        listed = acts.add_parser("list", help="mails in trouble, or every mail of a filing")
        listed.add_argument("receipt", nargs="?", help="a receipt number")
        returned = acts.add_parser("bounced", help="a mail came back")
        returned.add_argument("delivery", type=int, help="its number in the list, after the dot")
        returned.add_argument("--reason", required=True, help="what the returned mail says")
        returned.add_argument("--by", required=True, metavar="EMAIL", help="an officer's account")
        again = acts.add_parser("again", help="try a mail again that was given up")
        again.add_argument("mail", type=int, help="its number in the list, before the dot")

    def handle(self, *args: Any, **options: Any) -> None:
        match options["act"]:
            case "list":
                self._list(options["receipt"])
            case "bounced":
                self._bounced(options["delivery"], options["by"], options["reason"])
            case _:
                self._again(options["mail"])

    def _list(self, receipt: str | None) -> None:
        mails = troubled_mails() if receipt is None else mails_of_filing(_filing_named(receipt))
        deliveries = deliveries_of(mail.pk for mail in mails)
        for mail in mails:
            for delivery in deliveries.get(mail.pk, ()):
                self.stdout.write(f"{mail.pk}.{delivery.pk}  {_line(mail, delivery)}")
            if mail.pk not in deliveries:
                self.stdout.write(
                    f"{mail.pk}  {mail.template} {mail.state} {mail.trouble}".rstrip()
                )
        if not mails:
            self.stdout.write(_("No mail is in trouble.") if receipt is None else _("No mail yet."))

    def _bounced(self, delivery: int, email: str, reason: str) -> None:
        person = person_named(email)
        said = reason_given(reason)
        try:
            outcome = record_bounce(
                delivery,
                actor_of(person.pk),
                key=uuid4().hex,
                arrived_at=clock.now(),
                reason=said,
            )
        except OutboxMessage.DoesNotExist as error:
            raise CommandError(
                _("There is no mail %(number)d. See: mail list.") % {"number": delivery}
            ) from error
        if isinstance(outcome, Refused):
            raise CommandError(" ".join(words_of(outcome.findings)))
        self.stdout.write(said_of(outcome))

    def _again(self, mail: int) -> None:
        if not try_again(mail):
            raise CommandError(
                _("Mail %(number)d was not given up; there is nothing to try again.")
                % {"number": mail}
            )
        self.stdout.write(_("Mail %(number)d waits for its turn again.") % {"number": mail})


def _filing_named(receipt: str) -> Any:
    found = Receipt.objects.filter(pk=receipt.strip()).values_list("filing", flat=True).first()
    if found is None:
        raise CommandError(_("There is no receipt %(number)s.") % {"number": receipt})
    return found


def _line(mail: OutboxMessage, delivery: Delivery) -> str:
    if delivery.returned_at is not None:
        stands = _("came back") if delivery.sent_at is not None else _("refused")
    else:
        stands = _("taken") if delivery.sent_at is not None else _("not delivered yet")
    at = delivery.returned_at or delivery.sent_at
    words = (
        mail.template,
        delivery.address,
        stands,
        in_taipei(at) if at else "",
        delivery.trouble,
    )
    return " ".join(word for word in words if word)
