"""Who runs a programme, what its words mean, and what it has the platform say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from django.utils.translation import gettext as _

from yunshi.programmes.pages.rulebook import labels
from yunshi.programmes.pages.rulebook.telling import Telling
from yunshi.programmes.pages.rulebook.views import (
    BlockView,
    ItemView,
    Label,
    Line,
    PartsView,
    PartView,
)
from yunshi.rulebook.outline import account as outlined


def about(told: Telling) -> tuple[BlockView, ...]:
    """The programme itself, its bodies, and how they are reached."""
    programme = told.pack.programme
    skip = {"summary", "forms", "version"}
    own = told.item("programme", programme.id, _("Programme"), skip=skip)
    forms = told.pack.forms
    order = Line(
        _("Order of forms"),
        tuple(
            piece
            for n, form in enumerate(forms)
            for piece in (
                *(((" → ", ""),) if n else ()),
                (told.words(form.title), f"#form-{form.form}"),
            )
        ),
    )
    items = [replace(own, text=told.words(programme.summary), lines=(order, *own.lines))]
    for name in ("organiser", "executor", "office"):
        if told.has("programme", name):
            body = told.item("programme", name, labels.BODY, skip={"name"})
            items.append(replace(body, text=told.words(getattr(programme, name).name)))
    if told.has("programme", "contacts"):
        items.append(told.item("programme", "contacts", labels.CONTACTS))
    for site in programme.sites:
        item = told.item("programme", f"sites.{site.id}", labels.SITE, skip={"url"})
        # Printed, not linked: what an old text names may lead elsewhere today.
        items.append(replace(item, text=site.url))
    return (BlockView(tuple(items), is_compact=True),)


def account(told: Telling) -> tuple[BlockView, ...]:
    """What is asked of an account before anything can be filed with it."""
    if not told.has("programme", "account"):
        return ()
    item = told.item("programme", "account", _("Account"), skip={"review", "password", "waiver"})
    return (BlockView((replace(item, inner=tuple(_of_account(told))),)),)


def _of_account(told: Telling) -> Iterator[ItemView]:
    said = told.pack.programme.account
    if said is None:
        return
    anchor, clause = "programme.account", said.clause
    if said.review is not None:
        facts = outlined.review(said.review)
        yield told.inner(f"{anchor}.review", said.review, facts, _("Review of accounts"), clause)
    if said.password is not None:
        facts = outlined.password(said.password)
        yield told.inner(f"{anchor}.password", said.password, facts, _("Password"), clause)
    if said.waiver is not None:
        facts, title = outlined.waiver(told.pack, said.waiver), _("Waiver of papers")
        yield told.inner(f"{anchor}.waiver", said.waiver, facts, title, clause)


def words(told: Telling) -> tuple[BlockView, ...]:
    items = []
    for term in told.pack.programme.definitions:
        item = told.item(
            "programme",
            f"definitions.{term.id}",
            labels.DEFINITION,
            skip={"meaning"},
        )
        items.append(replace(item, text=told.words(term.meaning)))
    return (BlockView(tuple(items), is_compact=True),) if items else ()


def notes(told: Telling) -> tuple[BlockView, ...]:
    """Basis and notes, and what the programme has its pages say at their moment."""
    said = told.pack.programme
    keys = {"basis", "notes", "precedence", "receipt_says", "business_certificate"}
    item = told.item("programme", "statements", labels.NOTES, skip=keys)
    told_parts: list[tuple[Label, tuple[PartView, ...]]] = [
        (
            labels.BASIS,
            told.statements(item.anchor, "basis", said.basis, labels.BASIS),
        ),
        (
            labels.NOTES,
            told.statements(item.anchor, "notes", said.notes, _("Note")),
        ),
    ]
    if said.precedence is not None:
        label = _("What prevails")
        parts = told.statements(item.anchor, "precedence", [said.precedence], label)
        told_parts.append((label, parts))
    told_parts += _at_their_moment(told, item.anchor)
    lists = tuple(PartsView(label, each) for label, each in told_parts if each)
    return (BlockView((replace(item, parts=lists),)),)


def _at_their_moment(told: Telling, anchor: str) -> Iterator[tuple[Label, tuple[PartView, ...]]]:
    said = told.pack.programme
    if said.receipt_says is not None:
        label, words = _("On the receipt"), told.words(said.receipt_says.text)
        yield label, (told.part(anchor, "page", said.receipt_says, "receipt_says", words, label),)
    if said.business_certificate is not None:
        certificate = said.business_certificate
        label, words = _("Business certificate"), told.words(certificate.says)
        part = told.part(anchor, "page", certificate, "business_certificate", words, label)
        yield label, (part,)


def letters(told: Telling) -> tuple[BlockView, ...]:
    items = []
    for notice in told.pack.notices:
        title = told.words(notice.subject)
        item = told.item("notices", notice.id, labels.LETTER, skip={"subject"}, title=title)
        letter = _("Text of the letter")
        items.append(replace(item, lines=(), folded=item.lines, folded_label=letter))
    return (BlockView(tuple(items)),)
