"""What runs by itself: procrastinate finds this module by its name."""

from __future__ import annotations

from procrastinate.contrib.django import app

from yunshi.programmes.services.import_standings import forget_uploads


@app.periodic(cron="55 2 * * *")
@app.task(name="programmes.forget_uploads", queueing_lock="programmes.forget_uploads")
def forget_unconfirmed_uploads(timestamp: int) -> None:
    """Every night: nothing of a list stays that nobody confirmed."""
    forget_uploads()
