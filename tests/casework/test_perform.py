from __future__ import annotations

import pytest

from tests.casework.nonsense import OFFICER, OWNER, a_key, a_teapot, done, refused
from yunshi.casework.services import perform

pytestmark = pytest.mark.django_db


def test_smoke() -> None:
    case = a_teapot()
    out = done(perform([case.id], "fill", OWNER, key=a_key()))
    assert [(m.source, m.target, m.number) for m in out.moves] == [("cold", "filled", 2)]
    case.refresh_from_db()
    assert (case.state, case.revision) == ("filled", 2)
    assert refused(perform([case.id], "fill", OFFICER, key=a_key())) == ["casework.state"]
