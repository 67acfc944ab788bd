"""Pages about what programmes have in common and in what they differ: Markdown, for the docs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from yunshi.rulebook.outline.comparison import (
    Compared,
    Differing,
    Item,
    Said,
    compared,
    items_that_matter,
)
from yunshi.rulebook.outline.entries import GROUPS
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import COLON, SEMICOLON, text

_HAS: Final = "●"
_NOT: Final = "—"
_CUT: Final = 60
"""Characters of a sentence in the table of all; the pages about pairs have the whole."""

_TITLE: Final = text("各計畫的異同", "What the programmes have in common, and in what they differ")
_MADE: Final = text(
    "由 `yunshi pack diff --into` 產生（`make docs`），請勿手改。"
    "條文、需求編號、說明與訊息的用字不比。",
    "Made by `yunshi pack diff --into` (`make docs`); do not edit. Clauses, requirement ids and the"
    " wording of helps and messages are not compared.",
)
_OTHER_LANGUAGE: Final = text(
    "In English: [overview](overview.en.md); a pair by `yunshi pack diff A B --lang en`.",
    "正體中文：[各計畫的異同](README.md)，以及每兩個計畫一頁。",
)
_KEY: Final = text(
    "{has} 有這一項，內容同第二欄；— 沒有這一項；其餘各格是不同之處。"
    "只有一個計畫有的項目列在表後。",
    "{has}: has the item as the second column says; —: has it not; other cells say what differs."
    " What only one programme has stands below each table.",
)
_PAIRS: Final = text("兩兩比較", "Two by two")
_NAME: Final = text("名稱", "Name")
_ITEM: Final = text("項目", "Item")
_ALL: Final = text("內容（都相同者）", "What all say")
_ONLY: Final = text("只有 {name}（{n}）", "Only {name} ({n})")
_ALIKE: Final = text("相同（{n}）", "Alike ({n})")
_UNLIKE: Final = text("不同（{n}）", "Different ({n})")
_COUNT: Final = text("{n} 項", "{n}")
_COLUMNS: Final = text("項目 | 事項", "Item | What")
_BETWEEN_NAMES: Final = text("、", "; ")
"""English names of items have commas of their own."""


def pages(packs: Sequence[Pack]) -> Mapping[str, str]:
    """Every page by the name of its file: all programmes at once, and each pair."""
    ordered = sorted(packs, key=lambda pack: pack.programme.effective_from)
    found = {"README.md": _overview(ordered, "zh-Hant"), "overview.en.md": _overview(ordered, "en")}
    for before, after in combinations(ordered, 2):
        found[f"{_pair(before, after)}.md"] = _page(_of_pair(before, after, "zh-Hant"))
    return found


def _name(pack: Pack, language: str) -> str:
    programme = pack.programme
    return f"- **{pack.id}** {programme.version}　{programme.name.in_language(language)}"


def _pair(before: Pack, after: Pack) -> str:
    return f"{before.id}--{after.id}"


def _page(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"


# All programmes in one table.


def _overview(packs: Sequence[Pack], language: str) -> str:
    return _page(_of_all(packs, language))


def _of_all(packs: Sequence[Pack], language: str) -> Iterator[str]:
    yield f"# {_TITLE.in_language(language)}"
    yield ""
    yield _MADE.in_language(language)
    yield _OTHER_LANGUAGE.in_language(language)
    yield ""
    yield from (_name(pack, language) for pack in packs)
    if len(packs) > 1:
        yield ""
        yield f"## {_PAIRS.in_language(language)}"
        yield ""
        for before, after in combinations(packs, 2):
            yield f"- [{before.id} ↔ {after.id}]({_pair(before, after)}.md)"
    yield ""
    yield _KEY.filled({"has": _HAS}).in_language(language)
    held = {pack.id: {(i.group, i.id): i for i in items_that_matter(pack)} for pack in packs}
    for group in GROUPS:
        names = list(dict.fromkeys(key for own in held.values() for key in own if key[0] == group))
        if names:
            yield ""
            yield f"## {GROUPS[group].in_language(language)}"
            yield ""
            yield from _group_of_all(names, held, language)


_Held = Mapping[str, Mapping[tuple[str, str], Item]]


def _group_of_all(names: list[tuple[str, str]], held: _Held, language: str) -> Iterator[str]:
    shared = [name for name in names if sum(name in own for own in held.values()) > 1]
    if shared:
        heads = (_ITEM.in_language(language), _ALL.in_language(language), *held)
        yield _row(heads)
        yield f"|{'---|' * len(heads)}"
        for name in shared:
            yield from _rows([own.get(name) for own in held.values()], language)
    for programme, own in held.items():
        alone = [own[name] for name in names if name in own and name not in shared]
        if alone:
            yield ""
            said = _ONLY.filled({"name": f"**{programme}**", "n": len(alone)})
            names_alone = _together([_short_name(item, language) for item in alone], language)
            yield f"{said.in_language(language)}{COLON.in_language(language)}{names_alone}"


def _rows(items: list[Item | None], language: str) -> Iterator[str]:
    """One row for an item, and one more for each thing that programmes say differently of it."""
    there = [item for item in items if item is not None]
    keys = dict.fromkeys(said.key for item in there for said in item.said)
    same: list[tuple[str, list[Said | None]]] = []
    apart: list[tuple[str, list[Said | None]]] = []
    for key in keys:
        said = [_said(item, key) for item in items]
        words = {_words(each) for each, item in zip(said, items, strict=True) if item is not None}
        (same if len(words) == 1 else apart).append((key, said))
    brief = SEMICOLON.in_language(language).join(
        _cell(next(each for each in said if each is not None), language, labelled=True)
        for _, said in same
    )
    title = _short_name(there[0], language)
    has: Iterable[str] = (_HAS if item else _NOT for item in items)
    if there[0].is_said_by_its_title and len({item.title.zh_hant for item in there}) > 1:
        title = _NAME.in_language(language) if there[0].id == "identity" else title
        has = (_cut(item.title.in_language(language)) if item else _NOT for item in items)
    yield _row((f"**{title}**", brief, *has))
    for _, said in apart:
        label = next(each.label for each in said if each is not None).in_language(language)
        cells = (_cell(each, language) if each else "" for each in said)
        yield _row((f"　{label}", "", *cells))


def _short_name(item: Item, language: str) -> str:
    """What people call an item."""
    return _cut(item.title.in_language(language)).rstrip("。.")


def _said(item: Item | None, key: str) -> Said | None:
    if item is None:
        return None
    return next((said for said in item.said if said.key == key), None)


def _words(said: Said | None) -> tuple[str, ...] | None:
    return None if said is None else tuple(sorted(word.zh_hant for word in said.words))


def _cell(said: Said, language: str, *, labelled: bool = False) -> str:
    """What is said, short enough for a table: of a long list how many, else the beginning."""
    words = said.value.in_language(language)
    if len(words) > _CUT and len(said.words) > 1:
        words = _COUNT.filled({"n": len(said.words)}).in_language(language)
    words = _cut(words)
    if labelled and not said.needs_no_label:
        return f"{said.label.in_language(language)}{COLON.in_language(language)}{words}"
    return words


def _together(names: Sequence[str], language: str) -> str:
    return _BETWEEN_NAMES.in_language(language).join(names)


def _cut(words: str) -> str:
    return f"{words[:_CUT]}…" if len(words) > _CUT else words


# Two programmes, in full.


def _of_pair(before: Pack, after: Pack, language: str) -> Iterator[str]:
    yield f"# {before.id} ↔ {after.id}"
    yield ""
    yield _MADE.in_language(language)
    yield f"In English: `yunshi pack diff {before.id} {after.id} --lang en`. [README](README.md)"
    yield ""
    yield from (_name(pack, language) for pack in (before, after))
    for group in compared(before, after):
        if group.pairs or group.only_before or group.only_after:
            yield ""
            yield f"## {GROUPS[group.group].in_language(language)}"
            yield from _group_of_pair(group, before.id, after.id, language)


def _group_of_pair(group: Compared, a: str, b: str, language: str) -> Iterator[str]:
    if group.unlike:
        yield ""
        yield f"### {_UNLIKE.filled({'n': len(group.unlike)}).in_language(language)}"
        yield ""
        yield f"| {_COLUMNS.in_language(language)} | {a} | {b} |"
        yield "|---|---|---|---|"
        for pair in group.unlike:
            title = f"**{pair.title.in_language(language)}**"
            for each in pair.differing:
                yield _row((title, *_cells(each, language)))
                title = ""
    for name, items in ((a, group.only_before), (b, group.only_after)):
        if items:
            yield ""
            said = _ONLY.filled({"name": name, "n": len(items)})
            yield f"### {said.in_language(language)}"
            yield ""
            for item in items:
                yield from _bullets(item, language)
    if group.alike:
        yield ""
        yield f"### {_ALIKE.filled({'n': len(group.alike)}).in_language(language)}"
        yield ""
        names = [pair.title.in_language(language).rstrip("。.") for pair in group.alike]
        yield _together(names, language)


def _cells(each: Differing, language: str) -> tuple[str, str, str]:
    return (
        each.label.in_language(language),
        _in_cell(each.before, language),
        _in_cell(each.after, language),
    )


def _in_cell(words: tuple[Text, ...] | None, language: str) -> str:
    return "<br>".join(word.in_language(language) for word in words or ()) or _NOT


def _bullets(item: Item, language: str) -> Iterator[str]:
    first, *rest = [*item.in_brief(language), ""]
    title = f"- **{item.title.in_language(language)}**"
    if first.endswith(("：", ":")):
        first, rest = "", [first, *rest]
    yield _plain(f"{title}　{first}" if first else title)
    for line in rest:
        if line:
            inner = line.startswith("  · ")
            yield _plain(f"{'    ' if inner else '  '}- {line.removeprefix('  · ')}")


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(_plain(cell).replace('|', chr(92) + '|') for cell in cells)} |"


def _plain(words: str) -> str:
    """Without what Markdown would take for its own: a tilde between two numbers, a bare tag."""
    return words.replace("~", "～").replace("<br>", "\0").replace("<", "&lt;").replace("\0", "<br>")
