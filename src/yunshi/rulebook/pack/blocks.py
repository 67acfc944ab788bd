"""Blocks: items that several programmes share, word for word the same in law.

A list may hold ``use: BLOCK``; the block's items take its place. ``cites`` gives the programme's
own clause and requirement ids to each, ``replace`` puts a whole item in place of the block's item
of the same id. Nothing is merged deeper than that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from yunshi.rulebook.pack.source import BrokenPack, PackError, Written, error_at

_USE_KEYS = {"use", "cites", "replace"}
_CITATION_KEYS = {"refs", "clause", "borrowed_from"}

Reader = Callable[[str], Written | None]
"""Gives a block by name, or ``None``."""


def resolve(tree: Written, read_block: Reader) -> Written:
    """The tree with every ``use`` replaced by the items of its block.

    Raises:
        BrokenPack: for an unknown block, or a citation or replacement of no item.
    """
    errors: list[PackError] = []
    resolved = _resolved(tree, read_block, (), errors)
    if errors:
        raise BrokenPack(errors)
    return resolved


def _resolved(
    tree: Written, read_block: Reader, within: tuple[str, ...], errors: list[PackError]
) -> Written:
    if isinstance(tree.value, list):
        items: list[Written] = []
        for item in tree.parts.values():
            if "use" in item.parts:
                items.extend(_used(item, read_block, within, errors))
            else:
                items.append(_resolved(item, read_block, within, errors))
        return Written([], tree.file, tree.line, dict(enumerate(items)))
    if isinstance(tree.value, dict):
        parts = {
            key: _resolved(part, read_block, within, errors) for key, part in tree.parts.items()
        }
        return Written({}, tree.file, tree.line, parts)
    return tree


def _used(
    use: Written, read_block: Reader, within: tuple[str, ...], errors: list[PackError]
) -> Iterator[Written]:
    name = use.parts["use"]
    errors += [
        error_at(part, f"unknown key {key!r} beside 'use'; expected cites or replace")
        for key, part in use.parts.items()
        if key not in _USE_KEYS
    ]
    if name.value in within:
        circle = " → ".join([*within[within.index(name.value) :], str(name.value)])
        errors.append(error_at(name, f"blocks use each other in a circle: {circle}"))
        return
    try:
        block = read_block(name.value) if isinstance(name.value, str) else None
        if block is None:
            errors.append(error_at(name, f"there is no block {name.value!r}"))
            return
        items = _items(block)
        _replace(use, name.value, items, errors)
    except BrokenPack as broken:
        errors += [error for error in broken.errors if error not in errors]
        return
    _cite(use, name.value, items, errors)
    for item in items.values():
        yield _resolved(item, read_block, (*within, name.value), errors)


def _replace(use: Written, name: str, items: dict[str, Written], errors: list[PackError]) -> None:
    if "replace" not in use.parts:
        return
    given = use.parts["replace"]
    if not isinstance(given.value, list):
        errors.append(error_at(given, "expected a list of whole items under 'replace'"))
    for replacement in given.parts.values():
        replaced = _id(replacement)
        if replaced not in items:
            errors.append(error_at(replacement, f"block {name!r} has no {replaced!r}"))
        else:
            items[replaced] = replacement


def _cite(use: Written, name: str, items: dict[str, Written], errors: list[PackError]) -> None:
    if "cites" not in use.parts:
        return
    given = use.parts["cites"]
    if not isinstance(given.value, dict):
        errors.append(error_at(given, "expected ITEM: {refs, clause} under 'cites'"))
        return
    for item_id, citation in given.parts.items():
        if item_id not in items:
            errors.append(error_at(citation, f"block {name!r} has no {item_id!r}"))
            continue
        if not isinstance(citation.value, dict):
            errors.append(error_at(citation, "expected refs and clause"))
        errors += [
            error_at(part, f"a citation has refs, clause and borrowed_from, not {key!r}")
            for key, part in citation.parts.items()
            if key not in _CITATION_KEYS
        ]
        item = items[str(item_id)]
        items[str(item_id)] = Written({}, item.file, item.line, item.parts | citation.parts)


def _items(block: Written) -> dict[str, Written]:
    items: dict[str, Written] = {}
    for item in block.parts["items"].parts.values():
        name = _id(item)
        if name in items:
            raise BrokenPack([error_at(item, f"{name!r} is written twice")])
        items[name] = item
    return items


def _id(item: Written) -> str:
    for key in ("id", "rule", "paper"):
        if key in item.parts:
            return str(item.parts[key].value)
    raise BrokenPack([error_at(item, "an item of a block needs an id")])
