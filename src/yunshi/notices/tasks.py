"""What runs by itself: procrastinate finds this module by its name."""

from __future__ import annotations

from procrastinate.contrib.django import app

from yunshi.notices.services import deliver_waiting, erase_mails, write_reminders


@app.periodic(cron="* * * * * */10")
@app.task(queueing_lock="notices.deliver")
def deliver(timestamp: int) -> None:
    deliver_waiting()


@app.periodic(cron="*/5 * * * *")
@app.task(name="notices.remind", queueing_lock="notices.remind")
def remind(timestamp: int) -> None:
    write_reminders()


@app.periodic(cron="* * * * *")
@app.task(queueing_lock="notices.erase")
def erase(timestamp: int) -> None:
    erase_mails()
