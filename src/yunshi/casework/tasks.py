"""What runs by itself: procrastinate finds this module by its name."""

from __future__ import annotations

from datetime import timedelta

from procrastinate.contrib.django import app

from yunshi.casework import clock
from yunshi.casework.exports import export_heads
from yunshi.casework.services import forget_keys
from yunshi.casework.timers import run_due_timers, run_waiting_jobs

KEYS_KEPT = timedelta(days=90)
"""No form is open so long that its key would come again."""


@app.periodic(cron="* * * * *")
@app.task(queueing_lock="casework.timers")
def timers(timestamp: int) -> None:
    run_due_timers()


@app.periodic(cron="* * * * *")
@app.task(queueing_lock="casework.jobs")
def jobs(timestamp: int) -> None:
    run_waiting_jobs()


@app.periodic(cron="20 2 * * *")
@app.task(queueing_lock="casework.heads")
def heads(timestamp: int) -> None:
    export_heads()


@app.periodic(cron="40 2 * * *")
@app.task(queueing_lock="casework.keys")
def keys(timestamp: int) -> None:
    forget_keys(clock.now() - KEYS_KEPT)
