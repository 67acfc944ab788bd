"""Workbooks as people fill them in, and whatever they did to them on the way."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.answers.uploads import (
    answering,
    cells,
    compared,
    incoming,
    one_change,
    row_of,
    with_member,
    written,
)


def test_a_workbook_saved_by_another_program_still_says_the_same(tmp_path: Path) -> None:
    answer = incoming(tmp_path, written(cells()), "draft.xlsx")
    assert compared(answer).is_empty
    assert answer.notes == ()


@pytest.mark.parametrize(
    ("path", "cell", "value"),
    [
        ("burrow.moonlight", False, False),
        ("burrow.moonlight", "FALSE", False),
        ("burrow.moonlight", "否", False),
        ("burrow.moonlight", "no", False),
        ("burrow.moonlight", "Ｎｏ", False),
        ("burrow.moonlight", 0, False),
        ("burrow.tunnels", "７", 7),
        ("burrow.tunnels", 7.0, 7),
        ("burrow.carrots", "１２，３４５", 12345),
        ("burrow.carrots", "12,345", 12345),
        ("burrow.founded", "109/03/01", "2020-03-01"),
        ("burrow.founded", "１０９／０３／０１", "2020-03-01"),
        ("burrow.founded", "民國109年3月1日", "2020-03-01"),
        ("burrow.founded", "2020-03-01", "2020-03-01"),
        ("burrow.founded", "2020-02-30", "2020-02-30"),
        ("burrow.season", "白天", "day"),
        ("burrow.season", "Day", "day"),
        ("burrow.season", "day", "day"),
        ("burrow.ubn", 12345675, "12345675"),
        ("burrow.name", 88.5, "88.5"),
        ("burrow.name", True, "TRUE"),
        ("cheese.milks", "羊", ["goat"]),
        ("cheese.milks", "rabbit\n牛", ["rabbit", "cow"]),
        ("cheese.milks", "Rabbit、Cow", ["rabbit", "cow"]),
        ("cheese.milks", "Rabbit; Cow", ["rabbit", "cow"]),
    ],
)
def test_cells_are_understood_as_people_fill_them_in(
    path: str, cell: Any, value: Any, tmp_path: Path
) -> None:
    assert one_change(tmp_path, answering(path, cell))[0] == value


@pytest.mark.parametrize("cell", [True, "TRUE", "是", "yes", "Ｙ", "V", "✓", 1])
def test_yes_in_every_spelling_is_the_yes_that_stands_already(cell: Any, tmp_path: Path) -> None:
    answer = incoming(tmp_path, answering("burrow.moonlight", cell), "draft.xlsx")
    assert compared(answer).is_empty


def test_a_date_of_the_spreadsheet_is_a_date(tmp_path: Path) -> None:
    for cell in (date(2021, 5, 4), datetime(2021, 5, 4, 13, 30)):
        assert one_change(tmp_path, answering("burrow.founded", cell))[0] == "2021-05-04"


def test_a_number_where_a_text_belongs_is_taken_and_said(tmp_path: Path) -> None:
    value, notes = one_change(tmp_path, answering("burrow.phone", 223456789))
    assert value == "223456789"
    assert notes == [
        "This cell was a number in the spreadsheet and is taken as text."
        " Leading zeros may be lost; check it."
    ]
    value, notes = one_change(tmp_path, answering("burrow.again", 4595256))
    assert (value, len(notes)) == ("04595256", 1)


def test_a_formula_counts_with_what_it_last_showed_and_is_said(tmp_path: Path) -> None:
    value, notes = one_change(tmp_path, answering("burrow.tunnels", ("f", "=3+4", 7)))
    assert value == 7
    assert notes == ["This is a formula; what it last showed was taken. Check it."]


def test_a_formula_without_a_value_or_with_an_error_changes_nothing(tmp_path: Path) -> None:
    content = answering("burrow.tunnels", ("f", "=1/0", "#DIV/0!"))
    answer = incoming(tmp_path, content, "draft.xlsx")
    assert compared(answer).is_empty
    assert [note.code for note in answer.notes] == ["error_value"]
    bare = with_member(
        answering("burrow.tunnels", ("f", "=3+4", 7)), b"<f>3+4</f><v>7</v>", b"<f>3+4</f>"
    )
    answer = incoming(tmp_path, bare, "draft.xlsx")
    assert compared(answer).is_empty
    assert [note.text.en for note in answer.notes] == [
        "This is a formula without a stored value and was not read. Write the value itself."
    ]


def test_merged_cells_do_not_empty_the_answers_below(tmp_path: Path) -> None:
    sheets = cells()
    name, row = row_of(sheets, "burrow.name")
    sheets[name][row][2] = sheets[name][row + 1][2] = None
    content = written(sheets, merged={name: [(row, 2, row + 1, 2, "合併")]})
    answer = incoming(tmp_path, content, "draft.xlsx")
    (change,) = compared(answer).changes
    assert (change.key, change.new) == ("filing/burrow/name", "合併")
    (note,) = answer.notes
    assert note.text.en.startswith("This cell is merged with others")
    assert note.place is not None
    assert note.place.en.endswith(f"C{row + 2}")


def test_rows_in_any_order_and_columns_put_in_between_change_nothing(tmp_path: Path) -> None:
    sheets = cells()
    name, row = row_of(sheets, "burrow.name")
    head, body = sheets[name][: row - 1], sheets[name][row - 1 :]
    sheets[name] = [["", *line[:2], "", *line[2:]] for line in (*head, *reversed(body))]
    answer = incoming(tmp_path, written(sheets), "draft.xlsx")
    assert compared(answer).is_empty


def test_rows_of_a_table_may_be_moved_taken_out_and_put_in(tmp_path: Path) -> None:
    sheets = cells()
    name, row = row_of(sheets, "cheese.tasters#+")
    table = sheets[name]
    first = table.pop(row)
    table.insert(row + 1, ["", "新人", 5, "", ""])  # Without a path, between the others.
    table.insert(row + 2, first)
    value, _ = one_change(tmp_path, written(sheets))
    assert [taster["who"] for taster in value] == ["吳剛", "新人", "嫦娥"]


def test_deleted_columns_are_told_and_empty_nothing(tmp_path: Path) -> None:
    for column, said in ((0, "has no “path” column"), (2, "has no answer column")):
        sheets = cells()
        name, _ = row_of(sheets, "burrow.name")
        sheets[name] = [line[:column] + line[column + 1 :] for line in sheets[name]]
        answer = incoming(tmp_path, written(sheets), "draft.xlsx")
        assert compared(answer).is_empty
        assert [note.code for note in answer.notes] == ["column_missing"]
        assert said in answer.notes[0].text.en


def test_a_deleted_column_of_a_table_leaves_the_table_alone(tmp_path: Path) -> None:
    sheets = cells()
    name, row = row_of(sheets, "cheese.tasters#columns")
    for line in sheets[name][row:]:
        if line[0].startswith("cheese.tasters#"):
            line[2] = ""
    answer = incoming(tmp_path, written(sheets), "draft.xlsx")
    assert compared(answer).is_empty
    assert "lacks the column “Score”" in answer.notes[0].text.en


def test_a_table_without_its_row_of_names_is_left_alone(tmp_path: Path) -> None:
    sheets = cells()
    name, row = row_of(sheets, "cheese.tasters#columns")
    del sheets[name][row]
    answer = incoming(tmp_path, written(sheets), "draft.xlsx")
    assert compared(answer).is_empty
    assert [note.code for note in answer.notes] == ["columns_missing"]


def test_a_path_written_twice_is_read_neither_time(tmp_path: Path) -> None:
    sheets = cells()
    name, _ = row_of(sheets, "burrow.name")
    sheets[name].append(["burrow.name", "Name", "另一個"])
    answer = incoming(tmp_path, written(sheets), "draft.xlsx")
    assert compared(answer).is_empty
    assert [note.code for note in answer.notes] == ["path_twice"]


def test_rows_and_sheets_of_somebodys_own_are_told_and_left_out(tmp_path: Path) -> None:
    sheets = cells()
    name, _ = row_of(sheets, "burrow.name")
    sheets[name] += [["burrow.wings", "Wings", "2"], ["", "", "a remark"]]
    sheets["Notes"] = [["anything"]]
    answer = incoming(tmp_path, written(sheets), "draft.xlsx")
    assert compared(answer).is_empty
    assert [note.code for note in answer.notes] == ["unknown_field", "no_path", "sheet_not_ours"]


def test_a_copied_solution_with_a_number_of_its_own_is_a_new_solution(tmp_path: Path) -> None:
    sheets = cells()
    for name in [name for name in sheets if name.startswith("1 ")]:
        copied = [list(line) for line in sheets[name]]
        for line in copied:
            if line[0] == "solution":
                line[2] = 2
            if line[0] == "cheese.name":
                line[2] = "紅月"
        sheets[f"{name} (2)"] = copied
    found = compared(incoming(tmp_path, written(sheets), "draft.xlsx"))
    (addition,) = found.additions
    assert {change.address.part for change in addition.changes} == {"cheese", "export"}
    assert list(found.changes) == []


def test_a_sheet_that_was_only_duplicated_is_a_new_solution_and_said(tmp_path: Path) -> None:
    sheets = cells()
    name = next(name for name in sheets if name.startswith("1 "))
    sheets[f"{name} (2)"] = sheets[name]
    answer = incoming(tmp_path, written(sheets), "draft.xlsx")
    assert len(compared(answer).additions) == 1
    assert [note.code for note in answer.notes] == ["copied_sheet"]


def test_a_sheet_that_says_no_solution_is_left_out(tmp_path: Path) -> None:
    sheets = cells()
    name = next(name for name in sheets if name.startswith("1 "))
    rows = sheets.pop(name)
    sheets["Cheese"] = [line for line in rows if line[0] not in ("solution", "solution_id")]
    answer = incoming(tmp_path, written(sheets), "draft.xlsx")
    assert compared(answer).is_empty
    assert "no_solution" in [note.code for note in answer.notes]
