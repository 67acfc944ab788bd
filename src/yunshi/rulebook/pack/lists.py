"""Named lists: what one file of a pack says in several places, written once.

A file may begin with ``lists: {NAME: […]}``; wherever a list of the same file holds
``{list: NAME}``, the entries stand in its place. Words, conditions, grounds: whatever a list may
hold. Nothing of it is left in the resolved bytes but the entries.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from yunshi.rulebook.pack.source import BrokenPack, PackError, Written, error_at

_KEY = "lists"


def with_lists(tree: Written) -> Written:
    """The file with every ``{list: NAME}`` replaced and without its ``lists``.

    Raises:
        BrokenPack: for a list that is unknown, used by nothing, empty, or within itself.
    """
    given = tree.parts.get(_KEY)
    known = given.parts if given is not None and isinstance(given.value, dict) else {}
    reading = _Reading({str(name): part for name, part in known.items()})
    if given is not None and not known:
        reading.errors.append(error_at(given, "expected NAME: [entries] under 'lists'"))
    rest = Written(
        tree.value,
        tree.file,
        tree.line,
        {key: part for key, part in tree.parts.items() if part is not given},
    )
    resolved = reading.resolved(rest, ())
    reading.errors += [
        error_at(part, f"nothing uses the list {name!r}")
        for name, part in reading.known.items()
        if name not in reading.used
    ]
    if reading.errors:
        raise BrokenPack(list(dict.fromkeys(reading.errors)))
    return resolved


class _Reading:
    def __init__(self, known: Mapping[str, Written]) -> None:
        self.known = known
        self.used: set[str] = set()
        self.errors: list[PackError] = [
            error_at(part, f"expected a list of entries under {name!r}")
            for name, part in known.items()
            if not isinstance(part.value, list) or not part.parts
        ]

    def resolved(self, tree: Written, within: tuple[str, ...]) -> Written:
        parts: dict[str | int, Written]
        if isinstance(tree.value, list):
            parts = dict(enumerate(self._entries(tree, within)))
        else:
            parts = {key: self.resolved(part, within) for key, part in tree.parts.items()}
        return Written(tree.value, tree.file, tree.line, parts)

    def _entries(self, tree: Written, within: tuple[str, ...]) -> Iterator[Written]:
        for entry in tree.parts.values():
            if set(entry.parts) != {"list"}:
                yield self.resolved(entry, within)
                continue
            named = entry.parts["list"]
            name = str(named.value)
            self.used.add(name)
            if name in within:
                circle = " → ".join([*within[within.index(name) :], name])
                self.errors.append(error_at(named, f"lists hold each other in a circle: {circle}"))
            elif name not in self.known:
                self.errors.append(error_at(named, f"this file has no list {name!r}"))
            else:
                yield from self._entries(self.known[name], (*within, name))
