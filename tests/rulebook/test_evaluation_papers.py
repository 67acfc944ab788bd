"""Papers: counts, types, sizes, pixels, ages, what they must show, and what inspection found."""

# A case is one row of a table, however long its words are.

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.programmes.judging import REMOVED, failing, to_look_at
from tests.rulebook.moon_market import fails, judged, looked_at, moon_market, the_finding
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.evaluation.papers import file_type
from yunshi.rulebook.evaluation.scope import earliest_day
from yunshi.rulebook.findings import Blocks, Verdict
from yunshi.rulebook.pack.documents import FileType, Span, extensions_of

PDF = {"name": "x.pdf", "type": "pdf", "bytes": 1000}
PNG = {"name": "x.png", "type": "png", "bytes": 1000, "width": 900, "height": 600}


# Missing, required, hidden.


def test_a_required_paper_must_be_there() -> None:
    finding = the_finding({"/solutions/0/documents/taste": REMOVED}, "documents.taste.missing")
    assert (finding.path, finding.refs, finding.message.zh_hant, finding.message.en) == (
        "/solutions/0/documents/taste",
        ("MOON-UPL-04",),
        "請上傳「品嘗報告」。",
        "Upload: Tasting report.",
    )


@pytest.mark.parametrize("nothing", [None, "", []])
def test_an_empty_place_is_no_paper(nothing: object) -> None:
    assert ("documents.taste.missing", "/solutions/0/documents/taste") in fails(
        {"/solutions/0/documents/taste": nothing}
    )


@pytest.mark.parametrize(
    ("founded", "lease_missing", "deed_asked"),
    [("2029-03-03", True, False), ("2029-03-02", False, True)],
)
def test_a_paper_may_be_required_of_the_young_and_hidden_from_them(
    founded: str, lease_missing: bool, deed_asked: bool
) -> None:
    """Founded a year ago to the day is not younger than a year."""
    evaluation = judged({"/burrow/founded": founded, "/documents/deed/dated": "1990-01-01"})
    rules = {finding.rule for finding in evaluation.findings}
    assert ("documents.lease.missing" in rules) is lease_missing
    assert ("documents.deed.not_older_than" in rules) is deed_asked


def test_a_paper_of_a_form_that_is_not_asked_is_not_asked() -> None:
    at_home = {"/solutions/0/cheese/market": "moon", "/solutions/0/documents/portrait": REMOVED}
    assert fails(at_home) == set()


def test_one_paper_of_a_group_is_enough() -> None:
    to_mars = {
        "/solutions/0/cheese/market": "mars",
        "/solutions/0/export/rocket": "V-2",
        "/solutions/0/documents/letters": REMOVED,
    }
    praise = {("documents.some_praise", "/solutions/0/documents/letters")}
    assert fails(to_mars) == praise
    assert fails({**to_mars, "/solutions/0/documents/film": PDF}) == set()
    assert fails({"/solutions/0/documents/letters": REMOVED}) == set()  # to Earth: not asked


# Counts.


@pytest.mark.parametrize(
    ("count", "rule", "message"),
    [
        (1, "documents.photographs.at_least", "「照片」目前 1 個檔案，至少要 2 個。"),
        (2, None, ""),
        (3, None, ""),
        (4, "documents.photographs.at_most", "「照片」目前 4 個檔案，最多 3 個，請合併或刪除。"),
    ],
)
def test_counts_are_inclusive(count: int, rule: str | None, message: str) -> None:
    changes = {"/documents/photographs": [PNG] * count}
    if rule is None:
        assert fails(changes) == set()
    else:
        finding = the_finding(changes, rule)
        assert (finding.path, finding.message.zh_hant) == ("/documents/photographs", message)


def test_some_papers_may_be_many() -> None:
    letter = {**PDF, "dated": "2030-02-10"}
    assert fails({"/solutions/0/documents/letters": [letter] * 500}) == set()
    assert fails({"/solutions/0/documents/letters": letter}) == set()


