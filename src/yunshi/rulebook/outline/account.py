"""What a programme says of the accounts of vendors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from yunshi.rulebook.outline.entries import Entry, Fact, cited, fact, reading, within
from yunshi.rulebook.outline.reviewed import deadline_in_words
from yunshi.rulebook.pack.account import AccountReview, Password, Waiver
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import listed, text

_BY: Final = {"officer": text("承辦人", "an officer")}
_KINDS: Final = {
    "upper": text("大寫字母", "an upper-case letter"),
    "lower": text("小寫字母", "a lower-case letter"),
    "digit": text("數字", "a digit"),
    "symbol": text("符號", "a symbol"),
}


def account(pack: Pack) -> Iterator[Entry]:
    """One entry, where the programme says anything of accounts at all."""
    said = pack.programme.account
    if said is None:
        return
    facts: list[Fact] = []
    if said.review is not None:
        facts += within("review", text("審查", "Review"), review(said.review))
    forms = listed(pack.form_by_id[name].title for name in said.forms)
    facts += fact("forms", ("一併填寫的表單", "Forms answered with it"), forms)
    if said.password is not None:
        facts += within("password", text("密碼", "Password"), password(said.password))
    if said.waiver is not None:
        facts += within("waiver", text("免附文件", "Waiver of papers"), waiver(pack, said.waiver))
    facts += cited(said)
    title = text("計畫帳號", "Account in the programme")
    yield Entry("programme", "account", title, tuple(facts))


def review(said: AccountReview) -> Iterator[Fact]:
    """What the review says, by itself."""
    days = {"least": said.takes.at_least, "most": said.takes.at_most}
    yield from fact("by", ("審查者", "By"), _BY[said.by])
    taken = text("{least} 至 {most} 個工作天", "{least} to {most} working days", **days)
    yield from fact("takes", ("審查期間", "Takes"), taken)
    yield from fact("returned", ("退回補正期限", "To correct"), deadline_in_words(said.returned))
    yield from cited(said)
    yield from reading(said.reading)


def password(said: Password) -> Iterator[Fact]:
    """What the rule for passwords says, by itself."""
    least = text("至少 {n} 個字元", "at least {n} characters", n=said.at_least)
    yield from fact("at_least", ("長度", "Length"), least)
    kinds = listed(_KINDS[kind] for kind in said.holds)
    yield from fact("holds", ("須包含", "Holds"), kinds)
    yield from cited(said)


def waiver(pack: Pack, said: Waiver) -> Iterator[Fact]:
    """What the waiver says, by itself."""
    label: Text = pack.questions[said.question].question.label
    yield from fact("question", ("勾選", "Who ticks"), label)
    yield from fact("standing", ("查對名單", "Checked against the list"), said.standing)
    yield from cited(said)
