from __future__ import annotations

from django.apps import AppConfig


class ProgrammesConfig(AppConfig):
    name = "yunshi.programmes"
    label = "programmes"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from yunshi.programmes import (  # noqa: F401 (they register themselves)
            effects,
            guards,
            password_rules,
        )
