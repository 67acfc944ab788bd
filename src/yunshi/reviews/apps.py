from __future__ import annotations

from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    name = "yunshi.reviews"
    label = "reviews"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from yunshi.reviews import effects, guards, receivers  # noqa: F401 (they register themselves)
        from yunshi.reviews.services import (  # noqa: F401 (so do these)
            extend_supplement,
            move_deadlines,
        )
