"""Blocks: items that several programmes share, word for word the same in law.

A list may hold ``use: BLOCK``; the block's items take its place. ``cites`` gives the programme's
own clause and requirement ids to each, ``replace`` puts a whole item in place of the block's item
of the same id. Nothing is merged deeper than that.
"""

from __future__ import annotations

from collections.abc import Callable

from yunshi.rulebook.pack.source import BrokenPack, Mapped, PackError

_USE_KEYS = {"use", "cites", "replace"}

Reader = Callable[[str], Mapped | None]
"""Gives a block by name, or ``None``."""


def resolve(tree: Mapped, read_block: Reader) -> Mapped:
    """The tree with every ``use`` replaced by the items of its block.

    Raises:
        BrokenPack: for an unknown block, or a citation or replacement of no item.
    """
    if isinstance(tree.value, list):
        items: list[Mapped] = []
        for item in tree.parts.values():
            if isinstance(item.value, dict) and "use" in item.parts:
                items.extend(resolve(part, read_block) for part in _used(item, read_block))
            else:
                items.append(resolve(item, read_block))
        return Mapped([], tree.file, tree.line, dict(enumerate(items)))
    if isinstance(tree.value, dict):
        parts = {key: resolve(part, read_block) for key, part in tree.parts.items()}
        return Mapped({}, tree.file, tree.line, parts)
    return tree


def _used(use: Mapped, read_block: Reader) -> list[Mapped]:
    name = use.parts["use"]
    errors = [
        part.error(f"unknown key {key!r} beside 'use'; expected cites or replace")
        for key, part in use.parts.items()
        if key not in _USE_KEYS
    ]
    block = read_block(str(name.value))
    if block is None:
        raise BrokenPack([name.error(f"there is no block {name.value!r}")])
    items = {_id(item): item for item in block.parts["items"].parts.values()}
    replacements = use.parts["replace"].parts.values() if "replace" in use.parts else ()
    for replacement in replacements:
        if _id(replacement) not in items:
            errors.append(replacement.error(f"block {name.value!r} has no {_id(replacement)!r}"))
        items[_id(replacement)] = replacement
    for item_id, citation in (use.parts["cites"].parts if "cites" in use.parts else {}).items():
        if str(item_id) not in items:
            errors.append(citation.error(f"block {name.value!r} has no {item_id!r}"))
            continue
        errors += [
            part.error(f"a citation has refs and clause, not {key!r}")
            for key, part in citation.parts.items()
            if key not in {"refs", "clause"}
        ]
        item = items[str(item_id)]
        items[str(item_id)] = Mapped({}, item.file, item.line, item.parts | citation.parts)
    if errors:
        raise BrokenPack(errors)
    return list(items.values())


def _id(item: Mapped) -> str:
    for key in ("id", "rule", "paper"):
        if key in item.parts:
            return str(item.parts[key].value)
    raise BrokenPack([PackError(item.file, item.line, "an item of a block needs an id")])
