"""Whatever is uploaded ends in answers or in a reason that says what to do; never in an error."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.packs import MOON_MARKET, SMALL_MARKET, example_answers
from yunshi.answers.exchange import file_in
from yunshi.answers.exchange.differences import Comparing, Comparison, matches_of
from yunshi.answers.exchange.file_in import read_file
from yunshi.answers.exchange.incoming import Incoming, NotRead
from yunshi.answers.exchange.origin import Origin
from yunshi.answers.exchange.workbook.writing import draft_as_workbook
from yunshi.rulebook.pack.loader import load_pack

MOON = load_pack(MOON_MARKET)
SOLUTION = "00000000-0000-4000-8000-000000000001"


def read(tmp_path: Path, content: bytes | str, name: str) -> Incoming | NotRead:
    path = tmp_path / "upload"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_file(path, name, MOON.pack)


def refused(tmp_path: Path, content: bytes | str, name: str) -> list[str]:
    """Why a file is not read, in English; each reason stands in Chinese too."""
    answer = read(tmp_path, content, name)
    assert isinstance(answer, NotRead), answer
    assert all(reason.zh_hant and reason.zh_hant != reason.en for reason in answer.reasons)
    return [reason.en for reason in answer.reasons]


def incoming(tmp_path: Path, content: bytes | str, name: str) -> Incoming:
    answer = read(tmp_path, content, name)
    assert isinstance(answer, Incoming), [reason.en for reason in answer.reasons]
    return answer


# Answers files.


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        ("burrow: {name: [\n", "a.yaml", "Line 2: This is not YAML"),
        ("burrow:\n\t- x", "a.yaml", "Line 2: This is not YAML"),
        ('{"burrow": {"name": ', "a.json", "Line 1: This is not JSON."),
        ("", "a.yaml", "The file is empty."),
        ("just words", "a.yaml", "Expected form names and their answers at the top."),
        ("- a\n- b\n", "a.yaml", "Expected form names and their answers at the top."),
        ("a: &x [1]\nb: *x\n", "a.yaml", "Line 1: An answers file does not use & and *"),
        ("a: !!python/object:os.system x\n", "a.yaml", "Line 1: An answers file does not use !"),
        ("a: 1\na: 2\n", "a.yaml", "Line 2: “a” is written twice."),
        ("pack: small-market\n", "a.yaml", "These answers are for small-market, not for moon"),
        ("solutions: {}\n", "a.yaml", "Expected a list here."),
        ("[" * 100 + "]" * 100, "a.json", "Nested too deeply"),
        ("{a: " * 100 + "}" * 100, "a.yaml", "Nested too deeply"),
        ('{"a": NaN}', "a.json", "“NaN” is no number that can stand here"),
        ("a: " + "9" * 60, "a.yaml", "is no number that can stand here"),
        ("名稱: 月兔".encode("big5"), "a.yaml", "This is not UTF-8 text (Big5, perhaps)."),
        ("a: \x07\n", "a.yaml", "Line 1: An invisible control character (U+0007)"),
        ("a: x\n---\nb: y\n", "a.yaml", "One file holds one filing"),
        (b"%PDF-1.7\n\x00\xff", "a.yaml", "Line 2: This is not UTF-8 text"),
        ("a: b", "answers.txt", "This is no answers file. Upload .yaml, .json or .xlsx"),
        ("a: b", "answers", "This is no answers file. Upload .yaml, .json or .xlsx"),
        (json.dumps({"solutions": [{}] * 51}), "a.json", "The file holds 51 solutions"),
    ],
)
def test_a_text_that_cannot_be_read_is_refused_with_its_line_and_what_to_do(
    content: bytes | str, name: str, reason: str, tmp_path: Path
) -> None:
    (said,) = refused(tmp_path, content, name)
    assert reason in said


def test_a_billion_laughs_are_refused_at_the_first_anchor(tmp_path: Path) -> None:
    bomb = 'a: &a ["lol"]\n' + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
    )
    (said,) = refused(tmp_path, bomb, "bomb.yaml")
    assert said.startswith("Line 1: An answers file does not use & and *")


def test_a_text_above_5_mb_is_refused_before_it_is_read(tmp_path: Path) -> None:
    assert file_in.MOST_TEXT_BYTES == 5 * 1024 * 1024
    just = "a: '" + "x" * (file_in.MOST_TEXT_BYTES - 5) + "'"
    assert isinstance(read(tmp_path, just, "a.yaml"), Incoming)
    (said,) = refused(tmp_path, just + " ", "a.yaml")
    assert said.startswith("The file is above 5 MB.")


def test_one_answer_of_megabytes_is_shown_and_cannot_be_taken(tmp_path: Path) -> None:
    text = "字" * 1_000_000
    found = compared(
        incoming(tmp_path, json.dumps({"burrow": {"name": text}}, ensure_ascii=False), "a.json")
    )
    (change,) = found.changes
    assert change.refused is not None
    assert change.refused.en == "Far too long; shorten it."


def test_what_a_database_cannot_hold_is_left_out(tmp_path: Path) -> None:
    content = '{"burrow": {"name": "a\\u0000b\\ud800c", "\\u0000": 1}, "\\ud800": {}}'
    answer = incoming(tmp_path, content, "a\x00.json")
    assert answer.filing.answers == {"burrow.name": "abc"}
    stored = answer.model_dump_json(by_alias=True)
    assert "\\u0000" not in stored
    stored.encode()


def test_many_unknown_fields_are_told_in_part(tmp_path: Path) -> None:
    content = json.dumps({"burrow": {f"field_{n}": n for n in range(120)}})
    notes = incoming(tmp_path, content, "a.json").notes
    assert len(notes) == 51
    assert notes[-1].text.en == "70 more fields that this programme does not have."


def test_a_file_of_nothing_but_nonsense_changes_nothing(tmp_path: Path) -> None:
    content = json.dumps(
        {"burrow": 3, "cheese": {"name": "x"}, "documents": [], "solutions": [1, "x", None, {}]}
    )
    answer = incoming(tmp_path, content, "a.json")
    assert compared(answer).is_empty
    assert {note.code for note in answer.notes} == {"wrong_shape", "unknown_field"}


# Workbooks.


def example() -> dict[str, Any]:
    data = example_answers(MOON_MARKET)
    data["solutions"] = [{"id": SOLUTION, **entry} for entry in data["solutions"]]
    return data


def compared(answer: Incoming, data: dict[str, Any] | None = None) -> Comparison:
    standing = data if data is not None else example()
    matches = matches_of(answer, standing, lambda entry: "", chosen={}, of_this_draft=True)
    return Comparing(MOON.pack, standing, answer, lambda entry: "", matches).compare()


def download() -> bytes:
    origin = Origin(draft=UUID(SOLUTION), revision=1, version=MOON.hash)
    return draft_as_workbook(MOON.pack, example(), "en", origin)


Sheets = dict[str, list[list[Any]]]


def cells() -> Sheets:
    """The downloaded workbook as rows of cells, to be changed and written anew."""
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_filelike(io.BytesIO(download()))
    return {
        name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for name in book.sheet_names
    }


def written(sheets: Sheets, **more: Any) -> bytes:
    """A workbook as a spreadsheet program would save it: plain cells, no protection.

    A cell ``("formula", text, value)`` is a formula; ``merged`` are ranges by sheet.
    """
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "default_date_format": "yyyy/m/d"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for row, line in enumerate(rows):
            for column, cell in enumerate(line):
                if isinstance(cell, tuple):
                    sheet.write_formula(row, column, cell[1], None, cell[2])
                elif isinstance(cell, str):
                    sheet.write_string(row, column, cell)
                elif cell is not None:
                    sheet.write(row, column, cell)
        for area in more.get("merged", {}).get(name, ()):
            first_row, first_column, last_row, last_column, value = area
            sheet.merge_range(first_row, first_column, last_row, last_column, value)
    book.close()
    return content.getvalue()


def row_of(sheets: Sheets, path: str, number: int = 0) -> tuple[str, int]:
    """The sheet and the row that a path stands in."""
    found = [
        (name, row)
        for name, rows in sheets.items()
        for row, line in enumerate(rows)
        if line and line[0] == path
    ]
    return found[number]


def answering(path: str, content: Any) -> bytes:
    """The download with another content in one answer's cell."""
    sheets = cells()
    name, row = row_of(sheets, path)
    sheets[name][row][2] = content
    return written(sheets)


