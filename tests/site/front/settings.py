"""The site's settings with views that tests can hold, and limits that tests can reach."""

from __future__ import annotations

import os

from tests.settings import *  # noqa: F403

ROOT_URLCONF = "tests.site.front.urls"
YUNSHI_LONGEST_REQUEST_SECONDS = int(os.environ["TEST_LONGEST_REQUEST_SECONDS"])
# Bodies of a few megabytes then go to a file, and are too large soon after.
YUNSHI_LARGEST_UPLOAD_BYTES = 3 * 1024 * 1024
# The views of these tests read whole bodies, as no page of the site does.
DATA_UPLOAD_MAX_MEMORY_SIZE = None
