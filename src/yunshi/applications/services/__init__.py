"""Verbs of a filing, one module each."""

from yunshi.applications.services.answer_supplement import Answered, answer_supplement
from yunshi.applications.services.begin_filing import begin_filing
from yunshi.applications.services.change_filing import (
    against_changing,
    change_filing,
    give_up_copy,
    left_out_by,
    open_copy_of,
    standing,
)
from yunshi.applications.services.copy_filing import copy_filing
from yunshi.applications.services.count_upload import count_upload
from yunshi.applications.services.edit_filing import (
    add_solution,
    attach_file,
    date_file,
    detach_file,
    is_over,
    remove_solution,
    save_answers,
)
from yunshi.applications.services.erase_filing import FilingErased, erase_filing
from yunshi.applications.services.hold_unchanged import hold_unchanged
from yunshi.applications.services.move_window import (
    NewDates,
    expect_batch,
    move_window,
    open_batch,
    propose_dates,
)
from yunshi.applications.services.sign_filing import ask_signature, sign_filing
from yunshi.applications.services.start_filing import start_filing
from yunshi.applications.services.submit_filing import Submitted, submit_filing
from yunshi.applications.services.upload_paper import Attached, NotTaken, upload_paper
from yunshi.applications.services.withdraw_solution import withdraw_solution

__all__ = [
    "Answered",
    "Attached",
    "FilingErased",
    "NewDates",
    "NotTaken",
    "Submitted",
    "add_solution",
    "against_changing",
    "answer_supplement",
    "ask_signature",
    "attach_file",
    "begin_filing",
    "change_filing",
    "copy_filing",
    "count_upload",
    "date_file",
    "detach_file",
    "erase_filing",
    "expect_batch",
    "give_up_copy",
    "hold_unchanged",
    "is_over",
    "left_out_by",
    "move_window",
    "open_batch",
    "open_copy_of",
    "propose_dates",
    "remove_solution",
    "save_answers",
    "sign_filing",
    "standing",
    "start_filing",
    "submit_filing",
    "upload_paper",
    "withdraw_solution",
]
