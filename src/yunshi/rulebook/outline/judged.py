"""How a filing is judged: rules, declarations, stages, supplements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from yunshi.rulebook.findings import Blocks
from yunshi.rulebook.outline.asked import _PER, shown
from yunshi.rulebook.outline.entries import Entry, Fact, cited, fact, reading, statements, within
from yunshi.rulebook.outline.reviewed import deadline_in_words, held, lanes
from yunshi.rulebook.pack.eligibility import Rule
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.programme import MostSolutions
from yunshi.rulebook.pack.review import Stage
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import condition_in_words, labelled, text

_OTHERWISE: Final = {
    ("fail", Blocks.SUBMIT): text("擋送件", "blocks submission"),
    ("fail", Blocks.QUALIFICATION): text("擋資格審查", "blocks qualification"),
    ("fail", Blocks.NOTHING): text("註記", "is noted"),
    ("review", Blocks.QUALIFICATION): text(
        "由承辦人判讀；判讀前擋資格審查", "an officer looks; blocks qualification until then"
    ),
    ("review", Blocks.NOTHING): text("由承辦人判讀", "an officer looks"),
}

BODIES: Final = {
    "executor": text("執行單位", "executor"),
    "committee": text("審查委員會", "committee"),
    "agency": text("主辦機關", "agency"),
    "vendor": text("廠商", "vendor"),
}

_KINDS: Final = {
    "qualification": text("資格審查", "qualification"),
    "deck": text("簡報", "slide deck"),
    "written": text("書面審查", "written review"),
    "meeting": text("審查會議", "meeting"),
    "consensus": text("共識會議", "consensus"),
    "approval": text("核定", "approval"),
    "announcement": text("公告", "announcement"),
    "contract": text("簽約", "contract"),
}

_DECLARED: Final = {
    "consent": text("同意", "consent"),
    "declaration": text("聲明", "declaration"),
    "undertaking": text("切結", "undertaking"),
}

_LAPSES: Final = {
    "not_accepted": text("不予受理", "not accepted"),
    "deemed_abandoned": text("視同放棄", "deemed abandoned"),
}
_STARTS: Final = {
    "mail_taken": text(
        "收件伺服器收下通知信時；退信不起算",
        "the mail server's taking the notice; one that comes back does not count",
    ),
    "asked": text("承辦人送出通知時", "the officer's sending the notice"),
}


def _counted(pack: Pack, most: MostSolutions) -> Iterator[Fact]:
    if most.counts is not None:
        said = condition_in_words(pack, most.counts)
        yield from fact("counts", ("計入者", "Those that count"), said)


def rules(pack: Pack) -> Iterator[Entry]:
    for rule in pack.eligibility.vendor:
        yield _rule(pack, rule, text("申請者", "the vendor"))
    for rule in pack.eligibility.solution:
        yield _rule(pack, rule, text("每個方案", "each solution"))
    most = pack.programme.solutions
    if most is not None:
        facts = [
            *fact("at_most", ("上限", "At most"), most.at_most),
            *_counted(pack, most),
            *cited(most),
            *reading(most.reading),
        ]
        title = text("同一梯次的方案數", "Solutions of one vendor in one window")
        yield Entry("rules", "solutions.at_most", title, tuple(facts))


def _rule(pack: Pack, rule: Rule, about: Text) -> Entry:
    judged = text("由承辦人判斷", "judged by an officer")
    requires = condition_in_words(pack, rule.requires) if rule.requires is not None else judged
    when = condition_in_words(pack, rule.when) if rule.when is not None else None
    otherwise = rule.otherwise if rule.requires is not None else "review"
    facts = [
        *fact("about", ("對象", "About"), about),
        *fact("when", ("適用", "Applies when"), when),
        *fact("requires", ("要求", "Requires"), requires),
        *fact("otherwise", ("不符時", "Otherwise"), _OTHERWISE[otherwise, rule.blocks]),
        *fact("message", ("訊息", "Message"), rule.message),
        *fact("points_at", ("指向", "Points at"), rule.points_at),
    ]
    if rule.added:
        facts += fact("added", ("平台增列", "Added by the platform"), rule.added)
    return Entry("rules", rule.rule, rule.title, (*facts, *cited(rule), *reading(rule.reading)))


def declarations(pack: Pack) -> Iterator[Entry]:
    for declaration in pack.declarations:
        facts = [
            *fact("kind", ("種類", "Kind"), _DECLARED[declaration.kind]),
            *fact("per", ("份數", "Per"), _PER[declaration.per]),
            *fact("version", ("版次", "Version"), declaration.version),
            *fact("addressed_to", ("致", "Addressed to"), declaration.addressed_to),
            *shown(pack, declaration.shown_when),
            *statements("statements", ("聲明", "Statement"), declaration.statements),
            *fact("tick", ("勾選", "Tick"), declaration.tick),
            *fact("may_except", ("可說明不能聲明的理由", "May except"), declaration.may_except),
            *fact("borrowed_from", ("參照", "Built after"), declaration.borrowed_from),
            *cited(declaration),
        ]
        yield Entry("declarations", declaration.id, declaration.title, tuple(facts))


def stages(pack: Pack) -> Iterator[Entry]:
    review = pack.review
    begins = {
        "after_window": text("受理期間結束後", "when the window has closed"),
        "at_once": text("送件後", "when a filing is submitted"),
    }
    facts = [
        *fact("begins", ("開始", "Begins"), begins[review.begins]),
        *statements("outcomes", ("結果", "Outcome"), review.outcomes),
        *cited(review),
        *reading(review.reading),
    ]
    yield Entry("stages", "review", text("審查", "Review"), tuple(facts))
    for number, stage in enumerate(review.stages, 1):
        yield Entry("stages", stage.id, stage.title, tuple(_stage(pack, stage, number)))
    yield from lanes(pack)
    supplement = review.supplement
    facts = [
        *fact("deadline", ("期限", "Deadline"), deadline_in_words(supplement.deadline)),
        *fact("clock_starts", ("起算", "Counted from"), _STARTS[supplement.clock_starts]),
        *fact("lapses_to", ("逾期", "When it lapses"), _LAPSES[supplement.lapses_to]),
        *fact("lapsed_as", ("結果用語", "Called"), supplement.lapsed_as),
        *fact("about", ("說明", "About"), supplement.about),
        *cited(supplement),
        *reading(supplement.reading),
    ]
    yield Entry("stages", "supplement", text("補件", "Supplement"), tuple(facts))


def _stage(pack: Pack, stage: Stage, number: int) -> Iterator[Fact]:
    yield from fact("order", ("順序", "Order"), number)
    yield from fact("kind", ("種類", "Kind"), _KINDS[stage.kind])
    yield from fact("by", ("由", "By"), BODIES[stage.by])
    yield from fact("about", ("說明", "About"), stage.about)
    yield from fact("refused_as", ("未通過時稱", "Not passing is called"), stage.refused_as)
    yield from held(stage)
    for item in stage.criteria:
        label = f"審查項目 {item.id}", f"Criterion {item.id}"
        yield from fact(f"criteria.{item.id}", label, labelled(item.title, item.assessed))
        told = (*shown(pack, item.shown_when), *cited(item))
        yield from within(f"criteria.{item.id}", text(*label), told)
    yield from cited(stage)
    yield from reading(stage.reading)
