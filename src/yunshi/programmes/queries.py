"""What is read of programmes."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from uuid import UUID

from django.db.models import F, OuterRef, Q, QuerySet, Subquery

from yunshi.casework import clock
from yunshi.casework.acting import Actor, Grant
from yunshi.casework.models import Case
from yunshi.parties.models import Organisation
from yunshi.parties.queries import owner_grants
from yunshi.programmes.models import (
    DayOverride,
    ListingPeriod,
    PackVersion,
    Programme,
    PublishedPack,
    StaffGrant,
    Standing,
    StandingList,
    SwitchSetting,
    Window,
    WindowDates,
)
from yunshi.rulebook.calendar import TAIPEI, WorkingDays
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import LoadedPack, from_resolved
from yunshi.rulebook.pack.model import Pack, Switches
from yunshi.rulebook.stages import APPLICATION
from yunshi.rulebook.text import Text
from yunshi.rulebook.windows import OpenWindow


@lru_cache(maxsize=64)
def pack_of(pack_hash: str) -> LoadedPack:
    """A published pack by its hash; read once per process, for published bytes never change.

    Raises PublishedPack.DoesNotExist.
    """
    resolved = PublishedPack.objects.values_list("resolved", flat=True).get(hash=pack_hash)
    loaded = from_resolved(bytes(resolved))
    # A pack is some ten thousand objects that live as long as the process: kept out of what the
    # collector walks through again and again, they cost the requests that follow nothing.
    gc.collect()
    gc.freeze()
    return loaded


def current_pack(programme: str, at: datetime | None = None) -> LoadedPack:
    """The pack in force at an instant (now): of the versions that count from that day or before,
    the latest. Before the first one counts, the first. Raises Programme.DoesNotExist.
    """
    found = hashes_in_force([programme], at)
    if programme not in found:
        raise Programme.DoesNotExist(programme)
    return pack_of(found[programme])


def pack_for(window: Window, at: datetime) -> LoadedPack:
    """The pack that a filing is made under which begins in a window at an instant.

    A draft begun before its window opens is made under what counts when it opens.
    """
    return current_pack(window.programme_id, max(at, window.opens_at))


def current_packs(at: datetime | None = None) -> list[LoadedPack]:
    """Every programme's pack in force at an instant (now), the newest first."""
    packs = [pack_of(found) for found in hashes_in_force(None, at).values()]
    packs.sort(key=lambda loaded: loaded.pack.id)
    packs.sort(key=lambda loaded: loaded.pack.programme.effective_from, reverse=True)
    return packs


def hashes_in_force(
    programmes: Iterable[str] | None = None, at: datetime | None = None
) -> dict[str, str]:
    """Of each of the programmes (all), the hash of its pack in force at an instant (now)."""
    rows = PackVersion.objects.all()
    if programmes is not None:
        rows = rows.filter(programme__in=list(programmes))
    now = at or clock.now()
    return {
        programme: in_force_at(versions, now).hash
        for programme, versions in _versions(rows).items()
    }


