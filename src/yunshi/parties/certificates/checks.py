"""Start-up checks: which certificates are pinned, and whether they fit where the site runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register

from yunshi.parties.certificates import anchors


@register(Tags.security)
def pinned_certificates(
    app_configs: Sequence[AppConfig] | None = None, **_: Any
) -> list[CheckMessage]:
    """The folder can be read, and holds no test authority in production."""
    try:
        environment, tests, trusted = (
            anchors.environment(),
            anchors.test_authorities(),
            anchors.trusted(),
        )
    except ValueError as error:
        return [Error(f"Pinned certificates: {error}.", id="parties.E001")]
    except OSError as error:
        return [Error(f"Pinned certificates cannot be read: {error}.", id="parties.E001")]
    errors: list[CheckMessage] = []
    if tests and not environment.trusts_tests:
        errors.append(
            Error(
                f"Test authorities lie among the pinned certificates: {'; '.join(tests)}.",
                hint="Take them out of YUNSHI_CERTIFICATE_ANCHORS. They are not trusted.",
                id="parties.E002",
            )
        )
    if settings.YUNSHI_CERTIFICATE_ANCHORS and not (trusted.roots and trusted.intermediates):
        errors.append(
            Warning(
                "YUNSHI_CERTIFICATE_ANCHORS holds no root, or no intermediate, that is trusted.",
                hint="Programmes that ask for the business certificate take no filing.",
                id="parties.W001",
            )
        )
    return errors


@register(Tags.security, deploy=True)
def certificates_in_production(
    app_configs: Sequence[AppConfig] | None = None, **_: Any
) -> list[CheckMessage]:
    """A site for real filings has pinned certificates, real ones, and revocation lists."""
    found: list[CheckMessage] = []
    if settings.YUNSHI_CERTIFICATE_ENVIRONMENT != anchors.Environment.PRODUCTION:
        found.append(
            Warning(
                "Test certificates are trusted here: this is a demo.",
                hint="Set YUNSHI_DEMO=0 on a site that takes real filings.",
                id="parties.W002",
            )
        )
    if not settings.YUNSHI_CERTIFICATE_ANCHORS or not settings.YUNSHI_CERTIFICATE_LISTS:
        found.append(
            Warning(
                "No pinned certificates or no revocation lists are named.",
                hint="Programmes that ask for the business certificate take no filing.",
                id="parties.W003",
            )
        )
    return found
