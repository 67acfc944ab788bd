"""Judging the answers that stand beside a pack as examples."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from yunshi.rulebook.answers_file import AnswersFile, NotAnswers, read_answers
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.evaluation import evaluate
from yunshi.rulebook.evaluation.reading import read_date
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.source import PackError
from yunshi.rulebook.windows import written_windows

COMPLETE = "complete"
"""The example that every pack has, and that nothing keeps from being submitted."""

_SHAPE = frozenset({"pack", "unknown_field", "wrong_shape"})
"""What even an example that is not complete may not have."""


def example_problems(pack: Pack, folder: Path, name: str) -> Iterator[PackError]:
    """What is wrong with the examples in a folder, which errors call ``name``."""
    if not (folder / f"{COMPLETE}.yaml").is_file():
        yield PackError(f"{name}/{COMPLETE}.yaml", 1, "this file is missing")
    for path in sorted(folder.glob("*.yaml")):
        file = f"{name}/{path.name}"
        read = read_answers(path.read_bytes(), file)
        if isinstance(read, NotAnswers):
            yield PackError(file, read.line or 1, read.reason.en)
            continue
        for finding in evaluate(pack, read.answers, at=_when(pack, read)).findings:
            wrong = finding.rule in _SHAPE or path.stem == COMPLETE
            if finding.blocks_submission and wrong:
                line = read.line_of(finding.path) or 1
                yield PackError(file, line, f"{finding.rule}: {finding.message.en}")


def _when(pack: Pack, read: AnswersFile) -> datetime:
    """An instant at which an example is meant to be filed: no paper in it may be from later."""
    windows = written_windows(pack)
    first = min((window.opens for window in windows), default=None)
    dates = [date.min, pack.programme.effective_from, *_dates(read.answers)]
    noon = datetime.combine(max(dates), time(12), TAIPEI)
    return max(first, noon) if first else noon


def _dates(part: Any) -> Iterator[date]:
    """The dates that papers bear."""
    if isinstance(part, list):
        for inner in part:
            yield from _dates(inner)
    elif isinstance(part, dict):
        for name, inner in part.items():
            dated = read_date(inner) if name == "dated" else None
            if isinstance(dated, date):
                yield dated
            yield from _dates(inner)
