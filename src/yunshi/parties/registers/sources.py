"""Where answers come from: the registers themselves, or answers recorded for tests and demo."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Protocol

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from yunshi.parties.registers.https import HttpsSource
from yunshi.parties.registers.outcomes import Answer, Register, Unclear, Why


class Source(Protocol):
    """Delivers what a register answers about a number; never raises for what it cannot get."""

    @property
    def name(self) -> str:
        """Stands in the history beside each answer."""

    def answer(self, register: Register, ubn: str, agency: str = "") -> Answer | Unclear: ...


class RecordedSource:
    """Answers in files: ``<folder>/<register>/<number>.json``, with the bytes as they came.

    An empty file is an empty answer. What was not recorded is not known here.
    """

    name = "recorded"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def answer(self, register: Register, ubn: str, agency: str = "") -> Answer | Unclear:
        path = self._folder / register.value / f"{ubn}.json"
        try:
            return Answer(200, path.read_bytes())
        except FileNotFoundError:
            return Unclear(Why.NOT_OFFERED)


OFF: Final = "off"
HTTPS: Final = "https"


def chosen_source() -> Source | None:
    """The source of ``YUNSHI_REGISTERS``: ``off`` (none), ``https``, or ``recorded:<folder>``."""
    named: str = settings.YUNSHI_REGISTERS
    if named == OFF:
        return None
    if named == HTTPS:
        return HttpsSource()
    kind, _colon, folder = named.partition(":")
    if kind == "recorded" and folder:
        if not settings.YUNSHI_DEMO:
            raise ImproperlyConfigured("Recorded answers of registers are for a demo alone.")
        return RecordedSource(Path(folder))
    raise ImproperlyConfigured(
        f"YUNSHI_REGISTERS must be {OFF}, {HTTPS} or recorded:<folder>, not {named!r}."
    )
