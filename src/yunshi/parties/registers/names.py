"""The name under which a business is registered."""

from __future__ import annotations

import unicodedata

from django.conf import settings

from yunshi.parties.registers.outcomes import Business, Company, Found, Register, Taxpayer
from yunshi.parties.registers.records import latest_records
from yunshi.parties.registers.sources import OFF


def fold_name(name: str) -> str:
    """A name as it is compared: 臺 and 台 are one, as are full and half width; without spaces."""
    folded = unicodedata.normalize("NFKC", name).replace("臺", "台").casefold()
    return "".join(folded.split())


def registered_name(ubn: str) -> str | None:
    """As the company or business register has it, else the tax register; None where none said."""
    records = latest_records(ubn)
    for register in (Register.COMPANY, Register.BUSINESS, Register.TAX):
        found = records.get(register)
        outcome = found.outcome if found is not None else None
        if isinstance(outcome, Found) and isinstance(outcome.facts, Company | Business | Taxpayer):
            return outcome.facts.name
    return None


def other_name(ubn: str, name: str) -> str | None:
    """The registered name of a business that was registered here under another one."""
    if settings.YUNSHI_REGISTERS == OFF:
        return None
    found = registered_name(ubn)
    return found if found is not None and fold_name(found) != fold_name(name) else None
