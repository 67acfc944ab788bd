"""All of it, in order: the site, its filings, the queue at rest, what the site can do, the rush."""

from __future__ import annotations

import io
import math
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import uuid4

from django.conf import settings
from django.core.management import call_command
from django.db import transaction
from django.urls import reverse

from benchmarks.filings import place_to_type
from benchmarks.rush.copies import Copy, Original, session_of, ubn_of
from benchmarks.rush.plan import Attempt, Habit, Press, Save, read_attempts, write_presses
from benchmarks.rush.proof import Intake, Proof, prove
from benchmarks.rush.site import Look, Site, Watch, look, served
from yunshi.answers.addresses import Address
from yunshi.applications.models import Filing
from yunshi.applications.services import submit_filing
from yunshi.applications.signing import must_be_signed
from yunshi.casework import clock
from yunshi.casework.acting import Refused
from yunshi.demo.filings import draft
from yunshi.parties.models import Membership, Organisation
from yunshi.parties.outcomes import PersonCreated
from yunshi.parties.services import create_person, give_authenticator
from yunshi.programmes.models import Window
from yunshi.programmes.queries import actor_of, current_packs
from yunshi.programmes.services import grant_staff, open_window
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text

_TOKEN: Final = "b" * 32
"""The secret of everybody's cookie against forged requests; their forms carry it too."""
_SAVING: Final = 0.25
"""Share of people who typed something just before."""
_HABITS: Final = {
    Habit.PATIENT: 0.75,
    Habit.TWICE: 0.10,
    Habit.IMPATIENT: 0.10,
    Habit.CUT_OFF: 0.05,
}
_PATIENCE: Final = (15.0, 30.0)
_BREAKS: Final = (1.5, 3.0)
_BACK_AFTER_CLOSING: Final = (1.5, 4.0)
_PEOPLE_AT_A_TIME: Final = 12
"""In the closed loop: more than the site has threads."""
_WARMING: Final = 0.2
"""Share of the closed loop that is not counted."""
_LOOKS_AT_REST: Final = 10
_COPIES: Final = 8_000_000
"""At most: there are so many numbers of businesses for them."""
_AHEAD: Final = 5.0
"""Seconds for what is not copying: the vendor who is copied, and the crowd's own start."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much of it: the whole rush, or a rehearsal."""

    filings: int = 10_000
    queue: int = 2_000
    """Filings that stand in the queue before."""
    seconds: float | None = None
    """How long the crowd takes to arrive; unset, twice what the site can do."""
    web_alone: bool = False
    """Without worker and preparation, on a database that is migrated: for a rehearsal."""

    @property
    def trial(self) -> int:
        """Filings of the closed loop."""
        return max(20, min(400, self.filings // 20))


@dataclass(frozen=True, slots=True)
class Rush:
    """What was seen."""

    size: Size
    capacity: float
    """Submissions a second, each with its receipt's page, in the closed loop."""
    seconds: float
    """How long the crowd took to arrive."""
    closes_at: datetime
    at_rest: list[Look]
    meanwhile: list[Look]
    presses: list[Press]
    attempts: list[Attempt]
    proof: Proof

    @property
    def offered(self) -> float:
        return self.size.filings / self.seconds


def rush(size: Size, say: Callable[[str], None]) -> Rush:
    """Makes everything and lets it happen. What is served makes the tables."""
    numbers = iter(range(_COPIES))
    say("The site …")
    with served(web_alone=size.web_alone) as site, tempfile.TemporaryDirectory() as folder:
        call_command("load_packs", working_texts=True, verbosity=0, stdout=io.StringIO())
        maker = _Maker()
        say(f"{size.queue} filings into the queue …")
        original = maker.original(maker.window(), filed=True)
        begun = time.time()
        list(original.copies(_next(numbers, size.queue)))
        each = (time.time() - begun) / size.queue
        say("The queue at rest …")
        at_rest = [maker.look_at_queue(site) for _ in range(_LOOKS_AT_REST)]
        say(f"What the site can do, with {size.trial} filings …")
        tried = list(maker.original(maker.window(), filed=False).copies(_next(numbers, size.trial)))
        capacity = _capacity(site, Path(folder), [maker.press(copy) for copy in tried])
        seconds = size.seconds or size.filings / (2 * capacity)
        # The copies are made first, with room for a machine that others use too.
        begins = time.time() + _AHEAD + 2 * each * size.filings
        closes_at = datetime.fromtimestamp(math.floor(begins + seconds / 2), UTC)
        say(f"{capacity:.1f} submissions a second; {size.filings} filings for the rush …")
        copies = list(
            maker.original(maker.window(closes_at), filed=False).copies(
                _next(numbers, size.filings)
            )
        )
        begins = closes_at.timestamp() - seconds / 2
        presses = list(maker.crowd(copies, begins, seconds, closes_at.timestamp()))
        if time.time() > begins - 1:
            raise RuntimeError("making the copies took longer than thought: start again")
        say(f"{seconds:.0f} s of rush, closing at {closes_at:%H:%M:%S} UTC …")
        with Watch(site.port, maker.queue_path, maker.officer_cookies) as watch:
            attempts = _run_crowd(site, Path(folder), presses)
        site.check()
        looks = [each for each in watch.looks if each.at >= begins]
        say("What must be true …")
        intake = Intake(closes_at.timestamp(), maker.closing_second_counts)
        proof = prove(presses, copies, attempts, intake, site.log())
    return Rush(size, capacity, seconds, closes_at, at_rest, looks, presses, attempts, proof)


def _next(numbers: Iterator[int], wanted: int) -> Iterable[int]:
    return [next(numbers) for _ in range(wanted)]


def _run_crowd(
    site: Site, folder: Path, presses: list[Press], at_a_time: int | None = None
) -> list[Attempt]:
    told, done = folder / "presses", folder / "attempts"
    write_presses(told, presses)
    command = [sys.executable, "-m", "benchmarks.rush.crowd", str(site.port), str(told), str(done)]
    if at_a_time is not None:
        command.append(str(at_a_time))
    subprocess.run(command, check=True)  # noqa: S603 (our own command)
    return read_attempts(done)


def _capacity(site: Site, folder: Path, presses: list[Press]) -> float:
    """Submissions a second, each with the page of its receipt, once the site is warm."""
    attempts = _run_crowd(site, folder, presses, at_a_time=_PEOPLE_AT_A_TIME)
    ended = sorted(each.ended for each in attempts if each.what == "receipt")
    if len(ended) != len(presses):
        raise RuntimeError(f"of {len(presses)} in the closed loop {len(ended)} have a receipt")
    first = round(len(ended) * _WARMING)
    return (len(ended) - 1 - first) / (ended[-1] - ended[first])


class _Maker:
    """What a rush needs, made through the services; and what its people hold in hand."""

    def __init__(self) -> None:
        # The programme that asks the most, of those whose filings a crowd can press through
        # without a card for each.
        packs = (loaded.pack for loaded in current_packs())
        self._pack: Pack = max(
            (pack for pack in packs if not must_be_signed(pack)),
            key=lambda pack: len(pack.questions),
        )
        self._chance = random.Random(113)  # noqa: S311 (no secret: the same rush in each run)
        created = create_person("rush-officer@demo.example", "量測承辦")
        if not isinstance(created, PersonCreated):
            raise RuntimeError(str(created))
        give_authenticator(created.person, "JBSWY3DPEHPK3PXP")
        grant_staff(created.person, Role.OFFICER, self._pack.id)
        created.person.refresh_from_db()
        self.officer_cookies = _cookies(session_of(created.person))
        self.queue_path = f"{reverse('portal:office:queue')}?tab=all"
        self._place = place_to_type(self._pack)
        intake = self._pack.programme.intake
        self.closing_second_counts = bool(self._pack.switched(intake.closing_second_counts, {}))
        self._originals = 0

    def window(self, closes_at: datetime | None = None) -> Window:
        now = clock.now()
        return open_window(
            self._pack.id,
            uuid4().hex,
            Text(**{"zh-Hant": "截止前", "en": "Closing rush"}),
            now - timedelta(days=1),
            closes_at or now + timedelta(days=1),
            by=None,
        )

    def original(self, window: Window, *, filed: bool) -> Original:
        """A vendor with a complete draft, or with one that was filed."""
        self._originals += 1
        created = create_person(f"original-{self._originals}@demo.example", "量測負責人")
        if not isinstance(created, PersonCreated):
            raise RuntimeError(str(created))
        person = created.person
        with transaction.atomic():
            firm = Organisation.objects.create(
                ubn=ubn_of(_COPIES + self._originals),
                name=f"截止示範{self._originals}有限公司",
            )
            Membership.objects.create(person=person, organisation=firm, role=Membership.Role.OWNER)
        filing = draft(firm, actor_of(person.pk), window)
        if filed:
            done = submit_filing(
                filing.pk, actor_of(person.pk), key=str(uuid4()), arrived_at=clock.now()
            )
            if isinstance(done, Refused):
                raise RuntimeError(str(done))
        return Original(Filing.objects.get(pk=filing.pk), firm, person)

    def look_at_queue(self, site: Site) -> Look:
        return look(site.port, self.queue_path, self.officer_cookies)

    def press(self, copy: Copy, at: float = 0.0) -> Press:
        """Somebody with the page before them on which one submits."""
        return Press(
            number=0,
            at=at,
            path=reverse("applications:check", args=[copy.filing]),
            cookies=_cookies(copy.session),
            fields={"csrfmiddlewaretoken": _TOKEN, "key": str(uuid4())},
            habit=Habit.PATIENT,
            patience=0.0,
            back_at=0.0,
        )

    def crowd(
        self, copies: list[Copy], begins: float, seconds: float, closes: float
    ) -> Iterator[Press]:
        """Everybody's instant and habit. Instants are those of a Poisson process of that many."""
        instants = sorted(begins + self._chance.random() * seconds for _ in copies)
        habits = self._chance.choices([*_HABITS], [*_HABITS.values()], k=len(copies))
        for number, (copy, at, habit) in enumerate(zip(copies, instants, habits, strict=True)):
            cut_off = habit is Habit.CUT_OFF
            patience = self._chance.uniform(*(_BREAKS if cut_off else _PATIENCE))
            back = max(at + patience, closes) + self._chance.uniform(*_BACK_AFTER_CLOSING)
            yield replace(
                self.press(copy, at),
                number=number,
                habit=habit,
                patience=patience,
                back_at=back,
                save=self._save(copy) if self._chance.random() < _SAVING else None,
            )

    def _save(self, copy: Copy) -> Save:
        form, section, question = self._place
        arguments = [copy.filing, copy.solution, form, section]
        text = f"截止前改的內容 {uuid4().hex[:8]}"
        return Save(
            reverse("applications:solution_autosave", args=arguments),
            {
                "csrfmiddlewaretoken": _TOKEN,
                "base_revision": str(copy.revision),
                "changed": question,
                question: text,
            },
            str(Address(str(copy.solution), form, question)),
            text,
        )


def _cookies(session: str) -> str:
    return f"{settings.SESSION_COOKIE_NAME}={session}; {settings.CSRF_COOKIE_NAME}={_TOKEN}"
