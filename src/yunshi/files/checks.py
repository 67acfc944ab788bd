"""What must be right about the installation before files are taken in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register

from yunshi.files.scanning import Scanner, ScannerUrlError


@register(Tags.security)
def scanner_address(app_configs: Sequence[AppConfig] | None = None, **_: Any) -> list[CheckMessage]:
    """The address of the scanner, where there is one, can be understood."""
    if settings.YUNSHI_CLAMD_URL:
        try:
            Scanner(settings.YUNSHI_CLAMD_URL)
        except ScannerUrlError as error:
            return [Error(f"YUNSHI_CLAMD_URL: {error}", id="files.E001")]
    return []


@register(Tags.security, deploy=True)
def scanner_is_there(
    app_configs: Sequence[AppConfig] | None = None, **_: Any
) -> list[CheckMessage]:
    """A site in production scans what it is sent."""
    if settings.YUNSHI_CLAMD_URL:
        return []
    return [
        Warning(
            "No virus scanner is set up: uploads are shown as not scanned.",
            hint="Set YUNSHI_CLAMD_URL to the address of a clamd.",
            id="files.W001",
        )
    ]
