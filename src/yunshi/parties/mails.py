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
from yunshi.parties.links import invitation_token, registration_token
from yunshi.parties.models import Invitation, PendingRegistration, Person

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
        "has_account": Person.objects.filter(email=invitation.email).exists(),
    }
    message = _message("parties/mails/invitation", invitation.language, invitation.email, context)
    if hand_over(message):
        invitation.sent_at = clock.now()
        invitation.save(update_fields=["sent_at"])


def send_registration(pending: PendingRegistration) -> bool:
    """Send the link with which the address is verified; to an address that has an account, that
    it has one. Whether the mail server took the mail.

    What was typed is not in the mail, but for the number: else anybody could have us write their
    words to anybody.
    """
    known = Person.objects.filter(email=pending.email).first()
    if known is None:
        token = registration_token(pending.pk, pending.expires_at)
        template, language = "parties/mails/registration", pending.language
        link = reverse("parties:verify_registration", args=[token])
        context = {"registration": pending, "link": f"{settings.YUNSHI_BASE_URL}{link}"}
    else:
        template, language = "account/email/account_already_exists", known.language
        link = reverse("account_reset_password")
        context = {"password_reset_url": f"{settings.YUNSHI_BASE_URL}{link}"}
    return hand_over(_message(template, language, pending.email, context))


def _message(
    template: str, language: str, address: str, context: dict[str, object]
) -> EmailMessage:
    """Of ``<template>_subject.txt`` and ``<template>_message.txt``, in the names of the sign-in
    package, one of whose mails is among ours."""
    with translation.override(language):
        subject = render_to_string(f"{template}_subject.txt", context)
        body = render_to_string(f"{template}_message.txt", context)
    return EmailMessage(
        f"{settings.ACCOUNT_EMAIL_SUBJECT_PREFIX}{' '.join(subject.split())}",
        body.strip() + "\n",
        settings.DEFAULT_FROM_EMAIL,
        [address],
    )


def hand_over(message: EmailMessage) -> bool:
    """Whether the mail server took the mail; a line in the log when it did not."""
    try:
        message.send()
    except (SMTPException, OSError) as error:
        # No address in the log; the mail server keeps its own.
        _log.error("a mail was not taken by the mail server: %s", type(error).__name__)
        return False
    return True
