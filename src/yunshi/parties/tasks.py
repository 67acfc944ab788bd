"""What runs by itself: procrastinate finds this module by its name."""

from __future__ import annotations

from procrastinate.contrib.django import app

from yunshi.parties.certificates.lists import refresh_all
from yunshi.parties.certificates.services import forget_challenges
from yunshi.parties.services.mail_limit import forget_mails
from yunshi.parties.services.registers import ask_due, want_for_registrations
from yunshi.parties.services.registration import forget_expired_registrations


@app.periodic(cron="*/10 * * * *")
@app.task(name="parties.forget_registrations", queueing_lock="parties.forget_registrations")
def forget_registrations(timestamp: int) -> None:
    """Nothing stays of a registration that nobody completed in time."""
    forget_expired_registrations()
    forget_mails()


@app.periodic(cron="* * * * *")
@app.task(
    name="parties.ask_registers",
    queueing_lock="parties.ask_registers",
    # A slow register keeps one of the worker's hands busy, never all of them.
    lock="parties.ask_registers",
)
def ask_registers(timestamp: int) -> None:
    """Public registers are asked here alone, never while somebody waits for a page."""
    want_for_registrations()
    ask_due()


@app.periodic(cron="*/10 * * * *")
@app.task(name="parties.refresh_revocation_lists", queueing_lock="parties.refresh_revocation_lists")
def refresh_revocation_lists(timestamp: int) -> None:
    """Lists of revoked certificates are here before somebody signs."""
    refresh_all()
    forget_challenges()
