"""Verbs of qualification and decision, and of the office's own work, one module each."""

from yunshi.reviews.services.ask_supplement import Asked, ask_supplement, supplement_due
from yunshi.reviews.services.assign import Assigned, SeenAssigned, assign_case
from yunshi.reviews.services.decide import (
    approve_solution,
    begin_qualification,
    change_lane,
    confirm_lane,
    fail_qualification,
    pass_qualification,
    refuse_solution,
)
from yunshi.reviews.services.decide_point import PointAsked, decide_point, decide_points
from yunshi.reviews.services.extend_supplement import propose_extension
from yunshi.reviews.services.move_deadlines import propose_day
from yunshi.reviews.services.notice_clock import resend_notice, return_notice, start_clock
from yunshi.reviews.services.office_tasks import finish_task, give_task, pass_task_on
from yunshi.reviews.services.write_note import Call, write_note

__all__ = [
    "Asked",
    "Assigned",
    "Call",
    "PointAsked",
    "SeenAssigned",
    "approve_solution",
    "ask_supplement",
    "assign_case",
    "begin_qualification",
    "change_lane",
    "confirm_lane",
    "decide_point",
    "decide_points",
    "fail_qualification",
    "finish_task",
    "give_task",
    "pass_qualification",
    "pass_task_on",
    "propose_day",
    "propose_extension",
    "refuse_solution",
    "resend_notice",
    "return_notice",
    "start_clock",
    "supplement_due",
    "write_note",
]
