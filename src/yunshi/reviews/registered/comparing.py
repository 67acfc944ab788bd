"""One line for each thing that was filed and that a register holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from yunshi.parties.registers.names import fold_name
from yunshi.parties.registers.outcomes import (
    Business,
    BusinessItems,
    Company,
    CompanyItems,
    Factories,
    Facts,
    Found,
    Kinds,
    NotFound,
    Register,
    Taxpayer,
    Unclear,
)
from yunshi.parties.registers.records import Recorded
from yunshi.reviews.registered import words
from yunshi.reviews.registered.questions import (
    INDUSTRY_CODE,
    ITEM_CODE,
    RegisteredFact,
    asked_facts,
)
from yunshi.rulebook.calendar import date_text
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text


class Result(StrEnum):
    """How a line stands."""

    SAME = "same"
    DIFFERS = "differs"
    SILENT = "silent"
    """The register does not say, or not so that it could be compared: a person looks."""
    LOOK = "look"
    """The register could not be asked: a person looks."""
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Line:
    """What was filed and what a register says of it."""

    fact: RegisteredFact
    path: str
    """Of the question; what no question asks stands with the name of the vendor."""
    result: Result
    filed: Text | None
    """In words; None where nothing was filed."""
    registered: Text | None
    register: Register
    record: Recorded | None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class _Said:
    """What one register says about one fact."""

    result: Result
    words: Text | None = None
    note: Text | None = None


def compare(
    pack: Pack, scope: Scope, records: Mapping[Register, Recorded], today: date
) -> tuple[Line, ...]:
    """Every line that the programme's questions and the registers make together."""
    return tuple(_Comparing(pack, scope, records, today).lines())


