"""What holds for any content: spoilt files are judged, never an accident."""

from __future__ import annotations

import io
import logging
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.files import making
from tests.files.looking import GOOD
from yunshi.files.inspection import FILE_TYPES, Inspector
from yunshi.files.inspection.names import LONGEST_NAME_BYTES, name_problems, shown
from yunshi.files.parsing.virus_test import VirusTestWatch

UNHURRIED = settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


# Made once: what is drawn must not depend on the second in which a file was made.
CONTENTS = {kind: make() for kind, make in sorted(GOOD.items())}


@st.composite
def spoilt(draw: st.DrawFn) -> tuple[str, bytes]:
    """A good file of some kind in which bytes were changed, cut out or put in."""
    kind = draw(st.sampled_from(sorted(CONTENTS)))
    content = bytearray(CONTENTS[kind])
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(0, len(content) - 1)))
        match draw(st.sampled_from(["change", "cut", "insert", "end"])):
            case "change":
                content[at : at + 1] = bytes([draw(st.integers(0, 255))])
            case "cut":
                del content[at : at + draw(st.integers(1, 200))]
            case "insert":
                content[at:at] = draw(st.binary(min_size=1, max_size=40))
            case "end":
                del content[at:]
    return kind, bytes(content)


@given(spoilt())
@UNHURRIED
def test_spoilt_file_is_judged_without_an_accident(
    inspector: Inspector, caplog: pytest.LogCaptureFixture, made: tuple[str, bytes]
) -> None:
    kind, content = made
    caplog.clear()
    with caplog.at_level(logging.WARNING, logger="yunshi.files"):
        facts = inspector.inspect(io.BytesIO(content), f"a.{kind}")
    assert caplog.records == []
    assert facts.bytes == len(content)
    assert facts.type is None or facts.type in FILE_TYPES
    # What is taken in is what its name says: there is no third way.
    assert facts.problems or facts.type == kind


@given(st.binary(max_size=300), st.binary(max_size=300), st.lists(st.integers(0, 700), max_size=12))
def test_virus_test_file_is_found_however_the_content_is_cut(
    before: bytes, after: bytes, cuts: list[int]
) -> None:
    content = before + making.virus_test_file() + after
    borders = sorted({0, *(cut for cut in cuts if cut < len(content)), len(content)})
    watch = VirusTestWatch()
    for start, end in pairwise(borders):
        watch.see(content[start:end])
    assert watch.found


@given(st.text(max_size=300))
def test_name_without_problems_is_shown_as_it_is(name: str) -> None:
    if not name_problems(name):
        assert shown(name) == name
        assert len(name.encode()) <= LONGEST_NAME_BYTES
        assert not {"/", "\\", "\0", "\n"} & set(name)
    assert "\0" not in shown(name)
    shown(name).encode()
