"""What ``yunshi preflight`` answers, for a vendor to read and for programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from yunshi.cli.speaking import language, say, say_json
from yunshi.rulebook.answers_file import AnswersFile
from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.findings import Blocks, Finding, Verdict, can_submit
from yunshi.rulebook.pack.loader import LoadedPack
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import listed, text


@dataclass(frozen=True, slots=True)
class Preflight:
    """The findings about an answers file at one instant, the window's first."""

    loaded: LoadedPack
    read: AnswersFile
    at: datetime
    findings: tuple[Finding, ...]

    @property
    def can_submit(self) -> bool:
        return can_submit(self.findings)

    def as_json(self) -> dict[str, object]:
        return {
            "pack": self.loaded.pack.id,
            "hash": self.loaded.hash,
            "at": self.at.isoformat(),
            "can_submit": self.can_submit,
            "findings": [finding.as_json() for finding in self.findings],
        }


_GROUPS: Final = {
    (Verdict.FAIL, Blocks.SUBMIT): text("要改，改好才能送件", "To correct before you can submit"),
    (Verdict.FAIL, Blocks.QUALIFICATION): text(
        "可以送件，但會擋資格審查", "No bar to submitting, but it cannot qualify"
    ),
    (Verdict.REVIEW, Blocks.QUALIFICATION): text(
        "送件後由承辦人判讀，沒問題才通過資格審查", "An officer must look before it qualifies"
    ),
    (Verdict.FAIL, Blocks.NOTHING): text("提醒", "Reminders"),
    (Verdict.REVIEW, Blocks.NOTHING): text("提醒，送件後由承辦人看", "Reminders; an officer looks"),
}
_CAN: Final = text("可以送件。", "It can be submitted.")
_CANNOT: Final = text("還不能送件：{n} 項要改。", "It cannot be submitted yet: {n} to correct.")
_BESIDES: Final = text(
    "另有 {reviews} 項由承辦人判讀、{others} 項其他提醒，{passes} 項符合。",
    "Besides, {reviews} for an officer, {others} other reminders; {passes} met.",
)
_NAMED: Final = text("{name}（{id} {version}）", "{name} ({id} {version})")
_AT: Final = text("送件時間：{at}", "Filed at: {at}")
_CLAUSE: Final = text("條文", "Clause")
_SOLUTION: Final = text("第 {n} 個方案", "Solution {n}")
_PAPERS: Final = text("文件", "Papers")
_DECLARED: Final = text("聲明", "Declarations")


def say_preflight(result: Preflight, *, as_json: bool, lang: str | None) -> None:
    if as_json:
        say_json(result.as_json())
        return
    chosen = language(lang)
    for line in _lines(result, chosen):
        say(line)


def _lines(result: Preflight, chosen: str) -> Iterator[str]:
    pack = result.loaded.pack
    grouped: dict[tuple[Verdict, Blocks], list[Finding]] = {key: [] for key in _GROUPS}
    for finding in result.findings:
        if finding.verdict is not Verdict.PASS:
            grouped[finding.verdict, finding.blocks].append(finding)
    blocking = len(grouped[Verdict.FAIL, Blocks.SUBMIT])
    reviews = sum(len(found) for key, found in grouped.items() if key[0] is Verdict.REVIEW)
    passes = sum(finding.verdict is Verdict.PASS for finding in result.findings)
    others = len(result.findings) - passes - blocking - reviews
    named = {"name": pack.programme.name, "id": pack.id, "version": pack.programme.version}
    yield _NAMED.filled(named).in_language(chosen)
    yield _AT.filled({"at": instant_text(result.at)}).in_language(chosen)
    yield ""
    yield (_CANNOT if blocking else _CAN).filled({"n": blocking}).in_language(chosen)
    counts = {"reviews": reviews, "others": others, "passes": passes}
    yield _BESIDES.filled(counts).in_language(chosen)
    for key, found in grouped.items():
        if found:
            yield ""
            yield f"━━ {_GROUPS[key].in_language(chosen)} ({len(found)}) ━━"
            for number, finding in enumerate(found, 1):
                yield from _finding(result, finding, number, chosen)


def _finding(result: Preflight, finding: Finding, number: int, chosen: str) -> Iterator[str]:
    where = [_where(result.loaded.pack, finding.path).in_language(chosen)]
    line = result.read.line_of(finding.path)
    if line is not None:
        where.append(f"{Path(result.read.name).name}:{line}")
    yield f"{number:3}. {finding.message.in_language(chosen)}"
    if any(where):
        yield f"     {'  '.join(word for word in where if word)}"
    cited = [finding.clause, *finding.refs]
    if any(cited):
        yield f"     {_CLAUSE.in_language(chosen)} {' · '.join(word for word in cited if word)}"


def _where(pack: Pack, pointer: str) -> Text:
    """The place of a finding as a person finds it: which solution, which form, which section."""
    steps = pointer.split("/")[1:]
    titles: list[Text] = []
    if len(steps) > 1 and steps[0] == "solutions" and steps[1].isdecimal():
        titles.append(_SOLUTION.filled({"n": int(steps[1]) + 1}))
        steps = steps[2:]
    if steps[:1] == ["documents"]:
        titles.append(_PAPERS)
    elif steps[:1] == ["declarations"]:
        titles.append(_DECLARED)
    elif steps and steps[0] in pack.form_by_id:
        titles.append(pack.form_by_id[steps[0]].title)
        placed = pack.questions.get(".".join(steps[:2]))
        if placed is not None:
            titles.append(placed.section.title)
    return listed(titles, " › ", " › ")
