"""What the server makes of answers, said below their fields while somebody types."""

from __future__ import annotations

from collections.abc import Collection

from yunshi.answers.pages.answers_shown import every_field
from yunshi.answers.pages.field_views import section_fields
from yunshi.answers.pages.section import SectionPage


def notes_about(page: SectionPage, names: Collection[str]) -> list[dict[str, str]]:
    """A note for each of the fields, empty where nothing is to be said.

    What is wrong is told at once; what is merely missing waits until somebody checks.
    """
    notes = []
    for field in every_field(section_fields(page)):
        if field.name in names:
            told = (*field.errors, *filter(None, [field.echo]))
            tone = "bad" if field.errors else field.echo_tone
            notes.append({"field": field.name, "text": "\n".join(told), "tone": tone})
    return notes
