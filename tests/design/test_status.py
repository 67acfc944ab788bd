"""The status vocabulary (design language, section 8)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.utils import translation

from yunshi.design.icons import names_listed
from yunshi.design.status import (
    CASE_STATES,
    DEADLINE_BADGES,
    FINDING_VERDICTS,
    SECTION_STATES,
    STATUSES,
    TONES,
    SectionState,
    Tone,
    status,
)

PAPER = "#F6F4EF"
SCSS = Path(__file__).resolve().parents[2] / "src" / "yunshi" / "design" / "scss"


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_contrast_formula_gives_the_known_ends() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tone", TONES.values(), ids=TONES)
def test_every_pill_can_be_read(tone: Tone) -> None:
    assert contrast(tone.text, tone.fill or PAPER) >= 4.5


@pytest.mark.parametrize("tone", TONES.values(), ids=TONES)
def test_the_style_sheet_paints_a_pill_in_the_colours_of_the_table(tone: Tone) -> None:
    roles = dict(re.findall(r"(--[\w-]+):\s*([^;]+);", (SCSS / "_tokens.scss").read_text()))

    def resolved(value: str) -> str:
        while value.startswith("var("):
            value = roles[value[4:-1]]
        return "#" + "".join(c * 2 for c in value[1:]) if len(value) == 4 else value

    controls = (SCSS / "_controls.scss").read_text()
    selector = r"\.pill" if tone.key == "draft" else rf"\.pill\.{tone.key}"
    block = re.search(rf"^{selector} \{{\n(.*?)^\}}", controls, re.DOTALL | re.MULTILINE)
    assert block is not None
    painted = dict(re.findall(r"^\s+(color|background): ([^;]+);", block[1], re.MULTILINE))
    assert resolved(painted["color"]).upper() == tone.text
    fill = painted["background"]
    assert (resolved(fill).upper() if fill != "transparent" else "") == tone.fill


def test_a_section_has_eight_states_with_the_words_of_the_design_language() -> None:
    assert [(state.key, state.zh) for state in SECTION_STATES] == [
        (SectionState.BLOCKED, "尚不能填"),
        (SectionState.NOT_STARTED, "未開始"),
        (SectionState.IN_PROGRESS, "填寫中"),
        (SectionState.HAS_PROBLEMS, "有待修正"),
        (SectionState.OWNER_TO_CONFIRM, "待負責人確認"),
        (SectionState.COMPLETED, "已完成"),
        (SectionState.NOT_APPLICABLE, "不適用"),
        (SectionState.SUPPLEMENT_NEEDED, "需補件"),
    ]


def test_only_listed_and_overdue_are_solid() -> None:
    solid = {key for key, found in STATUSES.items() if found.tone.text == "#FFFFFF"}
    assert solid == {"listed", "overdue", "due_late"}


def test_within_a_table_no_two_entries_look_or_read_the_same() -> None:
    for table in (CASE_STATES, SECTION_STATES, FINDING_VERDICTS, DEADLINE_BADGES):
        assert len({entry.zh for entry in table}) == len(table)
        assert len({entry.en for entry in table}) == len(table)
        assert len({entry.icon for entry in table}) == len(table)


def test_every_status_has_an_icon_that_is_built() -> None:
    assert {found.icon for found in STATUSES.values()} <= set(names_listed())


def test_the_word_follows_the_language_of_the_page() -> None:
    with translation.override("en"):
        assert status("listed").label == "Listed"
    with translation.override("zh-hant"):
        assert status("listed").label == "已上架"


def test_an_unknown_status_names_the_known_ones() -> None:
    with pytest.raises(KeyError, match="known: contract, draft"):
        status("lost")
