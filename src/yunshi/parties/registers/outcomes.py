"""What registers say of a number, in types."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias


class Register(StrEnum):
    """Where something is asked. Each is one request and one answer."""

    KIND = "kind"
    """Whether a number belongs to a company, a branch or a business (商業)."""
    COMPANY = "company"
    """公司登記基本資料-應用一: name, status, capital, representative, dates."""
    COMPANY_ITEMS = "company_items"
    """公司登記基本資料-應用三: the registered business items."""
    BUSINESS_ITEMS = "business_items"
    """商業登記基本資料-應用三: the business items of sole proprietors and partnerships, and where
    they are registered."""
    BUSINESS = "business"
    """商業登記基本資料-應用一: their name, status, funds and representative. It answers only who
    names the authority as well."""
    TAX = "tax"
    """營業（稅籍）登記: the tax industry codes."""
    FACTORY = "factory"
    """工廠登記; one number may have several."""


class Why(StrEnum):
    """Why an answer is unclear."""

    UNREACHABLE = "unreachable"
    SLOW = "slow"
    TOO_LARGE = "too_large"
    STATUS = "status"
    """Another HTTP status than the register's own."""
    REDIRECTED = "redirected"
    EMPTY = "empty"
    """No bytes, or a list of nothing: the registers answer so to errors too."""
    NOT_JSON = "not_json"
    """Plain words or a web page."""
    NOT_UNDERSTOOD = "not_understood"
    """JSON of another shape, or about another number."""
    NOT_OFFERED = "not_offered"
    """The source has no such look-up."""


TRIED_AGAIN = frozenset(Why) - {Why.NOT_OFFERED}
"""What may be otherwise later."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a source delivered, as it came."""

    status: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Unclear:
    """Nothing can be concluded: a person must look, and it is asked again."""

    why: Why
    said: str = ""
    """The beginning of what came instead, for the person who looks."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """The register itself says that it has no such number."""


@dataclass(frozen=True, slots=True)
class Kinds:
    """As what a number is registered; none of these means that nobody has it."""

    company: bool
    branch: bool
    business: bool


@dataclass(frozen=True, slots=True)
class Item:
    """A registered business item. Items in free words have no code."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Company:
    """Amounts are in NT$. ``None`` and "" are what the register leaves blank."""

    ubn: str
    name: str
    status: str
    paid_in_capital: int | None
    """0 is what the register writes for most limited companies (有限公司), whatever is paid in."""
    capital_stock: int | None
    representative: str
    set_up_on: date | None
    revoked_on: date | None
    case_status: str
    """What goes on: 停業 and the like."""
    suspended_from: date | None
    suspended_until: date | None


@dataclass(frozen=True, slots=True)
class CompanyItems:
    ubn: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Business:
    """A sole proprietor or partnership."""

    ubn: str
    name: str
    status: str
    form: str
    """獨資 or 合夥."""
    funds: int | None
    representative: str
    set_up_on: date | None


@dataclass(frozen=True, slots=True)
class BusinessItems:
    ubn: str
    agency: str
    """The code of the authority that keeps the registration."""
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Taxpayer:
    ubn: str
    name: str
    set_up_on: date | None
    industries: tuple[Item, ...]
    """By tax industry code, the main one first."""


@dataclass(frozen=True, slots=True)
class Factory:
    number: str
    """A first letter tells of the kind: T temporary, P 納管, S 特定; a digit is an ordinary one."""
    name: str
    status: str
    registered_on: date | None


@dataclass(frozen=True, slots=True)
class Factories:
    ubn: str
    factories: tuple[Factory, ...]


Facts: TypeAlias = Kinds | Company | CompanyItems | Business | BusinessItems | Taxpayer | Factories


@dataclass(frozen=True, slots=True)
class Found:
    facts: Facts


Outcome: TypeAlias = Found | NotFound | Unclear
