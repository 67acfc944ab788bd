"""Publishing a pack: its bytes are kept, its life-cycle frozen, its windows opened."""

from __future__ import annotations

from django.db import transaction

from yunshi.casework import clock
from yunshi.casework.services import freeze_life_cycle
from yunshi.programmes.models import Programme, PublishedPack, Window
from yunshi.programmes.services.set_window import open_window
from yunshi.rulebook.pack.loader import LoadedPack
from yunshi.rulebook.pack.programme import Window as WrittenWindow
from yunshi.rulebook.stages import compile_application


def publish_pack(loaded: LoadedPack) -> PublishedPack:
    """Publishes a checked pack and makes it the one that new filings are made under.

    What is published already stays as it is, so publishing again changes nothing. Open cases
    keep the pack and the life-cycle they were born with. Dates that an officer has set are kept.
    """
    pack = loaded.pack
    with transaction.atomic():
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
        programme, _ = Programme.objects.update_or_create(
            id=pack.id, defaults={"current": published}
        )
        standing = set(Window.objects.filter(programme=programme).values_list("name", flat=True))
        for window in pack.programme.intake.windows:
            if window.id not in standing:
                _open_written(programme, window)
    return published


def _open_written(programme: Programme, window: WrittenWindow) -> None:
    if window.opens is not None and window.closes is not None:
        open_window(programme.id, window.id, window.name, window.opens, window.closes, by=None)
