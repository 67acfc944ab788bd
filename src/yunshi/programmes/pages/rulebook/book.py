"""A whole rulebook: its chapters in the order in which a reader asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from yunshi.programmes.pages.rulebook import forms, judged, labels, listing, programme, times
from yunshi.programmes.pages.rulebook.clauses import clause_index
from yunshi.programmes.pages.rulebook.switches import Chosen, switches
from yunshi.programmes.pages.rulebook.telling import Telling
from yunshi.programmes.pages.rulebook.views import BlockView, Book, ChapterView
from yunshi.programmes.pages.windows import WindowLine
from yunshi.rulebook.outline import GROUPS
from yunshi.rulebook.pack.model import Pack


@dataclass(frozen=True, slots=True)
class Setting:
    """What officers have set: with the pack and the language, all that a rulebook depends on."""

    chosen: tuple[Chosen, ...] = ()
    windows: tuple[WindowLine, ...] = ()
    last_day: date | None = None


def book(pack: Pack, setting: Setting, language: str) -> Book:
    """Every item of a pack once, in the language of the page."""
    told = Telling(pack, {**pack.switches, **_set(pack, setting)}, language)
    chapters = [
        ChapterView(
            "about",
            _("About this programme"),
            "",
            programme.about(told),
        ),
        ChapterView(
            "dates",
            _("Dates and windows"),
            _("What counts is the second at which a filing reaches the platform, by Taipei time."),
            times.times(told, setting.windows, setting.last_day),
        ),
        ChapterView("account", _("The account of a vendor"), "", programme.account(told)),
        ChapterView(
            "vendor",
            _("Who may apply"),
            _("Each rule is asked once of each filing."),
            judged.vendor_rules(told),
        ),
        ChapterView(
            "solution",
            _("What each solution must meet"),
            _("Each rule is asked of each solution by itself."),
            judged.solution_rules(told),
        ),
        ChapterView(
            "forms",
            _("Forms and their questions"),
            _("In the order in which they are filled in."),
            forms.forms(told),
        ),
        ChapterView("papers", _("Papers"), "", forms.papers(told)),
        ChapterView(
            "declarations",
            _("Declarations and consents"),
            _("In our own words; the wording of the official text binds."),
            judged.declarations(told),
        ),
        ChapterView("review", labels.REVIEW, "", judged.review(told)),
        ChapterView("supplement", _("Supplements"), "", judged.supplement(told)),
        ChapterView("listing", _("After listing"), "", listing.listing(told)),
        ChapterView(
            "switches",
            _("What the text leaves open"),
            _(
                "Where the text can be read in more than one way: what counts now, and what else it"
                " could be. What was filed keeps what counted when it was filed."
            ),
            switches(told, setting.chosen),
        ),
        ChapterView("words", _("Words the programme defines"), "", programme.words(told)),
        ChapterView("notes", _("Basis and notes"), "", programme.notes(told)),
        ChapterView(
            "letters",
            _("Letters of the platform"),
            _("What stands in braces is filled in when the letter is sent."),
            programme.letters(told),
        ),
        *_further(told),
    ]
    drawn = tuple(chapter for chapter in chapters if any(map(_holds, chapter.blocks)))
    return Book(drawn, clause_index(told))


def _set(pack: Pack, setting: Setting) -> dict[str, bool | int | str]:
    known = pack.switches
    return {each.switch: each.value for each in setting.chosen if each.switch in known}


def _holds(block: BlockView) -> bool:
    return bool(block.items or block.head or block.blocks)


def _further(told: Telling) -> tuple[ChapterView, ...]:
    """What the language has learned to say and no chapter tells yet: nothing is left out."""
    by_group: dict[str, list[str]] = {}
    for group, name in told.left():
        by_group.setdefault(group, []).append(name)
    blocks = tuple(
        BlockView(
            tuple(told.item(group, name, told.words(GROUPS[group])) for name in names),
            anchor=f"further-{group}",
            title=told.words(GROUPS[group]),
        )
        for group, names in by_group.items()
    )
    return (ChapterView("further", _("Further provisions"), "", blocks),)
