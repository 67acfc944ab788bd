"""The site's settings, on data of the tests' own.

pytest-django reads settings before any conftest, so what differs for tests is said here.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from yunshi.cli.data_home import data_home

# An xdist worker inherits the folder that its parent chose.
if "YUNSHI_TESTS_HOME" not in os.environ:
    os.environ["YUNSHI_TESTS_HOME"] = str(data_home() / "tests")
TESTS_HOME = Path(os.environ["YUNSHI_TESTS_HOME"])
CLUSTER_HOME = Path(os.environ.get("YUNSHI_TESTS_CLUSTER", TESTS_HOME))
"""Where the tests' own PostgreSQL keeps its files: a whole run names a folder in memory."""
os.environ["YUNSHI_HOME"] = str(TESTS_HOME)
os.environ["YUNSHI_STATIC_FROM_SOURCE"] = "1"
os.environ.setdefault("YUNSHI_LOG_LEVEL", "WARNING")
assert "yunshi.site.settings" not in sys.modules, "the site's settings were read too early"

from yunshi.site.settings import *  # noqa: E402, F403

# Hashing is slow on purpose; nothing is gained by being slow in tests.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

# The tests' own authority is trusted where a test names its folder.
YUNSHI_CERTIFICATE_ENVIRONMENT = "tests"

# Deployments' settings never say this: only tests may set the clock.
YUNSHI_CLOCK_MAY_BE_SET = True
