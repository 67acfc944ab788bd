"""What a vendor is asked: forms, questions, papers."""

from __future__ import annotations

from collections.abc import Iterator

from yunshi.rulebook.conditions import Condition
from yunshi.rulebook.outline.entries import Entry, Fact, cited, fact, reading, statements
from yunshi.rulebook.pack.documents import NameInFileName, Paper, Upload
from yunshi.rulebook.pack.forms import Form, Section, Together
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import Question
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import (
    condition_in_words,
    count_in_words,
    limit_in_words,
    limits_in_words,
    listed,
    pixels_in_words,
    required_in_words,
    same,
    span_in_words,
    text,
    type_in_words,
    window_names,
)

_PER = {
    "filing": text("每件申請一份", "once per filing"),
    "solution": text("每個方案一份", "for each solution"),
}


def forms(pack: Pack) -> Iterator[Entry]:
    for form in pack.forms:
        facts = [
            *fact("per", ("填寫", "Filled"), _PER[form.per]),
            *shown(pack, form.shown_when),
            *_origin(form.borrowed_from, added=False),
            *cited(form),
        ]
        yield Entry("forms", form.form, form.title, tuple(facts))
        for section in form.sections:
            yield from _section(pack, form, section)


def _section(pack: Pack, form: Form, section: Section) -> Iterator[Entry]:
    facts = [
        *fact("intro", ("說明", "Introduction"), section.intro),
        *shown(pack, section.shown_when),
        *cited(section),
    ]
    title = text("{form} › {title}", "{form} › {title}", form=form.title, title=section.title)
    yield Entry("forms", f"{form.form}.{section.id}", title, tuple(facts))
    for group in section.together:
        names = (
            pack.questions[f"{form.form}.{name}"].question.label for name in group.at_least_one
        )
        yield _together(pack, f"{form.form}.{group.id}", group, listed(names))


def _together(pack: Pack, name: str, group: Together, members: Text) -> Entry:
    facts = [
        *fact("at_least_one", ("至少擇一", "At least one of"), members),
        *fact("when", ("適用", "Applies"), _words(pack, group.when)),
        *fact("message", ("訊息", "Message"), group.message),
        *cited(group),
    ]
    return Entry("rules", name, group.message, tuple(facts))


def questions(pack: Pack) -> Iterator[Entry]:
    for placed in pack.questions.values():
        yield Entry("questions", placed.path, placed.question.label, tuple(_question(pack, placed)))


def _question(pack: Pack, placed: Placed) -> Iterator[Fact]:
    question = placed.question
    yield from fact("place", ("位置", "Place"), _place(placed))
    yield from fact("type", ("類型", "Type"), type_in_words(question))
    yield from fact("required", ("必填", "Required"), required_in_words(pack, question))
    yield from shown(pack, question.shown_when)
    for name, words in limits_in_words(question).items():
        yield from fact(f"limits.{name}", ("限制", "Limit"), words)
    yield from fact("unit", ("單位", "Unit"), question.unit)
    for option in question.options:
        label = option.label
        if option.alone:
            label = text("{label}（不得與其他並選）", "{label} (stands alone)", label=label)
        yield from fact(f"options.{option.id}", (f"選項 {option.id}", f"Option {option.id}"), label)
        windows = window_names(pack, option)
        named = f"選項 {option.id}：梯次", f"Option {option.id}: windows"
        yield from fact(f"options.{option.id}.in_windows", named, windows)
        named = f"選項 {option.id}：條文", f"Option {option.id}: clause"
        yield from fact(f"options.{option.id}.clause", named, option.clause)
        named = f"選項 {option.id}：需求編號", f"Option {option.id}: requirements"
        yield from fact(f"options.{option.id}.refs", named, ", ".join(option.refs))
    yield from fact(
        "receives_mail",
        ("通知信", "Mail"),
        text("副本寄到這裡", "Copies go here") if question.receives_mail else None,
    )
    yield from _wording(question)
    yield from _origin(question.borrowed_from, added=question.added)
    yield from cited(question)
    yield from reading(question.reading)


def _place(placed: Placed) -> Text:
    titles = [placed.form.title, placed.section.title]
    if placed.row_of is not None:
        titles.append(placed.row_of.question.label)
    if placed.opened_by is not None:
        opener, option_id = placed.opened_by
        option = opener.question.option(option_id)
        titles.append(opener.question.label)
        if option is not None:
            titles.append(option.label)
    return listed(titles, " › ", " › ")


