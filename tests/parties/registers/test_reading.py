"""What answers of registers mean: every trap that their true shapes hold (taiwan, part 4)."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parties.registers import payloads
from tests.parties.registers.payloads import BLANK, UBN, as_bytes
from yunshi.parties.registers.dates import read_register_day
from yunshi.parties.registers.names import fold_name
from yunshi.parties.registers.outcomes import (
    Answer,
    Business,
    BusinessItems,
    Company,
    CompanyItems,
    Factories,
    Factory,
    Found,
    Item,
    Kinds,
    NotFound,
    Outcome,
    Register,
    Taxpayer,
    Unclear,
    Why,
)
from yunshi.parties.registers.reading import read_answer
from yunshi.parties.registers.records import _FACTS


def read(register: Register, payload: Any, status: int = 200) -> Outcome:
    body = payload if isinstance(payload, bytes) else as_bytes(payload)
    return read_answer(register, UBN, Answer(status, body))


def test_a_company_with_blanks_in_all_three_spellings() -> None:
    expected = Company(
        ubn=UBN,
        name="臺灣月兔股份有限公司",
        status="核准設立",
        paid_in_capital=5000000,
        capital_stock=10000000,
        representative="王小明",
        set_up_on=date(1987, 2, 21),
        revoked_on=None,
        case_status="",
        suspended_from=None,
        suspended_until=None,
    )
    for blank in ("", BLANK, None, ...):
        payload = payloads.company(
            Revoke_App_Date=blank, Case_Status_Desc=blank, Sus_Beg_Date=blank
        )
        assert read(Register.COMPANY, payload) == Found(expected)


def test_zero_paid_in_capital_is_kept_as_the_register_writes_it() -> None:
    found = read(Register.COMPANY, payloads.company(Paid_In_Capital_Amount=0))
    assert isinstance(found, Found)
    assert isinstance(found.facts, Company)
    assert (found.facts.paid_in_capital, found.facts.capital_stock) == (0, 10000000)
    absent = read(Register.COMPANY, payloads.company(Paid_In_Capital_Amount=...))
    assert isinstance(absent, Found)
    assert isinstance(absent.facts, Company)
    assert absent.facts.paid_in_capital is None


def test_a_company_of_tsmc_s_size_and_amounts_as_text() -> None:
    for written in (280500000000, "280500000000", "280,500,000,000", 280500000000.0):
        found = read(Register.COMPANY, payloads.company(Capital_Stock_Amount=written))
        assert isinstance(found, Found)
        assert isinstance(found.facts, Company)
        assert found.facts.capital_stock == 280500000000


def test_items_in_free_words_have_no_code() -> None:
    assert read(Register.COMPANY_ITEMS, payloads.company_items("I301010", "i301020")) == Found(
        CompanyItems(
            UBN, (Item("I301010", "某業"), Item("I301020", "某業"), Item("", "１．除許可"))
        )
    )


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        (payloads.kinds(), Found(Kinds(True, False, False))),
        (payloads.kinds(company="N", branch="Y"), Found(Kinds(False, True, False))),
        (payloads.kinds(company="N", business="Y"), Found(Kinds(False, False, True))),
        (payloads.kinds(company="N"), NotFound()),
    ],
)
def test_what_a_number_belongs_to(said: Any, outcome: Outcome) -> None:
    assert read(Register.KIND, said) == outcome


def test_a_business_a_taxpayer_and_two_factories() -> None:
    assert read(Register.BUSINESS, payloads.business()) == Found(
        Business(
            ubn=UBN,
            name="月兔工作室",
            status="核准設立",
            form="獨資",
            funds=200000,
            representative="王小明",
            set_up_on=date(2011, 10, 12),
        )
    )
    assert read(Register.BUSINESS_ITEMS, payloads.business_items("I301010")) == Found(
        BusinessItems(UBN, "376570000A", (Item("I301010", "某業"),))
    )
    taxpayer = Taxpayer(
        ubn=UBN,
        name="臺灣月兔股份有限公司",
        set_up_on=date(1987, 3, 1),
        industries=(
            Item("620100", "電腦程式設計業"),
            Item("631200", "資料處理、主機及網站代管服務業"),
        ),
    )
    assert read(Register.TAX, payloads.taxpayer()) == Found(taxpayer)
    assert read(Register.TAX, payloads.taxpayer(industryCd=620100)) == Found(taxpayer)
    assert read(Register.TAX, b"gone", 404) == NotFound()
    two = [payloads.factory(), payloads.factory("T6300001", "停工")]
    assert read(Register.FACTORY, two) == Found(
        Factories(
            UBN,
            (
                Factory("63001234", "月兔廠", "生產中", date(2012, 9, 13)),
                Factory("T6300001", "月兔廠", "停工", date(2012, 9, 13)),
            ),
        )
    )


@pytest.mark.parametrize("register", list(Register))
@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", Why.EMPTY),
        (b" \r\n", Why.EMPTY),
        (b"\xef\xbb\xbf", Why.EMPTY),
        (b"[]", Why.EMPTY),
        ("$filter參數有誤，請查明後繼續。".encode(), Why.NOT_JSON),
        ("此API不存在，請查明後繼續。".encode(), Why.NOT_JSON),
        (b"<!DOCTYPE html><html><body>maintenance</body></html>", Why.NOT_JSON),
        ("公司".encode("cp950"), Why.NOT_JSON),
        (b'[{"Business_Accounting_NO": "12345675"', Why.NOT_JSON),
        (b"[NaN]", Why.NOT_JSON),
        (b"[" * 100_000, Why.NOT_JSON),
        (b"[" + b"9" * 5000 + b"]", Why.NOT_JSON),
        (b'"a text"', Why.NOT_UNDERSTOOD),
        (b"12345675", Why.NOT_UNDERSTOOD),
        (b"null", Why.NOT_UNDERSTOOD),
        (b"[1, 2]", Why.NOT_UNDERSTOOD),
        (b"[{}]", Why.NOT_UNDERSTOOD),
        (b"[" + b"{}," * 600 + b"{}]", Why.NOT_UNDERSTOOD),
    ],
)
def test_whatever_is_no_answer_is_unclear_and_never_not_found(
    register: Register, body: bytes, why: Why
) -> None:
    outcome = read(register, body)
    assert isinstance(outcome, Unclear)
    assert outcome.why is why


def test_the_register_s_own_words_are_kept_short_for_the_person_who_looks() -> None:
    outcome = read(Register.COMPANY, "$filter參數有誤，請查明後繼續。".encode())
    assert outcome == Unclear(Why.NOT_JSON, "$filter參數有誤，請查明後繼續。")
    long = read(Register.COMPANY, ("錯\x1b\n" * 1000).encode())
    assert isinstance(long, Unclear)
    assert len(long.said) <= 80
    assert long.said.isprintable()


@pytest.mark.parametrize("status", [201, 204, 403, 404, 429, 500, 503])
def test_another_status_is_unclear(status: int) -> None:
    assert read(Register.COMPANY, payloads.company(), status) == Unclear(Why.STATUS, str(status))


@pytest.mark.parametrize(
    "changed",
    [
        {"Business_Accounting_NO": "22099131"},
        {"Business_Accounting_NO": ...},
        {"Company_Name": BLANK},
        {"Company_Name": ["臺灣"]},
        {"Company_Name": "長" * 301},
        {"Paid_In_Capital_Amount": "五百萬"},
        {"Paid_In_Capital_Amount": -1},
        {"Paid_In_Capital_Amount": 10**15},
        {"Paid_In_Capital_Amount": True},
        {"Paid_In_Capital_Amount": 0.5},
    ],
)
def test_a_row_that_is_not_the_register_s_is_not_understood(changed: dict[str, Any]) -> None:
    outcome = read(Register.COMPANY, payloads.company(**changed))
    assert isinstance(outcome, Unclear)
    assert outcome.why is Why.NOT_UNDERSTOOD


def test_two_rows_and_a_factory_of_another_are_not_understood() -> None:
    for register, payload in (
        (Register.COMPANY, payloads.company() * 2),
        (Register.FACTORY, [payloads.factory(ubn="22099131")]),
        (Register.KIND, payloads.kinds()[:2]),
        (Register.KIND, payloads.kinds(company="?")),
        (Register.BUSINESS_ITEMS, [{**payloads.business_items()[0], "Agency": "1 or 1 eq 1"}]),
        (Register.BUSINESS_ITEMS, [{**payloads.business_items()[0], "Agency": BLANK}]),
    ):
        outcome = read(register, payload)
        assert isinstance(outcome, Unclear)
        assert outcome.why is Why.NOT_UNDERSTOOD


@given(st.binary(max_size=300), st.sampled_from(Register))
def test_whatever_the_bytes_nothing_breaks(body: bytes, register: Register) -> None:
    read(register, body)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


@given(
    st.dictionaries(st.sampled_from(sorted(payloads.company()[0])), _json, min_size=1, max_size=4)
)
def test_whatever_the_values_of_a_company_nothing_breaks(changed: dict[str, Any]) -> None:
    body = json.dumps([{**payloads.company()[0], **changed}]).encode("utf-8", "replace")
    outcome = read(Register.COMPANY, body)
    if isinstance(outcome, Found):
        facts = _FACTS[Register.COMPANY]
        assert facts.validate_python(facts.dump_python(outcome.facts, mode="json")) == outcome.facts


DAYS = st.dates(min_value=date(1912, 1, 1), max_value=date(2900, 12, 31))


@given(DAYS)
def test_a_day_reads_the_same_in_every_spelling_of_the_registers(day: date) -> None:
    year = day.year - 1911
    roc = f"{year:03}{day:%m%d}" if year < 1000 else None
    spellings = {f"{day:%Y%m%d}", f"{day:%Y-%m-%d}", f"{day:%Y/%m/%d}", f"{year}/{day:%m/%d}"}
    if roc is not None:
        spellings |= {roc, f"{roc}000000", f" {roc} "}
    if 10 <= year < 100:
        spellings.add(f"{year}{day:%m%d}")
    assert {read_register_day(each) for each in spellings} == {day}


@given(st.text(max_size=14))
def test_whatever_is_written_a_day_or_nothing(written: str) -> None:
    assert isinstance(read_register_day(written), date | None)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("0760221", date(1987, 2, 21)),
        ("990101", date(2010, 1, 1)),
        ("19940905", date(1994, 9, 5)),
        ("1150827", date(2026, 8, 27)),
        ("1010913000000", date(2012, 9, 13)),
        (BLANK, None),
        ("0000000", None),
        ("1150230", None),
        ("19941305", None),
        ("0", None),
    ],
)
def test_mixed_calendars(written: str, day: date | None) -> None:
    assert read_register_day(written) == day


def test_names_are_compared_without_the_two_ways_of_writing_taiwan() -> None:
    assert fold_name("臺灣月兔 股份有限公司") == fold_name("台灣月兔股份有限公司")
    assert fold_name("ＡＢＣ（股）公司") == fold_name("abc(股)公司")
    assert fold_name("月兔有限公司") != fold_name("月兔股份有限公司")
