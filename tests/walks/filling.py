"""Filling a pack's forms in a browser as a person would, from an example of the pack.

Knows the kinds of questions, no programme.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from yunshi.demo.papers import paper_file
from yunshi.rulebook.calendar import parse_roc
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.pack.documents import Paper
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import Question, QuestionType


def fill_question(page: Page, question: Question, value: Any) -> None:
    """Types or chooses one answer."""
    name = question.id
    match question.type:
        case QuestionType.CHOICE:
            _choose(page, name, value)
        case QuestionType.CHOICES:
            for option in value:
                _tick(page.locator(f'input[name="{name}"][value="{option}"]'))
        case QuestionType.YES_NO:
            _tick(page.locator(f'input[name="{name}"][value="{"yes" if value else "no"}"]'))
        case QuestionType.TICK if value:
            _tick(page.locator(f'input[name="{name}"][value="yes"]'))
        case QuestionType.DATE:
            _date(page, name, value)
        case QuestionType.ROWS:
            _rows(page, question, value)
        case QuestionType.TICK:
            pass  # Left as it is: nothing is ticked beforehand.
        case _:
            page.locator(f'[name="{name}"]').fill(str(value))


def _tick(box: Locator) -> None:
    """As a person does: by its label, once the page stands still."""
    label = box.page.locator(f'label[for="{box.get_attribute("id")}"]')
    if not box.is_checked():
        label.click(position={"x": 2, "y": 2})
    expect(box).to_be_checked()


def _choose(page: Page, name: str, value: str) -> None:
    radio = page.locator(f'input[type="radio"][name="{name}"][value="{value}"]')
    if radio.count():
        _tick(radio)
    else:
        page.locator(f'select[name="{name}"]').select_option(value)


def _date(page: Page, name: str, value: Any) -> None:
    day = _day(value)
    for part, number in (("year", day.year - 1911), ("month", day.month), ("day", day.day)):
        page.locator(f'[name="{name}.{part}"]').fill(str(number))


def _day(value: Any) -> date:
    if isinstance(value, date):
        return value
    if str(value)[:4].isdecimal() and "-" in str(value):
        return date.fromisoformat(str(value))
    read = parse_roc(str(value))
    assert isinstance(read, date), value
    return read


def _rows(page: Page, question: Question, rows: list[Mapping[str, Any]]) -> None:
    table = page.locator(f'[data-rows="{question.id}"]')
    for number, row in enumerate(rows):
        if table.locator("[data-row]").count() <= number:
            table.locator("[data-rows-add]").click()
        line = table.locator("[data-row]").nth(number)
        for column in question.columns:
            if column.id not in row:
                continue
            cell = line.locator(f'[name$=".{column.id}"]')
            if column.type is QuestionType.CHOICE:
                line.locator(f'[name$=".{column.id}"][value="{row[column.id]}"]').check(force=True)
            else:
                cell.fill(str(row[column.id]))


def upload_paper(page: Page, pack: Pack, paper: Paper, given: Any, dated: date) -> None:
    """Chooses real files for a paper and waits until each has its card."""
    box = page.locator(f'[data-upload]:has(input[name="documents.{paper.id}"])')
    for number, _ in enumerate(files_of(given)):
        kind, content = paper_file(paper, pack.documents.general, f"{paper.id} {number}")
        path = Path(tempfile.mkdtemp()) / f"{_file_name(paper)}_{number + 1}.{kind}"
        path.write_bytes(content.read())
        with page.expect_response(lambda reply: "/upload/" in reply.url):
            box.locator('input[type="file"]').set_input_files(path)
        box.get_by_text(path.name).first.wait_for()
        # What has gone up must not go up again with the form.
        expect(box.locator('input[type="file"]')).to_have_value("")
        if paper.not_older_than is not None:
            year = box.locator('input[name$=".year"]').nth(number)
            year.fill(str(dated.year - 1911))
            box.locator('input[name$=".month"]').nth(number).fill(str(dated.month))
            box.locator('input[name$=".day"]').nth(number).fill(str(dated.day))


def _file_name(paper: Paper) -> str:
    return paper.label.zh_hant[:20].replace("/", "")
