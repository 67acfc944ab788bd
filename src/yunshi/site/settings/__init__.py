"""Settings of the site. All that differs between deployments comes from the environment;
``docs/deploying.md`` lists the variables."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from yunshi.cli.data_home import data_home
from yunshi.site.rooms import PACKAGE, rooms_with
from yunshi.site.settings.accounts import *  # noqa: F403
from yunshi.site.settings.certificates import *  # noqa: F403
from yunshi.site.settings.databases import *  # noqa: F403
from yunshi.site.settings.environment import flag, secret_key, whole_number
from yunshi.site.settings.security import *  # noqa: F403

YUNSHI_HOME = data_home()
# The folder of packs that ``load_packs`` publishes.
YUNSHI_PROGRAMMES = Path(os.environ.get("YUNSHI_PROGRAMMES", PACKAGE.parent.parent / "programmes"))
SECRET_KEY = secret_key(YUNSHI_HOME)
DEBUG = flag("YUNSHI_DEBUG")
# A demo instance: invented accounts exist, and the style guide can be seen.
YUNSHI_DEMO = flag("YUNSHI_DEMO")

INSTALLED_APPS = [
    # Upper rooms first: a template or translation of theirs wins over the same name below.
    *(f"yunshi.{room}" for room in reversed(rooms_with("apps"))),
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_cotton",
    "csp",
    "procrastinate.contrib.django",
]

# The longest a request may wait and be at work, on a closing day too. Timers wait so long after a
# deadline, so that whoever arrived in time is never overtaken by one.
YUNSHI_LONGEST_REQUEST_SECONDS = 300
# Requests that a web process works on at once. Each may hold one connection of its pool.
YUNSHI_WEB_THREADS = whole_number(
    "YUNSHI_WEB_THREADS", default=min(8, 2 * (os.cpu_count() or 1) + 1)
)

MIDDLEWARE = [
    # First, so that waiting for anything that follows makes nobody late.
    "yunshi.casework.arrival.Arrival",
    "yunshi.site.middleware.SecurityHeaders",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "yunshi.files.middleware.LargestRequest",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "yunshi.site.middleware.WithoutNul",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "yunshi.parties.sign_in.middleware.IdleSignOut",
    "yunshi.parties.sign_in.middleware.SecondFactorRequired",
]

ROOT_URLCONF = "yunshi.site.urls"
WSGI_APPLICATION = "yunshi.site.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# One page of text answers stays far below this, and history keeps every save of it; files come
# as files, not as fields.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        # django-cotton puts its loader and its tags in by itself.
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "yunshi.portal.chrome.chrome",
            ],
        },
    }
]

USE_TZ = True
TIME_ZONE = "Asia/Taipei"
USE_I18N = True
LANGUAGE_CODE = "zh-hant"
LANGUAGES = [("zh-hant", "正體中文"), ("en", "English")]
LOCALE_PATHS = [
    str(folder) for room in rooms_with("__init__") if (folder := PACKAGE / room / "locale").is_dir()
]

# Rate limits count here, so every web process must see the same cache.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "site_cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}

STATIC_URL = "/static/"
# Private: no URL leads here, the `files` room hands files out after asking who wants them.
MEDIA_ROOT = YUNSHI_HOME / "files"
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700
# Of one organisation in one window: a draft costs space, and nobody needs that many.
YUNSHI_MOST_DRAFTS = whole_number("YUNSHI_MOST_DRAFTS", default=20)
# In one filing, beside what its programme allows.
YUNSHI_MOST_SOLUTIONS = whole_number("YUNSHI_MOST_SOLUTIONS", default=50)
# Of one paper, where its programme names no maximum.
YUNSHI_MOST_FILES = whole_number("YUNSHI_MOST_FILES", default=30)
YUNSHI_LARGEST_UPLOAD_BYTES = whole_number("YUNSHI_LARGEST_UPLOAD_MB", default=50) * 1024 * 1024
# tcp://127.0.0.1:3310 or unix:///run/clamav/clamd.sock; empty: files are shown as not scanned.
YUNSHI_CLAMD_URL = os.environ.get("YUNSHI_CLAMD_URL", "").strip()
# Where public registers are asked: off, https, or recorded:<folder> (invented firms, for a demo).
YUNSHI_REGISTERS = os.environ.get("YUNSHI_REGISTERS", "").strip() or (
    f"recorded:{PACKAGE / 'demo' / 'registers'}" if YUNSHI_DEMO else "off"
)
_collected = not (DEBUG or flag("YUNSHI_STATIC_FROM_SOURCE"))
STATIC_ROOT = YUNSHI_HOME / "static" if _collected else None
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {
        "BACKEND": "yunshi.files.storage.PrivateFolder",
        "OPTIONS": {"location": YUNSHI_HOME / "files"},
    },
    "staticfiles": {
        "BACKEND": (
            "whitenoise.storage.CompressedManifestStaticFilesStorage"
            if _collected
            else "django.contrib.staticfiles.storage.StaticFilesStorage"
        )
    },
}
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = not _collected

# Working days before something is due on which people are reminded, where an office has set
# nothing for its programme; 0: not at all.
YUNSHI_REMINDERS = {
    "supplement": whole_number("YUNSHI_REMIND_OF_SUPPLEMENTS", default=1),
    "draft": whole_number("YUNSHI_REMIND_OF_DRAFTS", default=2),
    "task": whole_number("YUNSHI_REMIND_OF_TASKS", default=1),
}
# Mails sent again by hand within an hour: about one filing to one address, and by one officer.
YUNSHI_RESENDINGS_PER_HOUR = whole_number("YUNSHI_RESENDINGS_PER_HOUR", default=3)
YUNSHI_RESENDINGS_PER_PERSON = whole_number("YUNSHI_RESENDINGS_PER_PERSON", default=60)
DEFAULT_FROM_EMAIL = os.environ.get("YUNSHI_MAIL_FROM", "yunshi@localhost")
if os.environ.get("YUNSHI_SMTP_HOST"):
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    EMAIL_HOST = os.environ["YUNSHI_SMTP_HOST"]
    EMAIL_PORT = int(os.environ.get("YUNSHI_SMTP_PORT", "587"))
    EMAIL_HOST_USER = os.environ.get("YUNSHI_SMTP_USER", "")
    EMAIL_HOST_PASSWORD = os.environ.get("YUNSHI_SMTP_PASSWORD", "")
    EMAIL_USE_TLS = flag("YUNSHI_SMTP_TLS", default=True)
    EMAIL_TIMEOUT = 20
else:
    # Without a mail server every mail is a file that can be read.
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = YUNSHI_HOME / "mail"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"},
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": os.environ.get("YUNSHI_LOG_LEVEL", "INFO")},
    # They tell of every task and library that they load, around the one line that was asked for.
    "loggers": {
        **{name: {"level": "WARNING"} for name in ("procrastinate", "pikepdf")},
        # A traceback for each certificate that is not trusted. What came of it, we say ourselves.
        **{name: {"level": "CRITICAL"} for name in ("pyhanko", "pyhanko_certvalidator")},
    },
}
