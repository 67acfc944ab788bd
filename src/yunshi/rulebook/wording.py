"""Conditions, limits and periods of a pack in words, for people who read a programme."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from yunshi.rulebook import conditions
from yunshi.rulebook.conditions import Condition
from yunshi.rulebook.pack.documents import Count, Paper, Pixels, Span, SwitchValue
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import Limits, Option, Question, QuestionType
from yunshi.rulebook.text import Text


def text(zh_hant: str, en: str, **values: object) -> Text:
    """A text whose ``{name}`` are filled; a :class:`Text` fills each language with its own."""
    template = Text.model_construct(zh_hant=zh_hant, en=en)
    return template.filled(values) if values else template


def same(word: object) -> Text:
    """What reads the same in both languages: an id, a number, a date."""
    return text(str(word), str(word))


def listed(parts: Iterable[Text], zh_hant: str = "、", en: str = ", ") -> Text:
    """Several texts as one, with what stands between them in each language."""
    words = list(parts)
    return text(zh_hant.join(part.zh_hant for part in words), en.join(part.en for part in words))


SEMICOLON: Final = text("；", "; ")
COLON: Final = text("：", ": ")


def labelled(label: Text, words: Text) -> Text:
    """What is said, behind its name."""
    return text("{label}：{words}", "{label}: {words}", label=label, words=words)


# Conditions.

YES: Final = text("是", "yes")
NO: Final = text("否", "no")
ON: Final = text("開", "on")
OFF: Final = text("關", "off")


def condition_in_words(pack: Pack, condition: Condition) -> Text:
    """A condition as a person says it: 「類型」是「代理」，且…"""
    match condition:
        case conditions.All(parts):
            return _joined(pack, parts, "，且", " and ")
        case conditions.Any_(parts):
            return _joined(pack, parts, "，或", " or ")
        case conditions.Not(part):
            return text("並非（{part}）", "not ({part})", part=condition_in_words(pack, part))
        case conditions.AnySolution(part):
            said = condition_in_words(pack, part)
            return text("任一方案：{part}", "in any solution: {part}", part=said)
        case conditions.EverySolution(part):
            said = condition_in_words(pack, part)
            return text("每個方案：{part}", "in every solution: {part}", part=said)
        case conditions.Same(left, right):
            names = {"left": _name(pack, left), "right": _name(pack, right)}
            return text("{left}與{right}相同", "{left} and {right} are the same", **names)
        case conditions.RateAtMost(amount, per, limit_amount, limit_per):
            return text(
                "{a}÷{b}不高於{c}÷{d}",
                "{a} per {b} is not above {c} per {d}",
                a=_name(pack, amount),
                b=_name(pack, per),
                c=_name(pack, limit_amount),
                d=_name(pack, limit_per),
            )
        case conditions.Declared(declaration, statement):
            return _declared(pack, declaration, statement)
        case conditions.Test():
            return _test(pack, condition)


def _joined(pack: Pack, parts: tuple[Condition, ...], zh_hant: str, en: str) -> Text:
    words = []
    for part in parts:
        said = condition_in_words(pack, part)
        compound = isinstance(part, conditions.All | conditions.Any_)
        words.append(text("（{said}）", "({said})", said=said) if compound else said)
    return listed(words, zh_hant, en)


_TESTS: Final[Mapping[str, Text]] = {
    "equals": text("{name}是{operand}", "{name} is {operand}"),
    "in": text("{name}是{operand}其中之一", "{name} is one of {operand}"),
    "not_in": text("{name}不是{operand}", "{name} is none of {operand}"),
    "includes": text("{name}選了{operand}", "{name} includes {operand}"),
    "includes_any": text("{name}選了{operand}其中之一", "{name} includes one of {operand}"),
    "includes_only": text("{name}只選{operand}", "{name} includes nothing but {operand}"),
    "at_least": text("{name}至少 {operand}", "{name} is at least {operand}"),
    "at_most": text("{name}至多 {operand}", "{name} is at most {operand}"),
    "younger_than": text("{name}距送件未滿{operand}", "{name} is less than {operand} ago"),
    "mentions": text("{name}提到{operand}", "{name} mentions {operand}"),
}
_ANSWERED: Final = {
    True: text("{name}已填", "{name} is answered"),
    False: text("{name}未填", "{name} is not answered"),
}


_IS_YES_OR_NO: Final = text("{name}答「{operand}」", "{name} is {operand}")
_IS_SWITCHED: Final = text("{name}為{operand}", "{name} is {operand}")
_HAS_VALUE: Final = text("{name}為 {operand}", "{name} is {operand}")


def _test(pack: Pack, test: conditions.Test) -> Text:
    name = _name(pack, test.path)
    if test.name == "answered":
        return _ANSWERED[test.operand].filled({"name": name})
    if test.name == "younger_than":
        operand = span_in_words(Span(**test.operand))
    else:
        operands = test.operand if isinstance(test.operand, tuple) else (test.operand,)
        operand = listed(_operand(pack, test.path, value) for value in operands)
    words = _TESTS[test.name]
    if test.name == "equals" and test.path.startswith("switch."):
        words = _IS_SWITCHED if isinstance(test.operand, bool) else _HAS_VALUE
    elif test.name == "equals" and isinstance(test.operand, bool):
        words = _IS_YES_OR_NO
    return words.filled({"name": name, "operand": operand})


def _operand(pack: Pack, path: str, value: object) -> Text:
    placed = pack.questions.get(path)
    option = placed.question.option(value) if placed else None
    if option is not None:
        return _in_quotes(option.label)
    if isinstance(value, bool):
        if path.startswith("switch."):
            return ON if value else OFF
        return YES if value else NO
    if placed and placed.question.currency and isinstance(value, int | float):
        return amount_in_words(value, placed.question.currency)
    return same(f"{value:,}" if isinstance(value, int | float) else value)


_FACTS: Final = {
    "account.ubn": text("帳號的統一編號", "the account's business number"),
    "account.solutions_in_window": text(
        "同一梯次先前送出的方案數", "the number of solutions filed before in this window"
    ),
    "filing.solutions": text("這一件的方案數", "the number of solutions in this filing"),
}


def _name(pack: Pack, path: str) -> Text:
    if path in _FACTS:
        return _FACTS[path]
    if path.startswith("switch."):
        return _switch(pack, path.removeprefix("switch."))
    return _in_quotes(pack.questions[path].question.label)


def _switch(pack: Pack, switch: str) -> Text:
    name = pack.switch_by_id[switch].name
    return text("設定「{name}」", "the setting “{name}”", name=name)


def as_switched_in_words(pack: Pack, value: SwitchValue) -> Text:
    """What stands where a switch decides a yes or no, or a number."""
    name = _switch(pack, value.switch)
    return text("依{name}", "as {name} says", name=name)


def _declared(pack: Pack, declaration: str, statement: str) -> Text:
    said = pack.declaration_by_id[declaration]
    words = next(part.text for part in said.statements if part.id == statement)
    return text(
        "「{title}」已聲明「{words}」",
        "“{title}” declares “{words}”",
        title=said.title,
        words=words,
    )


def _in_quotes(label: Text) -> Text:
    return text("「{label}」", "“{label}”", label=label)


# Questions.

TYPES: Final[Mapping[QuestionType, Text]] = {
    QuestionType.TEXT: text("一行文字", "one line of text"),
    QuestionType.LONG_TEXT: text("文字", "text"),
    QuestionType.INTEGER: text("整數", "whole number"),
    QuestionType.NUMBER: text("數字", "number"),
    QuestionType.MONEY: text("金額", "amount of money"),
    QuestionType.DATE: text("日期", "date"),
    QuestionType.CHOICE: text("單選", "one choice"),
    QuestionType.CHOICES: text("複選", "several choices"),
    QuestionType.YES_NO: text("是或否", "yes or no"),
    QuestionType.TICK: text("須勾選", "a box to tick"),
    QuestionType.URL: text("網址", "web address"),
    QuestionType.EMAIL: text("電子郵件", "e-mail address"),
    QuestionType.PHONE: text("電話", "phone number"),
    QuestionType.UBN: text("統一編號", "unified business number"),
    QuestionType.ROWS: text("表格", "table"),
}

CURRENCIES: Final = {"TWD": text("新臺幣", "NT$"), "USD": text("美金", "US$")}


def amount_in_words(amount: int | float, currency: str) -> Text:
    """An amount as a pack writes it: whole dollars of either currency."""
    n = f"{amount:,}"
    if currency == "TWD":
        return text("{n} 元", "NT${n}", n=n)
    return text("{of} {n} 元", "{of}{n}", of=CURRENCIES[currency], n=n)


def type_in_words(question: Question) -> Text:
    """The type of an answer, with its currency or language."""
    said = TYPES[question.type]
    if question.currency:
        said = text("{said}（{of}）", "{said} ({of})", said=said, of=CURRENCIES[question.currency])
    if question.language:
        said = text("{said}（英文）", "{said} (English)", said=said)
    return said


def window_names(pack: Pack, option: Option) -> Text:
    """The windows to which an option is limited, by their names; nothing where it is not."""
    names = {window.id: window.name for window in pack.programme.intake.windows}
    return listed(names[window] for window in option.in_windows)


def only_in_words(pack: Pack, option: Option) -> Text:
    """What stands behind the label of an option that is limited to some windows."""
    if not option.in_windows:
        return same("")
    return text("（只在{windows}）", " (only in {windows})", windows=window_names(pack, option))


_LIMITS: Final[Mapping[str, Text]] = {
    "characters": text("{n} 字以內", "at most {n} characters"),
    "min": text("至少 {n}", "at least {n}"),
    "max": text("至多 {n}", "at most {n}"),
    "not_in_future": text("不得晚於送件當天", "not after the day of filing"),
}
_COUNTED: Final[Mapping[QuestionType, Mapping[str, Text]]] = {
    QuestionType.CHOICES: {
        "at_least": text("至少選 {n} 項", "choose at least {n}"),
        "at_most": text("最多選 {n} 項", "choose at most {n}"),
    },
    QuestionType.ROWS: {
        "at_least": text("至少 {n} 列", "at least {n} rows"),
        "at_most": text("最多 {n} 列", "at most {n} rows"),
    },
}


def limits_of(question: Question) -> dict[str, int | float | bool]:
    """The limits that a question sets, by their names."""
    return {
        name: value
        for name in Limits.model_fields
        if (value := getattr(question.limits, name)) is not None and value is not False
    }


def limits_in_words(question: Question) -> dict[str, Text]:
    """Each limit of a question as a person says it, by its name."""
    words = {**_LIMITS, **_COUNTED.get(question.type, {})}
    currency = question.currency
    return {
        name: words[name].filled(
            {"n": amount_in_words(value, currency) if currency else f"{value:,}"}
        )
        for name, value in limits_of(question).items()
    }


def required_in_words(pack: Pack, item: Question | Paper) -> Text:
    """Whether an answer or a paper must be there."""
    if item.required_when is not None:
        said = condition_in_words(pack, item.required_when)
        return text("必填，當{said}", "required when {said}", said=said)
    return text("必填", "required") if item.required else text("選填", "optional")


# Papers.


def count_in_words(count: Count) -> Text:
    least, most = count.min, count.max
    if most is None:
        return text(f"至少 {least} 個檔案", f"at least {_files(least)}")
    if least == most or most == 1:
        return text(f"{most} 個檔案", _files(most))
    return text(f"{least} 到 {most} 個檔案", f"{least} to {_files(most)}")


def _files(n: int) -> str:
    return f"{n} file" if n == 1 else f"{n} files"


def limit_in_words(pack: Pack, limit: int | SwitchValue) -> Text:
    """A size in bytes, or which switch sets it."""
    if isinstance(limit, SwitchValue):
        return as_switched_in_words(pack, limit)
    return bytes_in_words(limit)


def bytes_in_words(size: int) -> Text:
    """1 MB is 1,048,576 bytes here."""
    for unit, name in ((1 << 20, "MB"), (1 << 10, "kB")):
        if size % unit == 0:
            return same(f"{size // unit} {name}")
    return same(f"{size:,} bytes")


def pixels_in_words(pack: Pack, pixels: Pixels) -> Text:
    size = {"width": pixels.width, "height": pixels.height}
    if isinstance(pixels.exact, SwitchValue):
        said = as_switched_in_words(pack, pixels.exact)
        return text(
            "{width}×{height} 像素（是否須剛好，{said}）",
            "{width}×{height} pixels (exactly or at most, {said})",
            **size,
            said=said,
        )
    if pixels.exact:
        return text("{width}×{height} 像素", "{width}×{height} pixels", **size)
    return text("不超過 {width}×{height} 像素", "at most {width}×{height} pixels", **size)


_UNITS: Final = (("years", "年", "year"), ("months", "個月", "month"), ("days", "日", "day"))


def span_in_words(span: Span) -> Text:
    said = []
    for unit, zh_hant, en in _UNITS:
        n = getattr(span, unit)
        if n:
            said.append(text(f"{n} {zh_hant}", f"{n} {en}{'' if n == 1 else 's'}"))
    return listed(said, "又 ", " and ")
