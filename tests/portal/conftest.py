"""The browser and the built assets are those of the design room's tests."""

from __future__ import annotations

from tests.design.conftest import assets, chromium

__all__ = ["assets", "chromium"]
