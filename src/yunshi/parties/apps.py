from __future__ import annotations

from django.apps import AppConfig


class PartiesConfig(AppConfig):
    name = "yunshi.parties"
    label = "parties"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from yunshi.parties import receivers  # noqa: F401 (they connect themselves)
        from yunshi.parties.certificates import checks as _certificates  # noqa: F401
        from yunshi.parties.registers import checks as _registers  # noqa: F401