@dataclass(frozen=True, slots=True)
class _Comparing:
    pack: Pack
    scope: Scope
    records: Mapping[Register, Recorded]
    today: date

    def lines(self) -> Iterator[Line]:
        asked = asked_facts(self.pack)
        anchor = asked.get(RegisteredFact.NAME, "")
        yield self._line(RegisteredFact.KIND, asked.get(RegisteredFact.KIND, anchor))
        for fact in (
            RegisteredFact.NAME,
            RegisteredFact.STATUS,
            RegisteredFact.REPRESENTATIVE,
            RegisteredFact.CAPITAL,
            RegisteredFact.ITEMS,
            RegisteredFact.SET_UP,
            RegisteredFact.INDUSTRY,
            RegisteredFact.FACTORY,
        ):
            path = anchor if fact is RegisteredFact.STATUS else asked.get(fact, "")
            if fact is not RegisteredFact.STATUS and not self._is_answered(path):
                continue
            yield self._line(fact, path)

    def _is_answered(self, path: str) -> bool:
        return bool(path) and self._value(path) is not None

    def _value(self, path: str) -> object | None:
        value = self.scope.value(path) if path in self.pack.questions else None
        return value if isinstance(value, str | int | date | tuple) else None

    def _line(self, fact: RegisteredFact, path: str) -> Line:
        value = None if fact is RegisteredFact.STATUS else self._value(path)
        if fact is RegisteredFact.KIND and path == asked_facts(self.pack).get(RegisteredFact.NAME):
            value = None
        register = self._register_of(fact)
        record = self.records.get(register)
        said = self._said(fact, path, value, record)
        return Line(
            fact,
            path,
            said.result,
            self._in_words(path, value),
            said.words,
            register,
            record,
            said.note,
        )

    def _register_of(self, fact: RegisteredFact) -> Register:
        if fact in _REGISTERS:
            return _REGISTERS[fact]
        of_items = fact is RegisteredFact.ITEMS
        if self._is_business() or (
            Register.COMPANY not in self.records and Register.BUSINESS in self.records
        ):
            return Register.BUSINESS_ITEMS if of_items else Register.BUSINESS
        return Register.COMPANY_ITEMS if of_items else Register.COMPANY

    def _is_business(self) -> bool:
        kinds = self._facts(Register.KIND)
        return isinstance(kinds, Kinds) and kinds.business and not kinds.company

    def _facts(self, register: Register) -> Facts | None:
        record = self.records.get(register)
        outcome = record.outcome if record is not None else None
        return outcome.facts if isinstance(outcome, Found) else None

    def _said(
        self, fact: RegisteredFact, path: str, value: object | None, record: Recorded | None
    ) -> _Said:
        if record is None:
            return self._where_nobody_was_asked(fact)
        outcome = record.outcome
        if isinstance(outcome, Unclear):
            return _Said(Result.LOOK, note=words.why(outcome))
        if isinstance(outcome, NotFound):
            return self._said_of_none(fact)
        return self._said_by(fact, path, value, outcome.facts)

    def _where_nobody_was_asked(self, fact: RegisteredFact) -> _Said:
        """A number that the registers say is a branch alone, or nobody's, is in none of them."""
        kinds = self.records.get(Register.KIND)
        if kinds is None:
            return _Said(Result.NOT_ASKED)
        if isinstance(kinds.outcome, NotFound):
            return _Said(Result.SILENT, note=words.NOBODY_S)
        if isinstance(kinds.outcome, Found):
            return _Said(Result.SILENT, note=words.ANOTHER_REGISTER)
        return _Said(Result.LOOK)

    def _said_of_none(self, fact: RegisteredFact) -> _Said:
        if fact in (RegisteredFact.KIND, RegisteredFact.FACTORY, RegisteredFact.INDUSTRY):
            return _Said(Result.DIFFERS, words.NOT_REGISTERED)
        return _Said(Result.SILENT, words.NOT_REGISTERED)

    def _said_by(
        self, fact: RegisteredFact, path: str, value: object | None, facts: Facts
    ) -> _Said:
        match fact, facts:
            case RegisteredFact.KIND, Kinds():
                return self._kind(path, value, facts)
            case RegisteredFact.NAME, Company() | Business():
                return _same_text(value, facts.name)
            case RegisteredFact.REPRESENTATIVE, Company() | Business():
                return _same_text(value, facts.representative)
            case RegisteredFact.STATUS, Company() | Business():
                return _status(facts, self.today)
            case RegisteredFact.CAPITAL, Company():
                return _capital(value, facts)
            case RegisteredFact.CAPITAL, Business():
                return _amount(value, facts.funds)
            case RegisteredFact.ITEMS, CompanyItems() | BusinessItems():
                return self._items(path, value, {item.code for item in facts.items if item.code})
            case RegisteredFact.SET_UP, Company() | Business():
                return _day(value, facts.set_up_on)
            case RegisteredFact.INDUSTRY, Taxpayer():
                return self._industry(path, value, facts)
            case RegisteredFact.FACTORY, Factories():
                return _factory(value, facts)
        return _Said(Result.SILENT)

    def _kind(self, path: str, value: object | None, kinds: Kinds) -> _Said:
        said = words.kinds(kinds)
        chosen = self._labels(path, (value,))
        if value is None or not chosen:
            result = Result.DIFFERS if not (kinds.company or kinds.business) else Result.SAME
            return _Said(result, said)
        filed = _kind_of_label(chosen[0])
        if filed is None:
            return _Said(Result.SILENT, said)
        fits = {"company": kinds.company, "branch": kinds.branch, "business": kinds.business}
        return _Said(Result.SAME if fits[filed] else Result.DIFFERS, said)

    def _labels(self, path: str, chosen: tuple[object, ...]) -> list[str]:
        """The Chinese labels of chosen options."""
        if path not in self.pack.questions:
            return []
        question = self.pack.questions[path].question
        options = [question.option(each) for each in chosen]
        return [option.label.zh_hant for option in options if option is not None]

    def _items(self, path: str, value: object | None, registered: set[str]) -> _Said:
        """Whether each item that was ticked and has a code is registered."""
        chosen = value if isinstance(value, tuple) else (value,)
        filed = {
            found.group()
            for label in self._labels(path, chosen)
            if (found := ITEM_CODE.match(label))
        }
        listed = words.listed(sorted(registered))
        if not registered or not filed:
            return _Said(Result.SILENT, listed if registered else None)
        missing = sorted(filed - registered)
        if missing:
            return _Said(Result.DIFFERS, listed, words.missing(missing))
        return _Said(Result.SAME, words.listed(sorted(filed)))

    def _industry(self, path: str, value: object | None, facts: Taxpayer) -> _Said:
        codes = ["".join(char for char in item.code if char.isdigit()) for item in facts.industries]
        listed = words.listed([f"{item.code} {item.name}".strip() for item in facts.industries])
        chosen = value if isinstance(value, tuple) else (value,)
        filed = [
            found.group()
            for label in self._labels(path, chosen)
            if (found := INDUSTRY_CODE.match(label))
        ]
        if not codes or not filed:
            return _Said(Result.SILENT, listed if codes else None)
        fits = all(any(code.startswith(each) for code in codes) for each in filed)
        return _Said(Result.SAME if fits else Result.DIFFERS, listed)

    def _in_words(self, path: str, value: object | None) -> Text | None:
        if value is None:
            return None
        question = self.pack.questions[path].question
        if question.options:
            chosen = value if isinstance(value, tuple) else (value,)
            labels = [option.label for each in chosen if (option := question.option(each))]
            return words.joined(labels)
        return words.value(value)


