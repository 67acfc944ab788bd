from __future__ import annotations

from django.apps import AppConfig


class CaseworkConfig(AppConfig):
    name = "yunshi.casework"
    label = "casework"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from yunshi.casework import checks, guards  # noqa: F401 (they register themselves)
