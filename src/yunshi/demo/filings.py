"""Demo filings: an example of a pack, filed by an invented firm with real files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings

from yunshi.answers.addresses import DOCUMENTS, Address
from yunshi.answers.outcomes import Saved
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.demo.papers import paper_file
from yunshi.files.outcomes import Received
from yunshi.files.services import receive_upload
from yunshi.parties.models import Organisation
from yunshi.programmes.models import Window
from yunshi.programmes.queries import current_pack
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import QuestionType
from yunshi.rulebook.pack.source import read_yaml_file
from yunshi.rulebook.pack.versions import examples_folder

RECENT = timedelta(days=20)
"""How old the demo's dated papers are."""
BEGUN_BEFORE = timedelta(hours=2)
"""How long before its answers were written a draft was begun."""


def example(programme: str) -> dict[str, Any]:
    """The complete example of a programme's version in force."""
    version = current_pack(programme).pack.programme.version
    folder = examples_folder(Path(settings.YUNSHI_PROGRAMMES) / programme, version)
    path = folder / "complete.yaml"
    answers: dict[str, Any] = read_yaml_file(path, path.name).plain()
    return answers


def draft(
    firm: Organisation,
    actor: Actor,
    window: Window,
    *,
    at: datetime | None = None,
    share: float = 1.0,
) -> Filing:
    """A draft with the pack's example in it, written ``at`` an instant or now.

    ``share`` of the answers, for one half filled.
    """
    started = services.start_filing(
        window.id, firm.id, actor, arrived_at=at - BEGUN_BEFORE if at else None
    )
    if isinstance(started, Refused):
        raise RuntimeError(str(started))
    answers = example(window.programme_id)
    solution = str(started.solutions.get().id)
    pack = current_pack(window.programme_id).pack
    wanted = [
        *level_of(answers, ""),
        *level_of((answers.get("solutions") or [{}])[0], solution),
    ]
    wanted = of_the_firm(pack, wanted, firm)
    wanted = wanted[: round(len(wanted) * share)]
    for address, _ in wanted:
        if address.part == DOCUMENTS:
            _upload(started, pack, address, firm, actor, at)
    started.draft.refresh_from_db()
    saved = services.save_answers(
        started, started.draft.revision, dict(wanted), actor, arrived_at=at
    )
    if not isinstance(saved, Saved):
        raise RuntimeError(str(saved))
    return Filing.objects.get(pk=started.pk)


def level_of(level: Mapping[str, Any], solution: str) -> Iterator[tuple[Address, Any]]:
    """The answers of one level of an answers file, by their addresses in a draft."""
    for part, answers in level.items():
        if part in {"pack", "solutions", "id"} or not isinstance(answers, Mapping):
            continue
        for item, value in answers.items():
            yield Address(solution, part, item), value


def of_the_firm(
    pack: Pack, answers: list[tuple[Address, Any]], firm: Organisation
) -> list[tuple[Address, Any]]:
    """The example in the firm's own name and number."""
    own = {
        placed.path: firm.ubn
        for placed in pack.questions.values()
        if placed.form.per == "filing" and placed.question.type is QuestionType.UBN
    } | {pack.listing.market.vendor: firm.name}
    return [
        (address, own.get(f"{address.part}.{address.item}", value)) for address, value in answers
    ]


def _upload(
    filing: Filing,
    pack: Pack,
    address: Address,
    firm: Organisation,
    actor: Actor,
    at: datetime | None,
) -> None:
    paper = pack.paper_by_id[address.item]
    if actor.person is None:
        raise AssertionError("a person uploads")
    for number in range(max(1, paper.count.min)):
        title = f"{paper.label.zh_hant}_{firm.name}" + (f"_{number + 1}" if number else "")
        kind, content = paper_file(paper, pack.documents.general, title)
        received = receive_upload(content, f"{title}.{kind}", firm.id, actor.person)
        if not isinstance(received, Received):
            raise RuntimeError(str(received))
        services.attach_file(filing, address, received.file, actor, arrived_at=at)
        if paper.not_older_than is not None:
            services.date_file(filing, address, received.file.id, _recent(), actor, arrived_at=at)


def _recent() -> date:
    return (clock.now() - RECENT).date()
