"""What changes the answers that a page shows: a filing's, or an account's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from yunshi.answers.outcomes import Closed, Saved
from yunshi.applications import services
from yunshi.applications.queries import filing_of
from yunshi.applications.services import Attached, NotTaken
from yunshi.casework.acting import Refused


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verbs of one kind of draft; each takes its row first, as those of a filing do."""

    save_answers: Callable[..., Saved | Closed | Refused]
    date_file: Callable[..., Saved | Closed]
    detach_file: Callable[..., Saved | Closed]
    upload_paper: Callable[..., Attached | NotTaken | Closed]
    read_again: Callable[[Any], Any]
    """The row as it stands now."""


FILING_VERBS = Verbs(
    save_answers=services.save_answers,
    date_file=services.date_file,
    detach_file=services.detach_file,
    upload_paper=services.upload_paper,
    read_again=lambda filing: filing_of(filing.organisation_id, filing.id) or filing,
)
