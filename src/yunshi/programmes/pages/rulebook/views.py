"""What the templates of a rulebook draw: chapters, blocks, items and their parts, in words."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.utils.functional import Promise

Label = str | Promise
"""A word of ours, in the language of the page."""


@dataclass(slots=True)
class ClauseMark:
    """A clause beside what stands under it, leading to everything that does.

    ``here``: nothing else stands under it, so that its anchor is this mark. It is known once the
    whole book is told.
    """

    text: str
    anchor: str
    here: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """A word or two beside a title; ``tone`` is ``must``, ``own``, ``borrowed`` or empty."""

    label: Label
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said of an item. ``words`` are pieces of text, each with where it leads."""

    label: Label
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class OtherReading:
    """How the official text can be read as well."""

    number: str
    text: str


@dataclass(frozen=True, slots=True)
class PartView:
    """One sentence, option, ground or criterion within an item."""

    anchor: str
    text: str
    clause: ClauseMark | None = None
    refs: str = ""
    note: str = ""
    reading: OtherReading | None = None
    inner: tuple[ItemView, ...] = ()

    @property
    def is_plain(self) -> bool:
        """It is its words alone."""
        return not (self.clause or self.refs or self.note or self.reading or self.inner)


@dataclass(frozen=True, slots=True)
class PartsView:
    """The parts of one kind, under their name."""

    label: Label
    parts: tuple[PartView, ...]
    numbered: bool = False

    are_short: bool = False
    """A word or two each, as options are: they stand in one line as far as they can."""


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item of the pack. ``anchor`` stays the same in every version."""

    anchor: str
    kind: Label
    title: Label
    clause: ClauseMark | None = None
    refs: str = ""
    tags: tuple[Tag, ...] = ()
    meta: tuple[str, ...] = ()
    text: str = ""
    lines: tuple[Line, ...] = ()
    parts: tuple[PartsView, ...] = ()
    folded: tuple[Line, ...] = ()
    """What only who fills in or checks wants to read."""
    folded_label: str = ""
    reading: OtherReading | None = None
    inner: tuple[ItemView, ...] = ()
    inner_label: Label = ""
    number: int = 0
    id: str = ""
    """What commands call it, where people have to know."""


@dataclass(frozen=True, slots=True)
class BlockView:
    """Items under a heading of their own; without ``title`` they stand under the chapter's."""

    items: tuple[ItemView, ...]
    anchor: str = ""
    title: Label = ""
    note: str = ""
    head: ItemView | None = None
    """What is said of the block itself: a form, a section."""
    blocks: tuple[BlockView, ...] = ()
    is_compact: bool = False
    """Each item is a name and a few words: they stand beside each other where there is room."""
    are_sentences: bool = False
    """Each item is a whole sentence, which would shout as a heading."""
    pointers: tuple[Line, ...] = ()
    """What stands here and is told elsewhere: a form's uploads."""


@dataclass(frozen=True, slots=True)
class ChapterView:
    """One chapter, in the order in which a reader asks."""

    id: str
    title: Label
    about: str
    blocks: tuple[BlockView, ...]


@dataclass(frozen=True, slots=True)
class Cited:
    """One thing that stands under a clause."""

    anchor: str
    kind: Label
    title: Label


@dataclass(frozen=True, slots=True)
class ClauseEntry:
    """One clause in the index. ``here``: its anchor stands in the index, for several things stand
    under it."""

    text: str
    anchor: str
    here: bool
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """A whole rulebook."""

    chapters: tuple[ChapterView, ...]
    clauses: tuple[ClauseEntry, ...] = field(default=())