_REGISTERS: Final = {
    RegisteredFact.KIND: Register.KIND,
    RegisteredFact.INDUSTRY: Register.TAX,
    RegisteredFact.FACTORY: Register.FACTORY,
}
_STANDS: Final = ("核准設立", "核准登記", "核准認許", "核准許可", "核准報備")
"""The states in which a company or business stands; branches of foreign ones say 核准登記."""


def _same_text(filed: object, registered: str) -> _Said:
    if not registered:
        return _Said(Result.SILENT)
    said = words.value(registered)
    same = isinstance(filed, str) and fold_name(filed) == fold_name(registered)
    return _Said(Result.SAME if same else Result.DIFFERS, said)


def _status(facts: Company | Business, today: date) -> _Said:
    if not facts.status:
        return _Said(Result.SILENT)
    parts, stands = [facts.status], facts.status in _STANDS
    if isinstance(facts, Company):
        if facts.case_status:
            parts.append(facts.case_status)
        begins, ends = facts.suspended_from, facts.suspended_until
        if begins is not None and begins <= today and (ends is None or today <= ends):
            stands = False
            parts.append(words.suspended(begins, ends))
        if facts.revoked_on is not None:
            stands = False
    elif "停業" in facts.status:
        stands = False
    return _Said(Result.SAME if stands else Result.DIFFERS, words.value("、".join(parts)))


def _capital(filed: object, facts: Company) -> _Said:
    """Limited companies stand with a paid-in capital of 0, whatever was paid in: then nothing
    follows from the figure, and a person looks at the capital stock."""
    if facts.paid_in_capital:
        return _amount(filed, facts.paid_in_capital)
    return _Said(
        Result.SILENT,
        words.money(facts.capital_stock) if facts.capital_stock else None,
        words.ZERO_PAID_IN,
    )


def _amount(filed: object, registered: int | None) -> _Said:
    if not registered:
        return _Said(Result.SILENT)
    same = filed == registered
    return _Said(Result.SAME if same else Result.DIFFERS, words.money(registered))


def _day(filed: object, registered: date | None) -> _Said:
    if registered is None:
        return _Said(Result.SILENT)
    return _Said(Result.SAME if filed == registered else Result.DIFFERS, date_text(registered))


def _factory(filed: object, facts: Factories) -> _Said:
    number = "".join(char for char in str(filed).upper() if char.isalnum())
    listed = words.listed([f"{each.number} {each.status}".strip() for each in facts.factories])
    found = next(
        (
            each
            for each in facts.factories
            if "".join(char for char in each.number.upper() if char.isalnum()) == number
        ),
        None,
    )
    if found is None:
        return _Said(Result.DIFFERS, listed)
    runs = found.status in ("", "生產中")
    return _Said(Result.SAME if runs else Result.DIFFERS, listed)


def _kind_of_label(label: str) -> str | None:
    """What the registers call the legal form that was chosen; None for what they keep elsewhere."""
    if "分公司" in label:
        return "branch"
    if "有限合夥" in label:
        return None
    if "獨資" in label or "合夥" in label:
        return "business"
    return "company" if "公司" in label else None


def asked_at(lines: tuple[Line, ...]) -> datetime | None:
    """When the registers answered last."""
    return max((line.record.asked_at for line in lines if line.record is not None), default=None)