def one_change(tmp_path: Path, content: bytes) -> tuple[Any, list[str]]:
    """The new value of the only change, and what the notes say."""
    answer = incoming(tmp_path, content, "draft.xlsx")
    (change,) = compared(answer).changes
    return change.new, [note.text.en for note in answer.notes]


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
    from datetime import date, datetime

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


def with_member(content: bytes, old: bytes, new: bytes) -> bytes:
    """A workbook with some bytes of its sheets replaced."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as before,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for member in before.infolist():
            part = before.read(member)
            after.writestr(member.filename, part.replace(old, new))
    assert out.getvalue() != content
    return out.getvalue()


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


def test_a_workbook_of_another_programme_is_refused(tmp_path: Path) -> None:
    small = load_pack(SMALL_MARKET)
    data = example_answers(SMALL_MARKET)
    data["solutions"] = [{"id": str(uuid4()), **entry} for entry in data["solutions"]]
    origin = Origin(draft=uuid4(), revision=1, version=small.hash)
    content = draft_as_workbook(small.pack, data, "en", origin)
    assert refused(tmp_path, content, "a.xlsx") == [
        "These answers are for small-market, not for moon-market."
    ]


def test_a_workbook_with_nothing_of_ours_is_refused(tmp_path: Path) -> None:
    (said,) = refused(tmp_path, written({"Sheet1": [["a", "b"]]}), "a.xlsx")
    assert said.startswith("No question was found in this workbook")


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 2048


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (OLE, "draft.xls", "This is an old Excel file (.xls)."),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "draft.xlsx", "protected by a password"),
        (b"%PDF-1.7\n%%EOF", "draft.xlsx", "The extension says .xlsx but the content is no"),
        (b"words", "draft.xlsx", "The extension says .xlsx but the content is no spreadsheet."),
        (b"PK\x03\x04 broken", "draft.xlsx", "damaged or incomplete"),
    ],
)
def test_what_is_no_workbook_is_refused_with_what_to_do(
    content: bytes, name: str, reason: str, tmp_path: Path
) -> None:
    assert any(reason in said for said in refused(tmp_path, content, name))


def zipped(parts: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def test_a_renamed_zip_is_refused(tmp_path: Path) -> None:
    content = zipped({"readme.txt": b"hello"})
    (said,) = refused(tmp_path, content, "draft.xlsx")
    assert said.startswith("The extension says .xlsx but the content is no spreadsheet.")
    (said,) = refused(tmp_path, content, "draft.yaml")
    assert "the content is no spreadsheet" in said


def test_a_workbook_with_macros_is_refused(tmp_path: Path) -> None:
    content = io.BytesIO(download())
    with zipfile.ZipFile(content, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\x00" * 100)
    assert refused(tmp_path, content.getvalue(), "draft.xlsx") == [
        "The workbook contains macros or controls. Save it as .xlsx without them."
    ]


def test_a_workbook_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    whole = download()
    (said,) = refused(tmp_path, whole[: len(whole) // 2], "draft.xlsx")
    assert "damaged" in said


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    content = io.BytesIO(download())
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet99.xml", b" " * (300 * 1024 * 1024))
    assert refused(tmp_path, content.getvalue(), "draft.xlsx") == [
        "The workbook expands too far to be read safely. Download it here again, paste your"
        " answers into it, and upload that."
    ]


def test_a_cell_at_the_far_end_cannot_ask_for_all_the_memory(tmp_path: Path) -> None:
    """The library makes room for every cell before the last one: 17 thousand million."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    sheet = book.add_worksheet("a")
    sheet.write(0, 0, "path")
    sheet.write(1_048_575, 16_383, "x")
    book.close()
    (said,) = refused(tmp_path, content.getvalue(), "far.xlsx")
    assert said.startswith("The workbook expands too far")


