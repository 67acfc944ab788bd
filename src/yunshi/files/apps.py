"""Django application of the files room."""

from __future__ import annotations

from django.apps import AppConfig


class FilesConfig(AppConfig):
    """Keeps uploads: each one inspected, scanned, and stored where no address leads."""

    name = "yunshi.files"
    label = "files"
    verbose_name = "Files"

    def ready(self) -> None:
        from yunshi.files import checks  # noqa: F401 (they register themselves)
