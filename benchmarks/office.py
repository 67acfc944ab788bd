"""The office's queue and case page with 1, 3 and 2,000 filings, held against a bare page.

The bare page is a template with as many bytes of lines, behind the same middleware and for the
same person: what no page of that size can be cheaper than.
"""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from uuid import uuid4

from django.core.management import call_command
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.template import Context, Template
from django.test import Client
from django.test.utils import CaptureQueriesContext, override_settings
from django.urls import include, path, reverse

from benchmarks.rush.copies import Original, ubn_of
from benchmarks.table import Row
from yunshi.answers.addresses import Address
from yunshi.applications.models import Filing
from yunshi.applications.services import submit_filing, withdraw_solution
from yunshi.casework import clock
from yunshi.casework.acting import Refused
from yunshi.casework.models import Case
from yunshi.demo.filings import draft
from yunshi.parties.models import Membership, Organisation
from yunshi.parties.outcomes import PersonCreated
from yunshi.parties.services import create_person, give_authenticator
from yunshi.programmes.models import Window
from yunshi.programmes.queries import actor_of, current_packs
from yunshi.programmes.services import grant_staff, open_window
from yunshi.reviews.services import ask_supplement, begin_qualification
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

FILINGS: Final = 2_000
MOST_QUERIES: Final = 15
MOST_CPU: Final = 10.0
"""Times the CPU of a bare page of the same size."""
_ROUNDS: Final = 15
_WARMING: Final = 3
_LINE: Final = "第 {n} 列：一頁有這麼多字，別的什麼都不做。"
_BARE: Final = Template(
    "<!doctype html><html><head><title>bare</title></head><body>"
    "{% for line in lines %}<p>{{ line }}</p>{% endfor %}</body></html>"
)


