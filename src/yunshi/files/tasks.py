"""Jobs of the files room, run by the worker."""

from __future__ import annotations

from procrastinate.contrib.django import app

from yunshi.files import services


@app.periodic(cron="* * * * *")
@app.task(name="files.rescan_waiting", queueing_lock="files.rescan_waiting")
def rescan_waiting(timestamp: int) -> None:
    """Every minute: ask the scanner about files without a verdict."""
    services.rescan_waiting()


@app.periodic(cron="23 3 * * *")
@app.task(name="files.sweep", queueing_lock="files.sweep")
def sweep(timestamp: int) -> None:
    """Every night: clear away what killed processes left behind."""
    services.sweep()
