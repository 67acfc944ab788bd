"""Headers, cookies and hosts."""

from __future__ import annotations

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from yunshi.site.settings.environment import base_url, flag

_base = base_url()
_host = _base.hostname or ""
_is_loopback = _host in {"127.0.0.1", "localhost", "::1"}
_https = _base.scheme == "https"

if not (_https or _is_loopback or flag("YUNSHI_PLAIN_HTTP")):
    raise ImproperlyConfigured(
        "YUNSHI_BASE_URL must be https:// (set YUNSHI_PLAIN_HTTP=1 to serve without it)."
    )

YUNSHI_BASE_URL = _base.geturl()
# The loopback names stay allowed, so that a health check on the machine itself is answered.
ALLOWED_HOSTS = [_host, "127.0.0.1", "localhost", "[::1]"]
CSRF_TRUSTED_ORIGINS = [f"{_base.scheme}://{_base.netloc}"]

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = flag(
    "YUNSHI_SECURE_COOKIES", default=_https
)
# The prefix makes browsers refuse the cookie when another host of the domain sets it.
_prefix = "__Host-" if SESSION_COOKIE_SECURE else ""
SESSION_COOKIE_NAME = f"{_prefix}yunshi-session"
CSRF_COOKIE_NAME = f"{_prefix}yunshi-csrf"
LANGUAGE_COOKIE_NAME = f"{_prefix}yunshi-language"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600

SECURE_SSL_REDIRECT = _https and flag("YUNSHI_REDIRECT_TO_HTTPS", default=True)
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if _https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = flag("YUNSHI_HSTS_SUBDOMAINS")
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
if flag("YUNSHI_BEHIND_PROXY"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# Nothing inline and nothing from elsewhere: pages bring no script or style of their own.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "object-src": [NONE],
    }
}
PERMISSIONS_POLICY = (
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"
)
