"""Who there is: people, organisations, who belongs where, and what was changed about it."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Lower

from yunshi.casework import clock


class People(BaseUserManager["Person"]):
    """Finds people by address, in whatever case it is written."""

    def get_by_natural_key(self, username: str | None) -> Person:
        return self.get(email=(username or "").lower())


class Person(AbstractBaseUser):
    """One human being who signs in with an address and a password.

    Nobody shares an account: what a person may do comes from memberships and from what rooms
    above grant. The address is kept in lower case (the database says so), which makes its plain
    unique index blind to case.
    """

    class Language(models.TextChoices):
        CHINESE = "zh-hant", "正體中文"
        ENGLISH = "en", "English"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    email = models.EmailField(max_length=254)
    name = models.TextField()
    """One to sixty characters as people count them; kept as typed, without its ends."""
    language = models.TextField(choices=Language, default=Language.CHINESE)
    """In which mails are written, and pages as long as the browser was not told another."""
    must_use_second_factor = models.BooleanField(default=False)
    """Set by rooms above for those who work for a programme or for the platform."""
    last_code_step = models.BigIntegerField(null=True, editable=False)
    """The latest half minute (since 1970) whose code from the authenticator was accepted."""
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(default=clock.now, editable=False)

    objects: ClassVar[People] = People()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        verbose_name_plural = "people"
        constraints = [
            models.UniqueConstraint(fields=["email"], name="parties_person_email"),
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")), name="parties_person_email_lower"
            ),
            models.CheckConstraint(
                condition=~models.Q(name="") & ~models.Q(email=""), name="parties_person_named"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Organisation(models.Model):
    """A business under its 統一編號. There is one for each number."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    ubn = models.CharField(max_length=8)
    name = models.TextField()
    created_at = models.DateTimeField(default=clock.now, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["ubn"], name="parties_organisation_ubn"),
            models.CheckConstraint(
                condition=models.Q(ubn__regex="^[0-9]{8}$"), name="parties_organisation_ubn_digits"
            ),
            models.CheckConstraint(condition=~models.Q(name=""), name="parties_organisation_named"),
        ]

    def __str__(self) -> str:
        return f"{self.ubn} {self.name}"


class Membership(models.Model):
    """That a person acts for an organisation, from when until when.

    Never removed, only ended. At every commit an organisation has exactly one active owner: a
    unique index lets no second one in, and a deferred trigger refuses to be left without.
    """

    class Role(models.TextChoices):
        OWNER = "owner"
        """Holder of the organisation's account."""
        MEMBER = "member"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="memberships")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="memberships"
    )
    role = models.TextField(choices=Role)
    delegated = models.BooleanField(default=False)
    """A member who may submit, sign and claim on the owner's behalf."""
    created_at = models.DateTimeField(default=clock.now, editable=False)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "organisation"],
                condition=models.Q(ended_at=None),
                name="parties_membership_once",
            ),
            models.UniqueConstraint(
                fields=["organisation"],
                condition=models.Q(role="owner", ended_at=None),
                name="parties_membership_one_owner",
            ),
            models.CheckConstraint(
                condition=models.Q(role="member") | models.Q(role="owner", delegated=False),
                name="parties_membership_role",
            ),
        ]
        indexes = [
            models.Index(
                fields=["organisation"],
                condition=models.Q(ended_at=None),
                name="parties_membership_active",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.role} of {self.organisation_id}"


class Invitation(models.Model):
    """That an owner asked an address to join. Its link works once, and for a week."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="invitations"
    )
    email = models.EmailField(max_length=254)
    invited_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    language = models.TextField(choices=Person.Language)
    """Of the mail."""
    created_at = models.DateTimeField(default=clock.now, editable=False)
    expires_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    """When the mail server took the mail; null while it has not."""
    accepted_at = models.DateTimeField(null=True)
    accepted_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", null=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "email"],
                condition=models.Q(accepted_at=None, withdrawn_at=None),
                name="parties_invitation_one_open",
            ),
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")), name="parties_invitation_email_lower"
            ),
            models.CheckConstraint(
                condition=models.Q(accepted_at=None, accepted_by=None)
                | models.Q(accepted_at__isnull=False, accepted_by__isnull=False, withdrawn_at=None),
                name="parties_invitation_settled_once",
            ),
        ]

    def __str__(self) -> str:
        return f"invitation {self.pk} to {self.organisation_id}"


class PendingRegistration(models.Model):
    """What somebody typed to register an organisation, until the address is verified.

    It takes nothing: no number, no address, no name. Several of one address stand side by side,
    each with its own link and password, as anybody can begin one for anybody's address; none ends
    or pushes out another. There are such for an address that has an account, too, so that nothing
    that a page shows or keeps differs; their links are never sent, and lead nowhere.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    email = models.EmailField(max_length=254)
    ubn = models.CharField(max_length=8)
    organisation_name = models.TextField()
    name = models.TextField()
    """Of the person."""
    password = models.CharField(max_length=128)
    """Hashed, as the person will have it."""
    language = models.TextField(choices=Person.Language)
    created_at = models.DateTimeField(default=clock.now, editable=False)
    expires_at = models.DateTimeField()
    """From here on it counts no longer; a job removes the row."""
    sent_at = models.DateTimeField(null=True)
    """When its mail was last sent; null when it had to wait for another mail to this address, or
    the mail server did not take it."""

    class Meta:
        indexes = [models.Index(fields=["email"], name="parties_pending_email")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")),
                name="parties_pendingregistration_email_lower",
            ),
        ]

    def __str__(self) -> str:
        return f"registration {self.pk}"


