"""Files that come with a request, handed to the verb that takes them in."""

from __future__ import annotations

from typing import Final

from django.core.cache import cache
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat

from yunshi.answers.addresses import Address
from yunshi.answers.pages.paper_views import PAPER_PREFIX
from yunshi.answers.pages.section import SectionPage
from yunshi.applications import refusals, services
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.uploads import NotTakenCard
from yunshi.applications.services import Attached, NotTaken
from yunshi.applications.views.vendor.own_filing import actor
from yunshi.casework.arrival import arrived_at
from yunshi.parties.acting import ActingRequest
from yunshi.rulebook.findings import Finding

MOST_UPLOADS: Final = 120
"""Of one person within ten minutes: more than a large filing holds, far less than a flood."""
_SECONDS: Final = 600


def receive_all(
    request: ActingRequest, hand: FilingInHand, page: SectionPage
) -> tuple[NotTakenCard, ...]:
    """Takes in every file that was posted for the page's papers; answers those not taken."""
    cards = []
    for paper in page.papers:
        for upload in request.FILES.getlist(f"{PAPER_PREFIX}{paper.id}"):
            card = receive_one(request, hand, page.paper_address(paper), upload)
            if card is not None:
                cards.append(card)
    return tuple(cards)


def receive_one(
    request: ActingRequest, hand: FilingInHand, address: Address, upload: UploadedFile
) -> NotTakenCard | None:
    """Takes in one file; a card with the reasons where it was not taken."""
    name, size = upload.name or "", filesizeformat(upload.size or 0)
    if not _within_rate(request):
        return NotTakenCard(address.item, name, size, refusals.too_many_uploads().findings)
    outcome = services.upload_paper(
        hand.filing,
        address,
        upload.file,  # type: ignore[arg-type]
        name,
        actor(request),
        arrived_at=arrived_at(request),
    )
    findings: tuple[Finding, ...] = ()
    if isinstance(outcome, NotTaken):
        findings = outcome.findings
    elif not isinstance(outcome, Attached):
        findings = refusals.filed_already("attach_file").findings
    return NotTakenCard(address.item, name, size, findings) if findings else None


def _within_rate(request: ActingRequest) -> bool:
    key = f"applications:uploads:{request.user.pk}"
    if cache.add(key, 1, _SECONDS):
        return True
    try:
        return cache.incr(key) <= MOST_UPLOADS
    except ValueError:
        return True  # It ran out between the two steps.
