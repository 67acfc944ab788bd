"""A question's meaning version is a digest of what is asked, and of nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.packs import PROGRAMMES
from yunshi.rulebook.meaning import meaning_of, meaning_of_paper
from yunshi.rulebook.pack.documents import Paper
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.questions import Question

CHEESE: dict[str, Any] = {
    "id": "milks",
    "refs": ["SMALL-01"],
    "type": "choices",
    "label": {"zh-Hant": "乳源", "en": "Milks"},
    "options": [
        {"id": "goat", "label": {"zh-Hant": "羊", "en": "Goat"}},
        {"id": "cow", "label": {"zh-Hant": "牛", "en": "Cow"}},
    ],
    "limits": {"at_least": 1},
}


def asked(**changes: Any) -> str:
    return meaning_of(Question.model_validate_json(json.dumps({**CHEESE, **changes})))


@pytest.mark.parametrize(
    "change",
    [
        {"help": {"zh-Hant": "說明", "en": "Help"}},
        {"example": {"zh-Hant": "例", "en": "Example"}},
        {"required": False},
        {"shown_when": {"cheese.name": {"answered": True}}},
        {"refs": ["SMALL-02"], "clause": "二"},
        {"id": "dairy"},
    ],
)
def test_what_says_nothing_of_the_answer_changes_nothing(change: dict[str, Any]) -> None:
    assert asked(**change) == asked()


@pytest.mark.parametrize(
    "change",
    [
        {"label": {"zh-Hant": "乳品來源", "en": "Milks"}},
        {"label": {"zh-Hant": "乳源", "en": "Milk"}},
        {"limits": {"at_least": 2}},
        {"limits": {"at_least": 1, "at_most": 2}},
        {"meaning": 2},
        {"options": CHEESE["options"][:1]},
        {"options": CHEESE["options"][::-1]},
        {"options": [{**CHEESE["options"][0], "alone": True}, CHEESE["options"][1]]},
        {"type": "choice", "limits": {}},
    ],
)
def test_every_part_of_what_is_asked_counts(change: dict[str, Any]) -> None:
    assert asked(**change) != asked()


def test_columns_count_as_questions_of_their_own() -> None:
    def table(label: str) -> str:
        column = {"id": "who", "type": "text", "label": {"zh-Hant": label, "en": "Who"}}
        rows = {**CHEESE, "type": "rows", "options": [], "columns": [column]}
        return meaning_of(Question.model_validate_json(json.dumps(rows)))

    assert table("誰") == table("誰")
    assert table("誰") != table("何人")


def test_a_paper_s_words_count_and_its_age_and_size_do_not() -> None:
    def paper(**changes: Any) -> str:
        written = {
            "id": "taste",
            "refs": ["SMALL-01"],
            "label": {"zh-Hant": "品嘗報告", "en": "Tasting"},
            **changes,
        }
        return meaning_of_paper(Paper.model_validate_json(json.dumps(written)))

    assert paper() == paper(not_older_than={"months": 6}) == paper(max_bytes=5, types=["pdf"])
    assert paper() != paper(label={"zh-Hant": "報告", "en": "Tasting"})
    assert paper() != paper(per="solution")


def test_of_one_pack_every_question_has_one_and_only_like_questions_share_it() -> None:
    for folder in sorted(path.parent for path in PROGRAMMES.glob("*/programme.yaml")):
        first, again = load_pack(folder).pack, load_pack(folder).pack
        for path, placed in first.questions.items():
            assert meaning_of(placed.question) == meaning_of(again.questions[path].question), path
