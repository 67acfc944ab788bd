"""``yunshi pack diff``"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import typer

from yunshi.cli.packs import pack_named
from yunshi.cli.speaking import language, say, say_json
from yunshi.rulebook.outline import GROUPS, Change, difference
from yunshi.rulebook.outline.comparison import Compared, Differing, compared
from yunshi.rulebook.outline.difference import Changed
from yunshi.rulebook.pack.loader import LoadedPack
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import COLON, listed, text

_SAME: Final = Text(zh_hant="兩者內容相同。", en="They say the same.")
_COUNTS: Final = Text(
    zh_hant="新增 {added} 項、刪除 {removed} 項、變更 {changed} 項",
    en="{added} added, {removed} removed, {changed} changed",
)
_MARKS: Final = {"added": "+", "removed": "−", "changed": "~"}


def compare(a: str, b: str, *, in_full: bool, as_json: bool, lang: str | None) -> None:
    before = pack_named(a, given_language=lang, as_json=as_json)
    after = pack_named(b, given_language=lang, as_json=as_json)
    if as_json:
        say_json(_as_json(before, after, difference(before.pack, after.pack)))
        return
    chosen = language(lang)
    say(f"− {_named(before, chosen)}")
    say(f"+ {_named(after, chosen)}")
    if before.pack.id == after.pack.id or in_full:
        lines = _versions(difference(before.pack, after.pack), chosen)
    else:
        lines = _programmes(before, after, chosen)
    for line in lines:
        say(line)


def compare_all(into: Path, *, lang: str | None) -> None:
    """Writes a page for each pair of the programmes there are, and one of all."""
    from yunshi.rulebook.outline.difference_pages import pages
    from yunshi.rulebook.pack.shelf import packs_in, programmes_folder

    language(lang)
    loaded = [
        pack_named(str(folder), given_language=lang, as_json=False).pack
        for folder in packs_in(programmes_folder())
    ]
    for name, page in pages(loaded).items():
        path = into / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8")


def two_named(a: str | None, b: str | None) -> tuple[str, str]:
    """Both packs must be named, where pages are not written of all."""
    if a is None or b is None:
        raise typer.BadParameter("expected two packs, or --into FOLDER", param_hint="A B")
    return a, b


# Versions of one programme: every item that differs, in every word.


def _versions(changes: tuple[Change, ...], chosen: str) -> Iterator[str]:
    if not changes:
        yield _SAME.in_language(chosen)
        return
    counts = {what: sum(change.what == what for change in changes) for what in _MARKS}
    yield _COUNTS.filled(counts).in_language(chosen)
    group = ""
    for change in changes:
        if change.group != group:
            group = change.group
            yield f"\n━━ {GROUPS[group].in_language(chosen)} ━━"
        yield f"\n{_MARKS[change.what]} {change.title.in_language(chosen)}  [{change.id}]"
        for fact in change.facts:
            for line in _lines(fact, chosen, new="+ " if change.what == "changed" else ""):
                yield f"    {line}"


def _named(loaded: LoadedPack, chosen: str) -> str:
    programme = loaded.pack.programme
    name = programme.name.in_language(chosen)
    return f"{programme.id}  {programme.version}  {loaded.hash[:12]}  {name}"


_LONG: Final = 60


def _lines(fact: Changed, chosen: str, new: str = "") -> list[str]:
    """One fact that changed: on one line, or one under the other where it is long.

    ``new`` stands before what was not said at all.
    """
    colon = COLON.in_language(chosen)
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


# Two programmes: what matters, and who has what.

_ABOUT: Final = text(
    "只比要緊的事：條文、需求編號、在表單的位置、說明與訊息的用字不比；逐字比較加 --full。",
    "What matters alone: not clauses, requirement ids, places in a form, or the wording of helps"
    " and messages; --full compares every word.",
)
_HEADING: Final = text(
    "━━ {group}：相同 {alike}、不同 {unlike}、只有 {a} {only_a}、只有 {b} {only_b} ━━",
    "━━ {group}: {alike} alike, {unlike} different, {only_a} only in {a}, {only_b} only in {b} ━━",
)
_ONLY: Final = text("只有 {name}：", "Only in {name}:")
_ALIKE: Final = text("相同：{items}", "Alike: {items}")


def _programmes(before: LoadedPack, after: LoadedPack, chosen: str) -> Iterator[str]:
    names = before.pack.id, after.pack.id
    yield _ABOUT.in_language(chosen)
    for group in compared(before.pack, after.pack):
        if group.pairs or group.only_before or group.only_after:
            yield ""
            yield from _group(group, names, chosen)


def _group(group: Compared, names: tuple[str, str], chosen: str) -> Iterator[str]:
    counts = {
        "alike": len(group.alike),
        "unlike": len(group.unlike),
        "only_a": len(group.only_before),
        "only_b": len(group.only_after),
    }
    said = {"group": GROUPS[group.group], "a": names[0], "b": names[1], **counts}
    yield _HEADING.filled(said).in_language(chosen)
    for pair in group.unlike:
        yield f"\n~ {pair.title.in_language(chosen)}  [{pair.before.id}]"
        for each in pair.differing:
            yield from (f"    {line}" for line in _side_by_side(each, chosen))
    for mark, name, items in (
        ("−", names[0], group.only_before),
        ("+", names[1], group.only_after),
    ):
        if items:
            yield ""
            yield _ONLY.filled({"name": name}).in_language(chosen)
            for item in items:
                yield f"{mark} {item.title.in_language(chosen)}  [{item.id}]"
                yield from (f"    {line}" for line in item.in_brief(chosen))
    if group.alike:
        yield ""
        alike = listed(pair.title for pair in group.alike)
        yield _ALIKE.filled({"items": alike}).in_language(chosen)


def _side_by_side(each: Differing, chosen: str) -> Iterator[str]:
    before = [word.in_language(chosen) for word in each.before or ()]
    after = [word.in_language(chosen) for word in each.after or ()]
    label = each.label.in_language(chosen)
    colon = COLON.in_language(chosen)
    if len(before) <= 1 and len(after) <= 1 and len("".join((*before, *after))) <= _LONG:
        if before and after:
            yield f"{label}{colon}{before[0]} → {after[0]}"
        else:
            yield f"{'−' if before else '+'} {label}{colon}{(before or after)[0]}"
        return
    yield f"{label}{colon.rstrip()}"
    yield from (f"  − {line}" for line in before)
    yield from (f"  + {line}" for line in after)


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
