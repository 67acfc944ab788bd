"""A process that confirms a proposal, to be killed while it does: ``PROPOSAL PERSON``."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from uuid import UUID

import django


def main(proposal: str, person: str) -> None:
    django.setup()
    from yunshi.casework.clock import set_clock
    from yunshi.programmes.queries import actor_of
    from yunshi.programmes.services import confirm_proposal

    at = datetime.fromisoformat(os.environ["YUNSHI_TEST_CLOCK"])
    with set_clock(at):
        confirm_proposal(UUID(proposal), actor_of(UUID(person)), arrived_at=at)


if __name__ == "__main__":
    main(*sys.argv[1:])
