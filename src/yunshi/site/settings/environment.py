"""What the environment says: where data lies, what is secret, how the site is reached."""

from __future__ import annotations

import contextlib
import os
import secrets
import tempfile
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from django.core.exceptions import ImproperlyConfigured


def flag(name: str, *, default: bool = False) -> bool:
    """A yes/no variable: ``1``, ``true``, ``yes`` or ``on`` mean yes, their opposites no.

    Raises ImproperlyConfigured for anything else, because a mistyped security switch must
    not silently mean no.
    """
    value = os.environ.get(name, "").strip().lower()
    if not value:
        return default
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off"}:
        return False
    raise ImproperlyConfigured(f"{name} must be 1 or 0, not {value!r}.")


def whole_number(name: str, *, default: int) -> int:
    """A variable that holds a whole number. Raises ImproperlyConfigured for anything else."""
    value = os.environ.get(name, "").strip()
    if not value:
        return default
    try:
        return int(value)
    except ValueError:
        raise ImproperlyConfigured(f"{name} must be a whole number, not {value!r}.") from None


def secret_key(home: Path) -> str:
    """The key that signs sessions and links: ``YUNSHI_SECRET_KEY``, else one kept in ``home``.

    The first start writes it, readable by its owner alone. Several processes may start at
    once: all end with the key of whoever linked the file first.
    """
    named = os.environ.get("YUNSHI_SECRET_KEY", "").strip()
    if named:
        return named
    path = home / "secret-key"
    if not path.exists():
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        # mkstemp makes the file 0600; a hard link never replaces a key that is there.
        handle, draft = tempfile.mkstemp(dir=home, prefix=".secret-key-")
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(secrets.token_urlsafe(64))
            with contextlib.suppress(FileExistsError):
                os.link(draft, path)
        finally:
            os.unlink(draft)
    return path.read_text(encoding="ascii").strip()


def base_url() -> SplitResult:
    """Where people reach the site: ``YUNSHI_BASE_URL``, else loopback on ``YUNSHI_PORT``."""
    port = whole_number("YUNSHI_PORT", default=8000)
    named = os.environ.get("YUNSHI_BASE_URL", "").strip().rstrip("/")
    parts = urlsplit(named or f"http://127.0.0.1:{port}")
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ImproperlyConfigured(
            f"YUNSHI_BASE_URL must look like https://market.example, not {named!r}."
        )
    return parts
