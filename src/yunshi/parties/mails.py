"""Mails that this room itself sends; those of sign-in go through the adapter."""

from __future__ import annotations

import logging
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from yunshi.casework import clock
from yunshi.parties.links import invitation_token
from yunshi.parties.models import Invitation

_log = logging.getLogger(__name__)


def send_invitation(invitation: Invitation) -> None:
    """Send the link. When the mail server does not take it, ``sent_at`` stays empty and the
    owner's list says so."""
    link = reverse("parties:invitation", args=[invitation_token(invitation.pk)])
    context = {
        "invitation": invitation,
        "organisation": invitation.organisation,
        "inviter": invitation.invited_by,
        "link": f"{settings.YUNSHI_BASE_URL}{link}",
    }
    with translation.override(invitation.language):
        subject = render_to_string("parties/mails/invitation_subject.txt", context)
        body = render_to_string("parties/mails/invitation.txt", context)
    message = EmailMessage(
        f"{settings.ACCOUNT_EMAIL_SUBJECT_PREFIX}{' '.join(subject.split())}",
        body.strip() + "\n",
        settings.DEFAULT_FROM_EMAIL,
        [invitation.email],
    )
    if hand_over(message):
        invitation.sent_at = clock.now()
        invitation.save(update_fields=["sent_at"])


def hand_over(message: EmailMessage) -> bool:
    """Whether the mail server took the mail; a line in the log when it did not."""
    try:
        message.send()
    except (SMTPException, OSError) as error:
        # No address in the log; the mail server keeps its own.
        _log.error("a mail was not taken by the mail server: %s", type(error).__name__)
        return False
    return True
