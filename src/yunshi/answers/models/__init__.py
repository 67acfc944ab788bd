"""Rows of answers. Other rooms read them through ``queries``, change them by ``services``."""

from yunshi.answers.models.drafts import Draft, DraftChange
from yunshi.answers.models.proposals import Proposal
from yunshi.answers.models.snapshots import Snapshot
from yunshi.answers.models.supplements import Supplement, SupplementItem

__all__ = ["Draft", "DraftChange", "Proposal", "Snapshot", "Supplement", "SupplementItem"]
