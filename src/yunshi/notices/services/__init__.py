"""Verbs of notices."""

from yunshi.notices.services.deliver import Delivered, deliver_waiting
from yunshi.notices.services.erase import erase_mails
from yunshi.notices.services.record_bounce import Bounced, record_bounce
from yunshi.notices.services.remind import write_reminders
from yunshi.notices.services.resend import resend_mail
from yunshi.notices.services.set_reminder import set_reminder
from yunshi.notices.services.settle import settle_notices

__all__ = [
    "Bounced",
    "Delivered",
    "deliver_waiting",
    "erase_mails",
    "record_bounce",
    "resend_mail",
    "set_reminder",
    "settle_notices",
    "write_reminders",
]
