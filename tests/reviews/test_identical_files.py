"""A file that was looked at once is not looked at again: at another solution of the filing, or
when it is filed again; and files of two vendors that are the same are told."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.test import Client

from tests.applications.world import (
    DURING,
    Vendor,
    answered,
    solution_ids,
    started,
    vendor,
)
from tests.notices.supplement_world import small_market
from tests.portal.office_world import Office, at_browser, case_url, words_of
from yunshi.answers.addresses import Address
from yunshi.answers.queries import latest_snapshot
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.applications.services.answer_supplement import Answered
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.demo.papers import paper_file
from yunshi.files.outcomes import Received
from yunshi.files.services import receive_upload
from yunshi.notices.services import deliver_waiting
from yunshi.programmes.models import PublishedPack, Window
from yunshi.programmes.queries import pack_of
from yunshi.reviews import services
from yunshi.reviews.models import FindingsTally
from yunshi.reviews.points import Point, points_of

pytestmark = pytest.mark.django_db

YEAR = "    not_older_than: {years: 1}"
HOLDS = f"{YEAR}\n    holds:\n      - {{id: stamp, text: {{zh-Hant: 蓋章, en: a stamp}}}}"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A programme that has a person look for a stamp on each solution's paper."""
    with set_clock(DURING) as time:
        pack = small_market(tmp_path, ("documents.yaml", YEAR, HOLDS))
        yield Office.of_small_market(time, pack)


def content(office: Office) -> bytes:
    pack = pack_of(PublishedPack.objects.order_by("-pk")[0].hash).pack
    return paper_file(pack.paper_by_id["taste"], pack.documents.general, uuid4().hex)[1].read()


def put(filing: Filing, solution: UUID, what: bytes, by: Vendor, dated: date | None = None) -> None:
    """The file as the only one of the solution's paper."""
    paper = Address(str(solution), "documents", "taste")
    received = receive_upload(
        io.BytesIO(what), f"taste_{uuid4().hex[:4]}.pdf", by.organisation.id, by.owner.id
    )
    assert isinstance(received, Received), received
    filings.attach_file(filing, paper, received.file, by.actor)
    filings.date_file(filing, paper, received.file.id, dated or DURING.date(), by.actor)


def filed(office: Office, by: Vendor, *contents: bytes) -> Filing:
    """One filing with a solution for each content."""
    window = Window.objects.filter(programme=office.programme).order_by("opens_at")[0]
    filing = answered(started(by, window), by)
    for _more in contents[1:]:
        filings.add_solution(filing, by.actor, copy_of=solution_ids(filing)[0])
    filing = Filing.objects.get(pk=filing.pk)
    for solution, what in zip(solution_ids(filing), contents, strict=True):
        put(Filing.objects.get(pk=filing.pk), solution, what, by)
    done = filings.submit_filing(
        filing.id, by.actor, key=uuid4().hex, arrived_at=office.time.instant
    )
    assert isinstance(done, filings.Submitted), done
    return Filing.objects.get(pk=filing.pk)


def stamps(filing: Filing) -> dict[UUID | None, Point]:
    snapshot = latest_snapshot(filing.draft_id)
    assert snapshot is not None
    return {
        point.solution: point
        for point in points_of(filing, snapshot, None)
        if point.finding.rule.endswith(".stamp")
    }


def judge(office: Office, filing: Filing, solution: UUID, *, met: bool = True) -> None:
    point = stamps(filing)[solution]
    services.decide_point(
        filing,
        office.officer,
        rule=point.finding.rule,
        address=point.address,
        solution=solution,
        met=met,
        note="" if met else "沒有章",
    )


def test_a_file_accepted_at_one_solution_is_accepted_at_every_other_of_the_filing(
    office: Office,
) -> None:
    what = content(office)
    filing = filed(office, office.vendor, what, what)
    first, second = solution_ids(filing)
    before = {row.case_id: row.to_judge for row in FindingsTally.objects.filter(filing=filing)}
    judge(office, filing, first)
    found = stamps(filing)
    assert [found[each].needs_decision for each in (first, second)] == [False, False]
    assert found[second].decided is not None
    assert (found[second].decided.met, found[second].decided.elsewhere) == (True, first)
    assert found[first].decided is not None
    assert found[first].decided.elsewhere is None
    after = {row.case_id: row.to_judge for row in FindingsTally.objects.filter(filing=filing)}
    fewer = sorted(before[case] - after[case] for case in before)
    assert fewer == [1, 1], "the queue counts it too"


def test_another_file_at_another_solution_is_looked_at_for_itself(office: Office) -> None:
    filing = filed(office, office.vendor, content(office), content(office))
    first, second = solution_ids(filing)
    judge(office, filing, first)
    assert stamps(filing)[second].needs_decision


def test_not_met_at_one_solution_says_nothing_of_another(office: Office) -> None:
    what = content(office)
    filing = filed(office, office.vendor, what, what)
    first, second = solution_ids(filing)
    judge(office, filing, first, met=False)
    assert stamps(filing)[second].needs_decision


