"""Who answers for a programme, for pages that tell people where to turn."""

from __future__ import annotations

from dataclasses import dataclass

from yunshi.design.language import page_language
from yunshi.programmes.queries import current_packs


@dataclass(frozen=True, slots=True)
class Office:
    """A programme's organiser and executor, and how they are reached."""

    programme: str
    organiser: str
    executor: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    address: str


def offices() -> tuple[Office, ...]:
    """Of every programme, in the language of the page."""
    language = page_language()
    return tuple(
        Office(
            programme=pack.programme.name.in_language(language),
            organiser=pack.programme.organiser.name.in_language(language),
            executor=pack.programme.executor.name.in_language(language),
            emails=contacts.emails if contacts else (),
            phones=contacts.phones if contacts else (),
            address=(
                contacts.address.in_language(language) if contacts and contacts.address else ""
            ),
        )
        for pack in (loaded.pack for loaded in current_packs())
        for contacts in (pack.programme.contacts,)
    )
