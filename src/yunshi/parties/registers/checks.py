"""What is wrong with the settings of the registers is said when the site starts."""

from __future__ import annotations

from typing import Any

from django.core.checks import CheckMessage, Error, register
from django.core.exceptions import ImproperlyConfigured

from yunshi.parties.registers.sources import chosen_source


@register
def registers_are_named(**_: Any) -> list[CheckMessage]:
    """``YUNSHI_REGISTERS`` names a source that there is."""
    try:
        chosen_source()
    except ImproperlyConfigured as error:
        return [Error(str(error), id="parties.E001")]
    return []
