"""Who, when, and what holds for the whole programme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from yunshi.rulebook.outline.entries import Entry, Fact, cited, fact, reading, statements
from yunshi.rulebook.pack.documents import SwitchValue
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.programme import Contacts, Programme
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import OFF, ON, as_switched_in_words, listed, same, text


def programme(pack: Pack) -> Iterator[Entry]:
    said = pack.programme
    facts = [
        *fact("version", ("版次", "Version"), said.version),
        *fact("summary", ("摘要", "Summary"), said.summary),
        *fact(
            "receipt_prefix", ("收件編號開頭", "Receipt numbers begin with"), said.receipt_prefix
        ),
        *fact("forms", ("表單順序", "Order of forms"), listed(map(same, said.forms))),
        *cited(said),
    ]
    yield Entry("programme", said.id, said.name, tuple(facts))
    yield from _bodies(said)
    if said.contacts is not None:
        yield Entry("programme", "contacts", text("聯絡", "Contacts"), tuple(_reach(said.contacts)))
    for site in said.sites:
        facts = [
            *fact("url", ("網址", "Address"), site.url),
            *cited(site),
            *reading(site.reading),
        ]
        yield Entry("programme", f"sites.{site.id}", site.used_for, tuple(facts))
    for term in said.definitions:
        facts = [*fact("meaning", ("定義", "Means"), term.meaning), *cited(term)]
        yield Entry("programme", f"definitions.{term.id}", term.term, tuple(facts))
    told = [
        *statements("basis", ("依據", "Basis"), said.basis),
        *statements("notes", ("說明", "Note"), said.notes),
        *_readings_of_notes(said),
        *_receipt(said),
        *(
            statements("precedence", ("以何為準", "What prevails"), [said.precedence])
            if said.precedence
            else ()
        ),
    ]
    title = text("依據與說明", "Basis and notes")
    yield Entry("programme", "statements", title, tuple(told))


def _reach(contacts: Contacts) -> Iterator[Fact]:
    yield from fact("phones", ("電話", "Phone"), "、".join(contacts.phones) or None)
    yield from fact("fax", ("傳真", "Fax"), contacts.fax)
    yield from fact("emails", ("電子郵件", "E-mail"), "、".join(contacts.emails) or None)
    yield from fact("address", ("地址", "Address"), contacts.address)
    yield from cited(contacts)
    yield from reading(contacts.reading)


def _readings_of_notes(said: Programme) -> Iterator[Fact]:
    for note in said.notes:
        for told in reading(note.reading):
            yield replace(told, key=f"notes.{note.id}.reading")


def _receipt(said: Programme) -> Iterator[Fact]:
    if said.receipt_says is not None:
        yield from fact("receipt_says", ("收據上的話", "On the receipt"), said.receipt_says.text)
    if said.business_certificate is not None:
        label = ("工商憑證", "Business certificate")
        yield from fact("business_certificate", label, said.business_certificate.says)


def _bodies(said: Programme) -> Iterator[Entry]:
    bodies = {
        "organiser": (text("主辦機關", "Organiser"), said.organiser),
        "executor": (text("執行單位", "Executor"), said.executor),
        "office": (text("計畫辦公室", "Office"), said.office),
    }
    for name, (title, body) in bodies.items():
        if body is not None:
            facts = [*fact("name", ("名稱", "Name"), body.name), *cited(body)]
            yield Entry("programme", name, title, tuple(facts))


def dates(pack: Pack) -> Iterator[Entry]:
    said = pack.programme
    title = text("生效日", "In force from")
    facts = [*fact("effective_from", ("日期", "Date"), said.effective_from)]
    yield Entry("dates", "effective_from", title, tuple(facts))
    facts = [
        *fact("ends", ("最後一日", "Last day"), said.period.ends),
        *fact("meaning", ("說明", "Meaning"), said.period.meaning),
        *cited(said.period),
    ]
    yield Entry("dates", "period", text("計畫期間", "Period"), tuple(facts))
    yield Entry("dates", "intake", text("受理", "Intake"), tuple(_intake(pack)))
    for window in said.intake.windows:
        facts = [
            *fact("opens", ("開始", "Opens"), window.opens),
            *fact("closes", ("截止", "Closes"), window.closes),
            *fact("expected", ("預計", "Expected"), window.expected),
            *fact("expected_until", ("預計至", "Expected until"), window.expected_until),
            *cited(window),
        ]
        yield Entry("dates", f"windows.{window.id}", window.name, tuple(facts))


def _intake(pack: Pack) -> Iterator[Fact]:
    intake = pack.programme.intake
    modes = {"batches": text("分梯次", "in batches"), "rolling": text("隨到隨收", "at any time")}
    yield from fact("mode", ("方式", "Mode"), modes[intake.mode])
    yield from fact("announced", ("公告", "Announced"), intake.announced)
    label = ("截止當秒送達算準時", "The closing second is in time")
    yield from fact("closing_second_counts", label, _switched(pack))
    signed = {"business_certificate": text("工商憑證", "the business certificate")}
    label = ("送件時簽章", "Signed when submitted, with")
    yield from fact(
        "signed_with", label, signed[intake.signed_with] if intake.signed_with else None
    )
    yield from cited(intake)
    yield from reading(intake.reading)


def _switched(pack: Pack) -> Text | bool:
    counts = pack.programme.intake.closing_second_counts
    return as_switched_in_words(pack, counts) if isinstance(counts, SwitchValue) else counts


def switches(pack: Pack) -> Iterator[Entry]:
    for switch in pack.programme.switches:
        facts = [
            *fact("value", ("本版採用", "Our reading"), _value(switch.value)),
            *fact("other", ("其他", "Others"), listed(map(_value, switch.other))),
            *fact("meaning", ("意義", "Meaning"), switch.meaning),
            *cited(switch),
        ]
        yield Entry("switches", switch.id, switch.name, tuple(facts))


def _value(value: bool | int | str) -> Text:
    if isinstance(value, bool):
        return ON if value else OFF
    return same(f"{value:,}" if isinstance(value, int) else value)
