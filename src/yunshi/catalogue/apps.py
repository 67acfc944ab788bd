from __future__ import annotations

from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    name = "yunshi.catalogue"
    label = "catalogue"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from yunshi.catalogue import guards  # noqa: F401 (they register themselves)
