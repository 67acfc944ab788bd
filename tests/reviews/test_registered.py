"""What was filed beside what registers say, for every programme as it is published."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.packs import MOON_MARKET, PROGRAMMES, SMALL_MARKET, example_answers
from tests.parties.registers import payloads
from yunshi.parties.registers.outcomes import Answer, NotFound, Outcome, Register, Unclear, Why
from yunshi.parties.registers.reading import read_answer
from yunshi.parties.registers.records import Recorded
from yunshi.reviews.registered.comparing import Line, Result, compare
from yunshi.reviews.registered.questions import RegisteredFact, asked_facts
from yunshi.rulebook.evaluation.scope import FilingScope
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.model import Pack

AT = datetime(2026, 6, 30, tzinfo=UTC)
TODAY = date(2026, 6, 30)
FOLDERS = sorted(path.parent for path in PROGRAMMES.glob("*/programme.yaml"))
ASKED_BY_EACH = {
    RegisteredFact.NAME,
    RegisteredFact.KIND,
    RegisteredFact.REPRESENTATIVE,
    RegisteredFact.CAPITAL,
    RegisteredFact.ITEMS,
    RegisteredFact.SET_UP,
}


@cache
def pack_in(folder: Path) -> Pack:
    return load_pack(folder).pack


@cache
def with_industry() -> Path:
    """A programme that goes by the tax industry, with all that the others ask, too."""
    return next(f for f in FOLDERS if RegisteredFact.INDUSTRY in asked_facts(pack_in(f)))


def filed(folder: Path, **changed: Any) -> FilingScope:
    answers = json.loads(json.dumps(example_answers(folder), default=str))
    answers["company"].update(changed)
    return FilingScope(pack_in(folder), answers, AT, {}, {})


def said_by_registers(ubn: str, said: Mapping[Register, Any]) -> dict[Register, Recorded]:
    return {
        register: Recorded(register, _outcome(register, ubn, payload), AT, "https")
        for register, payload in said.items()
    }


def _outcome(register: Register, ubn: str, payload: Any) -> Outcome:
    if isinstance(payload, NotFound | Unclear):
        return payload
    return read_answer(register, ubn, Answer(200, payloads.as_bytes(payload)))


def as_filed(folder: Path, **company: Any) -> dict[Register, Any]:
    """What the registers say of the business of an example, changed at will."""
    scope, asked = filed(folder), asked_facts(pack_in(folder))
    ubn = scope.value("company.ubn")
    day = scope.value(asked[RegisteredFact.SET_UP])
    assert isinstance(day, date)
    return {
        Register.KIND: payloads.kinds(),
        Register.COMPANY: payloads.company(
            **{
                "Business_Accounting_NO": ubn,
                "Company_Name": scope.value(asked[RegisteredFact.NAME]),
                "Responsible_Name": scope.value(asked[RegisteredFact.REPRESENTATIVE]),
                "Paid_In_Capital_Amount": scope.value(asked[RegisteredFact.CAPITAL]),
                "Company_Setup_Date": f"{day.year - 1911:03}{day:%m%d}",
                **company,
            }
        ),
        Register.COMPANY_ITEMS: payloads.company_items(
            "I301010", "I301020", "I301030", "CC01110", ubn=str(ubn)
        ),
        Register.TAX: payloads.taxpayer(ban=ubn),
        Register.FACTORY: [payloads.factory(ubn=str(ubn))],
    }


def lines(folder: Path, said: Mapping[Register, Any], **changed: Any) -> dict[RegisteredFact, Line]:
    scope = filed(folder, **changed)
    ubn = str(scope.value("company.ubn"))
    made = compare(pack_in(folder), scope, said_by_registers(ubn, said), TODAY)
    return {line.fact: line for line in made}


def results(found: Mapping[RegisteredFact, Line]) -> dict[str, str]:
    return {fact.value: line.result.value for fact, line in found.items()}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_programme_is_compared_as_it_is_published(folder: Path) -> None:
    asked = asked_facts(pack_in(folder))
    assert set(asked) >= ASKED_BY_EACH
    questions = {pack_in(folder).questions[path].question.type.value for path in asked.values()}
    assert len(set(asked.values())) == len(asked), "no question stands for two facts"
    assert questions >= {"text", "choice", "choices", "date", "money"}


@pytest.mark.parametrize("folder", [SMALL_MARKET, MOON_MARKET], ids=lambda folder: folder.name)
def test_a_programme_that_asks_nothing_of_the_kind_compares_the_name_alone(folder: Path) -> None:
    assert asked_facts(pack_in(folder)) == {
        RegisteredFact.NAME: pack_in(folder).listing.market.vendor
    }


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_what_was_filed_truly_is_the_same_in_every_line(folder: Path) -> None:
    found = lines(folder, as_filed(folder))
    assert set(results(found).values()) == {"same"}
    assert {each.value for each in (*ASKED_BY_EACH, RegisteredFact.STATUS)} <= set(results(found))


@pytest.mark.parametrize(
    ("changed", "fact", "result"),
    [
        ({"Company_Name": "台灣　另一家有限公司"}, "name", "differs"),
        ({"Responsible_Name": "李小華"}, "representative", "differs"),
        ({"Responsible_Name": payloads.BLANK}, "representative", "silent"),
        ({"Paid_In_Capital_Amount": 999999}, "capital", "differs"),
        ({"Paid_In_Capital_Amount": 0}, "capital", "silent"),
        ({"Paid_In_Capital_Amount": ...}, "capital", "silent"),
        ({"Company_Setup_Date": "19940905"}, "set_up", "differs"),
        ({"Company_Setup_Date": ""}, "set_up", "silent"),
        ({"Company_Status_Desc": "解散"}, "status", "differs"),
        ({"Company_Status_Desc": "廢止"}, "status", "differs"),
        ({"Company_Status_Desc": "核准登記"}, "status", "same"),
        ({"Company_Status_Desc": ""}, "status", "silent"),
        ({"Revoke_App_Date": "1150101"}, "status", "differs"),
        ({"Sus_Beg_Date": "1150101", "Sus_End_Date": "1151231"}, "status", "differs"),
        ({"Sus_Beg_Date": "1140101", "Sus_End_Date": "1141231"}, "status", "same"),
        ({"Sus_Beg_Date": "1150101", "Sus_End_Date": payloads.BLANK}, "status", "differs"),
    ],
)
def test_one_entry_of_the_register_changes_one_line(
    changed: dict[str, Any], fact: str, result: str
) -> None:
    folder = with_industry()
    found = results(lines(folder, as_filed(folder, **changed)))
    assert found.pop(fact) == result
    assert set(found.values()) == {"same"}


def test_zero_paid_in_capital_shows_the_capital_stock_and_why_a_person_looks() -> None:
    folder = with_industry()
    line = lines(folder, as_filed(folder, Paid_In_Capital_Amount=0))[RegisteredFact.CAPITAL]
    assert line.registered is not None
    assert line.note is not None
    assert line.registered.zh_hant == "新臺幣 10,000,000 元"
    assert "有限公司常如此" in line.note.zh_hant


def test_taiwan_is_written_in_two_ways() -> None:
    folder = with_industry()
    found = lines(
        folder, as_filed(folder, Company_Name="臺灣雲端股份有限公司"), name="台灣雲端股份有限公司"
    )
    assert found[RegisteredFact.NAME].result is Result.SAME


def test_an_item_that_is_not_registered_is_named() -> None:
    folder = with_industry()
    ubn = str(filed(folder).value("company.ubn"))
    said = as_filed(folder) | {Register.COMPANY_ITEMS: payloads.company_items("I301010", ubn=ubn)}
    line = lines(folder, said, business_items=["i301010", "i301020"])[RegisteredFact.ITEMS]
    assert line.result is Result.DIFFERS
    assert line.note is not None
    assert line.note.zh_hant == "登記裡沒有：I301020"


@pytest.mark.parametrize(
    ("codes", "result"),
    [
        (("620100", ""), "same"),
        (("6201-12", ""), "same"),
        (("472100", "620100"), "same"),
        (("472100", "631200"), "differs"),
        (("", ""), "silent"),
    ],
)
def test_T113_ELIG_02_the_tax_industry_is_compared_by_its_first_digits(
    codes: tuple[str, str], result: str
) -> None:
    folder = with_industry()
    ubn = filed(folder).value("company.ubn")
    said = as_filed(folder) | {
        Register.TAX: payloads.taxpayer(ban=ubn, industryCd=codes[0], industryCd1=codes[1])
    }
    assert results(lines(folder, said, industry_code="code_6201"))["industry"] == result


@pytest.mark.parametrize(
    ("chosen", "kinds", "result"),
    [
        ("company", payloads.kinds(), "same"),
        ("company", payloads.kinds(company="N", branch="Y"), "differs"),
        ("company", payloads.kinds(company="N", business="Y"), "differs"),
        ("domestic_branch", payloads.kinds(company="N", branch="Y"), "same"),
        ("sole_proprietorship", payloads.kinds(company="N", business="Y"), "same"),
        ("partnership", payloads.kinds(), "differs"),
        ("limited_partnership", payloads.kinds(), "silent"),
        ("company", NotFound(), "differs"),
        ("company", Unclear(Why.SLOW), "look"),
    ],
)
def test_the_legal_form_and_what_the_number_belongs_to(
    chosen: str, kinds: Any, result: str
) -> None:
    folder = with_industry()
    said = as_filed(folder) | {Register.KIND: kinds}
    assert results(lines(folder, said, legal_form=chosen))["kind"] == result


def test_a_sole_proprietor_is_compared_with_the_business_register() -> None:
    folder = with_industry()
    ubn = filed(folder).value("company.ubn")
    said = {
        Register.KIND: payloads.kinds(company="N", business="Y"),
        Register.BUSINESS: payloads.business(President_No=ubn),
        Register.BUSINESS_ITEMS: payloads.business_items("I301010", ubn=str(ubn)),
        Register.TAX: payloads.taxpayer(ban=ubn),
    }
    found = lines(
        folder,
        said,
        legal_form="sole_proprietorship",
        name="月兔工作室",
        representative_name="王小明",
        paid_in_capital=200000,
        registered_on="2011-10-12",
        business_items=["i301010"],
    )
    assert set(results(found).values()) == {"same"}
    assert found[RegisteredFact.NAME].register is Register.BUSINESS
    assert found[RegisteredFact.ITEMS].register is Register.BUSINESS_ITEMS


@pytest.mark.parametrize(
    ("said", "result"),
    [
        ([payloads.factory("99-123456")], "same"),
        ([payloads.factory("63001234"), payloads.factory("99123456", "停工")], "differs"),
        ([payloads.factory("T6300001")], "differs"),
        (NotFound(), "differs"),
        (Unclear(Why.NOT_OFFERED), "look"),
    ],
)
def test_A115_DEF_02_a_factory_is_one_of_those_that_the_number_owns(said: Any, result: str) -> None:
    folder = next(f for f in FOLDERS if RegisteredFact.FACTORY in asked_facts(pack_in(f)))
    ubn = str(filed(folder).value("company.ubn"))
    payload = [{**row, "統一編號": ubn} for row in said] if isinstance(said, list) else said
    found = lines(
        folder,
        as_filed(folder) | {Register.FACTORY: payload},
        business_items=["manufacturing"],
        factory_proof="registered",
        factory_number="99123456",
    )
    assert results(found)["factory"] == result


def test_an_outage_says_nothing_against_anybody() -> None:
    folder = with_industry()
    away = dict.fromkeys(Register, Unclear(Why.UNREACHABLE))
    assert set(results(lines(folder, away)).values()) == {"look"}
    assert set(results(lines(folder, {})).values()) == {"not_asked"}


def test_a_number_of_nobody_differs_in_one_line_and_is_silent_in_the_others() -> None:
    folder = with_industry()
    found = results(
        lines(folder, {Register.KIND: NotFound(), Register.TAX: payloads.taxpayer(ban="12345675")})
    )
    assert found.pop("kind") == "differs"
    assert found.pop("industry") in ("same", "differs")
    assert set(found.values()) == {"silent"}