def test_a_lie_about_the_place_of_a_cell_ends_no_more_than_the_reader(tmp_path: Path) -> None:
    """Rows that name no cells in the survey's way, read by the library in its own."""
    lying = with_member(
        download(), b"<sheetData>", b'<sheetData><row r="1048576"><c r="A1"/></row>'
    )
    answer = read(tmp_path, lying, "draft.xlsx")
    assert isinstance(answer, Incoming | NotRead)
    for reference in (b"A0", b"0", b"AAAAAAAAAA1", b"A99999999999999999999", b"-1", b"?"):
        odd = with_member(download(), b'<c r="A1"', b'<c r="' + reference + b'"')
        assert isinstance(read(tmp_path, odd, "draft.xlsx"), Incoming | NotRead)


def test_an_entity_in_a_sheet_is_refused(tmp_path: Path) -> None:
    entity = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'
    content = with_member(download(), b"<worksheet", entity)
    (said,) = refused(tmp_path, content, "draft.xlsx")
    assert "damaged" in said


def test_a_workbook_above_20_mb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "upload"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(20 * 1024 * 1024 + 1)
    answer = read_file(path, "draft.xlsx", MOON.pack)
    assert isinstance(answer, NotRead)
    assert answer.reasons[0].en.startswith("The file is above 20 MB.")