def published_version(programme: str, pack_hash: str) -> PublishedPack | None:
    """The pack of a hash, without its bytes, where it stands published as a version."""
    rows = PackVersion.objects.filter(programme=programme, pack=pack_hash)
    found = rows.select_related("pack").defer("pack__resolved").first()
    return found.pack if found else None


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One published version of a programme."""

    version: str
    hash: str
    effective_from: date


def versions_of(programme: str) -> list[VersionLine]:
    """Every published version, in the order in which they begin to count; also those that no
    longer do. Of two of one day the one that was published later counts."""
    return _versions(PackVersion.objects.filter(programme=programme)).get(programme, [])


def _versions(rows: QuerySet[PackVersion]) -> dict[str, list[VersionLine]]:
    """By programme, in the order in which they begin to count."""
    found: dict[str, list[VersionLine]] = {}
    ordered = rows.order_by("pack__effective_from", "pack__published_at", "pk")
    for programme, *line in ordered.values_list(
        "programme_id", "version", "pack_id", "pack__effective_from"
    ):
        found.setdefault(programme, []).append(VersionLine(*line))
    return found


def in_force_at(versions: Sequence[VersionLine], at: datetime) -> VersionLine:
    """Of a programme's versions, in the order in which they begin, the one that counts at an
    instant; before the first one does, the first. Of several from the same day the last counts."""
    day = max(at.astimezone(TAIPEI).date(), versions[0].effective_from)
    return [version for version in versions if version.effective_from <= day][-1]


def life_cycle_of(pack_hash: str) -> str:
    """The hash of the frozen table of applications under a published pack."""
    life_cycle: str = PublishedPack.objects.values_list("life_cycle", flat=True).get(hash=pack_hash)
    return life_cycle


def windows_of(programme: str) -> list[Window]:
    """The dated windows of a programme, in order of opening."""
    return list(Window.objects.filter(programme=programme).order_by("opens_at"))


def windows_in(programmes: Iterable[str]) -> list[Window]:
    """The dated windows of programmes, in order of opening."""
    return list(Window.objects.filter(programme__in=list(programmes)).order_by("opens_at", "name"))


def has_opened(window: Window) -> bool:
    """Whether a window has ever been open, by its dates or by earlier ones: only then can anybody
    have filed in it."""
    return window.history.filter(opens_at__lte=clock.now()).exists()


def has_filings(programme: str) -> bool:
    """Whether filings of a programme have been begun; a switch reaches drafts as well."""
    return Case.objects.filter(programme=programme, kind=APPLICATION).exists()


def dates_of(window: Window) -> list[WindowDates]:
    """Every revision of a window's dates, the first one first, with who set it."""
    rows = window.history.select_related("set_by", "confirmed_by")
    return list(rows.order_by("revision"))


def settings_of(programme: str) -> list[SwitchSetting]:
    """Every setting of a programme's switches, the first one first, with who set it."""
    rows = SwitchSetting.objects.filter(programme=programme)
    return list(rows.select_related("set_by", "confirmed_by").order_by("pk"))


def windows(ids: Iterable[UUID]) -> dict[UUID, Window]:
    return Window.objects.in_bulk(list(ids))


def as_open_window(window: Window) -> OpenWindow:
    """The window as the rulebook judges it."""
    return OpenWindow(window.name, window.opens_at, window.closes_at)


def switches_of(programme: str) -> Switches:
    """The readings that an office has chosen; the pack's own hold for the rest."""
    rows = SwitchSetting.objects.filter(programme=programme).order_by("pk")
    return dict(rows.values_list("switch", "value"))


def switches_set(programme: str) -> list[SwitchSetting]:
    """The settings that count, each switch's latest one."""
    rows = SwitchSetting.objects.filter(programme=programme).order_by("switch", "-pk")
    return list(rows.distinct("switch"))


@dataclass(frozen=True, slots=True)
class Offer:
    """What a programme offers now: its pack, its dated windows, and the readings in force."""

    pack: Pack
    windows: tuple[Window, ...]
    switches: Switches


def offer_of(pack: Pack) -> Offer:
    return Offer(pack, tuple(windows_of(pack.id)), switches_of(pack.id))


def offers() -> list[Offer]:
    """What every programme offers, the newest first; in three queries, however many there are."""
    windows: dict[str, list[Window]] = {}
    for window in Window.objects.order_by("opens_at"):
        windows.setdefault(window.programme_id, []).append(window)
    switches: dict[str, dict[str, bool | int | str]] = {}
    chosen = SwitchSetting.objects.order_by("pk").values_list("programme", "switch", "value")
    for programme, switch, value in chosen:
        switches.setdefault(programme, {})[switch] = value
    return [
        Offer(
            loaded.pack,
            tuple(windows.get(loaded.pack.id, ())),
            switches.get(loaded.pack.id, {}),
        )
        for loaded in current_packs()
    ]


def last_day_of_listings(pack: Pack) -> date | None:
    """The last day on which solutions under a pack are shown: the office's day, or the pack's.

    ``None`` where listings end with no period, or the pack's period names no end (T113-POST-08).
    """
    if pack.listing.validity.ends != "period":
        return None
    moved = ListingPeriod.objects.filter(programme=pack.id).order_by("-pk")
    return moved.values_list("last_day", flat=True).first() or pack.programme.period.ends


