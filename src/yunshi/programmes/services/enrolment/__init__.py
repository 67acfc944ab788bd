"""Verbs of a vendor's account in a programme, one module each."""

from yunshi.programmes.services.enrolment.begin import begin_enrolment, ensure_enrolled
from yunshi.programmes.services.enrolment.close import close_account, leave, reopen_account
from yunshi.programmes.services.enrolment.decide import (
    approve_account,
    reject_account,
    return_account,
)
from yunshi.programmes.services.enrolment.edit import (
    attach_account_file,
    date_account_file,
    detach_account_file,
    save_account,
)
from yunshi.programmes.services.enrolment.submit import apply_again, submit_account
from yunshi.programmes.services.enrolment.suspend import (
    lift_suspension,
    propose_suspension,
    refuse_suspension,
    suspend,
    withdraw_proposal,
)
from yunshi.programmes.services.enrolment.upload import (
    AccountFileAttached,
    AccountFileNotTaken,
    upload_account_paper,
)

__all__ = [
    "AccountFileAttached",
    "AccountFileNotTaken",
    "apply_again",
    "approve_account",
    "attach_account_file",
    "begin_enrolment",
    "close_account",
    "date_account_file",
    "detach_account_file",
    "ensure_enrolled",
    "leave",
    "lift_suspension",
    "propose_suspension",
    "refuse_suspension",
    "reject_account",
    "reopen_account",
    "return_account",
    "save_account",
    "submit_account",
    "suspend",
    "upload_account_paper",
    "withdraw_proposal",
]
