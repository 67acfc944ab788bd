"""Every variable that changes the site is in the list for those who deploy it."""

from __future__ import annotations

import re

from yunshi.site.rooms import PACKAGE

DOCUMENT = PACKAGE.parent.parent / "docs" / "deploying.md"
# Set by our own programs for their children, and by the tests.
INTERNAL = {"YUNSHI_STATIC_FROM_SOURCE", "YUNSHI_STOP_WITH_PARENT", "YUNSHI_TEST_CLOCK"}

_READ = re.compile(r"(?:environ(?:\.get)?[(\[]|flag\(|whole_number\()\s*[\"'](YUNSHI_\w+)[\"']")


def documented() -> set[str]:
    """Names of the first column; ``YUNSHI_SMTP_HOST`` followed by ``_PORT`` is also _SMTP_PORT."""
    names = set()
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines():
        if line.startswith("| `YUNSHI_"):
            first, *more = re.findall(r"`([A-Z_]+)`", line.split("|")[1])
            names.add(first)
            for name in more:
                names.add(first.rpartition("_")[0] + name if name.startswith("_") else name)
    return names


def test_the_list_of_variables_is_what_the_sources_read() -> None:
    read = {
        name
        for path in PACKAGE.rglob("*.py")
        for name in _READ.findall(path.read_text(encoding="utf-8"))
    }
    assert documented() == read - INTERNAL
