"""``python -m tools.coverage``: write the pages of what carries each requirement.

``--shares`` prints how many stand where and writes nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from tools import PROJECT
from tools.coverage.carriers import Carriers, find
from tools.coverage.listed import Case, Listed, listed_cases, listed_programmes
from tools.coverage.pages import FOLDER, pages, shares
from tools.coverage.states import problems, standings
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.shelf import packs_in


def everything() -> tuple[tuple[Listed, ...], Carriers, Mapping[tuple[str, str], Case]]:
    """The lists, what was found, and the cases."""
    listed, cases = listed_programmes(), listed_cases()
    packs = {folder: load_pack(folder).pack for folder in packs_in(PROJECT / "programmes")}
    return listed, find(listed, packs, cases), cases


def disagreements() -> list[str]:
    listed, found, cases = everything()
    there = [folder.name for folder in packs_in(PROJECT / "programmes")]
    return list(problems(listed, found, cases, there))


def written() -> dict[Path, str]:
    """What the pages should say."""
    return pages(*everything())


def said() -> str:
    """The share of requirements by state, a line for each programme."""
    listed, found, _ = everything()
    lines = []
    for each in listed:
        counted = standings(each, found)
        parts = [f"{state} {number} ({share:.0%})" for state, number, share in shares(counted)]
        lines.append(f"{each.programme}: {len(counted)} requirements: {', '.join(parts)}")
    return "\n".join(lines)


def main(words: list[str]) -> int:
    if words == ["--shares"]:
        print(said())
        return 0
    if words:
        print(__doc__, file=sys.stderr)
        return 2
    should_be = written()
    for path in FOLDER.glob("*.md"):
        if path not in should_be:
            path.unlink()
    for path, text in should_be.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    found = disagreements()
    print("\n".join(found), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
