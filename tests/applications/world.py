"""A vendor, staff and a running programme, made by the rooms' own verbs.

The programme is the nonsense one of ``tests/packs``: nothing here knows a real one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from tests.packs import SMALL_MARKET, example_answers
from yunshi.answers.addresses import DOCUMENTS, Address
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.casework.acting import Actor
from yunshi.demo.papers import paper_file
from yunshi.files.models import StoredFile
from yunshi.files.outcomes import Received
from yunshi.files.services import receive_upload
from yunshi.parties.models import Membership, Organisation, Person
from yunshi.programmes.models import Window
from yunshi.programmes.queries import actor_of, pack_of
from yunshi.programmes.services import grant_staff, publish_pack
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack

DURING = datetime(2030, 3, 10, 4, 0, tzinfo=UTC)
"""An instant inside the written window of the nonsense programme."""


def person(name: str) -> Person:
    return Person.objects.create(email=f"{uuid4().hex}@example.test", name=name)


@dataclass(frozen=True)
class Vendor:
    organisation: Organisation
    owner: Person

    @property
    def actor(self) -> Actor:
        return actor_of(self.owner.id)

    def member(self, name: str = "成員", *, delegated: bool = False) -> Actor:
        row = person(name)
        Membership.objects.create(
            person=row,
            organisation=self.organisation,
            role=Membership.Role.MEMBER,
            delegated=delegated,
        )
        return actor_of(row.id)


def vendor(ubn: str = "04595257", name: str = "月兔") -> Vendor:
    with transaction.atomic():  # An organisation without an owner is nowhere committed.
        organisation = Organisation.objects.create(ubn=ubn, name=name)
        owner = person("堃")
        Membership.objects.create(
            person=owner, organisation=organisation, role=Membership.Role.OWNER
        )
    return Vendor(organisation, owner)


def publish(folder: Path = SMALL_MARKET) -> Window:
    """Publishes a pack and returns its first written window."""
    published = publish_pack(load_pack(folder))
    return Window.objects.filter(programme=published.programme).order_by("opens_at")[0]


def staff(role: Role, programme: str | None) -> Actor:
    row = person(role.value)
    grant_staff(row, role, programme)
    return actor_of(row.id)


def started(vendor: Vendor, window: Window) -> Filing:
    filing = services.start_filing(window.id, vendor.organisation.id, vendor.actor)
    assert isinstance(filing, Filing), filing
    return filing


def answered(filing: Filing, vendor: Vendor, **changes: Any) -> Filing:
    """Writes the pack's complete example into every solution of the draft."""
    example = example_answers(SMALL_MARKET)
    filing.draft.refresh_from_db()
    answers = dict(_level(example, ""))
    for entry in filing.draft.data["solutions"]:
        answers |= dict(_level(example["solutions"][0], entry["id"]))
    for address, value in changes.items():
        answers[Address.parse(address)] = value
    services.save_answers(filing, filing.draft.revision, answers, vendor.actor)
    for address, given in answers.items():
        if address.part == DOCUMENTS:
            for facts in files_of(given):
                attach(filing, address, vendor, dated=facts.get("dated"))
    filing.draft.refresh_from_db()
    return filing


def attach(
    filing: Filing, address: Address, vendor: Vendor, *, dated: date | None = None
) -> StoredFile:
    """Uploads a real file of a type that the paper takes."""
    pack = pack_of(filing.draft.pack_hash).pack
    paper = pack.paper_by_id[address.item]
    kind, content = paper_file(paper, pack.documents.general, uuid4().hex)
    received = receive_upload(
        content,
        f"{address.item}_{vendor.organisation.ubn}.{kind}",
        vendor.organisation.id,
        vendor.owner.id,
    )
    assert isinstance(received, Received), received
    services.attach_file(filing, address, received.file, vendor.actor)
    if dated is not None:
        services.date_file(filing, address, received.file.id, dated, vendor.actor)
    return received.file


def _level(level: dict[str, Any], solution: str) -> list[tuple[Address, Any]]:
    return [
        (Address(solution, part, item), value)
        for part, answers in level.items()
        if part not in {"pack", "solutions", "id"}
        for item, value in answers.items()
    ]


def solution_ids(filing: Filing) -> list[UUID]:
    return [row.id for row in filing.solutions.all()]
