"""Verbs of notices."""

from yunshi.notices.services.deliver import Delivered, deliver_waiting
from yunshi.notices.services.erase import erase_mails
from yunshi.notices.services.record_bounce import Bounced, record_bounce
from yunshi.notices.services.resend import resend_mail
from yunshi.notices.services.settle import settle_notices

__all__ = [
    "Bounced",
    "Delivered",
    "deliver_waiting",
    "erase_mails",
    "record_bounce",
    "resend_mail",
    "settle_notices",
]
