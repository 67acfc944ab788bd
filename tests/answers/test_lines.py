"""Answers in words: what a page says of one must be what was answered."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from tests.packs import SMALL_MARKET
from yunshi.answers.pages.answer_lines import answer_lines
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.questions import Question, QuestionType


def _tick() -> Question:
    some = next(iter(load_pack(SMALL_MARKET).pack.questions.values())).question
    return some.model_copy(update={"type": QuestionType.TICK})


@pytest.mark.parametrize(("raw", "said"), [(True, "已勾選"), (False, "未勾選")])
def test_a_box_says_whether_it_is_ticked(raw: bool, said: str) -> None:
    with override("zh-hant"):
        assert answer_lines(_tick(), raw, "zh-hant") == (said,)


@pytest.mark.parametrize("raw", [{"x": 1}, [{"x": 1}], [[["x"]]]])
def test_what_is_no_option_is_shown_as_it_came(raw: object) -> None:
    choice = next(
        placed.question
        for placed in load_pack(SMALL_MARKET).pack.questions.values()
        if placed.question.type is QuestionType.CHOICES
    )
    each = raw if isinstance(raw, list) else [raw]
    assert answer_lines(choice, raw, "en") == tuple(str(one) for one in each)
