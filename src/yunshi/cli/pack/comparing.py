"""``yunshi pack diff``"""

from __future__ import annotations

from typing import Any, Final

from yunshi.cli.packs import pack_named
from yunshi.cli.speaking import language, say, say_json
from yunshi.rulebook.outline import GROUPS, Change, difference
from yunshi.rulebook.outline.difference import Changed
from yunshi.rulebook.pack.loader import LoadedPack
from yunshi.rulebook.text import Text

_SAME: Final = Text(zh_hant="兩者內容相同。", en="They say the same.")
_COUNTS: Final = Text(
    zh_hant="新增 {added} 項、刪除 {removed} 項、變更 {changed} 項",
    en="{added} added, {removed} removed, {changed} changed",
)
_MARKS: Final = {"added": "+", "removed": "−", "changed": "~"}


def compare(a: str, b: str, *, as_json: bool, lang: str | None) -> None:
    before = pack_named(a, given_language=lang, as_json=as_json)
    after = pack_named(b, given_language=lang, as_json=as_json)
    changes = difference(before.pack, after.pack)
    if as_json:
        say_json(_as_json(before, after, changes))
        return
    chosen = language(lang)
    say(f"− {_named(before)}")
    say(f"+ {_named(after)}")
    if not changes:
        say(_SAME.in_language(chosen))
        return
    counts = {what: sum(change.what == what for change in changes) for what in _MARKS}
    say(_COUNTS.filled(counts).in_language(chosen))
    group = ""
    for change in changes:
        if change.group != group:
            group = change.group
            say(f"\n━━ {GROUPS[group].in_language(chosen)} ━━")
        say(f"\n{_MARKS[change.what]} {change.title.in_language(chosen)}  [{change.id}]")
        for fact in change.facts:
            for line in _lines(fact, chosen, new="+ " if change.what == "changed" else ""):
                say(f"    {line}")


def _named(loaded: LoadedPack) -> str:
    return f"{loaded.pack.id}  {loaded.pack.programme.version}  {loaded.hash[:12]}"


_LONG: Final = 60


def _lines(fact: Changed, chosen: str, new: str = "") -> list[str]:
    """One fact that changed: on one line, or one under the other where it is long.

    ``new`` stands before what was not said at all.
    """
    colon = "：" if chosen == "zh-Hant" else ": "
    label = fact.label.in_language(chosen)
    before = fact.before.in_language(chosen) if fact.before is not None else None
    after = fact.after.in_language(chosen) if fact.after is not None else None
    if before is None:
        return [f"{new}{label}{colon}{after}"]
    if after is None:
        return [f"− {label}{colon}{before}"]
    if before == after:  # It differs in the other language only.
        other = "en" if chosen == "zh-Hant" else "zh-Hant"
        return _lines(Changed(fact.key, fact.label, fact.before, fact.after), other)
    if len(before) + len(after) <= _LONG:
        return [f"{label}{colon}{before} → {after}"]
    return [f"{label}{colon.rstrip()}", f"  − {before}", f"  + {after}"]


def _as_json(before: LoadedPack, after: LoadedPack, changes: tuple[Change, ...]) -> dict[str, Any]:
    return {
        "before": _identity(before),
        "after": _identity(after),
        "changes": [
            {
                "what": change.what,
                "group": change.group,
                "id": change.id,
                "title": change.title.as_json(),
                "facts": [
                    {
                        "key": fact.key,
                        "label": fact.label.as_json(),
                        "before": fact.before.as_json() if fact.before is not None else None,
                        "after": fact.after.as_json() if fact.after is not None else None,
                    }
                    for fact in change.facts
                ],
            }
            for change in changes
        ],
    }


def _identity(loaded: LoadedPack) -> dict[str, str]:
    pack = loaded.pack
    return {"id": pack.id, "version": pack.programme.version, "hash": loaded.hash}
