"""The EICAR test file, recognised without any scanner.

So the refusal of infected files is real on every installation, also where no scanner is set up.
"""

from __future__ import annotations

NAME = "Eicar-Test-Signature"

# In two halves, or a scanner would put this very file in quarantine.
PATTERN = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + rb"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"


class VirusTestWatch:
    """Watches content that passes by in pieces; remembers enough to see across their borders."""

    def __init__(self) -> None:
        self.found = False
        self._end = b""

    def begin(self) -> None:
        """A new content starts: nothing may match across the border to the one before."""
        self._end = b""

    def see(self, piece: bytes) -> None:
        if self.found:
            return
        # The border is searched apart, so that no large piece is copied to be joined.
        border = self._end + piece[: len(PATTERN) - 1]
        self.found = PATTERN in border or PATTERN in piece
        self._end = (self._end + piece[-len(PATTERN) + 1 :])[-len(PATTERN) + 1 :]
