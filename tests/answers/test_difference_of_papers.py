"""What a before-and-after shows of a paper: the files that came and went, not those that stayed."""

from __future__ import annotations

from django.template.loader import render_to_string

from yunshi.answers.addresses import Address
from yunshi.answers.pages.answer_lines import differing, file_lines
from yunshi.design.parts import Difference

PAPER = Address("", "documents", "taste")
OLD = {"name": "old.pdf", "sha256": "1" * 64}
NEW = {"name": "new.pdf", "sha256": "2" * 64}


def test_a_file_that_stays_is_on_neither_side() -> None:
    assert differing(PAPER, [OLD], [OLD, NEW]) == ([], [NEW])
    assert differing(PAPER, [OLD, NEW], [NEW]) == ([OLD], [])
    assert differing(PAPER, OLD, NEW) == ([OLD], [NEW])
    assert differing(PAPER, [OLD, NEW], [NEW, OLD]) == ([], [])
    assert differing(PAPER, None, [NEW]) == ([], [NEW])


def test_any_other_answer_is_compared_as_a_whole() -> None:
    assert differing(Address("", "burrow", "milks"), ["goat"], ["goat", "cow"]) == (
        ["goat"],
        ["goat", "cow"],
    )


def test_an_added_file_strikes_nothing_through() -> None:
    before, after = differing(PAPER, [OLD], [OLD, NEW])
    shown = Difference("Paper", file_lines(before), file_lines(after), is_part=True)
    drawn = render_to_string("cotton/difference.html", {"difference": shown})
    assert "<ins>new.pdf</ins>" in drawn
    assert "<del>" not in drawn
    assert "old.pdf" not in drawn
