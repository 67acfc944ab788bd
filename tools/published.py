"""What is published stays as it is: ``python -m tools.published``.

1. every file in a pack's ``versions/`` has the bytes that its ``SHA256SUMS`` lists;
2. a working text that bears a published version says what was published, byte for byte;
3. in the history at hand no such file and no listed hash was changed or taken away;
4. each published version is read, compiled and judged by this code as it was.

A pack that has no version yet is fine.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tools import PROJECT
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.shelf import VERSIONS
from yunshi.rulebook.pack.source import BrokenPack
from yunshi.rulebook.pack.versions import SUMS
from yunshi.rulebook.publishing import version_problems

PROGRAMMES = PROJECT / "programmes"


def main(programmes: Path = PROGRAMMES) -> int:
    """Print every problem, and what could not be looked at; 1 when there is a problem."""
    found = [*problems(programmes)]
    past = history(programmes)
    for line in (*found, *past.problems):
        print(line)
    for line in past.notes:
        print(line, file=sys.stderr)
    counted = len(found) + len(past.problems)
    print(f"published versions: {counted} problem(s)", file=sys.stderr)
    return 1 if counted else 0


def problems(programmes: Path) -> Iterator[str]:
    """(1), (2) and (4), for every folder that holds a pack or published versions."""
    for folder in sorted(programmes.iterdir()):
        if not (folder / VERSIONS).is_dir():
            continue
        try:
            working = load_pack(folder)
        except BrokenPack as broken:
            yield from map(str, broken.errors)
            working = None
        yield from map(str, version_problems(folder, working))


@dataclass
class History:
    """What the history says against the files that stand, and what of it was not at hand."""

    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Step:
    """One file that a commit wrote, changed or took away; ``None`` is no file."""

    commit: str
    path: str
    before: str | None
    after: str | None


def history(programmes: Path) -> History:
    """(3): each file must be what it was when it was first committed, and stand.

    What a commit changed and another put right again is told and is no problem: it was one in the
    build of that commit, and a site that published it in between is refused the right bytes.
    """
    past = History()
    try:
        shallow = _git(programmes, "rev-parse", "--is-shallow-repository").strip() == b"true"
        commits = int(_git(programmes, "rev-list", "--count", "HEAD"))
        steps = [*_steps(programmes)]
    except (OSError, subprocess.CalledProcessError) as missing:
        why = getattr(missing, "stderr", b"") or str(missing).encode()
        past.notes.append(f"no history at hand, so it was not checked: {why.decode().strip()}")
        return past
    if shallow:
        past.notes.append(f"a shallow clone: only its last {commits} commit(s) were checked")
    first: dict[str, Step] = {}
    for step in steps:
        first.setdefault(step.path, step)
    for path, step in first.items():
        if path.endswith(f"/{VERSIONS}/{SUMS}"):
            past.problems += _lines_lost(programmes, path, steps)
        elif (wrong := _wrong(programmes / path, step)) is not None:
            restore = f"git checkout {step.commit[:12]} -- {programmes.name}/{path}"
            past.problems.append(f"{path}: {wrong}; bring it back: {restore}")
        else:
            past.notes += [
                f"{path}: commit {later.commit[:12]} changed it; it stands again as published"
                for later in steps
                if later.path == path and later.before is not None
            ]
    past.notes.append(f"history: {len(first)} published file(s) in {commits} commit(s)")
    return past


def _wrong(file: Path, step: Step) -> str | None:
    """What a file is not that it was when it came."""
    if not file.is_file():
        return "was published and is gone"
    content = file.read_bytes()
    published = step.after or ""
    named = hashlib.new("sha256" if len(published) == 64 else "sha1", usedforsecurity=False)
    named.update(b"blob %d\0" % len(content) + content)
    return None if named.hexdigest() == published else "is not what was published"


def _lines_lost(programmes: Path, path: str, steps: list[Step]) -> Iterator[str]:
    """Of every file that a list ever named, the line it was first named in, where that is gone."""
    file = programmes / path
    standing = set(file.read_bytes().splitlines()) if file.is_file() else set()
    first: dict[bytes, bytes] = {}
    for step in steps:
        if step.path == path and step.after is not None:
            for line in _git(programmes, "cat-file", "blob", step.after).splitlines():
                first.setdefault(line.partition(b"  ")[2], line)
    for line in first.values():
        if line not in standing:
            yield f"{path}: this line was published and is gone: {line.decode()}"


def _steps(programmes: Path) -> Iterator[Step]:
    """What every commit did in the folders of versions, the oldest first, merges included."""
    log = _git(
        programmes,
        *("-c", "core.quotePath=false", "log", "--reverse", "--topo-order", "--no-renames", "-m"),
        *("--raw", "--no-abbrev", "--relative", "--format=%H", "HEAD"),
        *("--", f":(glob)*/{VERSIONS}/**"),
    )
    commit = ""
    for line in log.decode().splitlines():
        if not line.startswith(":"):
            commit = line or commit
            continue
        facts, _, path = line.partition("\t")
        _, _, before, after, _ = facts.split(" ")
        yield Step(commit, path, _blob(before), _blob(after))


def _blob(name: str) -> str | None:
    return name if name.strip("0") else None


def _git(folder: Path, *words: str) -> bytes:
    command = ["git", "-C", str(folder), *words]
    return subprocess.run(command, check=True, capture_output=True).stdout


if __name__ == "__main__":
    raise SystemExit(main())
