"""``demo``: makes the demo instance, or brings it to a stage; prints one account per role."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from yunshi.casework import clock
from yunshi.demo.accounts import known_accounts, make_accounts
from yunshi.demo.card.filings import demo_wallet
from yunshi.demo.stages import STAGES, bring_to


class Command(BaseCommand):
    help = "Make the demo instance: accounts for every role, and cases up to a stage."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--stage", choices=STAGES, default=STAGES[-1])
        parser.add_argument("--code", metavar="ROLE", help="print a role's second factor and stop")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["code"]:
            self._code(options["code"])
            return
        accounts = make_accounts()
        demo_wallet().publish_lists(clock.now())
        bring_to(options["stage"], lambda line: self.stderr.write(f"demo: {line}"))
        for account in accounts.values():
            second = f".venv/bin/yunshi demo --code {account.role}" if account.totp_secret else "-"
            self.stdout.write(f"{account.role:14}{account.email:28}{account.password:20}{second}")

    def _code(self, role: str) -> None:
        accounts = known_accounts()
        if not accounts:
            raise CommandError(
                "There is no demo instance here. If the site keeps its data elsewhere, set"
                " YUNSHI_HOME as it was when the site was started."
            )
        account = accounts.get(role)
        if account is None:
            raise CommandError(f"No {role} in the demo; there are: {', '.join(sorted(accounts))}.")
        if not account.totp_secret:
            raise CommandError(f"{role} signs in without a second factor.")
        self.stdout.write(account.code)
