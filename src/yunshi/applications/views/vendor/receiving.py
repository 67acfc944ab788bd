"""Files that come with a request, handed to the verb that takes them in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from django.core.files.uploadedfile import UploadedFile

from yunshi.answers.addresses import Address
from yunshi.answers.pages.paper_views import PAPER_PREFIX
from yunshi.answers.pages.section import SectionPage
from yunshi.applications import refusals, services
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.uploads import NotTakenCard
from yunshi.applications.services import Attached, NotTaken
from yunshi.applications.views.vendor.own_filing import actor
from yunshi.casework.arrival import began_at
from yunshi.design.sizes import show_size
from yunshi.parties.acting import ActingRequest
from yunshi.rulebook.evaluation.papers import count_findings
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.pack.documents import Paper

MOST_UPLOADS: Final = 120
"""Of one person within ten minutes: more than a large filing holds, far less than a flood."""


def receive_all(
    request: ActingRequest, hand: FilingInHand, page: SectionPage
) -> tuple[NotTakenCard, ...]:
    """Takes in every file that was posted for the page's papers; answers those not taken."""
    cards: list[NotTakenCard] = []
    for paper in page.papers:
        uploads = request.FILES.getlist(f"{PAPER_PREFIX}{paper.id}")
        cards += receive_for(request, hand, page, paper, uploads)
    return tuple(cards)


def receive_for(
    request: ActingRequest,
    hand: FilingInHand,
    page: SectionPage,
    paper: Paper,
    uploads: Sequence[UploadedFile],
) -> tuple[NotTakenCard, ...]:
    """Takes in the files that were posted for one paper; answers those not taken.

    Several at once for a paper that is one file are all refused: which of them is meant is for
    the vendor to say.
    """
    address = page.paper_address(paper)
    if paper.count.max == 1 and len(uploads) > 1:
        findings = tuple(count_findings(paper, len(uploads), page.paper_pointer(paper)))
        return tuple(_card(hand, address, upload, findings) for upload in uploads)
    cards = (receive_one(request, hand, address, upload) for upload in uploads)
    return tuple(card for card in cards if card is not None)


def receive_one(
    request: ActingRequest, hand: FilingInHand, address: Address, upload: UploadedFile
) -> NotTakenCard | None:
    """Takes in one file; a card with the reasons where it was not taken."""
    if not services.count_upload("papers", request.user.pk, MOST_UPLOADS):
        return _card(hand, address, upload, refusals.too_many_uploads().findings)
    outcome = hand.verbs.upload_paper(
        hand.filing,
        address,
        upload.file,  # type: ignore[arg-type]
        upload.name or "",
        actor(request),
        arrived_at=began_at(request),
    )
    findings: tuple[Finding, ...] = ()
    if isinstance(outcome, NotTaken):
        findings = outcome.findings
    elif not isinstance(outcome, Attached):
        findings = refusals.filed_already("attach_file").findings
    return _card(hand, address, upload, findings) if findings else None


def _card(
    hand: FilingInHand, address: Address, upload: UploadedFile, findings: tuple[Finding, ...]
) -> NotTakenCard:
    size = show_size(upload.size or 0)
    return NotTakenCard(address.item, upload.name or "", size, findings, hand.clause_url)
