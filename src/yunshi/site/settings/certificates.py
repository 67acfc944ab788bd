"""The business certificate (工商憑證): who is trusted, and where the local component answers."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from yunshi.cli.data_home import data_home
from yunshi.site.settings.environment import flag

_demo = flag("YUNSHI_DEMO")
# The authority and the cards of a demo, made by it.
YUNSHI_DEMO_CARD = data_home() / "demo-card"

# Test authorities are trusted in tests and demos alone. Nothing else can be said from outside: a
# demo is YUNSHI_DEMO, and only the tests' own settings say that they are tests.
YUNSHI_CERTIFICATE_ENVIRONMENT = "demo" if _demo else "production"


def _anchors() -> Path | None:
    named = os.environ.get("YUNSHI_CERTIFICATE_ANCHORS", "").strip()
    if named:
        return Path(named)
    return YUNSHI_DEMO_CARD / "anchors" if _demo else None


def _lists() -> tuple[str, ...]:
    named = tuple(os.environ.get("YUNSHI_CERTIFICATE_LISTS", "").split())
    if named or not _demo:
        return named
    return tuple(str(YUNSHI_DEMO_CARD / name) for name in ("issuer.crl", "root.crl"))


def _component() -> str:
    named = os.environ.get("YUNSHI_CARD_COMPONENT", "").strip() or "http://localhost:61161"
    parts = urlsplit(named)
    if (
        parts.scheme not in {"http", "https"}
        or parts.hostname not in {"localhost", "127.0.0.1"}
        or f"{parts.scheme}://{parts.netloc}" != named
    ):
        raise ImproperlyConfigured(
            f"YUNSHI_CARD_COMPONENT must be an origin on localhost, not {named!r}."
        )
    return named


# A folder with the folders roots and intermediates: certificates, PEM or DER.
YUNSHI_CERTIFICATE_ANCHORS = _anchors()
# Revocation lists, separated by spaces: files and URLs. A URL that ends in a slash lets the lists
# below it be asked for, as certificates name them.
YUNSHI_CERTIFICATE_LISTS = _lists()
# Where the signing component answers on the vendor's own machine.
YUNSHI_CARD_COMPONENT = _component()