# Types.


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ({"name": "x.pdf", "bytes": 1}, None),
        ({"name": "x.PDF", "bytes": 1}, None),
        ({"name": "x", "type": "PDF", "bytes": 1}, None),
        ({"name": "x.docx", "type": "docx", "bytes": 1}, "「x.docx」是 docx，這裡只收 pdf。"),
        ({"name": "x.docx", "bytes": 1}, "「x.docx」是 docx，這裡只收 pdf。"),
        ({"name": "x.pdf", "type": "zip", "bytes": 1}, "「x.pdf」是 zip，這裡只收 pdf。"),
        ({"name": "報告", "bytes": 1}, "「報告」無法辨識檔案類型，這裡只收 pdf。"),
        ({"name": "x.pdf", "type": None, "bytes": 1}, "「x.pdf」無法辨識檔案類型，這裡只收 pdf。"),
        ({"bytes": 1}, "「品嘗報告」無法辨識檔案類型，這裡只收 pdf。"),
        ({"name": "x.pdf", "type": ["pdf"], "bytes": 1}, "「x.pdf」是 …，這裡只收 pdf。"),
    ],
    ids=str,
)
def test_types_are_as_stated_or_as_the_name_ends(file: dict[str, Any], code: str | None) -> None:
    changes = {"/solutions/0/documents/taste": {**file, "dated": "2030-01-10"}}
    found = [f for f in judged(changes).findings if f.rule == "documents.taste.type"]
    assert [finding.message.zh_hant for finding in found] == ([code] if code else [])


def test_a_jpeg_is_a_jpg_and_types_without_words_of_their_own_are_the_general_ones() -> None:
    jpeg = {"name": "x.jpeg", "bytes": 1000, "width": 1, "height": 1}
    assert fails({"/documents/photographs": [jpeg, {**jpeg, "type": "jpeg"}]}) == set()
    assert fails({"/solutions/0/documents/film": {"name": "x.docx", "bytes": 1}}) == {
        ("documents.film.type", "/solutions/0/documents/film")
    }


def test_what_a_file_of_each_type_may_be_called() -> None:
    assert {kind: extensions_of(kind) for kind in get_args(FileType)} == {
        "pdf": ("pdf",),
        "png": ("png",),
        "jpg": ("jpg", "jpeg"),
        "docx": ("docx",),
        "xlsx": ("xlsx",),
        "pptx": ("pptx",),
        "csv": ("csv",),
        "txt": ("txt", "log"),
    }
    for kind in get_args(FileType):
        assert {file_type({"name": f"x.{ending}"}) for ending in extensions_of(kind)} == {kind}


# Sizes.


@pytest.mark.parametrize(
    ("pointer", "limit"), [("/documents/lease", 1_048_576), ("/documents/deed", 20_971_520)]
)
def test_sizes_are_inclusive_to_the_byte(pointer: str, limit: int) -> None:
    paper = pointer.rpartition("/")[2]
    young = {"/burrow/founded": "2030-01-01"} if paper == "lease" else {}
    within = {**PDF, "bytes": limit, "dated": "2030-01-01"}
    assert fails({**young, pointer: within}) == set()
    finding = the_finding(
        {**young, pointer: {**within, "bytes": limit + 1}}, f"documents.{paper}.max_bytes"
    )
    assert finding.path == pointer
    assert finding.message.en == (
        f"“x.pdf” has {limit + 1:,} bytes; the most is {limit:,} bytes."
        " Make it smaller and upload again."
    )


@pytest.mark.parametrize(
    ("size", "shown"),
    [(30 << 20, "30 MB"), (25_480_397, "24.3 MB")],
)
def test_a_size_is_shown_as_people_read_it(size: int, shown: str) -> None:
    finding = the_finding({"/documents/deed/bytes": size}, "documents.deed.max_bytes")
    assert finding.message.zh_hant == f"「地契_月兔.pdf」有 {shown}，上限 20 MB，請壓縮後再上傳。"


@pytest.mark.parametrize("size", [REMOVED, None, "90000", -1, 1.5, True, 10**4000])
def test_a_size_that_is_not_known_is_asked_for(size: object) -> None:
    assert fails({"/documents/deed/bytes": size}) == {("documents.deed.bytes", "/documents/deed")}


# Pixels.


