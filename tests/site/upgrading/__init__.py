"""Databases as releases left them: ``releases/*.sql``, made by ``make``, each never changed again.

A release adds its own before it is tagged: ``python -m tests.site.upgrading.make 0.2.0``.
"""

from __future__ import annotations

from pathlib import Path

RELEASES = Path(__file__).parent / "releases"
APPLICATION = "the_application"
"""What a dump calls the application's role, which every server names as it likes."""
