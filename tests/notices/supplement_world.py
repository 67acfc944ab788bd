"""A filing that needs a supplement, an officer who asks, and a mail server that does as told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copytree
from uuid import uuid4

from tests.applications.world import DURING, Vendor, answered, publish, staff, started, vendor
from tests.notices.smtp_sink import Sink
from tests.packs import SMALL_MARKET
from yunshi.answers.addresses import Address
from yunshi.answers.models import Supplement
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.timers import run_due_timers
from yunshi.notices.models import Delivery
from yunshi.notices.services import Bounced, deliver_waiting, record_bounce
from yunshi.reviews import services
from yunshi.rulebook.lifecycle import Role

NAME = Address("", "burrow", "name")


def small_market(folder: Path, *changes: tuple[str, str, str]) -> Path:
    """A copy of the small market with texts of its files replaced."""
    copied: Path = copytree(SMALL_MARKET, folder / "small-market")
    for name, old, new in changes:
        path = copied / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, (name, old)
        path.write_text(text.replace(old, new), encoding="utf-8")
    return copied


@dataclass
class SupplementWorld:
    """One filing in qualification."""

    time: SetClock
    sink: Sink
    vendor: Vendor
    officer: Actor
    filing: Filing

    @classmethod
    def begun(cls, time: SetClock, sink: Sink, pack: Path = SMALL_MARKET) -> SupplementWorld:
        window = publish(pack)
        ours = vendor()
        filing = answered(started(ours, window), ours)
        outcome = filings.submit_filing(filing.id, ours.actor, key="file", arrived_at=time.instant)
        assert isinstance(outcome, filings.Submitted), outcome
        deliver_waiting()
        sink.taken.clear()
        officer = staff(Role.OFFICER, window.programme_id)
        return cls(time, sink, ours, officer, Filing.objects.get(pk=filing.pk))

    # What is seen.

    @property
    def case(self) -> Case:
        return Case.objects.get(group=self.filing.id)

    @property
    def supplement(self) -> Supplement:
        return Supplement.objects.select_related("notice").get(draft=self.filing.draft_id)

    @property
    def steps(self) -> list[str]:
        """What the journal says since the filing."""
        entries = JournalEntry.objects.filter(case=self.case, number__gt=3).order_by("number")
        return list(entries.values_list("action", flat=True))

    def delivery(self, address: str | None = None) -> Delivery:
        """The last mail of a notice to an address, the owner's where none is named."""
        found = Delivery.objects.filter(
            message__template="supplement_requested", address=address or self.vendor.owner.email
        )
        return found.order_by("-pk")[0]

    @property
    def delivered_ever(self) -> bool:
        """Whether a notice has been handed to a mail server, whatever it said."""
        return Delivery.objects.filter(message__template="supplement_requested").exists()

    # What is done.

    def ask(self, *, announced: datetime | None = None, message: str = "") -> Supplement:
        outcome = services.ask_supplement(
            self.filing.id,
            self.officer,
            {NAME: "請補正"},
            key=uuid4().hex,
            arrived_at=self.time.instant,
            announced=announced,
            message=message,
        )
        assert isinstance(outcome, services.Asked), outcome
        return outcome.supplement

    def notified(self) -> Supplement:
        self.ask()
        deliver_waiting()
        assert self.supplement.runs
        return self.supplement

    def bounced(
        self,
        address: str | None = None,
        *,
        by: Actor | None = None,
        reason: str = "550 no such user",
    ) -> Bounced | Refused:
        return record_bounce(
            self.delivery(address).pk,
            by or self.officer,
            key=uuid4().hex,
            arrived_at=self.time.instant,
            reason=reason,
        )

    def resend(
        self, *, also_to: str = "", announced: datetime | None = None, by: Actor | None = None
    ) -> Performed | Refused:
        return services.resend_notice(
            self.filing.id,
            by or self.officer,
            key=uuid4().hex,
            arrived_at=self.time.instant,
            also_to=also_to,
            announced=announced,
        )

    def answer(self) -> object:
        saved = filings.save_answers(self.filing, 99, {NAME: uuid4().hex}, self.vendor.actor)
        del saved
        return filings.answer_supplement(
            self.filing.id, self.vendor.actor, key=uuid4().hex, arrived_at=self.time.instant
        )

    def let_it_lapse(self) -> None:
        due = self.supplement.due_at
        assert due is not None
        self.time.move_to(due + timedelta(minutes=10))
        run_due_timers()
        assert self.case.state == "not_accepted"


__all__ = ["DURING", "NAME", "SupplementWorld", "small_market"]
