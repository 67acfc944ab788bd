"""``yunshi preflight``: an answers file before the programme's own rules. No database."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from yunshi.cli.speaking import JsonOption, LanguageOption, PackArgument, refuse
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.text import Text

if TYPE_CHECKING:
    from yunshi.rulebook.answers_file import AnswersFile
    from yunshi.rulebook.pack.model import Pack
    from yunshi.rulebook.windows import OpenWindow

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_MISSING: Final = Text(zh_hant="找不到檔案「{name}」。", en="There is no file {name}.")
_A_FOLDER: Final = Text(
    zh_hant="「{name}」是資料夾，請指定答案檔。", en="{name} is a folder; name an answers file."
)
_A_WORKBOOK: Final = Text(
    zh_hant="{name}: 這是試算表或壓縮檔。這個指令只讀 YAML 或 JSON："
    "試算表請先匯入網站上的草稿，再匯出答案檔。",
    en="{name}: this is a workbook or an archive. The command reads YAML and JSON: bring a workbook"
    " into a draft on the site, then take an answers file out of it.",
)
_UNREADABLE: Final = Text(zh_hant="「{name}」無法讀取：{why}", en="{name} cannot be read: {why}")
_WORKBOOKS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How XLSX, ODS and the old XLS begin."""
_NO_CHILD: Final = Text(
    zh_hant="這台機器無法隔離檢查檔案：{why}",
    en="This machine cannot inspect files in isolation: {why}",
)


@app.command()
def preflight(
    pack: PackArgument,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Answers, as YAML or JSON.")],
    at: Annotated[
        str | None,
        typer.Option(help="When it would be filed, as 2024-11-20T10:00+08:00; else now."),
    ] = None,
    window: Annotated[
        str | None,
        typer.Option(help="OPEN/CLOSE in place of the programme's windows; a date or an instant."),
    ] = None,
    switch: Annotated[
        list[str] | None, typer.Option(help="NAME=VALUE: another reading. Repeat for more.")
    ] = None,
    papers: Annotated[
        Path | None, typer.Option(help="The folder in which paths of papers begin.")
    ] = None,
    json: JsonOption = False,
    lang: LanguageOption = None,
) -> None:
    """Check an answers file as the platform would.

    Exit status 0 when nothing blocks submission, the window included; 1 when something does; 2 when
    the input cannot be read.
    """
    from yunshi.cli.packs import pack_named
    from yunshi.cli.verdicts import Preflight, say_preflight
    from yunshi.rulebook.evaluation import evaluate
    from yunshi.rulebook.evaluation.scope import WINDOW
    from yunshi.rulebook.windows import state_of, window_finding, written_windows

    filed_at = datetime.now(TAIPEI) if at is None else _instant(at, time(), "--at")
    instead = None if window is None else _window(window)
    loaded = pack_named(pack, given_language=lang, as_json=json)
    switches = _switches(loaded.pack, switch or [])
    read = _read(file, as_json=json, lang=lang)
    answers = _with_papers(read, papers or file.parent, as_json=json, lang=lang)
    windows = written_windows(loaded.pack) if instead is None else (instead,)
    readings = {**loaded.pack.switches, **switches}
    _, about = state_of(loaded.pack, windows, filed_at, readings)
    facts = {WINDOW: about.id} if about is not None and instead is None else {}
    judged = evaluate(loaded.pack, answers, at=filed_at, switches=switches, facts=facts)
    findings = (
        window_finding(loaded.pack, windows, filed_at, readings),
        *judged.findings,
    )
    result = Preflight(loaded, read, filed_at, findings)
    say_preflight(result, as_json=json, lang=lang)
    raise typer.Exit(0 if result.can_submit else 1)


def _instant(given: str, hour: time, option: str) -> datetime:
    """An instant; without an offset it is Taipei's, without an hour the one given."""
    try:
        if len(given) == 10:
            return datetime.combine(date.fromisoformat(given), hour, TAIPEI)
        instant = datetime.fromisoformat(given)
        return (instant if instant.tzinfo else instant.replace(tzinfo=TAIPEI)).astimezone(TAIPEI)
    except (ValueError, OverflowError):
        expected = "expected an instant such as 2024-11-20T10:00+08:00"
        raise typer.BadParameter(expected, param_hint=option) from None


def _window(given: str) -> OpenWindow:
    from yunshi.rulebook.windows import OpenWindow

    opens, slash, closes = given.partition("/")
    if not slash:
        raise typer.BadParameter("expected OPEN/CLOSE", param_hint="--window")
    window = OpenWindow(
        "given",
        _instant(opens, time(), "--window"),
        _instant(closes, time(23, 59, 59), "--window"),
    )
    if window.opens >= window.closes:
        raise typer.BadParameter("it closes before it opens", param_hint="--window")
    return window


def _switches(pack: Pack, given: list[str]) -> dict[str, bool | int | str]:
    known = {switch.id: switch for switch in pack.programme.switches}
    chosen: dict[str, bool | int | str] = {}
    for word in given:
        name, _, value = word.partition("=")
        if name not in known:
            expected = f"no switch {name!r}; there are: {', '.join(known) or 'none'}"
            raise typer.BadParameter(expected, param_hint="--switch")
        values = {str(each).lower(): each for each in known[name].values}
        if value.lower() not in values:
            expected = f"{name} is one of: {', '.join(values)}"
            raise typer.BadParameter(expected, param_hint="--switch")
        chosen[name] = values[value.lower()]
    return chosen


def _read(file: Path, *, as_json: bool, lang: str | None) -> AnswersFile:
    from yunshi.rulebook.answers_file import NotAnswers, read_answers

    content = _content(file)
    if isinstance(content, Text):
        refuse(content, given_language=lang, as_json=as_json, file=str(file), line=None)
    if content.startswith(_WORKBOOKS):
        workbook = _A_WORKBOOK.filled({"name": str(file)})
        refuse(workbook, given_language=lang, as_json=as_json, file=str(file), line=None)
    read = read_answers(content, str(file))
    if isinstance(read, NotAnswers):
        place = f"{file}:{read.line}" if read.line else str(file)
        reason = Text(zh_hant=f"{place}: {read.reason.zh_hant}", en=f"{place}: {read.reason.en}")
        refuse(reason, given_language=lang, as_json=as_json, file=str(file), line=read.line)
    return read


def _content(file: Path) -> bytes | Text:
    """The bytes of the file, or why there are none."""
    from yunshi.rulebook.answers_file import MOST_BYTES

    try:
        if file.is_dir():
            return _A_FOLDER.filled({"name": str(file)})
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return _MISSING.filled({"name": str(file)})
    except (OSError, ValueError) as problem:
        why = getattr(problem, "strerror", None) or str(problem)
        return _UNREADABLE.filled({"name": str(file), "why": why})


def _with_papers(
    read: AnswersFile, root: Path, *, as_json: bool, lang: str | None
) -> dict[str, object]:
    from yunshi.cli.papers import papers_looked_at
    from yunshi.files.inspection import ConfinementError

    try:
        return papers_looked_at(read.answers, root)
    except ConfinementError as problem:
        message = _NO_CHILD.filled({"why": str(problem)})
        refuse(message, given_language=lang, as_json=as_json)
