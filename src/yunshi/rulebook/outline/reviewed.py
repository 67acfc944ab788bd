"""How a review is held: lanes, sittings, rounds of supplements within a stage, and deadlines."""

from __future__ import annotations

from collections.abc import Iterator

from yunshi.rulebook.deadlines import (
    AnnouncedLater,
    AtInstant,
    CalendarDaysAfterNotice,
    DeadlineRule,
    EarlierOf,
    WorkingDaysAfterNotice,
)
from yunshi.rulebook.outline.entries import Entry, Fact, cited, fact, reading
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.review import Lane, Range, Sitting, Stage
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import condition_in_words, listed, text


def held(stage: Stage) -> Iterator[Fact]:
    """What one stage says of its pace, its sittings and its own round of supplements."""
    if stage.target is not None:
        days = text("{n} 個工作天", "{n} working days", n=stage.target.working_days)
        yield from fact("target", ("預計", "The office aims at"), days)
    if stage.sitting is not None:
        yield from _sitting(stage.sitting)
    own = stage.supplement
    if own is not None:
        told = [
            *fact("deadline", ("期限", "deadline"), deadline_in_words(own.deadline)),
            *fact("lapsed_as", ("逾期稱", "lapsing is called"), own.lapsed_as),
            *fact("about", ("說明", "about"), own.about),
            *cited(own),
            *reading(own.reading),
        ]
        yield from _inside("supplement", ("補件", "Supplement"), told)


def _sitting(sitting: Sitting) -> Iterator[Fact]:
    told = [
        *fact("vendors", ("廠商數", "vendors"), _range(sitting.vendors)),
        *fact("solutions", ("方案數", "solutions"), _range(sitting.solutions)),
        *fact("reviewers", ("委員數", "reviewers"), _range(sitting.reviewers)),
        *fact("place", ("方式", "place"), sitting.place),
        *cited(sitting),
        *reading(sitting.reading),
    ]
    yield from _inside("sitting", ("會議", "Sitting"), told)


def _inside(key: str, label: tuple[str, str], told: list[Fact]) -> Iterator[Fact]:
    for each in told:
        labels = text("{a}：{b}", "{a}: {b}", a=text(*label), b=each.label)
        yield Fact(f"{key}.{each.key}", labels, each.value)


def _range(said: Range | None) -> Text | None:
    match said:
        case None:
            return None
        case Range(min=None, max=most):
            return text("至多 {most}", "at most {most}", most=most)
        case Range(min=least, max=None):
            return text("{least} 以上", "{least} or more", least=least)
        case Range(min=least, max=most):
            return text("{least} 至 {most}", "{least} to {most}", least=least, most=most)


def lanes(pack: Pack) -> Iterator[Entry]:
    for lane in pack.review.lanes:
        yield Entry("stages", f"lanes.{lane.id}", lane.title, tuple(_lane(pack, lane)))


def _lane(pack: Pack, lane: Lane) -> Iterator[Fact]:
    when = condition_in_words(pack, lane.when) if lane.when is not None else None
    through = listed((pack.stage_by_id[name].title for name in lane.stages), " → ", " → ")
    yield from fact("about", ("說明", "About"), lane.about)
    yield from fact("when", ("適用", "Applies when"), when)
    yield from fact("standing", ("憑資格延續", "Taken over by standing"), lane.standing)
    yield from fact("stages", ("經過", "Goes through"), through)
    if lane.not_passed is not None:
        other = next(each for each in pack.review.lanes if each.id == lane.not_passed.lane)
        words = text(
            "「{stage}」未通過時，改走「{lane}」",
            "who does not pass “{stage}” goes on by “{lane}”",
            stage=pack.stage_by_id[lane.not_passed.stage].title,
            lane=other.title,
        )
        yield from fact("not_passed", ("未通過時", "When not passed"), words)
    yield from cited(lane)
    yield from reading(lane.reading)


def deadline_in_words(rule: DeadlineRule) -> Text:
    """A deadline as a pack rules it, before there is a notice to count from."""
    match rule:
        case AtInstant(instant=instant):
            return text("{at}", "{at}", at=f"{instant:%Y-%m-%d %H:%M:%S}")
        case WorkingDaysAfterNotice(working_days=n):
            return text("通知次日起 {n} 個工作天", "{n} working days after the notice", n=n)
        case CalendarDaysAfterNotice(calendar_days=n):
            return text("通知次日起 {n} 日", "{n} calendar days after the notice", n=n)
        case AnnouncedLater():
            return text("由承辦人指定", "set by an officer")
        case EarlierOf(earlier_of=parts):
            said = listed((deadline_in_words(part) for part in parts), "、", " / ")
            return text("以下較早者：{said}", "the earlier of {said}", said=said)
