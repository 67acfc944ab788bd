"""Every text limit, every number, date, option and count, at its edge and one beyond it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from tests.boundaries.filings import Reach, ToReach, an_answer, given
from tests.boundaries.told import Field, every_programme, fields, options
from tests.programmes.judging import REMOVED

FAMILY = "\U0001f468‍\U0001f469‍\U0001f467"
"""One user-perceived character of five code points."""
ACCENTED = "é"
"""One user-perceived character of two code points."""


def found(reach: Reach, field: Field, cases: list[tuple[object, str, bool]]) -> Iterator[str]:
    """Where a case (value, code, whether that is found) is not as it should be."""
    place = reach.asked(field.path)
    if place is None:
        yield f"{field.path}: nothing leads to it"
        return
    filing, prefix = place
    placed = reach.pack.questions[field.path]
    for value, code, wanted in cases:
        changed, pointer = given(filing, prefix, placed, value)
        rules = set(changed.about(prefix, placed, pointer))
        if (f"{field.path}.{code}" in rules) is not wanted:
            yield f"{field.path}: {str(value)[:40]!r}: {sorted(rules)}"
        elif not wanted and (refused := rules & _malformed(field.path)):
            yield f"{field.path}: {str(value)[:40]!r} is taken for {sorted(refused)}"


def _malformed(path: str) -> set[str]:
    codes = ("type", "option", "format", "unprintable", "missing")
    return {f"{path}.{code}" for code in codes}


@every_programme
def test_a_text_of_the_limit_is_taken_and_one_more_character_is_not(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    limited = [field for field in fields(programme).values() if "characters" in field.limits]
    assert limited
    for field in limited:
        most = int(field.limits["characters"])
        letters = ["A", ACCENTED] if field.english else ["文", "A", FAMILY, ACCENTED]
        cases: list[tuple[object, str, bool]] = []
        for letter in letters:
            cases.append((letter * most, "characters", False))
            cases.append((letter * (most + 1), "characters", True))
        cases.append((f"  {letters[0] * most}\r\n", "characters", False))
        misses += found(reach(programme), field, cases)
    assert misses == []


@every_programme
def test_a_text_without_a_limit_is_taken_at_any_reasonable_length(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    for field in fields(programme).values():
        if field.type in {"text", "long_text"} and "characters" not in field.limits:
            letter = "A" if field.english else "文"
            cases: list[tuple[object, str, bool]] = [
                (letter * 2000, "characters", False),
                (letter * 20_001, "characters", True),
            ]
            misses += found(reach(programme), field, cases)
    assert misses == []


@every_programme
def test_an_english_field_holds_a_latin_letter(reach: ToReach, programme: str) -> None:
    misses: list[str] = []
    for field in fields(programme).values():
        if field.type in {"text", "long_text"}:
            cases: list[tuple[object, str, bool]] = [
                ("只有中文", "language", field.english),
                ("Half 中文", "language", field.english),
                ("English", "language", False),
            ]
            misses += found(reach(programme), field, cases)
    assert misses == []


@every_programme
def test_a_number_is_taken_at_its_edges_and_not_beyond(reach: ToReach, programme: str) -> None:
    misses: list[str] = []
    for field in fields(programme).values():
        if field.type not in {"integer", "number", "money"}:
            continue
        least, most = field.limits.get("min"), field.limits.get("max")
        cases: list[tuple[object, str, bool]] = []
        for code, edge, outwards in (("min", least, -1), ("max", most, 1)):
            if edge is None:
                continue
            cases.append((edge, code, False))
            beyond: int | float = edge + outwards
            if field.type == "money" and beyond < 0:
                continue
            cases.append((beyond, code, True))
            if field.type == "number":
                cases.append((edge + outwards * 0.01, code, True))
        if most is None:
            cases.append((10**12, "max", False))
        if least is None:
            cases.append((0, "min", False))
        low = 1 if least is None else least
        whole = field.type != "number" and not field.cents
        cases += [("十二", "type", True), (True, "type", True), ([low], "type", True)]
        cases.append((f"{low + 1}.5", "type", whole))
        misses += found(reach(programme), field, cases)
    assert misses == []


@every_programme
def test_a_date_may_be_in_the_future_only_where_nothing_says_otherwise(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    dates = [field for field in fields(programme).values() if field.type == "date"]
    for field in dates:
        place = reach(programme).asked(field.path)
        assert place is not None
        today = place[0].at.date()
        bound = bool(field.limits.get("not_in_future"))
        cases: list[tuple[object, str, bool]] = [
            (str(today), "future", False),
            (str(today + timedelta(days=1)), "future", bound),
            (f"{today.year}-02-30", "type", True),
            ("昨天", "type", True),
            (20200101, "type", True),
        ]
        misses += found(reach(programme), field, cases)
    assert dates
    assert misses == []


@every_programme
def test_every_option_is_taken_and_no_other_word(reach: ToReach, programme: str) -> None:
    misses: list[str] = []
    told = options(programme)
    choosing = {path for path, field in fields(programme).items() if "choice" in field.type}
    assert set(told) == choosing
    for path, offered in told.items():
        field = fields(programme)[path]
        several = field.type == "choices"
        cases: list[tuple[object, str, bool]] = [
            ([option] if several else option, "option", False) for option, _ in offered
        ]
        first = offered[0][0]
        cases.append(([first, "no_such_option"] if several else "no_such_option", "option", True))
        cases.append((first if several else [first], "type", True))
        cases.append(([first.upper()] if several else first.upper(), "option", True))
        misses += found(reach(programme), field, cases)
    assert misses == []


@every_programme
def test_what_stands_alone_has_nothing_beside_it(reach: ToReach, programme: str) -> None:
    misses: list[str] = []
    for path, offered in options(programme).items():
        field = fields(programme)[path]
        if field.type != "choices" or len(offered) < 2:
            continue
        others = [option for option, alone in offered if not alone]
        cases: list[tuple[object, str, bool]] = [(others[:2], "alone", False)]
        cases += [([option, others[0]], "alone", True) for option, alone in offered if alone]
        misses += found(reach(programme), field, cases)
    assert misses == []


@every_programme
def test_as_many_are_chosen_as_may_be_and_not_one_more_or_fewer(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    for path, offered in options(programme).items():
        field = fields(programme)[path]
        if field.type != "choices":
            continue
        several = [option for option, alone in offered if not alone]
        most, least = field.limits.get("at_most"), field.limits.get("at_least")
        cases: list[tuple[object, str, bool]] = [
            (several[: int(most)] if most else several, "at_most", False)
        ]
        if most:
            cases.append((several[: int(most) + 1], "at_most", True))
        if least and least > 1:
            cases.append((several[: int(least)], "at_least", False))
            cases.append((several[: int(least) - 1], "at_least", True))
        misses += found(reach(programme), field, cases)
    assert misses == []


@every_programme
def test_a_table_has_as_many_rows_as_it_may_and_not_one_more_or_fewer(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    tables = [field for field in fields(programme).values() if field.type == "rows"]
    for field in tables:
        question = reach(programme).pack.questions[field.path].question
        row = {column.id: an_answer(column) for column in question.columns}
        most, least = field.limits.get("at_most"), int(field.limits.get("at_least", 0))
        cases: list[tuple[object, str, bool]] = [
            ([row] * (int(most) if most else 40), "at_most", False),
            ("一列", "type", True),
            (["一列"], "type", True),
        ]
        if most:
            cases.append(([row] * (int(most) + 1), "at_most", True))
        if least > 1:
            cases.append(([row] * least, "at_least", False))
            cases.append(([row] * (least - 1), "at_least", True))
        misses += found(reach(programme), field, cases)
    assert misses == []


@every_programme
def test_what_is_required_is_missed_when_it_is_left_away_and_what_is_optional_is_not(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    conditional = written_required_when(reach(programme))
    for field in fields(programme).values():
        if field.path in conditional:
            continue
        wanted = field.required != "O"
        empty: list[object] = [REMOVED, None]
        empty += [""] if field.type in {"text", "long_text", "url", "email", "phone"} else []
        empty += ["  \n "] if field.type in {"text", "long_text"} else []
        empty += [[]] if field.type in {"choices", "rows"} else []
        misses += [
            miss for value in empty for miss in left_away(reach(programme), field, value, wanted)
        ]
    assert misses == []


def written_required_when(reach: Reach) -> set[str]:
    return {
        path
        for path, placed in reach.pack.questions.items()
        if placed.question.required_when is not None
    }


def left_away(reach: Reach, field: Field, value: object, wanted: bool) -> Iterator[str]:
    place = reach.asked(field.path)
    assert place is not None, field.path
    placed = reach.pack.questions[field.path]
    if placed.row_of is not None and value is REMOVED:
        value = None
    filing, prefix = place
    if placed.row_of is not None:
        # The only row, so that nothing else fills the table.
        filing, _ = given(filing, prefix, placed.row_of, an_answer(placed.row_of.question))
    changed, pointer = given(filing, prefix, placed, value)
    rules = set(changed.about(prefix, placed, pointer))
    missing = {f"{field.path}.missing"}
    if placed.row_of is not None and len(placed.row_of.question.columns) == 1:
        # Of a row whose only cell is empty, the table itself is what is missing.
        rules |= set(changed.about(prefix, placed, pointer.rsplit("/", 2)[0]))
        missing |= {f"{placed.row_of.path}.missing", f"{placed.row_of.path}.at_least"}
    if bool(rules & missing) is not wanted:
        yield f"{field.path}: {value!r}: {sorted(rules)}"


FORMATS: dict[str, list[object]] = {
    "url": ["example.org", "ftp://example.org", "https://", "https://ex ample.org", 5],
    "email": ["someone", "someone@", "@example.org", "a b@example.org", ["a@example.org"]],
    "phone": ["12", "電話", "02-55500100 分機", 25550100],
    "ubn": ["1234567", "123456789", "12345678", "１２３４５６７５", 12345675],
    "yes_no": ["yes", "是", 1],
    "tick": ["yes", 1],
}


@every_programme
def test_what_is_malformed_is_refused_at_its_place(reach: ToReach, programme: str) -> None:
    misses: list[str] = []
    for field in fields(programme).values():
        for value in FORMATS.get(field.type, []):
            place = reach(programme).asked(field.path)
            assert place is not None, field.path
            placed = reach(programme).pack.questions[field.path]
            changed, pointer = given(*place, placed, value)
            rules = set(changed.findings(pointer))
            if not rules & {f"{field.path}.format", f"{field.path}.type"}:
                misses.append(f"{field.path}: {value!r}: {sorted(rules)}")
    assert misses == []