def test_what_is_said_at_the_solution_itself_counts_before(office: Office) -> None:
    what = content(office)
    filing = filed(office, office.vendor, what, what)
    first, second = solution_ids(filing)
    judge(office, filing, first)
    judge(office, filing, second, met=False)
    found = stamps(filing)
    assert found[second].decided is not None
    assert found[first].decided is not None
    assert (found[first].decided.met, found[second].decided.met) == (True, False)


def test_another_date_on_the_same_file_is_looked_at_again(office: Office) -> None:
    what = content(office)
    filing = filed(office, office.vendor, what, what)
    first, second = solution_ids(filing)
    judge(office, filing, first)
    assert not stamps(filing)[second].needs_decision
    answer_with(office, filing, second, what, dated=date(2030, 1, 2))
    assert stamps(filing)[second].needs_decision


def answer_with(
    office: Office, filing: Filing, solution: UUID, what: bytes, dated: date | None = None
) -> None:
    """A supplement for the paper of a solution, answered with a file."""
    address = Address(str(solution), "documents", "taste")
    outcome = services.ask_supplement(
        filing.id,
        office.officer,
        {address: "請補"},
        key=uuid4().hex,
        arrived_at=office.time.instant,
    )
    assert isinstance(outcome, services.Asked), outcome
    deliver_waiting()
    put(Filing.objects.get(pk=filing.pk), solution, what, office.vendor, dated)
    done = filings.answer_supplement(
        filing.id, office.vendor.actor, key=uuid4().hex, arrived_at=office.time.instant
    )
    assert isinstance(done, Answered), done


def test_the_same_file_filed_again_keeps_its_decision_and_an_earlier_one_brings_it_back(
    office: Office,
) -> None:
    good, bad = content(office), content(office)
    filing = filed(office, office.vendor, good)
    (solution,) = solution_ids(filing)
    judge(office, filing, solution)
    answer_with(office, filing, solution, good)
    assert not stamps(filing)[solution].needs_decision, "uploaded again it is the same"
    answer_with(office, filing, solution, bad)
    assert stamps(filing)[solution].needs_decision
    judge(office, filing, solution, met=False)
    answer_with(office, filing, solution, good)
    decided = stamps(filing)[solution].decided
    assert decided is not None
    assert decided.met
    tally = FindingsTally.objects.get(filing=filing)
    assert tally.snapshot_id == latest_snapshot(filing.draft_id).id  # type: ignore[union-attr]


def test_the_same_file_of_another_vendor_is_looked_at_for_itself(office: Office) -> None:
    what = content(office)
    first = filed(office, office.vendor, what)
    judge(office, first, solution_ids(first)[0])
    other = vendor("12345675", "另一家")
    second = filed(office, other, what)
    assert stamps(second)[solution_ids(second)[0]].needs_decision


# Files of two vendors.


@pytest.fixture
def officer(office: Office) -> Client:
    return at_browser(office.officer_person)


def test_a_file_that_another_vendor_filed_too_is_told_with_the_other_case(
    office: Office, officer: Client
) -> None:
    what = content(office)
    first = filed(office, office.vendor, what)
    second = filed(office, vendor("12345675", "抄抄公司"), what)
    case, other = (Case.objects.get(group=each.id) for each in (first, second))
    for tab in ("", "files"):
        page = officer.get(case_url(case, tab))
        read = words_of(page.content)
        assert "有別的廠商送了同一檔案" in read
        assert "抄抄公司" in read
        assert second.receipt.number in read
        assert case_url(other) in page.content.decode()
    assert "月兔" in words_of(officer.get(case_url(other, "files")).content)


def test_the_vendors_own_files_and_those_of_other_programmes_are_not_told(
    office: Office, officer: Client, tmp_path: Path
) -> None:
    what = content(office)
    first = filed(office, office.vendor, what, what)
    draft_of_another = vendor("12345675", "還沒送")
    window = Window.objects.filter(programme=office.programme).order_by("opens_at")[0]
    unsent = answered(started(draft_of_another, window), draft_of_another)
    put(Filing.objects.get(pk=unsent.pk), solution_ids(unsent)[0], what, draft_of_another)
    case = Case.objects.filter(group=first.id).order_by("id")[0]
    assert "有別的廠商" not in words_of(officer.get(case_url(case)).content)


# What a supplement brought.


def test_the_case_page_shows_what_was_filed_and_what_is_filed_now(
    office: Office, officer: Client
) -> None:
    filing = filed(office, office.vendor, content(office))
    (solution,) = solution_ids(filing)
    case = Case.objects.get(group=filing.id)
    assert "補件的回覆" not in words_of(officer.get(case_url(case)).content)
    answer_with(office, filing, solution, content(office))
    snapshots = list(filing.draft.snapshots.order_by("number"))
    digests = [
        each.data["solutions"][0]["documents"]["taste"][0]["sha256"][:12] for each in snapshots
    ]
    read = words_of(officer.get(case_url(case)).content)
    assert "第 1 次補件的回覆" in read
    assert read.index(digests[0]) < read.index(digests[1])
