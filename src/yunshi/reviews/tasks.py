"""What runs by itself: procrastinate finds this module by its name."""

from __future__ import annotations

from procrastinate.contrib.django import app

from yunshi.reviews.services.erase_words import erase_words


@app.periodic(cron="*/5 * * * *")
@app.task(name="reviews.erase_words", queueing_lock="reviews.erase_words")
def erase(timestamp: int) -> None:
    erase_words()