def test_the_virus_test_file_in_a_workbook_is_refused(tmp_path: Path) -> None:
    eicar = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + rb"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
    content = io.BytesIO(download())
    with zipfile.ZipFile(content, "a") as archive:
        archive.writestr("xl/media/x.txt", eicar)
    assert any("virus" in said for said in refused(tmp_path, content.getvalue(), "draft.xlsx"))


def test_no_cell_of_a_download_is_a_formula_or_a_link(tmp_path: Path) -> None:
    data = example()
    data["burrow"] |= {"name": "=HYPERLINK(1)", "door_code": "+1", "phone": "@SUM(A1)"}
    data["burrow"]["story"] = "https://evil.example/"
    origin = Origin(draft=UUID(SOLUTION), revision=1, version=MOON.hash)
    content = draft_as_workbook(MOON.pack, data, "en", origin)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/"):
                part = archive.read(name)
                assert b"<f>" not in part
                assert b"<hyperlink" not in part
    assert compared(incoming(tmp_path, content, "draft.xlsx"), data).is_empty


def test_an_answer_too_long_for_a_cell_is_said_in_its_place_and_stays(tmp_path: Path) -> None:
    data = example()
    data["burrow"]["story"] = "月" * 32_768
    origin = Origin(draft=UUID(SOLUTION), revision=1, version=MOON.hash)
    content = draft_as_workbook(MOON.pack, data, "en", origin)
    answer = incoming(tmp_path, content, "draft.xlsx")
    assert "burrow.story" not in answer.filing.answers
    assert compared(answer, data).is_empty
    assert answer.notes == ()


LESS = settings(
    max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.floats(allow_nan=False,
    allow_infinity=False) | st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)  # fmt: skip
names = st.sampled_from(
    [*(placed.question.id for placed in MOON.pack.questions.values()), "id", "x"]
)
parts = st.sampled_from(["burrow", "cheese", "export", "documents", "declarations", "pack", "x"])
levels = st.dictionaries(parts, anything | st.dictionaries(names, anything, max_size=6), max_size=4)


@LESS
@given(levels, st.lists(levels, max_size=3) | anything)
def test_any_json_at_all_ends_in_a_comparison_or_in_reasons(
    tmp_path_factory: pytest.TempPathFactory, level: dict[str, Any], solutions: Any
) -> None:
    content = json.dumps({**level, "solutions": solutions})
    answer = read(tmp_path_factory.getbasetemp(), content, "a.json")
    if isinstance(answer, NotRead):
        assert answer.reasons
        return
    found = compared(Incoming.model_validate_json(answer.model_dump_json(by_alias=True)))
    for change in found.changes:
        # What may be taken is of a shape that pages can show.
        assert not change.may_be_taken or not isinstance(change.new, dict)