@pytest.mark.parametrize(
    ("width", "height", "exact", "fails_at_most"),
    [
        (90, 60, True, False),
        (91, 60, False, True),
        (90, 61, False, True),
        (60, 90, False, True),
        (89, 60, False, False),
        (1, 1, False, False),
    ],
)
def test_pixels_fit_exactly_or_at_most_as_the_switch_says(
    width: int, height: int, exact: bool, fails_at_most: bool
) -> None:
    portrait = {"name": "x.png", "type": "png", "bytes": 1, "width": width, "height": height}
    changes = {"/solutions/0/documents/portrait": portrait}
    wrong = {("documents.portrait.pixels", "/solutions/0/documents/portrait")}
    assert fails(changes) == (set() if exact else wrong)
    at_most = judged(changes, switches={"exact_portrait": False})
    assert failing(at_most) == (wrong if fails_at_most else set())


def test_the_message_says_the_pixels_and_the_wanted_ones() -> None:
    at = "/solutions/0/documents/portrait/width"
    exact = the_finding({at: 91}, "documents.portrait.pixels").message
    assert exact.zh_hant == "「藍月.png」是 91×60 像素，應為 90×60 像素。"
    at_most = the_finding({"/documents/photographs/0/width": 901}, "documents.photographs.pixels")
    assert at_most.message.en == (
        "“洞口.png” is 901×600 pixels; it must be at most 900×600 pixels."
    )
    assert at_most.path == "/documents/photographs/0"


@pytest.mark.parametrize("width", [REMOVED, None, "90", 90.0, True, -90, 10**4000])
def test_pixels_that_are_not_known_are_asked_for(width: object) -> None:
    changes = {"/solutions/0/documents/portrait/width": width}
    finding = the_finding(changes, "documents.portrait.pixels")
    assert finding.message.en == "The pixels of “藍月.png” are not known; it must be 90×60 pixels."


def test_the_size_of_a_pdf_is_looked_at_by_a_person() -> None:
    changes = {"/solutions/0/documents/portrait": PDF}
    assert fails(changes) == set()
    assert looked_at(changes) == {("documents.portrait.pixels", "/solutions/0/documents/portrait")}


# Ages. The same calendar day counts; where there is none, the last day of the month.


@pytest.mark.parametrize(
    ("filed", "years", "months", "days", "earliest"),
    [
        ("2030-03-02", 1, 0, 0, "2029-03-02"),
        ("2028-02-29", 1, 0, 0, "2027-02-28"),
        ("2032-02-29", 4, 0, 0, "2028-02-29"),
        ("2029-02-28", 1, 0, 0, "2028-02-28"),
        ("2030-08-31", 0, 6, 0, "2030-02-28"),
        ("2028-08-31", 0, 6, 0, "2028-02-29"),
        ("2030-01-15", 0, 1, 0, "2029-12-15"),
        ("2030-12-31", 0, 13, 0, "2029-11-30"),
        ("2030-03-01", 0, 0, 30, "2030-01-30"),
        ("2028-03-01", 0, 0, 1, "2028-02-29"),
        ("2030-03-31", 1, 1, 1, "2029-02-27"),
    ],
)
def test_the_earliest_day_within_a_span(
    filed: str, years: int, months: int, days: int, earliest: str
) -> None:
    span = Span(years=years, months=months, days=days)
    assert earliest_day(date.fromisoformat(filed), span) == date.fromisoformat(earliest)


@given(
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    st.integers(0, 5),
    st.integers(0, 24),
    st.integers(0, 400),
)
def test_a_longer_span_never_ends_later(filed: date, years: int, months: int, days: int) -> None:
    span = Span(years=years, months=months, days=days + 1)
    assert earliest_day(filed, span) < filed
    longer = Span(years=years + 1, months=months, days=days + 1)
    assert earliest_day(filed, longer) < earliest_day(filed, span)


@pytest.mark.parametrize(
    ("dated", "code"),
    [
        ("2029-03-01", "not_older_than"),
        ("2029-03-02", None),
        ("118/03/02", None),
        ("2030-03-02", None),
        ("2030-03-03", "future"),
        (None, "dated"),
        ("soon", "dated"),
        ("2029-02-29", "dated"),
        (20290302, "dated"),
        (["2029-03-02"], "dated"),
        (date(2029, 3, 2), None),
        (datetime(2029, 3, 2, 9), None),
        (datetime(2029, 3, 1, 16, 30, tzinfo=TAIPEI) + timedelta(hours=8), None),
    ],
    ids=str,
)
def test_a_paper_is_young_enough_by_the_date_it_bears(dated: object, code: str | None) -> None:
    found = fails({"/solutions/0/documents/taste/dated": dated})
    place = "/solutions/0/documents/taste"
    assert found == ({(f"documents.taste.{code}", place)} if code else set())


