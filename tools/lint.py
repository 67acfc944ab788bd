"""Every check that runs nothing of the site: ``python -m tools.lint``."""

from __future__ import annotations

import subprocess
import sys

from tools import PROJECT

# Rooms that decide: every type in them is known.
STRICTLY_TYPED = ("yunshi.rulebook", "yunshi.casework")

CHECKS: dict[str, list[str]] = {
    "ruff": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy", "--strict", *(f"--package={package}" for package in STRICTLY_TYPED)],
    "floors": ["tools.floors"],
    "published versions": ["tools.published"],
}


def main() -> int:
    """Run all checks, also after one has failed; the number of those that failed."""
    failed = []
    for name, command in CHECKS.items():
        print(f"== {name}", flush=True)
        done = subprocess.run([sys.executable, "-m", *command], cwd=PROJECT, check=False)
        if done.returncode != 0:
            failed.append(name)
    print(f"== lint: {'failed: ' + ', '.join(failed) if failed else 'clean'}", flush=True)
    return len(failed)


if __name__ == "__main__":
    raise SystemExit(1 if main() else 0)
