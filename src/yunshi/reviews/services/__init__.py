"""Verbs of qualification and decision, one module each."""

from yunshi.reviews.services.ask_supplement import Asked, ask_supplement, supplement_due
from yunshi.reviews.services.decide import (
    approve_solution,
    begin_qualification,
    fail_qualification,
    pass_qualification,
    refuse_solution,
)
from yunshi.reviews.services.decide_point import decide_point

__all__ = [
    "Asked",
    "approve_solution",
    "ask_supplement",
    "begin_qualification",
    "decide_point",
    "fail_qualification",
    "pass_qualification",
    "refuse_solution",
    "supplement_due",
]
