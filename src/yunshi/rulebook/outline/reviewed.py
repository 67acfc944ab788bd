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
from yunshi.rulebook.outline.entries import Entry, Fact, cited, fact, reading, within
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.review import Lane, Range, Sitting, Stage, StageSupplement
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import condition_in_words, listed, text


def held(stage: Stage) -> Iterator[Fact]:
    """What one stage says of its pace, its sittings and its own round of supplements."""
    if stage.target is not None:
        days = text("{n} 個工作天", "{n} working days", n=stage.target.working_days)
        yield from fact("target", ("預計", "The office aims at"), days)
    if stage.sitting is not None:
        yield from within("sitting", text("會議", "Sitting"), sitting(stage.sitting))
    if stage.supplement is not None:
        told = supplement_of_stage(stage.supplement)
        yield from within("supplement", text("補件", "Supplement"), told)


def sitting(said: Sitting) -> Iterator[Fact]:
    """What a sitting says, by itself."""
    yield from fact("vendors", ("廠商數", "Vendors"), _range(said.vendors))
    yield from fact("solutions", ("方案數", "Solutions"), _range(said.solutions))
    yield from fact("reviewers", ("委員數", "Reviewers"), _range(said.reviewers))
    yield from fact("place", ("方式", "Place"), said.place)
    yield from cited(said)
    yield from reading(said.reading)


def supplement_of_stage(said: StageSupplement) -> Iterator[Fact]:
    """What a stage's own round of supplements says, by itself."""
    yield from fact("deadline", ("期限", "Deadline"), deadline_in_words(said.deadline))
    yield from fact("lapsed_as", ("逾期稱", "Lapsing is called"), said.lapsed_as)
    yield from fact("about", ("說明", "About"), said.about)
    yield from cited(said)
    yield from reading(said.reading)


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
