"""A complete draft of a programme that asks for the certificate, and a card to sign with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.core.cache import cache

from tests.cases.certificate.acting import AT
from tests.cases.drafting import Drafted, drafted
from tests.portal.office_stages import tcloud_window
from tests.signing import Signing, cards_trusted
from yunshi.casework.clock import SetClock, set_clock


@pytest.fixture
def time() -> Iterator[SetClock]:
    cache.clear()
    with set_clock(AT) as clock, cards_trusted():
        yield clock


@pytest.fixture
def draft(time: SetClock, db: None) -> Drafted:
    return drafted(tcloud_window(), AT)


@pytest.fixture
def signing(draft: Drafted) -> Signing:
    return Signing(draft.filing.id, draft.ours.actor, AT)
