"""From the bytes of an answer to what a register says.

Only a list of objects about the number that was asked counts as an answer: the registers of the
Ministry answer errors with status 200 and an empty body or a Chinese sentence. Blank is written in
three ways ("", white space, no key at all).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final, NoReturn

from yunshi.parties.registers.dates import read_register_day
from yunshi.parties.registers.outcomes import (
    Answer,
    Business,
    BusinessItems,
    Company,
    CompanyItems,
    Factories,
    Factory,
    Facts,
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
from yunshi.rulebook import characters

_MOST_SAID: Final = 80
_LONGEST_TEXT: Final = 300
_MOST_ROWS: Final = 500
_LARGEST_AMOUNT: Final = 10**15
_AGENCY: Final = re.compile(r"[0-9A-Z]{6,12}")
"""It becomes part of an address."""

Row = Mapping[str, Any]


class _Odd(Exception):
    """An answer of a shape that is not the register's."""


def read_answer(register: Register, ubn: str, answer: Answer) -> Outcome:
    """What a register says of a number."""
    if answer.status == 404 and register is Register.TAX:
        return NotFound()
    if answer.status != 200:
        return Unclear(Why.STATUS, str(answer.status))
    parsed = _parsed(answer.body)
    if isinstance(parsed, Unclear):
        return parsed
    # The tax register answers with one object, the others with a list.
    rows = [parsed] if isinstance(parsed, dict) and register is Register.TAX else parsed
    if rows == []:
        return Unclear(Why.EMPTY)
    if (
        not isinstance(rows, list)
        or len(rows) > _MOST_ROWS
        or not all(isinstance(row, dict) for row in rows)
    ):
        return Unclear(Why.NOT_UNDERSTOOD, _beginning(answer.body))
    try:
        facts = _READERS[register](ubn, rows)
    except _Odd:
        return Unclear(Why.NOT_UNDERSTOOD, _beginning(answer.body))
    return Found(facts) if facts is not None else NotFound()


def _parsed(body: bytes) -> Any:
    try:
        text = body.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        return Unclear(Why.NOT_JSON)
    if not text:
        return Unclear(Why.EMPTY)
    try:
        return json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return Unclear(Why.NOT_JSON, _beginning(body))


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _beginning(body: bytes) -> str:
    text = body[: 4 * _MOST_SAID].decode("utf-8-sig", "replace")
    shown = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(shown.split())[:_MOST_SAID]


def _kinds(ubn: str, rows: list[Row]) -> Kinds | None:
    said = {_text(row, "TYPE"): _text(row, "exist") for row in rows}
    if set(said) != {"公司", "分公司", "商業"} or not set(said.values()) <= {"Y", "N"}:
        raise _Odd
    kinds = Kinds(said["公司"] == "Y", said["分公司"] == "Y", said["商業"] == "Y")
    return kinds if "Y" in said.values() else None


def _company(ubn: str, rows: list[Row]) -> Company:
    row = _about(ubn, rows, "Business_Accounting_NO")
    return Company(
        ubn=ubn,
        name=_name(row, "Company_Name"),
        status=_text(row, "Company_Status_Desc"),
        paid_in_capital=_amount(row, "Paid_In_Capital_Amount"),
        capital_stock=_amount(row, "Capital_Stock_Amount"),
        representative=_text(row, "Responsible_Name"),
        set_up_on=_day(row, "Company_Setup_Date"),
        revoked_on=_day(row, "Revoke_App_Date"),
        case_status=_text(row, "Case_Status_Desc"),
        suspended_from=_day(row, "Sus_Beg_Date"),
        suspended_until=_day(row, "Sus_End_Date"),
    )


def _company_items(ubn: str, rows: list[Row]) -> CompanyItems:
    row = _about(ubn, rows, "Business_Accounting_NO")
    return CompanyItems(ubn, _items(row, "Cmp_Business"))


