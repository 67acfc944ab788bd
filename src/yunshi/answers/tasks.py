"""What runs by itself: procrastinate finds this module by its name."""

from __future__ import annotations

from procrastinate.contrib.django import app

from yunshi.answers.exchange.proposals import forget_expired


@app.periodic(cron="50 2 * * *")
@app.task(name="answers.forget_proposals", queueing_lock="answers.forget_proposals")
def forget_proposals(timestamp: int) -> None:
    """Every night: nothing of a file stays that nobody took."""
    forget_expired()