def test_the_day_is_that_of_taipei() -> None:
    at = datetime(2030, 3, 3, 0, 30, tzinfo=TAIPEI)
    answers = moon_market().example(changes={"/solutions/0/documents/taste/dated": "2029-03-02"})
    old = ("documents.taste.not_older_than", "/solutions/0/documents/taste")
    assert old in failing(moon_market().judge(answers, at))
    assert old not in failing(moon_market().judge(answers, at - timedelta(hours=1)))


def test_the_message_says_from_when_on() -> None:
    changes = {"/solutions/0/documents/taste/dated": "2028-12-31"}
    message = the_finding(changes, "documents.taste.not_older_than").message
    assert message.zh_hant == (
        "「品嘗報告」日期 民國 117 年 12 月 31 日 太舊，請上傳 民國 118 年 3 月 2 日 以後的文件。"
    )


# What inspection found, and what a person must see.


def test_what_inspection_found_is_told_beside_everything_else() -> None:
    problems = [{"code": "pdf_encrypted", "message": {"zh-Hant": "有密碼。", "en": "Encrypted."}}]
    changes = {
        "/documents/deed": {**PDF, "bytes": 30 << 20, "dated": "2030-01-01", "problems": problems}
    }
    assert fails(changes) == {
        ("documents.deed.pdf_encrypted", "/documents/deed"),
        ("documents.deed.max_bytes", "/documents/deed"),
    }
    assert the_finding(changes, "documents.deed.pdf_encrypted").message.en == "Encrypted."


def test_a_file_that_could_not_be_opened_has_no_other_fault() -> None:
    problems = [{"code": "not_found", "message": {"zh-Hant": "沒有。", "en": "Missing."}}]
    assert fails({"/documents/deed": {"name": "x.txt", "problems": problems}}) == {
        ("documents.deed.not_found", "/documents/deed")
    }


@pytest.mark.parametrize(
    "problems", [5, "x", {"a": 1}, [1], [None], [{}], [{"code": "x"}], [{"message": 3}], [[]]]
)
def test_problems_of_no_shape_are_passed_over(problems: object) -> None:
    assert fails({"/documents/deed/problems": problems}) == set()


@pytest.mark.parametrize("file", [3, True, 1.5, "deed.pdf", ["deed.pdf"], [[PDF]]], ids=str)
def test_what_is_no_file_is_told_so(file: object) -> None:
    found = fails({"/documents/deed": file})
    place = "/documents/deed/0" if isinstance(file, list) else "/documents/deed"
    assert found == {("documents.deed.type", place)}


def test_each_point_that_a_paper_must_show_waits_for_a_person() -> None:
    evaluation = judged({})
    signed = [f for f in evaluation.findings if f.rule == "documents.taste.signed"]
    assert [(f.verdict, f.blocks, f.refs, f.clause) for f in signed] == [
        (Verdict.REVIEW, Blocks.QUALIFICATION, ("MOON-UPL-05",), "四(四)1")
    ]
    crumbs = [f for f in evaluation.findings if f.rule == "documents.taste.crumbs"]
    assert [(f.refs, f.message.en) for f in crumbs] == [
        (("MOON-UPL-04",), "Tasting report must show: crumbs (an officer looks).")
    ]


def test_a_sound_paper_passes() -> None:
    passed = [f.rule for f in judged({}).findings if f.rule.endswith(".uploaded")]
    assert passed == [
        "documents.deed.uploaded",
        "documents.photographs.uploaded",
        "documents.taste.uploaded",
        "documents.portrait.uploaded",
        "documents.letters.uploaded",
    ]
    with_a_fault = judged({"/documents/deed/type": "docx"})
    assert "documents.deed.uploaded" not in {f.rule for f in with_a_fault.findings}
    assert to_look_at(with_a_fault) == to_look_at(judged({}))


def test_a_long_name_does_not_lengthen_the_message() -> None:
    changes = {"/documents/deed/name": "長" * 5000 + ".docx", "/documents/deed/type": "docx"}
    assert len(the_finding(changes, "documents.deed.type").message.zh_hant) < 200
