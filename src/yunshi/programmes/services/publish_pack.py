"""Publishing a pack: its bytes are kept, its life-cycle frozen, its windows opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import connection, transaction

from yunshi.casework import clock
from yunshi.casework.models import Case
from yunshi.casework.services import freeze_life_cycle
from yunshi.programmes.models import PackVersion, Programme, PublishedPack, Window
from yunshi.programmes.queries import pack_of
from yunshi.programmes.services.set_window import open_window
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.pack.loader import LoadedPack
from yunshi.rulebook.pack.programme import Window as WrittenWindow
from yunshi.rulebook.publishing import TAKEN, differing, named, too_early
from yunshi.rulebook.stages import compile_application
from yunshi.rulebook.text import Text

_PINNED = Text.model_construct(
    zh_hant="{programme} 版本 {version} 已有案件依它開案（{cases} 件），內容不同，不能再發布。"
    "不同之處：{items}。請改 programme.yaml 的 version，並寫上 effective_from。",
    en="Version {version} of {programme} has cases that were opened under it ({cases}), and cannot"
    " be published again with other words. What differs: {items}. Raise version in"
    " programme.yaml, and say in effective_from from when it counts.",
)


@dataclass(frozen=True, slots=True)
class NotPublished:
    """The pack was not published, and nothing has changed."""

    programme: str
    version: str
    message: Text
    """Why, and what to do."""


def publish_pack(
    loaded: LoadedPack, *, is_development: bool = False
) -> PublishedPack | NotPublished:
    """Publishes a checked pack as a version of its programme, in force from its effective date.

    A version is published once: the same bytes again change nothing, other bytes are refused. A
    development instance may publish a version anew as long as no case is pinned to it. Open cases
    keep the pack and the life-cycle they were born with. Dates that an officer has set are kept.
    """
    with transaction.atomic():
        _lock(loaded.pack.id)
        programme, _ = Programme.objects.get_or_create(id=loaded.pack.id)
        versions = programme.versions.select_related("pack").defer("pack__resolved")
        standing = versions.filter(version=loaded.pack.programme.version).first()
        if standing is not None and standing.pack_id == loaded.hash:
            return standing.pack
        refused = (
            _against_new(loaded, list(versions))
            if standing is None
            else _against_anew(loaded, standing, is_development=is_development)
        )
        if refused is not None:
            transaction.set_rollback(True)
            return refused
        return _published(loaded, programme, standing)


def _published(
    loaded: LoadedPack, programme: Programme, standing: PackVersion | None
) -> PublishedPack:
    pack = loaded.pack
    published, _ = PublishedPack.objects.get_or_create(
        hash=loaded.hash,
        defaults={
            "programme": pack.id,
            "version": pack.programme.version,
            "effective_from": pack.programme.effective_from,
            "resolved": loaded.resolved,
            "life_cycle": freeze_life_cycle(compile_application(pack)),
            "published_at": clock.now(),
        },
    )
    if standing is None:
        programme.versions.create(version=pack.programme.version, pack=published)
    else:
        standing.pack = published
        standing.save(update_fields=["pack"])
    known = set(Window.objects.filter(programme=programme).values_list("name", flat=True))
    for window in pack.programme.intake.windows:
        if window.id not in known:
            _open_written(programme, window)
    return published


def _against_new(loaded: LoadedPack, versions: list[PackVersion]) -> NotPublished | None:
    """A version that is new must begin no earlier than the one in force, or it would never count.

    What is published for a later day stands in nobody's way, and counts from its day.
    """
    today = clock.database_now().astimezone(TAIPEI).date()
    begun = [version for version in versions if _begins(version) <= today]
    latest = max(begun, key=_begins, default=None)
    own = loaded.pack.programme.effective_from
    if latest is None or own >= _begins(latest):
        return None
    message = too_early(loaded.pack, latest.version, _begins(latest))
    return NotPublished(loaded.pack.id, loaded.pack.programme.version, message)


def _begins(version: PackVersion) -> date:
    return version.pack.effective_from


def _against_anew(
    loaded: LoadedPack, standing: PackVersion, *, is_development: bool
) -> NotPublished | None:
    """A version that stands takes other bytes only where nothing rests on it."""
    cases = Case.objects.filter(pack_hash=standing.pack_id).count()
    if is_development and not cases:
        return None
    words = _PINNED if cases else TAKEN
    programme, version = loaded.pack.id, loaded.pack.programme.version
    items = named(differing(pack_of(standing.pack_id).pack, loaded.pack))
    said = {"programme": programme, "version": version, "cases": cases, "items": items}
    return NotPublished(programme, version, words.filled(said))


def _lock(programme: str) -> None:
    """Whoever publishes the same programme at the same time waits."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))",
            [f"programmes.publish:{programme}"],
        )


def _open_written(programme: Programme, window: WrittenWindow) -> None:
    if window.opens is not None and window.closes is not None:
        open_window(programme.id, window.id, window.name, window.opens, window.closes, by=None)
