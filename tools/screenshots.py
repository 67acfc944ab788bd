"""What every page looks like, into docs/screenshots: ``python -m tools.screenshots``.

The pictures are those that the walks take as they go through each programme, and that the tests
take which look at every other page and state, at 390 and 1440 px. The first walk is kept whole; of
the other programmes only what differs by programme.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from tools import PROJECT

KEPT = PROJECT / "docs" / "screenshots"
_WIDTHS = (1440, 390)
_TALLEST = 2600
"""Pixels at the page's own width; what lies below is cut off."""
_LOOKERS = (
    "tests/walks",
    "tests/parties/test_browser.py",
    "tests/applications/test_vendor_in_browser.py",
    "tests/applications/test_exchange_in_browser.py",
    "tests/portal/test_desks_in_browser.py",
    "tests/portal/test_moves_axe.py",
    "tests/portal/test_office_axe.py",
    "tests/portal/test_rulebook_in_browser.py",
)
_OWN = ("programme", "tasks-complete", "check", "receipt", "solution")
"""Pages that say what a programme says, beside the sections of its forms."""


def main() -> int:
    """Walk, and write the pictures and the page that shows them anew."""
    with tempfile.TemporaryDirectory(prefix="yunshi-screenshots-") as folder:
        walked = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-n", "2", *_LOOKERS],
            cwd=PROJECT,
            env={**os.environ, "YUNSHI_WALK_PICTURES": folder},
            check=False,
        )
        if walked.returncode:
            return walked.returncode
        shutil.rmtree(KEPT, ignore_errors=True)
        walks = sorted(path for path in Path(folder).iterdir() if path.is_dir())
        # A walk through a programme is called after it, and programmes have hyphens.
        through = [walk for walk in walks if "-" in walk.name]
        for walk in walks:
            for name in _wanted(walk, whole=walk not in through[1:]):
                for width in _WIDTHS:
                    _keep(walk, name, width)
    (KEPT / "README.md").write_text(_page(), encoding="utf-8")
    return 0


def _wanted(walk: Path, *, whole: bool) -> Iterator[str]:
    """The names of the pages to keep, in the order in which they were passed."""
    taken = sorted(walk.glob(f"*-{_WIDTHS[0]}.png"), key=lambda path: path.stat().st_mtime_ns)
    names = [path.stem.removesuffix(f"-{_WIDTHS[0]}") for path in taken]
    for name in names:
        if f"{name}-filled" in names:
            continue  # the same page, filled in, follows
        if whole or name in _OWN or name.endswith("-filled"):
            yield name


def _keep(walk: Path, name: str, width: int) -> None:
    if not (walk / f"{name}-{width}.png").exists():
        return  # looked at in one width only
    kept = KEPT / walk.name / f"{name}-{width}.webp"
    kept.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(walk / f"{name}-{width}.png") as taken:
        shown = taken.crop((0, 0, taken.width, min(taken.height, _TALLEST)))
        if width == max(_WIDTHS):
            shown = shown.resize((shown.width * 2 // 3, shown.height * 2 // 3))
        shown.convert("RGB").save(kept, "WEBP", quality=72, method=6)


def _page() -> str:
    lines = ["# 每一頁 · Every page", "", "Made by `make screenshots`; do not edit.", ""]
    for walk in sorted(path for path in KEPT.iterdir() if path.is_dir()):
        lines += [f"## {walk.name}", "", "| | 1440 px | 390 px |", "|---|---|---|"]
        pictures = sorted(
            walk.glob(f"*-{_WIDTHS[0]}.webp"), key=lambda path: path.stat().st_mtime_ns
        )
        for picture in pictures:
            name = picture.stem.removesuffix(f"-{_WIDTHS[0]}")
            shown = [
                f'<img src="{walk.name}/{name}-{width}.webp" width="{across}" alt="{name}">'
                if (walk / f"{name}-{width}.webp").exists()
                else ""
                for width, across in zip(_WIDTHS, (520, 180), strict=True)
            ]
            lines.append(f"| {name} | {shown[0]} | {shown[1]} |")
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    raise SystemExit(main())
