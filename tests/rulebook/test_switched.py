"""What settings decide of a condition before anything is answered."""

from __future__ import annotations

import pytest

from yunshi.rulebook.conditions import Kleene, read
from yunshi.rulebook.switched import by_settings_alone

ON = {"switch.strict": True}
OFF = {"switch.strict": False}
ANSWERED = {"burrow.name": {"answered": True}}
UNANSWERED = {"burrow.name": {"answered": False}}


@pytest.mark.parametrize(
    ("condition", "strict", "loose"),
    [
        (ON, True, False),
        (OFF, False, True),
        ({"not": ON}, False, True),
        (ANSWERED, None, None),
        (UNANSWERED, None, None),
        ({"all": [ON, ANSWERED]}, None, False),
        ({"any": [ON, ANSWERED]}, True, None),
        ({"any": [{"all": [OFF, ANSWERED]}, ON]}, True, None),
        ({"not": {"all": [ON, ANSWERED]}}, None, True),
        ({"any_solution": ON}, True, False),
        ({"every_solution": {"all": [ON, UNANSWERED]}}, None, False),
        ({"same": ["burrow.name", "company.name"]}, None, None),
    ],
)
def test_only_what_settings_decide_is_decided(
    condition: object, strict: Kleene, loose: Kleene
) -> None:
    read_condition = read(condition)
    assert by_settings_alone(read_condition, {"strict": True}) is strict
    assert by_settings_alone(read_condition, {"strict": False}) is loose
