"""What runs by itself: procrastinate finds this module by its name."""

from __future__ import annotations

from procrastinate.contrib.django import app

from yunshi.applications.services.ask_registers import ask_about_filings
from yunshi.applications.services.follow_windows import follow_windows as follow


@app.periodic(cron="* * * * *")
@app.task(name="applications.ask_registers", queueing_lock="applications.ask_registers")
def ask_registers(timestamp: int) -> None:
    """Every minute: public registers are to be asked about who has filed."""
    ask_about_filings()


@app.periodic(cron="* * * * *")
@app.task(name="applications.follow_windows", queueing_lock="applications.follow_windows")
def follow_windows(timestamp: int) -> None:
    """Every minute: what waits for a window that was closed early."""
    follow()
