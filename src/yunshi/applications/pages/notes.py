"""What the server makes of answers, said below their fields while somebody types."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from yunshi.answers.pages.answers_shown import every_field
from yunshi.answers.pages.field_views import section_fields
from yunshi.answers.pages.found import FindingsByPlace
from yunshi.answers.pages.section import SectionPage


def notes_about(page: SectionPage, names: Collection[str]) -> list[dict[str, str]]:
    """A note for each of the fields, empty where nothing is to be said.

    What is wrong is told at once; what is merely missing waits until somebody checks. Only these
    answers are judged: somebody is typing and waits for the answer.
    """
    ids = {name.partition(".")[0] for name in names}
    paths = [placed.path for placed in page.placed if placed.question.id in ids]
    said = page.evaluation.about_answers(page.scope, paths)
    looked_at = replace(page, found=FindingsByPlace(lambda: said))
    notes = []
    for field in every_field(section_fields(looked_at, ids)):
        if field.name in names:
            told = (*field.errors, *filter(None, [field.echo]))
            tone = "bad" if field.errors else field.echo_tone
            notes.append({"field": field.name, "text": "\n".join(told), "tone": tone})
    return notes