class RegistrationMails(models.Model):
    """When registration wrote to one address, whoever had it write. Forgotten after a day."""

    subject = models.CharField(primary_key=True, max_length=64)
    """SHA-256 of the address: no list of addresses lies here."""
    sent_at = ArrayField(models.DateTimeField(), default=list)
    last_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "registration mails"
        indexes = [models.Index(fields=["last_at"], name="parties_registrationmails_age")]

    def __str__(self) -> str:
        return f"{len(self.sent_at)} mails to {self.subject[:12]}"


class FailedTries(models.Model):
    """Failures in a row at one account's password or code, also of accounts that do not exist.

    Forgotten at the first success, and some time after the last failure.
    """

    subject = models.CharField(primary_key=True, max_length=64)
    """SHA-256 of what was tried: no list of addresses lies here."""
    failures = models.PositiveIntegerField(default=0)
    last_at = models.DateTimeField()
    locked_until = models.DateTimeField(null=True)

    class Meta:
        verbose_name_plural = "failed tries"
        indexes = [models.Index(fields=["last_at"], name="parties_failedtries_age")]

    def __str__(self) -> str:
        return f"{self.failures} at {self.subject[:12]}"


class FormerPassword(models.Model):
    """A password that a person had, hashed, so that it is not taken again too soon."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="former_passwords")
    password = models.CharField(max_length=128)
    replaced_at = models.DateTimeField(default=clock.now, editable=False)

    class Meta:
        indexes = [
            models.Index(fields=["person", "-replaced_at"], name="parties_formerpassword_last")
        ]

    def __str__(self) -> str:
        return f"former password of {self.person_id}"


class SpentComputation(models.Model):
    """A task that a browser has solved once for a form; it is taken no second time."""

    task = models.CharField(primary_key=True, max_length=64)
    """SHA-256 of it."""
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["at"], name="parties_spentcomputation_age")]

    def __str__(self) -> str:
        return self.task[:12]


class PartyEvent(models.Model):
    """What happened to accounts and memberships: who did what, and when. Append-only.

    People and organisations stand here by id alone, and facts hold no personal data, so that
    erasing a person needs no change here.
    """

    class Kind(models.TextChoices):
        ORGANISATION_REGISTERED = "organisation_registered"
        ORGANISATION_RENAMED = "organisation_renamed"
        PERSON_CREATED = "person_created"
        MEMBER_INVITED = "member_invited"
        INVITATION_WITHDRAWN = "invitation_withdrawn"
        MEMBER_JOINED = "member_joined"
        MEMBER_REMOVED = "member_removed"
        DELEGATION_GIVEN = "delegation_given"
        DELEGATION_WITHDRAWN = "delegation_withdrawn"
        SECOND_FACTOR_REQUIRED = "second_factor_required"
        SECOND_FACTOR_ADDED = "second_factor_added"
        SECOND_FACTOR_REMOVED = "second_factor_removed"
        RECOVERY_CODES_RENEWED = "recovery_codes_renewed"
        PASSWORD_CHANGED = "password_changed"  # noqa: S105 - the name of an event
        ADDRESS_CHANGED = "address_changed"
        SIGNED_IN = "signed_in"
        SIGN_IN_LOCKED = "sign_in_locked"

    at = models.DateTimeField(default=clock.now, editable=False)
    kind = models.TextField(choices=Kind)
    actor = models.UUIDField(null=True)
    """Who did it; nobody who is signed in, when null."""
    organisation = models.UUIDField(null=True)
    person = models.UUIDField(null=True)
    """Whom it concerns."""
    facts = models.JSONField(default=dict)

    class Meta:
        indexes = [
            models.Index(fields=["organisation", "at"], name="parties_event_organisation"),
            models.Index(fields=["person", "at"], name="parties_event_person"),
        ]

    def __str__(self) -> str:
        return f"{self.at} {self.kind}"


# Rows of parts of this room that have folders of their own.
from yunshi.parties.certificates.models import RevocationList as RevocationList  # noqa: E402
from yunshi.parties.certificates.models import Signature as Signature  # noqa: E402
from yunshi.parties.certificates.models import SignatureMaterial as SignatureMaterial  # noqa: E402
from yunshi.parties.certificates.models import SigningChallenge as SigningChallenge  # noqa: E402
from yunshi.parties.registers.models import RegisterQuestion as RegisterQuestion  # noqa: E402
from yunshi.parties.registers.models import RegisterRecord as RegisterRecord  # noqa: E402
