"""Choosing another reading of what a programme's text leaves open."""

from __future__ import annotations

from uuid import UUID

from yunshi.casework import clock
from yunshi.programmes.models import SwitchSetting
from yunshi.programmes.queries import current_pack, has_filings
from yunshi.programmes.services.second_person import check_second


def set_switch(
    programme: str,
    switch: str,
    value: bool | int | str,
    *,
    by: UUID,
    reason: str,
    confirmed_by: UUID | None = None,
) -> SwitchSetting:
    """Sets a switch for filings from now on.

    Raises ValueError for what the pack does not offer, without a reason, and, once filings of the
    programme have been begun, without a second person.
    """
    offered = {entry.id: entry for entry in current_pack(programme).pack.programme.switches}
    if switch not in offered:
        raise ValueError(f"{programme} has no switch {switch!r}")
    entry = offered[switch]
    if value != entry.value and value not in entry.other:
        raise ValueError(f"switch {switch!r} cannot be {value!r}")
    if not reason.strip():
        raise ValueError("a switch is set with a reason")
    check_second(by, confirmed_by, is_needed=has_filings(programme))
    return SwitchSetting.objects.create(
        programme_id=programme,
        switch=switch,
        value=value,
        set_at=clock.now(),
        set_by_id=by,
        confirmed_by_id=confirmed_by,
        reason=reason.strip(),
    )
