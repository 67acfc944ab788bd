"""Lists of standings as files: what is read, and what is wrong in which line."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.packs import PROGRAMMES
from yunshi.programmes.standing_lists.reading import (
    LARGEST_FILE,
    Entry,
    NotAList,
    Problem,
    ReadList,
    read_list,
)
from yunshi.rulebook import unified_business_number
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.standings import standings_read

A, B, ZEROS = "22099131", "96979933", "00000130"


def problems(text: str) -> list[tuple[int, str]]:
    read = read_list(text.encode())
    assert isinstance(read, ReadList), read
    return [(problem.line, problem.message.zh_hant) for problem in read.problems]


@pytest.mark.parametrize(
    "content",
    [
        f"統一編號,名稱,起日,迄日\n{A},台積,110/01/02,2021-12-31\n{ZEROS},,,\n".encode(),
        f"統一編號,名稱,起日,迄日\r\n{A},台積,1100102,110.12.31\r\n{ZEROS}\r\n".encode("utf-8-sig"),
        f"備註\t迄日\t名稱\t統編\t起日\n\t2021-12-31\t台積\t{A}\t2021-01-02\n\t\t\t{ZEROS}".encode(),
        f"\n{A},台積,民國110年1月2日,2021-12-31\n\n{ZEROS}\n".encode(),
        f'"UBN","name","valid_from","valid_until"\n" {A} ","台積","2021-01-02","110/12/31"\n'
        f"{ZEROS}\n".encode(),
    ],
    ids=["commas", "BOM and CRLF", "tabs in another order", "no heads", "English and quotes"],
)
def test_the_same_list_in_five_spellings(content: bytes) -> None:
    assert read_list(content) == ReadList(
        (Entry(A, "台積", date(2021, 1, 2), date(2021, 12, 31)), Entry(ZEROS))
    )


def test_every_wrong_line_is_named_as_a_spreadsheet_counts_it() -> None:
    text = (
        "統一編號,名稱,起日,迄日\n"
        f"{A},一\n"
        "２２０９９１３１,全形\n"
        "130,少了零\n"
        "22099132,抄錯\n"
        "2209913A,字母\n"
        ",沒有\n"
        "\n"
        f"{A},又一次\n"
        f"{B},{'長' * 201},110/13/01,\n"
        "27950876,顛倒,2022-01-02,2022-01-01\n"
    )
    assert problems(text) == [
        (3, "統一編號「２２０９９１３１」是全形數字。請改成半形。"),
        (
            4,
            "統一編號「130」不到 8 位。開頭的 0 可能被 Excel 拿掉了；請把該欄設成文字，補回 0。",
        ),
        (5, "統一編號「22099132」檢查碼不符，請查是否抄錯。"),
        (6, "統一編號「2209913A」不是 8 位半形數字。"),
        (7, "這一行沒有統一編號。"),
        (9, f"統一編號「{A}」在第 2 行已經有了。一家只留一行。"),
        (10, "名稱超過 200 個字。"),
        (10, "日期「110/13/01」：曆上沒有這一天。請檢查年、月、日。也可以寫 2026-06-30。"),
        (11, "迄日早於起日。"),
    ]


def test_a_name_over_two_lines_does_not_shift_the_numbers_of_lines() -> None:
    assert [line for line, _ in problems(f'統一編號,名稱\n{A},"台\n積"\n12,x\n')] == [4]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("統一編號,名稱\n22099131,台積電".encode("cp950"), "Big5"),
        ("統一編號,名稱\n22099131,台積電".encode("utf-16"), "UTF-16"),
        (b"PK\x03\x04" + bytes(40), "Excel 活頁簿"),
        (b"\xff\xfe\xfd\x80\x81", "UTF-16"),
        (b"\x80\x81\x82\xfd", "不是 UTF-8"),
        (b"22099131\x00,a", "不是 UTF-8"),
        (b"", "檔案是空的"),
        (b"\n \n,,\n", "檔案是空的"),
        ("名稱,編號\n台積,22099131".encode(), "沒有「統一編號」欄"),
        ("統一編號,統編\n22099131,22099131".encode(), "兩個「統一編號」欄"),
        (b"22099131\n" + b"x" * LARGEST_FILE, "超過 4 MB"),
        (b'22099131,"' + b"x" * 200_000, "第 1 行讀不下去"),
    ],
)
def test_what_is_no_list_is_refused_with_what_to_do(content: bytes, words: str) -> None:
    refused = read_list(content)
    assert isinstance(refused, NotAList)
    assert words in refused.message.zh_hant


@given(st.binary(max_size=400))
def test_whatever_the_bytes_a_list_or_a_refusal_comes_back(content: bytes) -> None:
    read = read_list(content)
    if isinstance(read, ReadList):
        assert all(unified_business_number.is_valid(entry.ubn) for entry in read.entries)
        assert len({entry.ubn for entry in read.entries}) == len(read.entries)
        assert all(isinstance(problem, Problem) for problem in read.problems)


@pytest.mark.parametrize(
    "folder",
    sorted(path.parent for path in PROGRAMMES.glob("*/programme.yaml")),
    ids=lambda folder: folder.name,
)
def test_R110_ACC_15_every_list_that_a_programme_names_can_be_imported(folder: Path) -> None:
    written = " ".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.yaml")))
    named = set(re.findall(r"^ *standing: (\w+)$", written, re.MULTILINE))
    kinds = standings_read(load_pack(folder).pack)
    assert {each.kind for each in kinds} == named
    assert len(kinds) == len(named)