def bare_page(request: HttpRequest) -> HttpResponse:
    """As many bytes as asked for, in lines that a template escapes."""
    if not request.user.is_authenticated:
        return HttpResponse(status=403)
    wanted = int(request.GET["bytes"])
    each = len(f"<p>{_LINE.format(n=10_000)}</p>".encode())
    lines = [_LINE.format(n=10_000 + number) for number in range(max(1, wanted // each))]
    return HttpResponse(_BARE.render(Context({"lines": lines})))


urlpatterns = [path("bench/page/", bare_page), path("", include("yunshi.site.urls"))]


@dataclass(frozen=True, slots=True)
class _Asked:
    cpu_ms: float
    statements: int
    bytes: int


@override_settings(ROOT_URLCONF="benchmarks.office")
def office_rows() -> list[Row]:
    """The rows of the table: each page with its CPU and its statements."""
    office = _Office()
    pages = {"queue": f"{reverse('portal:office:queue')}?tab=all", "case page": office.case_url}
    statements: dict[str, list[int]] = {name: [] for name in pages}
    copies = iter(range(1, FILINGS))
    standing = 1
    for filings in (1, 3, FILINGS):
        list(office.original.copies(next(copies) for _ in range(filings - standing)))
        standing = filings
        for name, address in pages.items():
            statements[name].append(office.asked(address).statements)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return [
        *(row for name in pages for row in office.rows(name, pages[name], statements[name])),
        *office.transitions(),
    ]


class _Office:
    """An officer at a browser, and one filing in qualification to copy."""

    def __init__(self) -> None:
        call_command("load_packs", working_texts=True, verbosity=0, stdout=io.StringIO())
        # One that is filed without a card: nobody puts one in here.
        packs = [
            loaded.pack
            for loaded in current_packs()
            if loaded.pack.programme.intake.signed_with is None
        ]
        self.pack = max(packs, key=lambda pack: len(pack.questions))
        created = create_person("bench-officer@demo.example", "量測承辦")
        if not isinstance(created, PersonCreated):
            raise RuntimeError(str(created))
        give_authenticator(created.person, "JBSWY3DPEHPK3PXP")
        grant_staff(created.person, Role.OFFICER, self.pack.id)
        created.person.refresh_from_db()
        self.officer = actor_of(created.person.pk)
        self.client = Client()
        self.client.force_login(created.person)
        self.counted: dict[str, int] = {}
        self.original = self._original()

    def _window(self) -> Window:
        now = clock.now()
        return open_window(
            self.pack.id,
            uuid4().hex,
            Text(**{"zh-Hant": "量測", "en": "Benchmark"}),
            now - timedelta(days=1),
            now + timedelta(days=1),
            by=None,
        )

    def _original(self) -> Original:
        window = self._window()
        created = create_person("bench-owner@demo.example", "量測負責人")
        if not isinstance(created, PersonCreated):
            raise RuntimeError(str(created))
        with transaction.atomic():
            firm = Organisation.objects.create(ubn=ubn_of(900_001), name="量測承辦示範有限公司")
            Membership.objects.create(
                person=created.person, organisation=firm, role=Membership.Role.OWNER
            )
        self.owner = actor_of(created.person.pk)
        filing = draft(firm, self.owner, window)
        self._counted(
            "submit",
            lambda key: submit_filing(filing.pk, self.owner, key=key, arrived_at=clock.now()),
        )
        self.case = Case.objects.filter(group=filing.pk).order_by("id")[0]
        if self.case.state == "submitted":
            # As the day after closing: the table says so by the instant of the request.
            after = window.closes_at + timedelta(minutes=1)
            self._counted(
                "begin_qualification",
                lambda key: begin_qualification(
                    [self.case.pk], self.officer, key=key, arrived_at=after
                ),
            )
        self.case_url = reverse("portal:office:case", args=[self.case.pk])
        return Original(Filing.objects.get(pk=filing.pk), firm, created.person)

    def _counted(self, name: str, act: Callable[[str], object]) -> None:
        """Does a transition, and keeps how many statements it was."""
        with CaptureQueriesContext(connection) as queries:
            outcome = act(uuid4().hex)
        if isinstance(outcome, Refused):
            raise RuntimeError(str(outcome))
        self.counted[name] = len(queries)

    def transitions(self) -> Iterator[Row]:
        """What the transitions of a whole filing ask, with everything that hangs on them."""
        filing = Filing.objects.get(pk=self.case.group)
        question = next(
            placed
            for placed in self.pack.questions.values()
            if placed.form.per == "filing" and placed.row_of is None
        )
        item = Address("", question.form.form, question.question.id)
        self._counted(
            "ask_supplement",
            lambda key: ask_supplement(
                filing.pk,
                self.officer,
                {item: "請補正"},
                key=key,
                arrived_at=clock.now(),
                announced=clock.now() + timedelta(days=9),
            ),
        )
        self._counted(
            "withdraw",
            lambda key: withdraw_solution(
                self.case.pk, self.owner, key=key, arrived_at=clock.now()
            ),
        )
        for name, number in self.counted.items():
            yield Row(f"statements of {name}", 0.0, number)

    def get(self, address: str) -> HttpResponse:
        reply = self.client.get(address)
        if reply.status_code != 200:
            raise RuntimeError(f"{address}: {reply.status_code}")
        return reply

    def asked(self, address: str) -> _Asked:
        self.get(address)
        with CaptureQueriesContext(connection) as queries:
            reply = self.get(address)
        return _Asked(0.0, len(queries), len(reply.content))

    def rows(self, name: str, address: str, statements: list[int]) -> Iterator[Row]:
        size = self.asked(address).bytes
        page, bare = _in_turns(
            lambda: self.get(address), lambda: self.get(f"/bench/page/?bytes={size}")
        )
        title = f"office's {name}, {FILINGS} filings"
        bare_statements = self.asked("/bench/page/?bytes=1").statements
        yield Row(f"bare page of {size // 1024} KiB", bare, bare_statements)
        yield Row(title, page, statements[-1], page / bare, MOST_CPU)
        yield Row(f"{title}: statements", page, statements[-1], max(statements), MOST_QUERIES)
        spread = max(statements) - min(statements)
        yield Row(f"{title}: more than with 1 or 3", page, statements[-1], spread, 0.0)


def _in_turns(*acts: Callable[[], object]) -> list[float]:
    """Median CPU of each, taking turns, so that whatever else is done weighs on all alike."""
    spent: list[list[float]] = [[] for _ in acts]
    for _ in range(_WARMING + _ROUNDS):
        for act, each in zip(acts, spent, strict=True):
            begun = time.process_time()
            act()
            each.append((time.process_time() - begun) * 1000)
    return [statistics.median(each[_WARMING:]) for each in spent]