def _business(ubn: str, rows: list[Row]) -> Business:
    row = _about(ubn, rows, "President_No")
    return Business(
        ubn=ubn,
        name=_name(row, "Business_Name"),
        status=_text(row, "Business_Current_Status_Desc"),
        form=_text(row, "Business_Organization_Type_Desc"),
        funds=_amount(row, "Business_Register_Funds"),
        representative=_text(row, "Responsible_Name"),
        set_up_on=_day(row, "Business_Setup_Approve_Date"),
    )


def _business_items(ubn: str, rows: list[Row]) -> BusinessItems:
    row = _about(ubn, rows, "President_No")
    agency = _text(row, "Agency")
    if not _AGENCY.fullmatch(agency):
        raise _Odd
    return BusinessItems(ubn, agency, _items(row, "Business_Item_Old"))


def _taxpayer(ubn: str, rows: list[Row]) -> Taxpayer:
    row = _about(ubn, rows, "ban")
    return Taxpayer(
        ubn=ubn,
        name=_name(row, "businessNm"),
        set_up_on=_day(row, "businessSetupDate"),
        industries=tuple(
            Item(code, _text(row, f"industryNm{number}"))
            for number in ("", "1", "2", "3")
            if (code := _text(row, f"industryCd{number}"))
        ),
    )


def _factories(ubn: str, rows: list[Row]) -> Factories:
    if any(_text(row, "統一編號") != ubn for row in rows):
        raise _Odd
    return Factories(
        ubn,
        tuple(
            Factory(
                number=_name(row, "工廠登記編號"),
                name=_text(row, "工廠名稱"),
                status=_text(row, "工廠登記狀態"),
                registered_on=_day(row, "工廠登記核准日期"),
            )
            for row in rows
        ),
    )


_READERS: Final[Mapping[Register, Callable[[str, list[Row]], Facts | None]]] = {
    Register.KIND: _kinds,
    Register.COMPANY: _company,
    Register.COMPANY_ITEMS: _company_items,
    Register.BUSINESS_ITEMS: _business_items,
    Register.BUSINESS: _business,
    Register.TAX: _taxpayer,
    Register.FACTORY: _factories,
}


def _about(ubn: str, rows: list[Row], key: str) -> Row:
    """The one row about the number that was asked."""
    if len(rows) != 1 or _text(rows[0], key) != ubn:
        raise _Odd
    return rows[0]


def _text(row: Row, key: str) -> str:
    value = row.get(key)
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)  # Codes come as numbers too.
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise _Odd
    return characters.normalise(value.replace("\x00", ""))


def _name(row: Row, key: str) -> str:
    """What no row of the register lacks."""
    return _text(row, key) or _odd()


def _odd() -> NoReturn:
    raise _Odd


def _amount(row: Row, key: str) -> int | None:
    """Whole NT$; numbers come as numbers, or as digits in a text."""
    value = row.get(key)
    if isinstance(value, str):
        digits = value.strip().replace(",", "")
        if not digits:
            return None
        value = int(digits) if digits.isascii() and digits.isdecimal() else None
    elif isinstance(value, float) and value.is_integer():
        value = int(value)
    elif value is None:
        return None
    if type(value) is not int or not 0 <= value < _LARGEST_AMOUNT:
        raise _Odd
    return value


def _day(row: Row, key: str) -> date | None:
    return read_register_day(_text(row, key))


def _items(row: Row, key: str) -> tuple[Item, ...]:
    listed = row.get(key)
    if not isinstance(listed, list):
        raise _Odd
    return tuple(_item_rows(listed))


def _item_rows(listed: list[Any]) -> Iterator[Item]:
    for each in listed:
        if not isinstance(each, dict):
            raise _Odd
        code = _text(each, "Business_Item").upper()
        name = characters.normalise(str(each.get("Business_Item_Desc") or ""))[:_LONGEST_TEXT]
        if code or name:
            yield Item(code, name)