def _wording(question: Question) -> Iterator[Fact]:
    yield from fact("help", ("說明", "Help"), question.help)
    yield from fact("example", ("範例", "Example"), question.example)
    left = "、".join(question.placeholders)
    yield from fact("placeholders", ("範例中須替換", "To be replaced in the example"), left)
    yield from fact("message", ("未填時的訊息", "Message when missing"), question.message)
    if question.meaning > 1:
        yield from fact("meaning", ("題意版次", "Meaning"), question.meaning)


def papers(pack: Pack) -> Iterator[Entry]:
    general = pack.documents.general
    facts = [
        *fact("types", ("檔案類型", "Types"), _types(general.types)),
        *fact("max_bytes", ("大小上限", "Largest size"), limit_in_words(pack, general.max_bytes)),
        *fact("file_name", ("檔名", "File name"), general.file_name),
        *_name_in_file_names(pack, general.file_name_holds),
        *cited(general),
        *reading(general.reading),
    ]
    title = text("一般規定（未另訂者）", "Where a paper says nothing else")
    yield Entry("papers", "general", title, tuple(facts))
    for paper in pack.documents.papers:
        yield Entry("papers", paper.id, paper.label, tuple(_paper(pack, paper)))
    for later in pack.documents.asked_later:
        stage = pack.stage_by_id[later.asked_at]
        named = "送件時不附，繳交階段", "Not at submission, but at the stage"
        facts = [*fact("asked_at", named, stage.title), *_upload(pack, later), *cited(later)]
        yield Entry("papers", later.id, later.label, tuple(facts))
    for group in pack.documents.together:
        names = (pack.paper_by_id[name].label for name in group.at_least_one)
        yield _together(pack, f"documents.{group.id}", group, listed(names))


def _paper(pack: Pack, paper: Paper) -> Iterator[Fact]:
    yield from fact("required", ("必附", "Required"), required_in_words(pack, paper))
    yield from shown(pack, paper.shown_when)
    yield from _upload(pack, paper)
    if paper.image is not None:
        yield from fact("image", ("圖片", "Picture"), pixels_in_words(pack, paper.image))
    if paper.not_older_than is not None:
        span = span_in_words(paper.not_older_than)
        yield from fact("not_older_than", ("文件日期不早於送件前", "Not older than"), span)
    yield from _origin(paper.borrowed_from, added=paper.added)
    yield from cited(paper)
    yield from reading(paper.reading)


def _upload(pack: Pack, paper: Upload) -> Iterator[Fact]:
    yield from fact("per", ("份數", "Per"), _PER[paper.per])
    yield from fact("count", ("數量", "Number"), count_in_words(paper.count))
    if paper.types:
        yield from fact("types", ("檔案類型", "Types"), _types(paper.types))
    if paper.max_bytes is not None:
        largest = limit_in_words(pack, paper.max_bytes)
        yield from fact("max_bytes", ("大小上限", "Largest size"), largest)
    yield from statements("holds", ("須載明", "Must show"), paper.holds)
    yield from fact("help", ("說明", "Help"), paper.help)


def _name_in_file_names(pack: Pack, holds: NameInFileName | None) -> Iterator[Fact]:
    if holds is not None:
        label = pack.questions[holds.path].question.label
        yield from fact("file_name_holds", ("檔名含（提醒）", "File name holds (reminder)"), label)
        left = "、".join(holds.without)
        yield from fact("file_name_without", ("可省略", "May be left out"), left)


def shown(pack: Pack, condition: Condition | None) -> Iterator[Fact]:
    yield from fact("shown_when", ("只在此時", "Only when"), _words(pack, condition))


def _words(pack: Pack, condition: Condition | None) -> Text | None:
    return None if condition is None else condition_in_words(pack, condition)


def _types(types: tuple[str, ...]) -> Text:
    return listed(same(kind.upper()) for kind in types)


def _origin(borrowed_from: str | None, *, added: bool) -> Iterator[Fact]:
    if added:
        yield from fact("added", ("平台增列，用以檢核條文", "Added to check a clause"), added)
    yield from fact("borrowed_from", ("參照", "Built after"), borrowed_from)
