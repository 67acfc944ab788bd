"""``yunshi pack publish``"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

import typer

from yunshi.cli.packs import refuse_broken, working_text_named
from yunshi.cli.speaking import language, say, say_json
from yunshi.rulebook.calendar import TAIPEI, date_text
from yunshi.rulebook.pack.source import BrokenPack
from yunshi.rulebook.pack.versions import SUMS
from yunshi.rulebook.publishing import FAR, Frozen, NotFrozen, publish
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import text

_DONE: Final = text(
    "{id} 版本 {version} 已發布（{hash}），自{day}生效。\n"
    "請把 {folder} 與 {sums} 一起提交；提交之後不再改動。",
    "{id} {version} is published ({hash}), in force from {day}.\n"
    "Commit {folder} together with {sums}; from then on nothing in it changes.",
)
_ALREADY: Final = text(
    "{id} 版本 {version} 早已發布（{hash}），內容相同，沒有任何變動。",
    "{id} {version} is published already ({hash}) and says the same. Nothing was changed.",
)
_FAR_DAY: Final = text(
    "{day}距今超過一年。如果不是這一天，提交之前先刪去 {folder}，從 {sums} 刪去它的各行，再改。",
    "{day} is more than a year from now. If that is not the day that is meant, delete {folder} and"
    " its lines in {sums} before you commit, and correct it.",
)


def publish_working_text(named: str, *, as_json: bool, lang: str | None) -> None:
    """Ends the command with 1 where the version is refused."""
    language(lang)
    folder = working_text_named(named, given_language=lang, as_json=as_json)
    today = datetime.now(TAIPEI).date()
    try:
        outcome = publish(folder, today)
    except BrokenPack as broken:
        refuse_broken(named, broken, given_language=lang, as_json=as_json)
    if isinstance(outcome, NotFrozen):
        _refused(outcome, as_json=as_json, lang=lang)
        raise typer.Exit(1)
    if as_json:
        _say_json(outcome)
        return
    _say(outcome, language(lang))
    if outcome.is_new and outcome.version.about.effective_from > today + FAR:
        say(_told(_FAR_DAY, outcome).in_language(language(lang)), err=True)


def _say(outcome: Frozen, chosen: str) -> None:
    say(_told(_DONE if outcome.is_new else _ALREADY, outcome).in_language(chosen))


def _told(words: Text, outcome: Frozen) -> Text:
    version = outcome.version
    return words.filled(
        {
            "id": version.about.programme,
            "version": version.about.version,
            "hash": version.hash[:12],
            "day": date_text(version.about.effective_from),
            "folder": _short(version.folder),
            "sums": _short(version.folder.parent / SUMS),
        }
    )


def _short(path: Path) -> str:
    """As seen from here, where it stands below."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _say_json(outcome: Frozen) -> None:
    about = outcome.version.about
    say_json(
        {
            "id": about.programme,
            "version": about.version,
            "hash": about.sha256,
            "effective_from": about.effective_from.isoformat(),
            "published": about.published.isoformat(),
            "folder": str(outcome.version.folder),
            "is_new": outcome.is_new,
        }
    )


def _refused(outcome: NotFrozen, *, as_json: bool, lang: str | None) -> None:
    if as_json:
        message = outcome.message.as_json()
        say_json({"error": {"message": message, "differing": list(outcome.differing)}})
    else:
        say(outcome.message.in_language(language(lang)), err=True)
