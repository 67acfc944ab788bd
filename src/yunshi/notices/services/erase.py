"""Emptying the mails of filings that were erased by law."""

from __future__ import annotations

import logging

from django.db import DatabaseError, transaction
from django.db.models import Q

from yunshi.applications.models import Filing
from yunshi.notices.models import Delivery

_log = logging.getLogger(__name__)

_SAYS_SOMETHING = ~Q(subject="", body="", trouble="") | (Q(person=None) & ~Q(address=""))


def erase_mails() -> int:
    """Empties what mails about erased filings said, and the addresses that were filed; how many.

    That a mail was sent, when and to which account stays. Safe to repeat: mails that went out
    after the erasure are emptied the next time, as are those of a filing that was held meanwhile.
    """
    emptied = 0
    erased = Filing.objects.exclude(draft__erased_at=None).values("id")
    left = Delivery.objects.filter(_SAYS_SOMETHING, message__case__group__in=erased)
    for filing in left.values_list("message__case__group", flat=True).distinct():
        mails = Delivery.objects.filter(_SAYS_SOMETHING, message__case__group=filing)
        try:
            with transaction.atomic():
                mails.filter(person=None).update(address="")
                emptied += Delivery.objects.filter(
                    ~Q(subject="", body="", trouble=""), message__case__group=filing
                ).update(subject="", body="", trouble="")
        except DatabaseError:
            # One filing that is held must not keep the mails of the others.
            _log.exception("the mails of filing %s were not emptied", filing)
    return emptied
