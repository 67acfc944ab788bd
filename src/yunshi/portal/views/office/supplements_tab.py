"""The supplements of a case, with the mails that asked for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpResponse
from django.utils.translation import gettext as _

from yunshi.notices.models import Delivery
from yunshi.notices.queries import deliveries_of
from yunshi.parties.queries import names_of
from yunshi.portal.views.office.access import OfficeRequest
from yunshi.portal.views.office.case_page import Typed, draw
from yunshi.reviews.pages.supplements import SupplementView, people_of, supplement_views
from yunshi.reviews.queries import CaseInReview
from yunshi.rulebook.lifecycle import Role


@dataclass(frozen=True, slots=True)
class MailView:
    """One mail of a notice, and what became of it."""

    id: int
    to: str
    words: str
    at: datetime | None
    came_back: bool
    trouble: str
    may_return: bool
    """Whether the one who looks may record that it came back."""
    refused: tuple[str, ...]
    """Why recording it was refused just now."""


@dataclass(frozen=True, slots=True)
class WithMails:
    """A supplement, and the mails of its last notice."""

    asked: SupplementView
    mails: tuple[MailView, ...]


def draw_supplements(
    request: OfficeRequest,
    seen: CaseInReview,
    refused: Mapping[int, tuple[str, ...]] | None = None,
) -> HttpResponse:
    """The tab; ``refused`` says of a mail why it was not recorded that it came back."""
    views = supplement_views(seen, names_of(people_of(seen)))
    mails = deliveries_of(view.notice for view in views if view.notice is not None)
    said = refused or {}
    content = {
        "supplements": [
            WithMails(
                view,
                tuple(
                    _mail(seen, delivery, said.get(delivery.pk, ()))
                    for delivery in mails.get(view.notice or 0, ())
                ),
            )
            for view in views
        ]
    }
    typed = Typed(said=tuple(words for each in said.values() for words in each))
    return draw(request, seen, "supplements", content, typed)


def _mail(seen: CaseInReview, delivery: Delivery, refused: tuple[str, ...]) -> MailView:
    return MailView(
        id=delivery.pk,
        to=delivery.address,
        words=_words(delivery),
        at=delivery.returned_at or delivery.sent_at,
        came_back=delivery.returned_at is not None,
        trouble=delivery.trouble,
        may_return=delivery.stands and Role.OFFICER in seen.roles,
        refused=refused,
    )


def _words(delivery: Delivery) -> str:
    if delivery.returned_at is not None:
        return _("Came back") if delivery.sent_at is not None else _("Refused by the mail server")
    if delivery.sent_at is not None:
        return _("Taken by the mail server")
    return _("Not delivered yet; it is tried again by itself.")