def moved_last_day(programme: str) -> Subquery:
    """The office's last day in force for the programme in a column, or NULL; for other queries."""
    moved = ListingPeriod.objects.filter(programme=OuterRef(programme)).order_by("-pk")
    return Subquery(moved.values("last_day")[:1])


def working_days() -> WorkingDays:
    """The calendar with the days that operators have declared."""
    return _calendar(list(DayOverride.objects.order_by("pk")), {})


def working_days_with(day: date, *, is_working_day: bool) -> WorkingDays:
    """The calendar as it would be with one more day declared."""
    return _calendar(list(DayOverride.objects.order_by("pk")), {day: is_working_day})


def _calendar(rows: list[DayOverride], more: dict[date, bool]) -> WorkingDays:
    return WorkingDays(
        {**{row.day: row.is_working_day for row in rows}, **more},
        reasons={row.day: Text(zh_hant=row.reason_zh, en=row.reason_en) for row in rows},
    )


def staff_grants(person: UUID) -> frozenset[Grant]:
    rows = StaffGrant.objects.filter(person=person, ended_at=None, person__is_active=True)
    return frozenset(
        Grant(Role(role), programme=programme)
        for role, programme in rows.values_list("role", "programme_id")
    )


DECIDING_ROLES = frozenset({Role.OFFICER, Role.AGENCY, Role.ADMINISTRATOR})
"""Who may move dates, switches, days and periods; reviewers and auditors look."""


def may_decide(person: UUID, programme: str | None) -> bool:
    """Whether somebody decides for a programme now; for any programme where none is named."""
    return any(
        grant.role in DECIDING_ROLES and (grant.programme in (None, programme) or programme is None)
        for grant in staff_grants(person)
    )


def actor_of(person: UUID) -> Actor:
    """A person with everything they hold now: for organisations and for programmes."""
    return Actor(person, owner_grants(person) | staff_grants(person))


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A person who works for a programme."""

    person: UUID
    name: str
    email: str


def staff_of(programme: str, role: Role) -> list[StaffMember]:
    """Who holds a role for a programme now."""
    rows = StaffGrant.objects.filter(programme=programme, role=role.value, ended_at=None)
    return [
        StaffMember(*row) for row in rows.values_list("person_id", "person__name", "person__email")
    ]


def standing_grants() -> list[StaffGrant]:
    """Every role that is held now, with its person: the platform's first, then by programme."""
    rows = StaffGrant.objects.filter(ended_at=None).select_related("person")
    return list(rows.order_by(F("programme_id").asc(nulls_first=True), "role", "person__email"))


def declared_days() -> list[DayOverride]:
    """Of every declared date the declaration that counts, in order of the dates."""
    return list(DayOverride.objects.order_by("day", "-pk").distinct("day"))


def standing_of(programme_id: str, ubn: str, kind: str, on: date) -> Standing | None:
    """What the list of a kind that counts says of a business on a day in Taipei; None where it
    says nothing, or nothing that holds on that day."""
    return _standing_on(on).filter(list__programme=programme_id, ubn=ubn, list__kind=kind).first()


def standings_of(programme_id: str, ubn: str, on: date) -> list[Standing]:
    """What the lists that count say of a business on a day in Taipei, by kind."""
    rows = _standing_on(on).filter(list__programme=programme_id, ubn=ubn)
    return list(rows.order_by("list__kind"))


def standings_held(organisation: UUID, on: date) -> dict[str, list[Standing]]:
    """What the lists that count say of an organisation on a day in Taipei, by programme."""
    number = Organisation.objects.filter(pk=organisation).values("ubn")
    found: dict[str, list[Standing]] = {}
    for row in _standing_on(on).filter(ubn=Subquery(number)).order_by("list__kind"):
        found.setdefault(row.programme_id, []).append(row)
    return found


def _standing_on(on: date) -> QuerySet[Standing]:
    latest = StandingList.objects.filter(
        programme=OuterRef("list__programme"), kind=OuterRef("list__kind")
    ).order_by("-revision")
    rows = Standing.objects.filter(
        Q(valid_from=None) | Q(valid_from__lte=on),
        Q(valid_until=None) | Q(valid_until__gte=on),
        list=Subquery(latest.values("pk")[:1]),
    )
    return rows.select_related("list")
