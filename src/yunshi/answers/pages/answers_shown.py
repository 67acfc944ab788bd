"""The fields of a page: walked through, found, and as their inputs would post them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from yunshi.design.fields import FieldKind, FieldView
from yunshi.design.parts import ErrorLink

Posted = tuple[tuple[str, tuple[str, ...]], ...]
"""Pairs of a name and its values."""


def every_field(fields: Iterable[FieldView]) -> Iterator[FieldView]:
    """The fields and, below each, those that its options open."""
    for field in fields:
        yield field
        for option in field.options:
            yield from every_field(option.follow_ups)


def field_named(fields: Iterable[FieldView], name: str) -> FieldView | None:
    return next((field for field in every_field(fields) if field.name == name), None)


def posted_by(field: FieldView) -> Posted:
    """What the inputs of a field would post as they stand."""
    if field.kind is FieldKind.TABLE:
        keys = (field.name, tuple(row.key for row in field.rows))
        return (
            keys,
            *(pair for row in field.rows for cell in row.cells for pair in posted_by(cell)),
        )
    if field.kind in (FieldKind.DATE, FieldKind.MONTH):
        parts = [("year", field.date.year), ("month", field.date.month), ("day", field.date.day)]
        return tuple((f"{field.name}.{part}", (text,)) for part, text in parts)
    if field.kind is FieldKind.FILE:
        return tuple(pair for file in field.files if file.dated for pair in posted_by(file.dated))
    if field.kind is FieldKind.TICK:
        return ((field.name, ("yes",) if field.ticked else ()),)
    if field.options:
        return ((field.name, tuple(option.value for option in field.options if option.checked)),)
    return ((field.name, (field.value,)),)


def problems_in(fields: Iterable[FieldView]) -> Iterator[ErrorLink]:
    """Every error of the fields with the input it leads to, in the order of the page."""
    for field in every_field(fields):
        yield from (ErrorLink(error, field.id) for error in field.errors)
        for row in field.rows:
            for cell in row.cells:
                yield from (ErrorLink(error, cell.id) for error in cell.errors)
        for file in field.files:
            yield from (
                ErrorLink(check.text, field.id) for check in file.checks if check.result == "fail"
            )
