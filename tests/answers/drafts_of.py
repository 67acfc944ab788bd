"""Any draft of any pack, for properties: what pages and imports can write."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from yunshi.answers.exchange.shape import forms_of, questions_of
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import Question, QuestionType

texts = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=40
).filter(str.strip)
tricky = st.sampled_from(
    [
        "=1+1", "+886", "-1", "@SUM(A1)", "a\nb", "a\n\nb\n", "# no comment", "- x", "a: b", '"',
        "\\", "|", "{a}", "yes", "null", "1e5", "0012", "_x000D_", " edge ", "\ttab", "行\u3000列",
        "𠮷👩‍👩‍👧", "\u2028", "\x85", "\x7f", "\ufeff", "\ufffe", "---\nx", "[]", "true", "~",
    ]
)  # fmt: skip
words = texts | tricky


def answers_to(question: Question) -> st.SearchStrategy[Any]:
    """An answer as a page or a file may have put it there: good, odd or unreadable."""
    options = [option.id for option in question.options]
    match question.type:
        case QuestionType.CHOICE:
            return st.sampled_from(options)
        case QuestionType.CHOICES:
            return st.lists(st.sampled_from(options), min_size=1, unique=True)
        case QuestionType.YES_NO:
            return st.booleans()
        case QuestionType.TICK:
            return st.just(True)
        case QuestionType.INTEGER | QuestionType.MONEY:
            return st.integers(-(10**12), 10**12) | words
        case QuestionType.NUMBER:
            numbers = st.floats(-(10**9), 10**9, allow_nan=False).map(lambda n: round(n, 6))
            return st.integers(-(10**9), 10**9) | numbers | words
        case QuestionType.DATE:
            return st.dates().map(lambda day: day.isoformat()) | words
        case QuestionType.ROWS:
            return st.lists(_row(question), min_size=1, max_size=4)
    return words


def _row(question: Question) -> st.SearchStrategy[dict[str, Any]]:
    cells = {column.id: answers_to(column) for column in question.columns}
    one = st.one_of(*(st.fixed_dictionaries({name: cell}) for name, cell in cells.items()))
    some = st.fixed_dictionaries({}, optional=cells)
    ids = st.fixed_dictionaries({}, optional={"id": st.uuids().map(str)})
    return st.builds(lambda key, first, more: {**key, **more, **first}, ids, one, some)


def _level(pack: Pack, per: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {},
        optional={
            form.form: st.fixed_dictionaries(
                {},
                optional={
                    placed.question.id: answers_to(placed.question)
                    for placed in questions_of(pack, form)
                },
            )
            for form in forms_of(pack, per)
        },
    )


def drafts(pack: Pack) -> st.SearchStrategy[dict[str, Any]]:
    """The data of a draft with none to three solutions."""
    solution = st.builds(
        lambda identity, level: {"id": str(identity), **level},
        st.uuids(),
        _level(pack, "solution"),
    )
    solutions = st.lists(solution, max_size=3, unique_by=lambda entry: entry["id"])
    return st.builds(
        lambda level, entries: {**level, "solutions": entries}, _level(pack, "filing"), solutions
    )
