from __future__ import annotations

from django.apps import AppConfig


class ApplicationsConfig(AppConfig):
    name = "yunshi.applications"
    label = "applications"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from yunshi.applications import effects, guards  # noqa: F401 (they register themselves)
        from yunshi.applications.services import move_window  # noqa: F401 (so does it)
